import { isAwaited } from './awaited-message.js';
import { awaitedInEnglish } from './english-awaited.js';
import type { CancelRefusal, PortingField } from '../../../src/domain/order-tracking.js';
import { date, full, moment, type Words } from './message.js';
import type { OrderMessage } from './order-message.js';

const portal = { label: 'Follow the order', path: '/' };

const FIELDS: Record<PortingField, string> = {
  company: 'name of the owner',
  street: 'street and house number',
  postcode: 'postcode',
  customerNumber: 'customer number',
  pin: 'PIN',
  numbers: 'telephone numbers',
};

const REFUSALS: Record<CancelRefusal, string> = {
  'work-booked': 'the work at the line is booked already',
  'porting-agreed': 'a day was agreed on which the numbers come along',
  'set-up': 'it is set up already',
};

/** What a message about an order on its way says in English. */
export function ordersInEnglish(message: OrderMessage): Words {
  if (isAwaited(message)) return awaitedInEnglish(message);
  const { order, account } = message;
  switch (message.kind) {
    case 'order-received':
      return {
        subject: `We have received your order ${order}`,
        paragraphs: [
          `Thank you for your order. ${full(account)} is already listed in your overview.`,
          `Two things come before telephone numbers are assigned: ${message.contact} confirms the e-mail address with the link in our mail, and you enter the code of the letter that we are sending to the connection address.`,
        ],
        link: { label: 'Open the overview', path: '/' },
      };
    case 'order-rejected':
      return {
        subject: `Order ${order} is not possible`,
        paragraphs: [
          `There is no line at the address of ${full(account)}. Nothing was set up, and nothing is charged.`,
          'Order it again with another product or for another address.',
        ],
        link: portal,
      };
    case 'order-failed':
      return {
        subject: `Order ${order} could not be carried out`,
        paragraphs: [
          `The line of ${full(account)} does not work and cannot be repaired. Nothing is charged.`,
        ],
        link: portal,
      };
    case 'order-line-booked':
      return {
        subject: `A technician comes to ${account.name} on ${date(message.on, 'en')}`,
        paragraphs: [
          `For order ${order} somebody works at the line of ${full(account)} on ${date(message.on, 'en')}. Please see to it that somebody is there.`,
        ],
        link: portal,
      };
    case 'order-cancel-asked':
      return {
        subject: `We look into cancelling order ${order}`,
        paragraphs: [
          `You would like to cancel the order of ${full(account)}. We tell you whether that is still possible.`,
        ],
        link: portal,
      };
    case 'order-cancel-refused':
      return {
        subject: `Order ${order} can no longer be cancelled`,
        paragraphs: [
          `The order of ${full(account)} goes on, because ${message.refusal ? REFUSALS[message.refusal] : 'it has come too far'}.`,
        ],
        link: portal,
      };
    case 'order-cancelled':
      return {
        subject: `Order ${order} is cancelled`,
        paragraphs: [
          `The order of ${full(account)} is cancelled. Nothing is charged, and the account is no longer in your overview.`,
        ],
        link: portal,
      };
    case 'order-withdrawn':
      return {
        subject: `The contract of order ${order} was withdrawn from`,
        paragraphs: [
          `The contract of ${full(account)} has ended. Its telephone numbers are released, and the account is no longer in the overview.`,
        ],
        link: portal,
      };
    case 'withdrawal-received':
      return {
        subject: `We have received your withdrawal from order ${order}`,
        paragraphs: [
          'This is the confirmation that we have received your declaration. Please keep it.',
          `“I withdraw from the contract of order ${order} for ${full(account)}, placed on ${date(message.placedAt, 'en')}.”`,
          `Declared by: ${message.by}\nReceived on: ${moment(message.at, 'en')}`,
        ],
      };
    case 'porting-accepted':
      return {
        subject: `Your numbers come along on ${date(message.on, 'en')}`,
        paragraphs: [
          `${message.provider} has agreed: the telephone numbers of order ${order} come along to ${full(account)} on ${date(message.on, 'en')}.`,
          'Please do not cancel the present contract yourself. It ends with that day.',
        ],
        link: portal,
      };
    case 'porting-refused':
      return {
        subject: `${message.provider} has other data than order ${order}`,
        paragraphs: [
          `${message.provider} does not let the telephone numbers of ${full(account)} go yet, because something differs:`,
          message.refused.map((field) => `• ${FIELDS[field]}`).join('\n'),
          'Correct it in the portal. Everything else goes again as it was.',
        ],
        link: { label: 'Correct it', path: '/' },
      };
    case 'porting-failed':
      return {
        subject: `The numbers of order ${order} cannot come along`,
        paragraphs: [
          `${message.provider} does not have the telephone numbers that were asked for ${full(account)} any more. The account keeps its new numbers, and everything else of the order goes on.`,
        ],
        link: portal,
      };
    case 'porting-done':
      return {
        subject: `Your numbers have come along to ${account.name}`,
        paragraphs: [`The telephone numbers of order ${order} work in ${full(account)} from now on.`],
        link: portal,
      };
  }
}
