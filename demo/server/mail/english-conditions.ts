import type { ConditionMessage } from './condition-message.js';
import { full, money, type Words } from './message.js';

/** What a message about the conditions of a link says in English. */
export function conditionsInEnglish({ kind, account, amount, by }: ConditionMessage): Words {
  const sum = money(amount, 'en');
  switch (kind) {
    case 'invoices-settled':
      return {
        subject: `${sum} were paid for ${account.name}`,
        paragraphs: [
          `${by} had the open invoices of ${full(account)} paid: ${sum}, with the payment method of the account.`,
          'Nothing of them is open any more.',
        ],
        link: { label: 'Open the portal', path: '/' },
      };
    case 'charges-billed':
      return {
        subject: `${sum} were billed to ${account.name}`,
        paragraphs: [
          `${by} had the charges of ${full(account)} billed early that were on no invoice yet: ${sum}.`,
          'The invoice can be paid in the portal now, or until it is due.',
        ],
        link: { label: 'Open the portal', path: '/' },
      };
  }
}
