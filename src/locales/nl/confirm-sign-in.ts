import { plural } from '../../i18n/formats.js';
import type { messages as english } from '../../elements/confirm-sign-in/confirm-sign-in.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const confirmSignIn = {
  title: 'Bevestig dat u het bent',
  why: {
    account: (name) => `“${name}” vraagt hierom voordat iemand het account opent, wijzigt of ontkoppelt.`,
    act: 'Hiervoor is een nieuwe bevestiging nodig.',
  },
  ended: (time) => `Uw laatste bevestiging was geldig tot ${time}.`,
  code: 'Eenmalige code',
  hint: 'De 6 cijfers die uw authenticator-app nu toont.',
  counts: (minutes) =>
    plural('nl', minutes, {
      one: 'Daarna wordt 1 minuut lang geen code gevraagd.',
      other: `Daarna wordt ${minutes} minuten lang geen code gevraagd.`,
    }),
  confirm: 'Bevestigen',
  wrong: (left) =>
    plural('nl', left, {
      one: 'Deze code is onjuist. U hebt nog 1 poging.',
      other: `Deze code is onjuist. U hebt nog ${left} pogingen.`,
    }),
  digits: 'De code heeft 6 cijfers.',
  used: 'Deze code is al gebruikt. Wacht op de volgende.',
  lockedUntil: (time) => `De code is te vaak verkeerd ingevoerd. Tot ${time} wordt geen code geaccepteerd.`,
  noDevice:
    'U hebt nog geen app die codes toont. Stel er een in waar uw portaal uw inloggegevens beheert en probeer het opnieuw.',
  elsewhere: 'Log uit bij het portaal, log weer in en probeer het opnieuw. Er is niets gewijzigd.',
} satisfies Translation<typeof english>;
