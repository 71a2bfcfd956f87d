import type { Translation } from '../../i18n/catalogue.js';
import type { grants as english } from '../../ui/grants.messages.js';

export const grants = {
  role: {
    all: 'Kaikki',
    manage: 'Hallinta',
    read: 'Luku',
    billing: 'Laskut',
    'mail-only': 'Vain sähköpostit',
  },
  roleHint: {
    all: 'Kaikki, minkä tili antaa käyttöön.',
    manage: 'Työskennellä siellä, hallita soitonsiirtoa, nähdä, kenellä on pääsy.',
    read: 'Katsoa kaikkea, muuttamatta mitään.',
    billing: 'Nähdä tilin laskut, ei muuta.',
    'mail-only': 'Saada tiliä koskevat sähköpostit, näkemättä mitään tilistä.',
  },
  everywhere: 'kaikilla linkitetyillä tileillä',
  labelled: (label) => `kaikilla tileillä, joilla on tunniste ”${label}”`,
  there: (name, number) => `tilillä ${name}, ${number}`,
  here: 'tällä tilillä',
  endsOn: (day) => `päättyy ${day}`,
  endedOn: (day) => `päättyi ${day}`,
  noEnd: 'toistaiseksi',
  givenBy: (name, day) => `antanut ${name}, ${day}`,
  since: (day) => `${day} alkaen`,
  ended: 'Päättynyt',
  soon: 'Päättyy pian',
  renew: (day) => `Uusi ${day} asti`,
  renewNamed: (name, day) => `Uusi ${day} asti: ${name}`,
  change: 'Muuta…',
  changeNamed: (name) => `Muuta… ${name}`,
  withdraw: 'Peru',
  withdrawNamed: (name) => `Peru: ${name}`,
  withdrawn: (name) => `Pääsy peruttu: ${name}`,
  renewed: (name, day) => `Pääsy voimassa ${day} asti: ${name}`,
  told: 'Henkilölle on ilmoitettu sähköpostitse.',
} satisfies Translation<typeof english>;
