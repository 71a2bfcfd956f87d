import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/annotate-accounts/annotate-accounts.messages.js';

const accounts = (count: number, formatted: string) =>
  plural('sv', count, { one: '1 konto', other: `${formatted} konton` });

export const annotateAccounts = {
  title: (count, formatted) => `Etiketter för ${accounts(count, formatted)}`,
  titleUnnamed: 'Etiketter för flera konton',
  lead: 'Bara personer på ert huvudkonto ser etiketter. Namnen ändras inte.',
  checking: (done, total) => `Läser ${done} av ${total} konton…`,
  loadFailed: 'De valda kontona kunde inte läsas',
  tooMany: (most) => `Högst ${most} konton kan ändras på en gång`,
  tooManyText: (total) => `Du har valt ${total}. Välj färre eller begränsa listan först.`,
  none: 'Ingen av de valda raderna kan ha etiketter',
  others: (count, formatted) =>
    plural('sv', count, {
      one: '1 vald rad är inget kopplat konto. Den ändras inte.',
      other: `${formatted} valda rader är inga kopplade konton. De ändras inte.`,
    }),
  add: 'Lägg till etiketter',
  addHint: 'Till exempel en region eller en typ av plats. Retur eller kommatecken lägger till en etikett.',
  addButton: 'Lägg till',
  takeBack: (label) => `Lägg inte till ${label}`,
  remove: 'Ta bort etiketter',
  removeOne: (label, count) => `${label} (${count})`,
  hidden: 'I listan',
  asItIs: 'Oförändrat',
  hide: 'Dölj',
  show: 'Visa',
  nothing: 'Lägg till eller ta bort en etikett, eller välj om kontona ska visas.',
  tooLong: 'En etikett kan ha 40 tecken.',
  list: 'Kontona',
  save: (count, formatted) => `Spara för ${accounts(count, formatted)}`,
  running: 'Konton ändras…',
  progress: (done, total) => `${done} av ${total}`,
  stop: 'Stoppa',
  stopping: 'Stoppar efter det konto som ändras nu.',
  ended: (done, formatted, total) =>
    plural('sv', done, {
      one: `1 av ${total} konton är som du ville`,
      other: `${formatted} av ${total} konton är som du ville`,
    }),
  again: 'Försök igen med övriga',
  tooManyLabels: (most) => `Kontot skulle få fler än ${most} etiketter.`,
  state: {
    ready: '',
    obstacle: 'Ändras inte',
    sending: 'Sparas…',
    uncertain: 'Kontrollerar om det sparades…',
    done: 'Klart',
    refused: 'Inte ändrat',
    failed: 'Inte ändrat',
    stopped: 'Inte ändrat',
  },
} satisfies Translation<typeof english>;
