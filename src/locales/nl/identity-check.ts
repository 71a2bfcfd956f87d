import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/identity-check/identity-check.messages.js';

export const identityCheck = {
  title: 'Direct bevestigen met een identificatie-app',
  lead: 'Een identiteitsbewijs en een telefoon met camera zijn genoeg. Het duurt ongeveer vijf minuten; de brief is dan niet nodig.',
  begin: 'Bevestigen met de app',
  again: 'Opnieuw proberen',
  anew: 'Hier opnieuw beginnen',
  cancel: 'De app niet gebruiken',
  open: 'De app op dit apparaat openen',
  scan: 'Of scan deze code met uw telefoon:',
  code: 'QR-code die de identificatie-app op een telefoon opent',
  codeLoading: 'De code wordt gemaakt',
  codeFailed: 'De code kon niet worden geladen. Open de app op dit apparaat of begin opnieuw.',
  until: (time) => `Eén keer geldig, tot ${time}.`,
  elsewhere: (person, time) =>
    `${person} is om ${time} begonnen. Rond het af op dat apparaat of begin hier opnieuw: de eerste identificatie vervalt dan.`,
  waiting: 'Wacht op de app',
  inProgress: 'Identificatie bezig',
  inProgressText: 'Rond de identificatie af in de app. Deze pagina gaat vanzelf verder.',
  letter: 'Bevestigen per brief blijft mogelijk.',
  done: 'De identificatie-app heeft het adres bevestigd.',
  aborted: 'De identificatie is niet afgerond',
  expired: 'De tijd voor de identificatie is verstreken',
  refused: 'De identificatie-app kon het adres niet bevestigen',
  reasons: {
    'document-unreadable': 'Het identiteitsbewijs kon niet worden gelezen.',
    'document-expired': 'Het identiteitsbewijs is verlopen.',
    'person-mismatch': 'De persoon voor de camera en het identiteitsbewijs komen niet overeen.',
    'address-mismatch': 'Op het identiteitsbewijs staat een ander adres dan dat van het account.',
    other: 'De aanbieder van de app heeft geen reden gegeven.',
  },
  startAt: (time) => `Dit is vandaag vaak geprobeerd. Opnieuw proberen kan vanaf ${time}.`,
  loadFailed: 'Of een identificatie-app bruikbaar is, kon niet worden nagegaan',
} satisfies Translation<typeof english>;
