import { date, full, money, type Words } from './message.js';
import type { QuoteMessage } from './quote-message.js';

/** What a message about an order that is not placed yet says in English. */
export function quotesInEnglish(message: QuoteMessage): Words {
  switch (message.kind) {
    case 'approval-requested':
      return {
        subject: `${message.by} asks you to approve an order: ${message.name}`,
        paragraphs: [
          `${message.by} wants to order a new account for ${full(message.main)}: ${message.name}, ${money(message.monthly, 'en')} a month and ${money(message.once, 'en')} once. That is above what one person orders alone.`,
          message.message ? `Message: “${message.message}”` : '',
          `Nothing is ordered before somebody who may order has approved it in the portal. The price is held until ${date(message.until, 'en')}.`,
        ],
        link: { label: 'Look at the order', path: '/products/subsidiaries' },
      };
    case 'order-approved':
      return {
        subject: `Your order is approved: ${message.name}`,
        paragraphs: [
          `${message.answeredBy} has approved your order of ${message.name} for ${full(message.main)}, and it was placed.`,
        ],
        link: { label: 'Open the overview', path: '/products/subsidiaries' },
      };
    case 'approval-declined':
      return {
        subject: `Your order is not approved: ${message.name}`,
        paragraphs: [
          `${message.answeredBy} has declined to approve your order of ${message.name} for ${full(message.main)}: “${message.message}”`,
          'Nothing was ordered. What you typed is kept as a draft, to go on with.',
        ],
        link: { label: 'Open the overview', path: '/products/subsidiaries' },
      };
    case 'approval-expired':
      return {
        subject: `Nobody has approved your order: ${message.name}`,
        paragraphs: [
          `Your order of ${message.name} for ${full(message.main)} was not approved in time. Nothing was ordered. What you typed is kept as a draft, to go on with at the prices of today.`,
        ],
        link: { label: 'Open the overview', path: '/products/subsidiaries' },
      };
    case 'quote-mailed': {
      const { number, name, monthly, once, until, by, main, token } = message;
      return {
        subject: `Quote ${number} for ${name || 'a new account'}`,
        paragraphs: [
          `${by.name} (${by.email}) sends you a quote for a new account of ${full(main)}: ${name || 'without a name yet'}, ${money(monthly, 'en')} a month and ${money(once, 'en')} once.`,
          message.message ? `Message: “${message.message}”` : '',
          `Nothing is ordered yet. Its prices count until ${date(until, 'en')}. Whoever may order for ${main.name} can go on by the link: everything is filled in.`,
        ],
        link: { label: 'See the quote', path: `/quote#${token}` },
      };
    }
  }
}
