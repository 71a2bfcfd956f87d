import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/access-requests/access-requests.messages.js';

export const accessRequests = {
  title: 'Pääsyä pyytävät',
  asks: (name, right) => `${name} pyytää oikeutta ”${right}”`,
  forAccount: (name, number) =>
    `Koskee tiliä ${name}, ${number}. Jos myönnät oikeuden, henkilö voi työskennellä siellä ja hallita soitonsiirtoa.`,
  from: (email, day) => `${email} · ${day}`,
  grant: 'Myönnä',
  grantNamed: (name, right) => `Myönnä ”${right}”: ${name}`,
  decline: 'Hylkää',
  declineNamed: (name, right) => `Hylkää ”${right}”: ${name}`,
  granted: (name, right) => `Oikeus ”${right}” myönnettiin: ${name}`,
  declined: (name, right) => `Oikeutta ”${right}” ei myönnetty: ${name}`,
  told: 'Henkilölle on ilmoitettu sähköpostitse.',
  loadFailed: 'Pääsyä pyytäviä ei voitu ladata',
} satisfies Translation<typeof english>;
