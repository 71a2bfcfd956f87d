import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-branding/account-branding.messages.js';

export const accountBranding = {
  title: (name) => `Aussehen von „${name}“`,
  titleUnnamed: 'Aussehen',
  lead: 'Das sehen alle, die in diesem Account arbeiten: Ihre Leute und die des Accounts selbst.',
  loadFailed: 'Das Aussehen konnte nicht geladen werden',
  which: 'Aussehen',
  page: 'Wie das Portal',
  own: 'Eigenes Aussehen',
  color: 'Farbe',
  colorHint:
    'Für Schaltflächen, Links und was ausgewählt ist: # und sechs Zeichen. Leer: die Farbe des Portals.',
  pick: 'Farbe auswählen',
  wrongColor: 'Eine Farbe besteht aus # und sechs Zeichen von 0 bis 9 und A bis F, zum Beispiel #0A7246.',
  corners: 'Ecken',
  cornersOf: {
    page: 'Wie im Portal',
    sharp: 'Rechtwinklig',
    soft: 'Abgerundet',
    round: 'Stark abgerundet',
    other: 'Wie in der Datei',
  },
  file: 'Design aus einer Datei',
  fileHint: 'Von einem Designer für Sie erstellt (JSON). Es ersetzt, was hier ausgewählt ist.',
  choose: 'Datei auswählen …',
  save: 'Speichern',
  saveFile: 'Als Datei speichern',
  saving: 'Wird gespeichert …',
  taken: (count, formatted) =>
    plural('de', count, { one: '1 Wert wurde übernommen.', other: `${formatted} Werte wurden übernommen.` }),
  unused: (count, formatted) =>
    plural('de', count, {
      one: '1 Wert ist nicht verwendbar: Der Name ist unbekannt, oder der Wert ist von anderer Art.',
      other: `${formatted} Werte sind nicht verwendbar: Die Namen sind unbekannt, oder die Werte sind von anderer Art.`,
    }),
  noTheme: 'In dieser Datei ist kein Design.',
  tooLarge: 'Diese Datei ist zu groß für ein Design.',
  light: 'Auf einer hellen Seite',
  dark: 'Auf einer dunklen Seite',
  sampleLink: 'Ein Link',
  sampleText: 'So sieht Text aus.',
  repaired:
    'Manche Texte wären in diesen Farben schwer zu lesen. Sie werden dunkler oder heller dargestellt, wie hier zu sehen.',
  further: 'Weitere Werte',
  notSaved: 'Das wurde nicht gespeichert',
  changed:
    'Jemand anderes hat das Aussehen inzwischen geändert. Ihres ist noch nicht gespeichert. Welches soll bleiben?',
} satisfies Translation<typeof english>;
