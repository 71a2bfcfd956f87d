import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/detach-accounts/detach-accounts.messages.js';

const accounts = (count: number, formatted: string) =>
  plural('nl', count, { one: '1 account', other: `${formatted} accounts` });

export const detachAccounts = {
  title: (count, formatted) => `${accounts(count, formatted)} ontkoppelen?`,
  titleUnnamed: 'Accounts ontkoppelen',
  lead: 'De accounts blijven bestaan en blijven werken. Dit verandert er:',
  checking: (done, total) => `${done} van ${total} accounts worden gecontroleerd…`,
  loadFailed: 'De geselecteerde accounts kunnen niet worden gecontroleerd',
  tooMany: (most) => `U kunt maximaal ${most} accounts tegelijk ontkoppelen`,
  tooManyText: (total) => `U hebt er ${total} geselecteerd. Selecteer er minder of filter eerst de lijst.`,
  none: 'Geen van de geselecteerde accounts kan worden ontkoppeld',
  others: (count, formatted) =>
    plural('nl', count, {
      one: '1 geselecteerde regel is geen gekoppeld account of wordt al ontkoppeld. Daar verandert niets aan.',
      other: `${formatted} geselecteerde regels zijn geen gekoppelde accounts of worden al ontkoppeld. Daar verandert niets aan.`,
    }),
  obstacles: (count, formatted) =>
    plural('nl', count, {
      one: '1 account kan niet worden ontkoppeld. De koppeling blijft.',
      other: `${formatted} accounts kunnen niet worden ontkoppeld. De koppelingen blijven.`,
    }),
  waits: (count, formatted, day) =>
    plural('nl', count, {
      one: `1 account is daarvoor te kort gekoppeld. Het einde is gepland op de eerst mogelijke dag, na ${day}.`,
      other: `${formatted} accounts zijn daarvoor te kort gekoppeld. Het einde is gepland op de eerst mogelijke dagen, het laatste na ${day}.`,
    }),
  money: (sum) =>
    `De verzamelfactuur wordt ${sum} per maand lager; deze accounts betalen hun eigen facturen.`,
  noMoney: 'De verzamelfactuur blijft ongewijzigd: deze accounts betalen al hun eigen facturen.',
  access: 'Medewerkers van het hoofdaccount verliezen de toegang tot deze accounts.',
  stays: 'Contracten, telefoonnummers en inloggegevens van de lokale teams blijven ongewijzigd.',
  list: 'De accounts',
  when: 'Wanneer',
  periodEnd: (day) => `Aan het einde van de factuurperiode, ${day}`,
  now: 'Nu',
  keep: 'Gekoppeld laten',
  detach: (count, formatted) => `${accounts(count, formatted)} ontkoppelen`,
  progress: (done, total) => `${done} van ${total}`,
  running: 'Accounts worden ontkoppeld…',
  stop: 'Stoppen',
  stopping: 'Stopt na het account dat nu wordt ontkoppeld.',
  doneNow: (done, formatted, total) =>
    plural('nl', done, {
      one: `1 van ${total} accounts is ontkoppeld`,
      other: `${formatted} van ${total} accounts zijn ontkoppeld`,
    }),
  doneLater: (done, formatted, total, day) =>
    plural('nl', done, {
      one: `1 van ${total} accounts wordt na ${day} ontkoppeld`,
      other: `${formatted} van ${total} accounts worden na ${day} ontkoppeld`,
    }),
  doneLast: (done, formatted, total, day) =>
    plural('nl', done, {
      one: `1 van ${total} accounts wordt na ${day} ontkoppeld`,
      other: `${formatted} van ${total} accounts zijn of worden ontkoppeld, het laatste na ${day}`,
    }),
  lacks: {
    'not-standalone-payment': 'Het account heeft geen eigen betaalmethode.',
    'no-local-admin': 'Niemand heeft eigen inloggegevens voor dit account.',
  },
  again: 'De overige opnieuw proberen',
  state: {
    ready: '',
    obstacle: 'Blijft gekoppeld',
    sending: 'Wordt ontkoppeld…',
    uncertain: 'Controleren of het is opgeslagen…',
    done: 'Klaar',
    refused: 'Niet ontkoppeld',
    failed: 'Niet ontkoppeld',
    stopped: 'Niet ontkoppeld',
  },
} satisfies Translation<typeof english>;
