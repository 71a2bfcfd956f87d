import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/link-request/link-request.messages.js';

const unchanged = () => 'Er verandert niets voor dit account.';

export const linkRequest = {
  title: (main) => `${main} wil dit account koppelen`,
  from: (person, email, number) => `${person} (${email}) · ${number}`,
  asked: (day) => `Gevraagd op ${day}`,
  validUntil: (day) => `Geldig tot ${day}`,
  message: 'Bericht',
  rights: (main) => `${main} kan dan`,
  changes: 'Wat er verandert voor dit account',
  foreign: {
    none: {
      title: 'Dit verzoek komt van een ander domein',
      text: (theirs, own) =>
        `Het verzoek is verstuurd door iemand bij ${theirs}, uw account gebruikt ${own}. Accepteer alleen als u de afzender kent.`,
    },
    'look-alike': {
      title: 'Dit verzoek komt van een domein dat op het uwe lijkt',
      text: (theirs, own) =>
        `Het verzoek is verstuurd door iemand bij ${theirs}, uw account gebruikt ${own}: twee domeinen, mogelijk van twee eigenaren. Wijs af, tenzij de afzender het u op een andere manier heeft laten weten.`,
    },
    'other-letters': {
      title: 'Dit verzoek komt van een domein met ongebruikelijke letters',
      text: (theirs, own) =>
        `Het verzoek is verstuurd door iemand bij ${theirs}, uw account gebruikt ${own}. Sommige letters lijken op andere: lees het letter voor letter en accepteer alleen als u de afzender kent.`,
    },
  },
  spelled: (domain) => `${domain}, letter voor letter:`,
  obstacle: 'Dit kan zo niet worden geaccepteerd',
  moves: (from, main) => `Dit account zou overstappen van ${from} naar ${main}`,
  movesText: (from, day) =>
    `Ook ${from} wordt benaderd en moet akkoord gaan. Tot dan verandert er niets; het account zou op zijn vroegst op ${day} bij het andere hoofdaccount horen.`,
  shows: (count) =>
    plural('nl', count, {
      one: 'Dit is een hoofdaccount: er hoort 1 account bij',
      other: `Dit is een hoofdaccount: er horen ${count} accounts bij`,
    }),
  showsText: (main) =>
    `Koppelen kan niet zolang er accounts bij horen. U kunt die tonen aan ${main}; daar wordt dan gepland wat er met elk account gebeurt. Het plan wordt u voorgelegd; er verandert niets voordat u daarmee akkoord gaat.`,
  acceptShow: (main) => `Accounts tonen aan ${main}`,
  acceptMove: (main) => `Akkoord met overstap naar ${main}`,
  accept: (main) => `Accepteren dat ${main} dit account koppelt`,
  decline: 'Afwijzen…',
  declineNamed: (main) => `Afwijzen… het verzoek van ${main}`,
  why: (main) => `Waarom? ${main} krijgt uw keuze te zien, als u er een maakt`,
  reason: {
    'unknown-sender': 'Ik ken de afzender niet',
    'wrong-account': 'Het is het verkeerde account',
    'not-now': 'Nu even niet',
    other: 'Andere reden',
  },
  whyText: 'In uw eigen woorden (optioneel)',
  whyHint: (main) => `De aanvrager bij ${main} leest dit. Vermeld geen wachtwoorden of codes.`,
  back: 'Terug',
  declineNow: 'Afwijzen',
  declineNowNamed: (main) => `Het verzoek van ${main} afwijzen`,
  saidReason: (reason) => `Uw reden: ${reason}.`,
  saidText: 'Wat u hebt geschreven',
  none: 'Geen open verzoeken',
  noneText: 'Als een hoofdaccount dit account wil koppelen, beslist u daar hier over.',
  notFound: 'Dit verzoek bestaat niet',
  notFoundText: 'Mogelijk ging het naar een ander account of is het al langer afgehandeld.',
  account: (name, number) => `${name} (${number})`,
  wrongAccount: 'Dit verzoek is voor een ander account',
  isFor: (main, account) => `${main} wil ${account} koppelen.`,
  wasFor: (account) => `Het verzoek was voor ${account}.`,
  signedIn: (account) => `U bent ingelogd op ${account}.`,
  switchAccount: 'Inloggen als iemand anders',
  switchTo: (number) => `Inloggen op ${number}`,
  answeredBy: (person, day) => `Beantwoord door ${person} op ${day}`,
  on: {
    canceled: (day) => `Ingetrokken op ${day}.`,
    expired: (day) => `Geëindigd op ${day}.`,
    declined: (day) => `Afgewezen op ${day}.`,
    failed: (day) => `Geëindigd op ${day}.`,
  },
  follows: (day) => `Er was al een eerder verzoek, op ${day}. Niemand heeft op tijd geantwoord.`,
  followsDeclined: (day) => `Er was al een eerder verzoek, op ${day}. Dat is afgewezen.`,
  loadFailed: 'De verzoeken kunnen niet worden geladen',
  stale: (time) => `Deze gegevens zijn van ${time}. Vernieuwen is niet gelukt.`,
  ended: {
    confirm: {
      title: (main) => `Geaccepteerd: ${main} mag dit account koppelen`,
      text: (main) => `${main} bevestigt nog één keer. U krijgt bericht zodra de accounts zijn gekoppeld.`,
    },
    active: {
      title: (main) => `Dit account is gekoppeld aan ${main}`,
      text: (_main) => 'Beide partijen kunnen de koppeling op elk moment beëindigen.',
    },
    declined: {
      title: (main) => `Afgewezen: ${main} koppelt dit account niet`,
      text: (_main) => 'Er verandert niets voor dit account. De andere partij heeft bericht gekregen.',
    },
    canceled: {
      title: (main) => `${main} heeft dit verzoek ingetrokken`,
      text: (_main) => 'Er verandert niets voor dit account en u hoeft niets meer te doen.',
    },
    expired: {
      title: (main) => `Het verzoek van ${main} is verlopen`,
      text: (main) => `Niemand heeft op tijd geantwoord. ${main} kan het opnieuw versturen.`,
    },
    failed: {
      title: (main) => `Het verzoek van ${main} was niet mogelijk`,
      text: unchanged,
    },
    renewed: {
      title: (main) => `${main} heeft opnieuw een verzoek gestuurd`,
      text: (_main) => 'Een ander verzoek is hiervoor in de plaats gekomen.',
    },
    detached: {
      title: (main) => `De koppeling met ${main} is geëindigd`,
      text: (_main) => 'Dit account is weer zelfstandig.',
    },
  },
} satisfies Translation<typeof english>;
