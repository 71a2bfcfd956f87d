import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/annotate-accounts/annotate-accounts.messages.js';

const accounts = (count: number, formatted: string) =>
  plural('da', count, { one: '1 konto', other: `${formatted} konti` });

export const annotateAccounts = {
  title: (count, formatted) => `Etiketter for ${accounts(count, formatted)}`,
  titleUnnamed: 'Etiketter for flere konti',
  lead: 'Kun personer på jeres hovedkonto ser etiketter. Navnene ændres ikke.',
  checking: (done, total) => `Læser ${done} af ${total} konti…`,
  loadFailed: 'De valgte konti kunne ikke læses',
  tooMany: (most) => `Højst ${most} konti kan ændres på én gang`,
  tooManyText: (total) => `Du har valgt ${total}. Vælg færre, eller afgræns listen først.`,
  none: 'Ingen af de valgte rækker kan have etiketter',
  others: (count, formatted) =>
    plural('da', count, {
      one: '1 valgt række er ikke en tilknyttet konto. Den ændres ikke.',
      other: `${formatted} valgte rækker er ikke tilknyttede konti. De ændres ikke.`,
    }),
  add: 'Tilføj etiketter',
  addHint: 'For eksempel en region eller en type lokation. Enter eller et komma tilføjer en etiket.',
  addButton: 'Tilføj',
  takeBack: (label) => `Tilføj ikke ${label}`,
  remove: 'Fjern etiketter',
  removeOne: (label, count) => `${label} (${count})`,
  hidden: 'På listen',
  asItIs: 'Uændret',
  hide: 'Skjul',
  show: 'Vis',
  nothing: 'Tilføj eller fjern en etiket, eller vælg om kontiene skal vises.',
  tooLong: 'En etiket kan have 40 tegn.',
  list: 'Kontiene',
  save: (count, formatted) => `Gem for ${accounts(count, formatted)}`,
  running: 'Konti ændres…',
  progress: (done, total) => `${done} af ${total}`,
  stop: 'Stop',
  stopping: 'Stopper efter den konto der ændres nu.',
  ended: (done, formatted, total) =>
    plural('da', done, {
      one: `1 af ${total} konti er som du ønskede`,
      other: `${formatted} af ${total} konti er som du ønskede`,
    }),
  again: 'Prøv de øvrige igen',
  tooManyLabels: (most) => `Kontoen ville få flere end ${most} etiketter.`,
  state: {
    ready: '',
    obstacle: 'Ændres ikke',
    sending: 'Gemmes…',
    uncertain: 'Kontrollerer om det blev gemt…',
    done: 'Udført',
    refused: 'Ikke ændret',
    failed: 'Ikke ændret',
    stopped: 'Ikke ændret',
  },
} satisfies Translation<typeof english>;
