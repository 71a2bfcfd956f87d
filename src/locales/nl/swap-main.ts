import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/swap-main/swap-main.messages.js';

const accounts = (count: number) => plural('nl', count, { one: '1 account', other: `${count} accounts` });

export const swapMain = {
  titleUnnamed: 'Van hoofdaccount wisselen',
  title: (to) => `“${to}” tot hoofdaccount maken`,
  loadFailed: 'Wat er zou veranderen, kan niet worden geladen',
  lead: (to, from, day) =>
    `“${to}” komt in de plaats van “${from}”, dat dan een van de subaccounts wordt. Bij akkoord op tijd: op ${day}.`,
  none: 'Er is geen wissel van hoofdaccount voorgesteld.',
  standing: {
    proposed: {
      main: (to) => `“${to}” is gevraagd hoofdaccount te worden`,
      successor: (from) => `“${from}” stelt voor dat dit account hoofdaccount wordt`,
    },
    planned: (to, day) => `“${to}” wordt op ${day} hoofdaccount`,
    done: (to, day) => `“${to}” is sinds ${day} hoofdaccount`,
    declined: (to) => `“${to}” wil geen hoofdaccount worden`,
    canceled: (to) => `Het voorstel om “${to}” hoofdaccount te maken is ingetrokken`,
    expired: (to) => `Niemand heeft geantwoord of “${to}” hoofdaccount wordt`,
    failed: (to) => `“${to}” kon geen hoofdaccount worden`,
  },
  validUntil: (day) => `Er verandert niets zonder akkoord. Het voorstel is geldig tot ${day}.`,
  plannedText: (day) =>
    `Tot ${day} kunnen beide partijen dit terugdraaien. Daarna verandert alles in één keer.`,
  endedText: 'Er is niets veranderd.',
  doneText: 'Alle gekoppelde accounts horen er nu bij, met hun labels en namen.',
  proposed: (by, day) => `Voorgesteld door ${by} op ${day}`,
  said: (message) => `“${message}”`,
  message: 'Bericht aan de ontvangers van het voorstel (optioneel)',
  messageHint: 'De ontvangers krijgen een e-mail en zien in het portaal wat er zou veranderen.',
  notPossible: 'Dit account kan nog geen hoofdaccount worden',
  obstacle: {
    'swap-in-progress': 'Er loopt al een andere wissel van hoofdaccount. Trek die eerst in.',
    'account-halted': 'Een van beide accounts is geblokkeerd of wordt gesloten.',
    'not-ready': 'De bestelling loopt nog.',
    'invoice-only': 'Het account staat alleen op de verzamelfactuur. Koppel het eerst.',
    'detach-in-progress': 'Het einde van de koppeling is gepland. Draai dat eerst terug.',
    'payer-change-in-progress':
      'Er is een wijziging van betaler gepland. Wacht tot die dag of draai die terug.',
    'no-local-admin':
      'Geen van de eigen medewerkers beheert het account: iemand moet akkoord gaan en het overnemen.',
    'not-standalone-payment': 'Het account heeft geen betaalmethode voor de verzamelfactuur.',
  },
  change: {
    'pays-collective-invoice': (account, day, count, monthly) =>
      `Vanaf ${day} betaalt “${account}” de verzamelfactuur: ${accounts(count)}, ${monthly} per maand.`,
    'last-collective-invoice': (account, day) =>
      `De laatste verzamelfactuur van “${account}” eindigt op ${day}.`,
    'own-charges': (account, collective, monthly) =>
      collective
        ? `Ook de kosten van “${account}” (${monthly} per maand) komen op de verzamelfactuur.`
        : `“${account}” blijft de eigen kosten betalen (${monthly} per maand).`,
    'past-invoices-stay': (account) => `Eerdere facturen blijven bij “${account}”.`,
    'people-administer': (account, names, more) =>
      more > 0
        ? plural('nl', more, {
            one: `${names} en nog 1 persoon van “${account}” zien en beheren alle accounts.`,
            other: `${names} en nog ${more} personen van “${account}” zien en beheren alle accounts.`,
          })
        : `Alle accounts zien en beheren, namens “${account}”: ${names}.`,
    'people-lose-accounts': (account, count) =>
      plural('nl', count, {
        one: `1 persoon van “${account}” kan niet meer in de andere accounts werken; de eigen inloggegevens blijven.`,
        other: `${count} personen van “${account}” kunnen niet meer in de andere accounts werken; de eigen inloggegevens blijven.`,
      }),
    'requests-withdrawn': (count) =>
      plural('nl', count, {
        one: '1 verzoek dat dan nog op antwoord wacht, wordt ingetrokken.',
        other: `${count} verzoeken die dan nog op antwoord wachten, worden ingetrokken.`,
      }),
    'local-teams-unchanged': 'De teams van alle accounts houden hun eigen inloggegevens en rechten.',
    'accounts-unchanged': 'Nummers, doorschakelingen en contracten van alle accounts blijven ongewijzigd.',
    'notes-go-along': 'Eigen namen, labels, kostenplaatsen en inkooporders gaan mee.',
    'can-be-undone': (day) => `Tot ${day} kunnen beide partijen dit terugdraaien.`,
  },
  keep: 'Niets wijzigen',
  submit: { propose: 'Voorstellen', accept: 'Akkoord gaan', decline: 'Afwijzen', cancel: 'Intrekken' },
  done: {
    propose: (to) => `Het voorstel is verstuurd aan “${to}”`,
    accept: (to, day) => `“${to}” wordt op ${day} hoofdaccount`,
    decline: (from) => `“${from}” blijft hoofdaccount`,
    cancel: (from) => `“${from}” blijft hoofdaccount`,
  },
  doneTexts: {
    propose:
      'U en de ontvangers krijgen een e-mail. Zonder akkoord verandert er niets en kunt u dit hier intrekken.',
    accept:
      'Beide partijen krijgen een e-mail. Tot de dag ervoor kunnen beide partijen dit hier terugdraaien.',
    decline: 'Er verandert niets. Beide partijen krijgen een e-mail.',
    cancel: 'Er verandert niets. Beide partijen krijgen een e-mail.',
  },
  look: 'Bekijken…',
  make: 'Tot hoofdaccount maken…',
  closeAndCheck: 'Sluiten en later controleren',
} satisfies Translation<typeof english>;
