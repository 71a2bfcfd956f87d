import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/term-fields.messages.js';

const months = (count: number) => plural('fi', count, { one: 'kuukauden', other: `${count} kuukautta` });

export const termFields: Translation<typeof messages> = {
  legend: 'Kuinka kauan',
  open: 'Kunnes toinen osapuoli päättää sen',
  until: 'Tiettyyn päivään asti',
  lastDay: 'Linkityksen viimeinen päivä',
  lastDayHint: 'Seuraavana päivänä päätilin pääsy päättyy ja tili maksaa itse.',
  withPeriod: (day) =>
    `Päätili maksaa kuukausittain, joten linkityksen viimeinen päivä on ${day}. Seuraavana päivänä sen pääsy päättyy ja tili maksaa itse.`,
  extendBy: 'Jatkuu itsestään',
  ends: 'Ei, se päättyy',
  months: (count) =>
    `${count === 1 ? 'Kuukauden' : months(count)} kerrallaan, kunnes toinen osapuoli kieltäytyy`,
  rule: {
    required: 'Valitse päivä.',
    'too-early': 'Päivä on liian aikainen. Valitse myöhempi päivä.',
    'too-late': 'Päivä on liian myöhäinen. Valitse aikaisempi päivä.',
    'period-end': 'Päätili maksaa kuukausittain. Valitse kuukauden viimeinen päivä.',
    'needs-consent': 'Tämä ylittää sen, mitä tili on hyväksynyt. Tililtä on kysyttävä.',
  },
  holds: 'Linkitys on voimassa toistaiseksi.',
  endsOn: (day) => `Linkitetty ${day} asti`,
  goesOn: (day, count) => `Jatkuu ${months(count)}, ellei toinen osapuoli kieltäydy viimeistään ${day}`,
  wanted: {
    open: 'toistaiseksi',
    until: (day) => `${day} asti`,
    onwards: (day, count) => `${day} asti ja sen jälkeen ${months(count)} kerrallaan`,
  },
};
