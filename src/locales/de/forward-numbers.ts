import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/forward-numbers/forward-numbers.messages.js';
import { forwardingRule } from './forwarding-rule.js';

const numbers = (count: number, formatted: string) =>
  plural('de', count, { one: '1 Nummer', other: `${formatted} Nummern` });

export const forwardNumbers = {
  ...forwardingRule,
  title: {
    rule: 'Mehrere Nummern umleiten',
    pause: 'Umleitung anhalten',
    resume: 'Umleitung fortsetzen',
  },
  lead: {
    rule: 'Ein Fall wird für alle gewählten Nummern gleich eingestellt. Ihre anderen Fälle bleiben, wie sie sind.',
    pause:
      'Anrufe klingeln wieder an den Nummern. Was eingestellt ist, bleibt und kann jederzeit fortgesetzt werden.',
    resume: 'Was eingestellt war, gilt wieder ab dem nächsten Anruf.',
  },
  case: 'Fall',
  what: 'Was geschehen soll',
  whatOn: 'Anrufe umleiten',
  whatOff: 'Anrufe nicht umleiten',
  choose: 'Nummern',
  all: (count) => `Alle ${count} Nummern`,
  filter: 'Nummer finden',
  noMatch: 'Keine Nummer passt',
  chosen: (count, formatted) =>
    plural('de', count, { one: '1 Nummer gewählt', other: `${formatted} Nummern gewählt` }),
  noneChosen: 'Bitte wählen Sie mindestens eine Nummer.',
  act: {
    rule: (count, formatted) => `Für ${numbers(count, formatted)} speichern`,
    pause: (count, formatted) => `${numbers(count, formatted)} anhalten`,
    resume: (count, formatted) => `${numbers(count, formatted)} fortsetzen`,
  },
  actNone: { rule: 'Speichern', pause: 'Anhalten', resume: 'Fortsetzen' },
  running: 'Nummern werden geändert …',
  progress: (done, total) => `${done} von ${total}`,
  stop: 'Anhalten',
  stopping: 'Nach der Nummer, die gerade geändert wird, ist Schluss.',
  ended: (done, formatted, total) =>
    plural('de', done, {
      one: `1 von ${total} Nummern ist wie gewünscht`,
      other: `${formatted} von ${total} Nummern sind wie gewünscht`,
    }),
  again: 'Die anderen noch einmal versuchen',
  state: {
    ready: '',
    sending: 'Wird gespeichert …',
    uncertain: 'Es wird geprüft, ob es gespeichert wurde …',
    done: 'Erledigt',
    refused: 'Nicht geändert',
    failed: 'Nicht geändert',
    stopped: 'Nicht geändert',
  },
} satisfies Translation<typeof english>;
