import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/preconditions.messages.js';

export const preconditions: Translation<typeof messages> = {
  title: { met: 'Es steht nichts im Weg', noted: 'Was noch offen ist', blocking: 'Das ist vorher zu klären' },
  name: {
    'open-invoices': 'Offene Rechnungen',
    unbilled: 'Noch nicht abgerechnet',
    'open-quotes': 'Offene Angebote',
    credit: 'Guthaben',
    'changed-lately': 'Zeit seit der letzten Verknüpfung',
  },
  state: { met: 'Geklärt', noted: 'Zur Kenntnis', blocking: 'Im Weg' },
  met: {
    'open-invoices': 'Es ist keine offen.',
    unbilled: 'Alles ist abgerechnet.',
    'open-quotes': 'Es ist keines offen.',
    credit: 'Es gibt keines.',
    'changed-lately': 'Sie ist lang genug.',
  },
  owner: {
    'open-invoices': (day) => `Die erste ist am ${day} fällig.`,
    unbilled: (day) => `Ohne Ihr Zutun wird am ${day} abgerechnet.`,
    'open-quotes':
      'Nach ihnen kann nicht mehr bestellt werden, sobald dieser Account verknüpft ist. Nutzen Sie, was Ihnen wichtig ist, oder ziehen Sie es zurück.',
    credit: 'Es bleibt bei diesem Account und wird nicht für die Sammelrechnung verwendet.',
  },
  hidden: 'Wer Rechnungen dieses Accounts sehen darf, sieht, wie viel es ist, und kann es hier klären.',
  noPayment: 'Hinterlegen Sie eine Zahlungsart, oder überweisen Sie. Prüfen Sie dann erneut.',
  main: {
    'open-invoices': 'Jemand aus dem Account bezahlt sie. Dann kann er verknüpft werden.',
    unbilled:
      'Jemand aus dem Account lässt es abrechnen und bezahlt es, oder es wartet auf die nächste Rechnung.',
    'open-quotes': 'Der Account kann nach ihnen nicht mehr bestellen, sobald er verknüpft ist.',
    credit: 'Es bleibt bei dem Account und wird nicht für Ihre Sammelrechnung verwendet.',
  },
  waits: (day) => `Er gehörte vor Kurzem zu einem Hauptaccount. Ab dem ${day} kann er verknüpft werden.`,
  clear: {
    'open-invoices': (amount) => `Jetzt ${amount} bezahlen`,
    unbilled: (amount) => `Jetzt ${amount} abrechnen`,
  },
  checkAgain: 'Erneut prüfen',
};
