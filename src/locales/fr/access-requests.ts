import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/access-requests/access-requests.messages.js';

export const accessRequests = {
  title: 'Demandes d’accès',
  asks: (name, right) => `${name} demande le droit « ${right} »`,
  forAccount: (name, number) =>
    `Pour ${name}, ${number}. Accorder ce droit permet d’intervenir sur ce compte et d’y gérer le renvoi d’appel.`,
  from: (email, day) => `${email} · ${day}`,
  grant: 'Accorder',
  grantNamed: (name, right) => `Accorder « ${right} » à ${name}`,
  decline: 'Refuser',
  declineNamed: (name, right) => `Refuser « ${right} » à ${name}`,
  granted: (name, right) => `${name} dispose désormais du droit « ${right} »`,
  declined: (name, right) => `${name} n’obtient pas le droit « ${right} »`,
  told: 'La personne a été informée par e-mail.',
  loadFailed: 'Impossible de charger les demandes d’accès',
} satisfies Translation<typeof english>;
