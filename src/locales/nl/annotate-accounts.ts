import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/annotate-accounts/annotate-accounts.messages.js';

const accounts = (count: number, formatted: string) =>
  plural('nl', count, { one: '1 account', other: `${formatted} accounts` });

export const annotateAccounts = {
  title: (count, formatted) => `Labels van ${accounts(count, formatted)}`,
  titleUnnamed: 'Labels van meerdere accounts',
  lead: 'Alleen medewerkers van uw hoofdaccount zien labels. Namen blijven ongewijzigd.',
  checking: (done, total) => `${done} van ${total} accounts worden gelezen…`,
  loadFailed: 'De geselecteerde accounts kunnen niet worden gelezen',
  tooMany: (most) => `U kunt maximaal ${most} accounts tegelijk wijzigen`,
  tooManyText: (total) => `U hebt er ${total} geselecteerd. Selecteer er minder of filter eerst de lijst.`,
  none: 'Geen van de geselecteerde regels kan labels krijgen',
  others: (count, formatted) =>
    plural('nl', count, {
      one: '1 geselecteerde regel is geen gekoppeld account. Daar verandert niets aan.',
      other: `${formatted} geselecteerde regels zijn geen gekoppelde accounts. Daar verandert niets aan.`,
    }),
  add: 'Labels toevoegen',
  addHint: 'Bijvoorbeeld een regio of type locatie. Met Enter of een komma voegt u een label toe.',
  addButton: 'Toevoegen',
  takeBack: (label) => `${label} niet toevoegen`,
  remove: 'Labels verwijderen',
  removeOne: (label, count) => `${label} (${count})`,
  hidden: 'In de lijst',
  asItIs: 'Zo laten',
  hide: 'Verbergen',
  show: 'Tonen',
  nothing: 'Voeg een label toe, verwijder er een of kies of de accounts worden getoond.',
  tooLong: 'Een label kan 40 tekens lang zijn.',
  list: 'De accounts',
  save: (count, formatted) => `Opslaan voor ${accounts(count, formatted)}`,
  running: 'Accounts worden gewijzigd…',
  progress: (done, total) => `${done} van ${total}`,
  stop: 'Stoppen',
  stopping: 'Stopt na het account dat nu wordt gewijzigd.',
  ended: (done, formatted, total) =>
    plural('nl', done, {
      one: `1 van ${total} accounts is zoals u wilt`,
      other: `${formatted} van ${total} accounts zijn zoals u wilt`,
    }),
  again: 'De overige opnieuw proberen',
  tooManyLabels: (most) => `Het account zou meer dan ${most} labels krijgen.`,
  state: {
    ready: '',
    obstacle: 'Blijft ongewijzigd',
    sending: 'Wordt opgeslagen…',
    uncertain: 'Controleren of het is opgeslagen…',
    done: 'Klaar',
    refused: 'Niet gewijzigd',
    failed: 'Niet gewijzigd',
    stopped: 'Niet gewijzigd',
  },
} satisfies Translation<typeof english>;
