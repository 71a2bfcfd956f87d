import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/detach-accounts/detach-accounts.messages.js';

const accounts = (count: number, formatted: string) =>
  plural('sv', count, { one: '1 konto', other: `${formatted} konton` });

export const detachAccounts = {
  title: (count, formatted) => `Koppla bort ${accounts(count, formatted)}?`,
  titleUnnamed: 'Koppla bort konton',
  lead: 'Kontona finns kvar och fortsätter att fungera. Det här ändras:',
  checking: (done, total) => `Kontrollerar ${done} av ${total} konton…`,
  loadFailed: 'De valda kontona kunde inte kontrolleras',
  tooMany: (most) => `Högst ${most} konton kan kopplas bort på en gång`,
  tooManyText: (total) => `Du har valt ${total}. Välj färre eller begränsa listan först.`,
  none: 'Inget av de valda kontona kan kopplas bort',
  others: (count, formatted) =>
    plural('sv', count, {
      one: '1 vald rad är inget kopplat konto eller kopplas redan bort. Den ändras inte.',
      other: `${formatted} valda rader är inga kopplade konton eller kopplas redan bort. De ändras inte.`,
    }),
  obstacles: (count, formatted) =>
    plural('sv', count, {
      one: '1 konto kan inte kopplas bort. Kopplingen består.',
      other: `${formatted} konton kan inte kopplas bort. Kopplingarna består.`,
    }),
  waits: (count, formatted, day) =>
    plural('sv', count, {
      one: `1 konto har varit kopplat för kort tid för det. Slutet planeras till första möjliga dag, efter ${day}.`,
      other: `${formatted} konton har varit kopplade för kort tid för det. Sluten planeras till första möjliga dagar, det sista efter ${day}.`,
    }),
  money: (sum) => `Samlingsfakturan blir ${sum} lägre per månad; de här kontona betalar egna fakturor.`,
  noMoney: 'Samlingsfakturan är oförändrad: de här kontona betalar redan egna fakturor.',
  access: 'Personer från huvudkontot förlorar åtkomsten till de här kontona.',
  stays: 'Avtal, telefonnummer och inloggningarna för teamen på plats ändras inte.',
  list: 'Kontona',
  when: 'När',
  periodEnd: (day) => `Vid faktureringsperiodens slut, ${day}`,
  now: 'Nu',
  keep: 'Behåll kopplingen',
  detach: (count, formatted) => `Koppla bort ${accounts(count, formatted)}`,
  progress: (done, total) => `${done} av ${total}`,
  running: 'Konton kopplas bort…',
  stop: 'Stoppa',
  stopping: 'Stoppar efter det konto som kopplas bort nu.',
  doneNow: (done, formatted, total) =>
    plural('sv', done, {
      one: `1 av ${total} konton är bortkopplat`,
      other: `${formatted} av ${total} konton är bortkopplade`,
    }),
  doneLater: (done, formatted, total, day) =>
    plural('sv', done, {
      one: `1 av ${total} konton kopplas bort efter ${day}`,
      other: `${formatted} av ${total} konton kopplas bort efter ${day}`,
    }),
  doneLast: (done, formatted, total, day) =>
    plural('sv', done, {
      one: `1 av ${total} konton kopplas bort efter ${day}`,
      other: `${formatted} av ${total} konton är eller blir bortkopplade, det sista efter ${day}`,
    }),
  lacks: {
    'not-standalone-payment': 'Kontot saknar eget betalningssätt.',
    'no-local-admin': 'Ingen har en egen inloggning till kontot.',
  },
  again: 'Försök igen med övriga',
  state: {
    ready: '',
    obstacle: 'Kopplingen består',
    sending: 'Kopplas bort…',
    uncertain: 'Kontrollerar om det sparades…',
    done: 'Klart',
    refused: 'Inte bortkopplat',
    failed: 'Inte bortkopplat',
    stopped: 'Inte bortkopplat',
  },
} satisfies Translation<typeof english>;
