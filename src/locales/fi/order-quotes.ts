import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-drafts/order-drafts.quotes.messages.js';

export const orderQuotes = {
  title: 'Tarjoukset',
  unnamed: 'Tili, jolla ei ole vielä nimeä',
  costs: (monthly, once) => `${monthly} kuukaudessa, ${once} kertamaksuna`,
  validUntil: (day) => `voimassa ${day} asti`,
  expired: (day) => `oli voimassa ${day} asti`,
  by: (name) => `laatinut ${name}`,
  mailed: (to, day) => `lähetetty ${day}: ${to}`,
  resume: 'Jatka',
  resumeOf: (number) => `Jatka tarjouksella ${number}`,
  renew: 'Laske uudelleen',
  renewOf: (number) => `Laske uudelleen: ${number}`,
  download: 'Lataa',
  downloadOf: (number) => `Lataa ${number}`,
  mail: 'Lähetä…',
  mailOf: (number) => `Lähetä… ${number}`,
  withdraw: 'Peru',
  withdrawOf: (number) => `Peru ${number}`,
  sure: (number) => `Perutaanko tarjous ${number}? Kukaan ei voi enää tilata sen perusteella.`,
  keep: 'Säilytä',
  done: {
    withdraw: (number) => `Tarjous ${number} on peruttu.`,
    renew: (number) => `Tarjous ${number} on korvannut sen, tämän päivän hinnoin.`,
  },
  loadFailed: 'Tarjouksia ei voitu ladata',
  more: (count) => plural('fi', count, { one: '1 tarjous lisää', other: `${count} tarjousta lisää` }),
  less: 'Näytä vähemmän',
} satisfies Translation<typeof english>;
