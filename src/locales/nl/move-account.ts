import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/move-account/move-account.messages.js';

export const moveAccount = {
  titleUnnamed: 'Overstappen naar een ander hoofdaccount',
  title: (number) => `Vragen om overstap van ${number} naar uw account`,
  loadFailed: 'Wat er zou veranderen, kan niet worden geladen',
  none: 'Er is geen overstap van dit account aangevraagd.',
  lead: (number, to, day) =>
    `${number} hoort bij een ander hoofdaccount. Gaat iedereen op tijd akkoord, dan hoort het account op ${day} bij ${to}, zonder een dag ertussen.`,
  asks: {
    owner: 'De eigenaar is al akkoord. Het huidige hoofdaccount wordt nu benaderd.',
    both: 'Het huidige hoofdaccount en de eigenaar van het account worden nu benaderd.',
  },
  candidate: 'Het account',
  candidateFacts: (name, city, digits) => `${name} · ${city} · …${digits}`,
  standing: {
    proposed: {
      new: (account) => `De overstap van ${account} naar u is aangevraagd`,
      present: (account, to) => `${to} vraagt om overstap van ${account}`,
      account: (_account, to) => `${to} vraagt om overstap van dit account`,
    },
    planned: {
      new: (account, day) => `${account} stapt op ${day} naar u over`,
      present: (account, day, to) => `${account} stapt op ${day} over naar ${to}`,
      account: (_account, day, to) => `Dit account stapt op ${day} over naar ${to}`,
    },
    done: (account, to, day) => `${account} hoort sinds ${day} bij ${to}`,
    declined: (account) => `De overstap van ${account} is afgewezen`,
    canceled: (account) => `De overstap van ${account} is ingetrokken`,
    expired: (account) => `Niet iedereen heeft geantwoord over de overstap van ${account}`,
    failed: (account) => `${account} kon niet overstappen`,
  },
  thisAccount: 'dit account',
  from: (from) => `Verlaat hoofdaccount ${from}.`,
  validUntil: (day) => `Er verandert niets voordat iedereen akkoord is. Het verzoek is geldig tot ${day}.`,
  plannedText: (day) => `Tot ${day} kan elke partij dit terugdraaien. Daarna verandert alles in één keer.`,
  endedText: 'Er is niets veranderd.',
  reason: (reason) => `Reden: “${reason}”`,
  answers: 'Wie akkoord is',
  answer: {
    present: 'Het huidige hoofdaccount',
    account: 'De eigenaar van het account',
    own: 'Uw kant',
    agreed: (day) => `akkoord op ${day}`,
    waits: 'nog niet geantwoord',
  },
  proposed: (by, to, day) => `Gevraagd door ${by} van ${to} op ${day}`,
  said: (message) => `“${message}”`,
  message: 'Bericht aan de ontvangers van het verzoek (optioneel)',
  messageHint: 'De ontvangers krijgen een e-mail en zien in het portaal wat er voor hen zou veranderen.',
  why: 'Reden, als u afwijst (optioneel)',
  whyHint: 'Het hoofdaccount dat erom vraagt, leest dit.',
  notPossible: 'Overstappen kan nog niet',
  obstacle: {
    'move-in-progress': 'Er loopt al een andere overstap van dit account.',
    'no-main-eligible': 'Het hoofdaccount dat erom vraagt, is zelf een subaccount geworden.',
    'account-halted': 'Een van de accounts is geblokkeerd of wordt gesloten.',
    'not-ready': 'De bestelling loopt nog.',
    'detach-in-progress':
      'Het einde van de koppeling is gepland of al geweest. Koppelen kan zodra het account zelfstandig is.',
    'payer-change-in-progress': 'Er is een wijziging van betaler gepland. Wacht tot die dag.',
    'swap-in-progress': 'Aan één kant loopt een wissel van hoofdaccount. Wacht die af.',
  },
  keep: 'Niets wijzigen',
  submit: { propose: 'Iedereen vragen', accept: 'Akkoord gaan', decline: 'Afwijzen', cancel: 'Intrekken' },
  done: {
    propose: 'Iedereen is gevraagd',
    accept: {
      proposed: 'U bent akkoord; de andere partij moet nog antwoorden',
      planned: (day) => `Iedereen is akkoord: de overstap is op ${day}`,
    },
    decline: 'De overstap gaat niet door',
    cancel: 'De overstap gaat niet door',
  },
  doneTexts: {
    propose:
      'Alle partijen krijgen een e-mail. Totdat iedereen akkoord is, verandert er niets en kunt u dit hier intrekken.',
    accept: 'Alle partijen krijgen een e-mail. Tot de dag ervoor kan elke partij dit hier terugdraaien.',
    decline: 'Er verandert niets. Alle partijen krijgen een e-mail.',
    cancel: 'Er verandert niets. Alle partijen krijgen een e-mail.',
  },
  closeAndCheck: 'Sluiten en later controleren',
  elsewhere: 'Dit account hoort bij een ander hoofdaccount',
  elsewhereText:
    'Overstappen naar uw account kan in één stap, zodra dat hoofdaccount ook akkoord is. Tot dan verandert daar niets.',
  ask: 'Overstap aanvragen…',
  look: 'Bekijken…',
  moves: 'Accounts die gaan overstappen',
} satisfies Translation<typeof english>;
