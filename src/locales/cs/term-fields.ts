import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/term-fields.messages.js';

const months = (count: number) =>
  plural('cs', count, {
    one: '1 měsíc',
    few: `${count} měsíce`,
    many: `${count} měsíce`,
    other: `${count} měsíců`,
  });

export const termFields: Translation<typeof messages> = {
  legend: 'Na jak dlouho',
  open: 'Dokud je jedna strana neukončí',
  until: 'Do určitého dne',
  lastDay: 'Poslední den propojení',
  lastDayHint: 'Následující den končí přístup hlavního účtu a účet platí sám.',
  withPeriod: (day) =>
    `Hlavní účet platí po měsících, proto je posledním dnem propojení ${day}. Následující den končí jeho přístup a účet platí sám.`,
  extendBy: 'Pokračuje samo',
  ends: 'Ne, skončí',
  months: (count) => `O ${months(count)}, dokud jedna strana neřekne ne`,
  rule: {
    required: 'Zvolte den.',
    'too-early': 'To je příliš brzy. Zvolte pozdější den.',
    'too-late': 'To je příliš pozdě. Zvolte dřívější den.',
    'period-end': 'Hlavní účet platí po měsících. Zvolte poslední den měsíce.',
    'needs-consent': 'To přesahuje, s čím účet souhlasil. Je třeba požádat o nový souhlas.',
  },
  holds: 'Propojení nemá konec.',
  endsOn: (day) => `Propojeno do ${day}`,
  goesOn: (day, count) => `Prodlouží se o ${months(count)}, pokud do ${day} žádná strana neřekne ne`,
  wanted: {
    open: 'bez konce',
    until: (day) => `do ${day}`,
    onwards: (day, count) => `do ${day} a potom vždy o ${months(count)} déle`,
  },
};
