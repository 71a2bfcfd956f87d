import type { ConditionMessage } from './condition-message.js';
import { full, money, type Words } from './message.js';

/** What a message about the conditions of a link says in German. */
export function conditionsInGerman({ kind, account, amount, by }: ConditionMessage): Words {
  const sum = money(amount, 'de');
  switch (kind) {
    case 'invoices-settled':
      return {
        subject: `Für ${account.name} wurden ${sum} bezahlt`,
        paragraphs: [
          `${by} hat die offenen Rechnungen von ${full(account)} bezahlen lassen: ${sum}, mit der Zahlungsart des Accounts.`,
          'Davon ist nichts mehr offen.',
        ],
        link: { label: 'Zum Kundenportal', path: '/' },
      };
    case 'charges-billed':
      return {
        subject: `${account.name} wurden ${sum} in Rechnung gestellt`,
        paragraphs: [
          `${by} hat vorzeitig abrechnen lassen, was für ${full(account)} noch auf keiner Rechnung stand: ${sum}.`,
          'Die Rechnung kann jetzt im Portal bezahlt werden, oder bis sie fällig ist.',
        ],
        link: { label: 'Zum Kundenportal', path: '/' },
      };
  }
}
