import type { IdentityRefusal } from '../../../src/domain/identification.js';
import type { AwaitedMessage } from './awaited-message.js';
import { full, moment, type Words } from './message.js';

const WHY: Readonly<Record<IdentityRefusal, string>> = {
  'document-unreadable': 'The document could not be read.',
  'document-expired': 'The document has expired.',
  'person-mismatch': 'The person in front of the camera and the document do not match.',
  'address-mismatch': 'The document shows another address than the one of the account.',
  other: 'The provider of the app has given no reason.',
};

const again = (letterTo: string): string =>
  `You can try it again, or enter the code of the letter that goes to ${letterTo}.`;
const checks = { label: 'Finish the checks', path: '/products/subsidiaries' };

/** What a message to who may not be looking any more says in English. */
export function awaitedInEnglish(message: AwaitedMessage): Words {
  switch (message.kind) {
    case 'identity-expired':
      return {
        subject: `The identification for ${message.account.name} was not finished in time`,
        paragraphs: [
          `The address of ${full(message.account)} was to be confirmed by an identity app. That was not finished in time.`,
          again(message.letterTo),
        ],
        link: checks,
      };
    case 'identity-refused':
      return {
        subject: `The address of ${message.account.name} could not be confirmed by the identity app`,
        paragraphs: [
          `The provider of the identity app could not confirm the address of ${full(message.account)}. ${WHY[message.refusal]}`,
          again(message.letterTo),
        ],
        link: checks,
      };
    case 'shop-order-found':
      return {
        subject: `Your order ${message.order} was found`,
        paragraphs: [
          `You wanted to know what became of your order in the shop: it has arrived. ${full(message.account)} is linked to ${full(message.main)}.`,
        ],
        link: { label: 'Open the overview', path: '/products/subsidiaries' },
      };
    case 'shop-order-missing':
      return {
        subject: 'No order has arrived from the shop',
        paragraphs: [
          `You wanted to know what became of the order for ${full(message.main)} that you have begun in the shop on ${moment(message.startedAt, 'en')}: no order has arrived, and nothing is charged.`,
          'You can order again at any time.',
        ],
        link: { label: 'Order again', path: '/products/subsidiaries' },
      };
  }
}
