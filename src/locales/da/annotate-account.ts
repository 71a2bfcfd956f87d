import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/annotate-account/annotate-account.messages.js';

export const annotateAccount = {
  title: (name) => `Navn og etiketter for ”${name}”`,
  titleUnnamed: 'Navn og etiketter',
  lead: 'Kun personer på jeres hovedkonto ser dette. Underkontoen gør ikke.',
  loadFailed: 'Noterne kunne ikke indlæses',
  nickname: 'Jeres eget navn',
  nicknameHint: (name) => `Vises i stedet for ”${name}”. Tomt: det navn.`,
  labels: 'Etiketter',
  labelsHint: 'For eksempel en region eller en type lokation. Enter eller et komma tilføjer en etiket.',
  add: 'Tilføj',
  remove: (label) => `Fjern etiketten ${label}`,
  hidden: 'Skjul på listen',
  isHidden: (hidden) => (hidden ? 'Ja' : 'Nej'),
  hiddenHint: 'Kontoen forbliver tilknyttet og på sin faktura. ”Flere filtre” viser skjulte konti.',
  tooMany: (most) => `En konto kan have ${most} etiketter.`,
  tooLong: 'En etiket kan have 40 tegn.',
  notSaved: 'Det blev ikke gemt',
  changed:
    'En anden har ændret kontoen i mellemtiden. Din ændring er ikke gemt endnu. Hvilken skal beholdes?',
  save: 'Gem',
  saving: 'Gemmer…',
} satisfies Translation<typeof english>;
