import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/term-fields.messages.js';

const months = (count: number) => plural('da', count, { one: '1 måned', other: `${count} måneder` });

export const termFields: Translation<typeof messages> = {
  legend: 'Hvor længe',
  open: 'Indtil en part afslutter',
  until: 'Til en bestemt dag',
  lastDay: 'Tilknytningens sidste dag',
  lastDayHint: 'Dagen efter ophører hovedkontoens adgang, og kontoen betaler selv.',
  withPeriod: (day) =>
    `Hovedkontoen betaler pr. måned, så tilknytningens sidste dag er ${day}. Dagen efter ophører dens adgang, og kontoen betaler selv.`,
  extendBy: 'Fortsætter af sig selv',
  ends: 'Nej, den ophører',
  months: (count) => `Med ${months(count)}, indtil en part siger nej`,
  rule: {
    required: 'Vælg en dag.',
    'too-early': 'Det er for tidligt. Vælg en senere dag.',
    'too-late': 'Det er for sent. Vælg en tidligere dag.',
    'period-end': 'Hovedkontoen betaler pr. måned. Vælg den sidste dag i en måned.',
    'needs-consent': 'Det går ud over det som kontoen har godkendt. Kontoen skal spørges.',
  },
  holds: 'Tilknytningen har intet ophør.',
  endsOn: (day) => `Tilknyttet til og med ${day}`,
  goesOn: (day, count) => `Fortsætter med ${months(count)}, medmindre en part siger nej senest den ${day}`,
  wanted: {
    open: 'uden ophør',
    until: (day) => `til og med ${day}`,
    onwards: (day, count) => `til og med ${day}, og derefter ${months(count)} ad gangen`,
  },
};
