import { date, full, money, type OrderMessage, type Words } from './message.js';

/** What a message about an order that is not placed yet says in English. */
export function ordersInEnglish(message: OrderMessage): Words {
  switch (message.kind) {
    case 'order-received':
      return {
        subject: `We have received your order ${message.order}`,
        paragraphs: [
          `Thank you for your order. ${full(message.account)} is already listed in your overview.`,
          `Two things come before telephone numbers are assigned: ${message.contact} confirms the e-mail address with the link in our mail, and you enter the code of the letter that we are sending to the connection address.`,
        ],
        link: { label: 'Open the overview', path: '/' },
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
