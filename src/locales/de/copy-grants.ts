import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/copy-grants/copy-grants.messages.js';

export const copyGrants = {
  title: (name) => `Einer anderen Person geben, was ${name} hat`,
  titleUnnamed: 'Einer anderen Person denselben Zugang geben',
  lead: 'Niemand bekommt mehr als die eigenen Rechte und das, was der Account freigibt.',
  person: 'Wer es bekommt',
  choosePerson: 'Person wählen',
  loadFailed: 'Die Personen dieses Accounts konnten nicht geladen werden',
  nothingToCopy: 'Diese Person hat keinen Zugang zu Nebenaccounts, den eine andere bekommen könnte.',
  nobodyElse: 'In diesem Account gibt es sonst niemanden, der es bekommen könnte.',
  list: (name) => `Was ${name} bekommt`,
  listUnnamed: 'Was eine andere Person bekommt',
  nothingLeft: (name) => `Davon gibt es nichts, was ${name} bekommen könnte.`,
  hasAlready: (name, role, until) => `${name} hat dort „${role}“, ${until}.`,
  give: (count, formatted) =>
    plural('de', count, { one: '1 Zugang geben', other: `${formatted} Zugänge geben` }),
  giveNone: 'Zugang geben',
  running: 'Zugang wird gegeben …',
  progress: (done, total) => `${done} von ${total}`,
  stop: 'Anhalten',
  stopping: 'Es hält nach dem Zugang an, der gerade gegeben wird.',
  ended: (done, formatted, total) =>
    plural('de', done, {
      one: `1 von ${total} Zugängen wurde gegeben`,
      other: `${formatted} von ${total} Zugängen wurden gegeben`,
    }),
  again: 'Die übrigen erneut versuchen',
  state: {
    ready: '',
    has: 'Bleibt, wie er ist',
    ended: 'Nicht gegeben',
    sending: 'Wird gegeben …',
    uncertain: 'Es wird geprüft, ob er gegeben wurde …',
    done: 'Gegeben',
    refused: 'Nicht gegeben',
    failed: 'Nicht gegeben',
    stopped: 'Nicht gegeben',
  },
} satisfies Translation<typeof english>;
