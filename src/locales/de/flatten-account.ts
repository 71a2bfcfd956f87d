import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/flatten-account/flatten-account.messages.js';

export const flattenAccount = {
  loadFailed: 'Was aus den Accounts wird, konnte nicht geladen werden',
  standing: {
    listed: (main) => `Planen, was aus den Accounts von ${main} wird`,
    proposed: {
      new: (main) => `${main} ist nach dem Plan für seine Accounts gefragt`,
      main: (_main, to) => `${to} schlägt vor, was aus Ihren Accounts wird`,
    },
    running: (main) => `Die Accounts von ${main} wechseln`,
    done: (main, to) => `${main} gehört jetzt zu ${to}`,
    partly: (main) => `Einige Accounts bleiben bei ${main}, das Hauptaccount bleibt`,
    declined: (main) => `${main} hat den Plan für seine Accounts abgelehnt`,
    canceled: (main) => `Der Plan für die Accounts von ${main} wurde zurückgenommen`,
    expired: (main) => `Niemand hat rechtzeitig über den Plan für die Accounts von ${main} entschieden`,
  },
  lead: {
    listed: (main, day) =>
      `${main} ist ein Hauptaccount, und ein Hauptaccount kann nicht zu einem anderen gehören. Er hat seine Accounts gezeigt: Entscheiden Sie für jeden Account, dann wird er nach dem Plan gefragt. Bis dahin ändert sich nichts. Planen können Sie bis ${day}, hier und auf einem anderen Gerät.`,
    proposed: (day) => `Nichts ändert sich vor der Zustimmung. Der Plan gilt bis ${day}.`,
    running:
      'Der Inhaber jedes Accounts wird gefragt. Ist kein Account mehr übrig, wird der Hauptaccount selbst Nebenaccount. Beide Seiten können zurücknehmen, was noch aussteht.',
    done: 'Jeder Account ist gewechselt oder steht allein. Der Bericht nennt jeden Account.',
    partly: 'Er wurde nicht hinzugefügt, weil Accounts zu ihm gehören. Der Bericht nennt jeden Account.',
    over: 'Es geschieht nichts mehr. Was bis dahin geschehen ist, bleibt; der Bericht nennt jeden Account.',
    unchanged: 'Es hat sich nichts geändert.',
  },
  reasonGiven: (reason) => `Grund: „${reason}“`,
  said: (message) => `„${message}“`,
  rows: 'Accounts und was aus ihnen wird',
  all: 'Für alle Accounts',
  allChoose: 'Wählen …',
  whatOf: (account) => `Was aus ihm wird: ${account}`,
  again: 'Noch einmal fragen',
  choice: { move: 'Wechselt mit', detach: 'Steht allein', leave: 'Bleibt, wo er ist' },
  whyOf: (account) => `Warum er bleibt: ${account}`,
  whyMissing: 'Geben Sie an, warum er bleibt.',
  monthly: (amount) => `${amount} im Monat`,
  state: {
    planned: 'Geplant',
    waiting: 'Inhaber ist gefragt',
    agreed: 'Vereinbart',
    moved: 'Gewechselt',
    detached: 'Steht allein',
    left: 'Bleibt',
    refused: 'Abgelehnt',
    failed: 'Nicht möglich',
  },
  on: (day) => `am ${day}`,
  count: (state, count) => `${state}: ${count}`,
  counts: 'Wie die Accounts stehen',
  decide: (count) =>
    plural('de', count, {
      one: '1 Account wartet auf Ihre Entscheidung: noch einmal fragen oder ihn lassen, wo er ist.',
      other: `${count} Accounts warten auf Ihre Entscheidung: noch einmal fragen oder sie lassen, wo sie sind.`,
    }),
  message: 'Nachricht an die Gefragten (optional)',
  decline: 'Grund, falls Sie ablehnen (optional)',
  save: 'Plan behalten',
  saveAgain: 'Ausführen',
  saved: 'Der Plan ist gespeichert.',
  unsaved: 'Noch ist nicht alles gespeichert.',
  explain: (count) =>
    plural('de', count, {
      one: 'Geben Sie an, warum 1 Account bleibt, wo er ist.',
      other: `Geben Sie an, warum ${count} Accounts bleiben, wo sie sind.`,
    }),
  submit: {
    propose: 'Nach dem Plan fragen',
    accept: 'Dem Plan zustimmen',
    decline: 'Ablehnen',
    cancel: 'Zurücknehmen',
  },
  done: {
    propose: 'Der Plan ist gesendet.',
    accept: 'Der Plan ist vereinbart.',
    decline: 'Der Plan ist abgelehnt.',
    cancel: 'Der Plan ist zurückgenommen.',
  },
  report: 'Bericht herunterladen',
  reportName: 'bericht',
  column: {
    number: 'Kundennummer',
    account: 'Account',
    monthly: 'Im Monat',
    choice: 'Geplant',
    state: 'Stand',
    on: 'Ab',
    reason: 'Grund',
  },
} satisfies Translation<typeof english>;
