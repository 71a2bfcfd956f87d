import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/annotate-account/annotate-account.messages.js';

export const annotateAccount = {
  title: (name) => `Namn och etiketter för ”${name}”`,
  titleUnnamed: 'Namn och etiketter',
  lead: 'Bara personer på ert huvudkonto ser det här. Underkontot gör det inte.',
  loadFailed: 'Anteckningarna kunde inte läsas in',
  nickname: 'Ert eget namn',
  nicknameHint: (name) => `Visas i stället för ”${name}”. Tomt: det namnet.`,
  labels: 'Etiketter',
  labelsHint: 'Till exempel en region eller en typ av plats. Retur eller kommatecken lägger till en etikett.',
  add: 'Lägg till',
  remove: (label) => `Ta bort etiketten ${label}`,
  hidden: 'Dölj i listan',
  isHidden: (hidden) => (hidden ? 'Ja' : 'Nej'),
  hiddenHint: 'Kontot är fortfarande kopplat och kvar på sin faktura. ”Fler filter” visar dolda konton.',
  tooMany: (most) => `Ett konto kan ha ${most} etiketter.`,
  tooLong: 'En etikett kan ha 40 tecken.',
  notSaved: 'Det sparades inte',
  changed: 'Någon annan har ändrat kontot under tiden. Din ändring är inte sparad ännu. Vilken ska behållas?',
  save: 'Spara',
  saving: 'Sparar…',
} satisfies Translation<typeof english>;
