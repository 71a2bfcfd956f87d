import type { messages } from '../../elements/order-handoffs/order-handoffs.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const orderHandoffs = {
  title: 'Bestillinger i shoppen',
  looking: 'Vi leder efter din bestilling',
  lookingText: 'Den er lige afgivet i shoppen. Den vises her så snart den er kommet frem.',
  inProgress: 'Bestilling i gang',
  inProgressText: (at, person) =>
    `${person} gik til shoppen ${at}. Bestillingen vises i oversigten så snart den er kommet frem.`,
  away: 'En bestilling er ved at blive afgivet i shoppen',
  awayText: (at, person) => `${person} gik dertil ${at}.`,
  notify: 'Giv mig besked',
  notifyOf: (at) => `Giv mig besked om bestillingen fra shoppen: ${at}`,
  notified:
    'Du får en e-mail så snart den er kommet frem, eller når det er klart at der ingen er. Du kan lukke siden.',
  notNotified: 'Du får ingen e-mail om den.',
  stop: 'Giv mig ikke besked',
  stopOf: (at) => `Giv mig ikke besked om bestillingen fra shoppen: ${at}`,
  notifyFailed: 'Det kunne ikke gemmes',
  none: 'Ingen bestilling blev afgivet',
  noneText: 'Det der blev valgt i shoppen, er gemt. Du kan fortsætte med det.',
  goOn: 'Fortsæt i shoppen',
  goOnOf: (at) => `Fortsæt i shoppen: ${at}`,
  leave: 'Led ikke mere',
  leaveOf: (at) => `Led ikke mere: ${at}`,
  discard: 'Kassér',
  discardOf: (at) => `Kassér: ${at}`,
  unknown: 'Denne vej tilbage gælder ikke længere',
  unknownText: 'Hvis der blev afgivet en bestilling, finder du kontoen i oversigten.',
  failed: 'Shoppen kunne ikke nås',
  arrived: (name) => `”${name}” er bestilt.`,
} satisfies Translation<typeof messages>;
