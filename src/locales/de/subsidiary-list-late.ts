import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { lateMessages as english } from '../../elements/subsidiary-list/subsidiary-list.late-messages.js';

export const subsidiaryListLate = {
  stale: (time) => `Diese Liste ist von ${time}. Sie konnte nicht aktualisiert werden.`,
  unreadable: (count) =>
    plural('de', count, {
      one: '1 Account kann nicht gezeigt werden, weil seine Daten nicht lesbar sind.',
      other: `${count} Accounts können nicht gezeigt werden, weil ihre Daten nicht lesbar sind.`,
    }),
  denied: 'Nicht in Ihrem Zugriff enthalten',
  selectNone: 'Auswahl aufheben',
  many: { annotate: 'Labels …', detach: 'Abkoppeln …' },
  exportSelected: 'Auswahl exportieren',
  exporting: 'Die Datei wird erstellt …',
  exportingSome: (done, total) => `Die Datei wird erstellt: ${done} von ${total} Accounts …`,
  exported: (found) => (found ? `Die Datei ist da: ${found}.` : 'Die Datei ist da.'),
  exportStopped: 'Der Export wurde angehalten. Es gibt keine Datei.',
  exportFailed: 'Die Datei konnte nicht erstellt werden',
  menu: {
    annotate: 'Name und Labels …',
    access: 'Wer hat Zugang…',
    'change-payer': 'Zahlung ändern …',
    'keep-payer': 'Zahlung so lassen',
    'undo-detach': 'Verknüpft lassen',
    cancel: 'Anfrage zurückziehen',
  },
  done: {
    resend: (number) => `Die Nachricht für ${number} wurde noch einmal gesendet.`,
    cancel: (number) => `Die Anfrage für ${number} wurde zurückgezogen.`,
    renew: (number) => `Eine neue Anfrage für ${number} wurde gesendet.`,
    'keep-payer': (name) => `Wer für ${name} bezahlt, bleibt, wie es ist.`,
    'undo-detach': (name) => `${name} bleibt verknüpft.`,
  },
  resendAt: (time) => `Erneut senden ist ab ${time} möglich.`,
  emptyTitle: 'Noch keine Nebenaccounts',
  emptyText:
    'Verknüpfen Sie die Accounts Ihrer Standorte mit diesem. Wer alle betreut, braucht nur eine Anmeldung; die Teams vor Ort behalten ihre eigene.',
  emptyMain: (number) => `${number} wird zum Hauptaccount, sobald der erste Account verknüpft ist.`,
  emptyMainAlready: 'Nebenaccounts sind mit diesem Hauptaccount verknüpft, in einer Ebene.',
  create: 'Neuen Nebenaccount anlegen',
  existing: 'Vorhandenen Account hinzufügen',
  noMatch: 'Kein Account passt dazu',
  noMatchHint: 'Versuchen Sie andere Wörter, oder suchen Sie in allen Accounts.',
  clear: 'Suche und Filter leeren',
  allHiddenTitle: 'Alle Accounts sind ausgeblendet',
  allHiddenText: 'Die verknüpften Accounts stehen nicht in dieser Liste. Sie bleiben verknüpft.',
  showHidden: 'Ausgeblendete Accounts zeigen',
  narrow: 'Weitere Filter',
  filterLabel: 'Label',
  filterCity: 'Ort',
  filterJoined: 'Wie verknüpft',
  joinedBy: {
    created: 'Neu bestellt',
    added: 'Bestehender Account, hinzugefügt',
    'collective-invoice': 'Nur Sammelrechnung',
  },
  filterHidden: 'Ausgeblendete Accounts',
  hidden: {
    '': 'Nicht gezeigt',
    included: 'Auch gezeigt',
    only: 'Nur diese',
  },
  any: 'Alle',
  facet: (value, links) => `${value} (${links})`,
  facetsFailed: 'Labels und Orte konnten nicht geladen werden',
  clearMore: 'Diese Filter leeren',
} satisfies Translation<typeof english>;
