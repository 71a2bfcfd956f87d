import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/annotate-accounts/annotate-accounts.messages.js';

const accounts = (count: number, formatted: string) =>
  plural('de', count, { one: '1 Account', other: `${formatted} Accounts` });

export const annotateAccounts = {
  title: (count, formatted) =>
    plural('de', count, { one: 'Labels von 1 Account', other: `Labels von ${formatted} Accounts` }),
  titleUnnamed: 'Labels mehrerer Accounts',
  lead: 'Labels sehen nur Personen Ihres Hauptaccounts. Namen bleiben, wie sie sind.',
  checking: (done, total) => `${done} von ${total} Accounts werden gelesen …`,
  loadFailed: 'Die ausgewählten Accounts konnten nicht gelesen werden',
  tooMany: (most) => `Höchstens ${most} Accounts können auf einmal geändert werden`,
  tooManyText: (total) =>
    `Sie haben ${total} ausgewählt. Wählen Sie weniger aus, oder grenzen Sie die Liste zuerst ein.`,
  none: 'Keine der ausgewählten Zeilen kann Labels haben',
  others: (count, formatted) =>
    plural('de', count, {
      one: '1 ausgewählte Zeile ist kein verknüpfter Account. Sie bleibt, wie sie ist.',
      other: `${formatted} ausgewählte Zeilen sind keine verknüpften Accounts. Sie bleiben, wie sie sind.`,
    }),
  add: 'Labels hinzufügen',
  addHint: 'Zum Beispiel eine Region oder eine Art von Standort. Enter oder ein Komma fügt ein Label hinzu.',
  addButton: 'Hinzufügen',
  takeBack: (label) => `${label} nicht hinzufügen`,
  remove: 'Labels entfernen',
  removeOne: (label, count) => `${label} (${count})`,
  hidden: 'In der Liste',
  asItIs: 'Wie es ist',
  hide: 'Ausblenden',
  show: 'Zeigen',
  nothing: 'Fügen Sie ein Label hinzu, entfernen Sie eines, oder wählen Sie, ob die Accounts gezeigt werden.',
  tooLong: 'Ein Label kann 40 Zeichen haben.',
  list: 'Die Accounts',
  save: (count, formatted) => `Für ${accounts(count, formatted)} speichern`,
  running: 'Accounts werden geändert …',
  progress: (done, total) => `${done} von ${total}`,
  stop: 'Anhalten',
  stopping: 'Es hält nach dem Account an, der gerade geändert wird.',
  ended: (done, formatted, total) =>
    plural('de', done, {
      one: `1 von ${total} Accounts ist, wie Sie es wollten`,
      other: `${formatted} von ${total} Accounts sind, wie Sie es wollten`,
    }),
  again: 'Die übrigen erneut versuchen',
  tooManyLabels: (most) => `Er hätte mehr als ${most} Labels.`,
  state: {
    ready: '',
    obstacle: 'Bleibt, wie er ist',
    sending: 'Wird gespeichert …',
    uncertain: 'Es wird geprüft, ob es gespeichert wurde …',
    done: 'Erledigt',
    refused: 'Nicht geändert',
    failed: 'Nicht geändert',
    stopped: 'Nicht geändert',
  },
} satisfies Translation<typeof english>;
