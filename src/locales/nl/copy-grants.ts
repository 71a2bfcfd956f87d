import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/copy-grants/copy-grants.messages.js';

export const copyGrants = {
  title: (name) => `Iemand anders geven wat ${name} heeft`,
  titleUnnamed: 'Iemand anders dezelfde toegang geven',
  lead: 'Niemand krijgt meer dan de eigen rechten en wat het account deelt.',
  person: 'Wie krijgt de toegang',
  choosePerson: 'Kies een persoon',
  loadFailed: 'De medewerkers van dit account kunnen niet worden geladen',
  nothingToCopy:
    'Deze persoon heeft geen toegang tot gekoppelde accounts die iemand anders zou kunnen krijgen.',
  nobodyElse: 'In dit account is er niemand anders die deze toegang kan krijgen.',
  list: (name) => `Wat ${name} krijgt`,
  listUnnamed: 'Wat iemand anders krijgt',
  nothingLeft: (name) => `Hiervan kan ${name} niets krijgen.`,
  hasAlready: (name, role, until) => `${name} heeft daar “${role}”, ${until}.`,
  give: (count) => `Toegang geven (${count})`,
  giveNone: 'Toegang geven',
  running: 'Toegang wordt gegeven…',
  progress: (done, total) => `${done} van ${total}`,
  stop: 'Stoppen',
  stopping: 'Stopt na de toegang die nu wordt gegeven.',
  ended: (done, total) => `Toegang gegeven: ${done} van ${total}`,
  again: 'De overige opnieuw proberen',
  state: {
    ready: '',
    has: 'Blijft ongewijzigd',
    ended: 'Niet gegeven',
    sending: 'Wordt gegeven…',
    uncertain: 'Controleren of de toegang is gegeven…',
    done: 'Gegeven',
    refused: 'Niet gegeven',
    failed: 'Niet gegeven',
    stopped: 'Niet gegeven',
  },
} satisfies Translation<typeof english>;
