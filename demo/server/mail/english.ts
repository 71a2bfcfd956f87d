import type { GrantRole } from '../../../src/domain/grant.js';
import type { LentArea } from '../../../src/domain/lending.js';
import type { Permission } from '../../../src/domain/person.js';

import { mainInEnglish } from './english-main.js';
import { ordersInEnglish } from './english-orders.js';
import { quotesInEnglish } from './english-quotes.js';
import { isAboutConditions } from './condition-message.js';
import { isAboutStart } from './start-message.js';
import { startsInEnglish } from './english-starts.js';
import { conditionsInEnglish } from './english-conditions.js';
import { isAboutOrder } from './order-message.js';
import { isAboutQuote } from './quote-message.js';
import { requestsInEnglish } from './english-requests.js';
import { isAboutRequest } from './request-message.js';
import { isAboutTerm } from './term-message.js';
import { termsInEnglish } from './english-terms.js';
import { proofsInEnglish } from './english-proofs.js';
import { closingInEnglish } from './english-closing.js';
import { invoicesInEnglish } from './english-invoices.js';
import { payersInEnglish } from './english-payers.js';
import {
  date,
  full,
  isAboutClosing,
  isAboutMain,
  isAboutProof,
  lastDay,
  moment,
  toTake,
  type GrantMessage,
  type Message,
  type Words,
} from './message.js';

const RIGHTS: Record<Permission, string> = {
  'view-accounts': 'see linked accounts',
  'open-accounts': 'work in linked accounts',
  'link-accounts': 'link and detach accounts',
  'order-accounts': 'order new accounts',
  'view-invoices': 'see invoices',
  'manage-forwarding': 'manage call forwarding',
  'view-access': 'see who has access',
};

const AREAS: Record<LentArea, string> = {
  forwarding: 'its numbers and call forwarding',
  access: 'who has access',
  closing: 'suspending and closing the account',
  work: 'working in the account',
};

const ROLES: Record<GrantRole, string> = {
  all: 'everything that the account lends',
  manage: 'work there, manage call forwarding, see who has access',
  read: 'look at everything, change nothing',
  billing: 'see its invoices',
  'mail-only': 'get the mails about it',
};

const reachOf = ({ account, label }: GrantMessage): string =>
  account ? full(account) : label === null ? 'all linked accounts' : `all accounts with the label “${label}”`;

const untilOf = ({ until }: GrantMessage): string => (until === null ? '' : `Until ${lastDay(until, 'en')}.`);

/** What a message says in English. */
export function english(message: Message): Words {
  if (isAboutClosing(message)) return closingInEnglish(message);
  if (isAboutMain(message)) return mainInEnglish(message);
  if (isAboutProof(message)) return proofsInEnglish(message);
  if (isAboutConditions(message)) return conditionsInEnglish(message);
  if (isAboutStart(message)) return startsInEnglish(message);
  if (isAboutOrder(message)) return ordersInEnglish(message);
  if (isAboutQuote(message)) return quotesInEnglish(message);
  if (isAboutRequest(message)) return requestsInEnglish(message);
  if (isAboutTerm(message)) return termsInEnglish(message);
  switch (message.kind) {
    case 'confirm-email':
      return {
        subject: `Please confirm your e-mail address for ${message.account.name}`,
        paragraphs: [
          `A connection was ordered for ${full(message.account)}. Please confirm that this e-mail address is yours.`,
          `A letter with a code is on its way to ${message.letterTo}. Once both are confirmed, your telephone numbers are assigned.`,
          'If you know nothing of this order, do nothing: without your confirmation it goes no further.',
        ],
        link: { label: 'Confirm e-mail address', path: `/confirm-email#${message.token}` },
      };
    case 'account-ready':
      return {
        subject: `${message.account.name} is ready`,
        paragraphs: [
          `E-mail and connection address of ${full(message.account)} are confirmed, and the account is active.`,
          message.numbers.length > 0 ? `Telephone numbers:\n${message.numbers.join('\n')}` : '',
        ],
        link: { label: 'Open the portal', path: '/' },
      };
    case 'detach-scheduled':
      return {
        subject: `${message.account.name} will be detached on ${date(message.on, 'en')}`,
        paragraphs: [
          `From ${date(message.on, 'en')} on, ${full(message.account)} no longer belongs to ${full(message.main)}. Until then nothing changes, and it can be undone.`,
          toTake(message.takeUntil, 'en'),
        ],
        link: { label: 'Open the portal', path: '/' },
      };
    case 'detach-undone':
      return {
        subject: `${message.account.name} stays linked`,
        paragraphs: [`${full(message.account)} stays a secondary account of ${full(message.main)}.`],
        link: { label: 'Open the portal', path: '/' },
      };
    case 'access-limited': {
      const { main, account, by, withheld, stepUp, keepsAfter } = message;
      return {
        subject: `${account.name} has changed what ${main.name} may do there`,
        paragraphs: [
          `${by} has changed what people of ${full(main)} may do in ${full(account)}.`,
          withheld.length > 0
            ? `From now on the account keeps to itself:\n${withheld.map((area) => `• ${AREAS[area]}`).join('\n')}`
            : keepsAfter === null
              ? 'The account keeps nothing to itself.'
              : '',
          keepsAfter === null
            ? ''
            : `Telephone numbers that it gets after ${date(keepsAfter, 'en')} stay with it: they are neither seen nor changed from ${main.name}.`,
          stepUp ? 'Whoever opens it confirms with a code first that it is them.' : '',
          'Billing, contracts and the link stay as they are.',
        ],
        link: { label: 'Open the portal', path: '/' },
      };
    }
    case 'code-locked':
      return {
        subject: 'One-time codes were wrong too often',
        paragraphs: [
          `In your name, one-time codes were typed that are not right. Until ${moment(message.until, 'en')} none is taken any more.`,
          'If that was not you, please change your password, and tell your administrator.',
        ],
      };
    case 'access-paused':
      return {
        subject: `${message.account.name} has paused the access of ${message.main.name}`,
        paragraphs: [
          `${message.by} has paused all work of people of ${full(message.main)} in ${full(message.account)}. Whoever worked there has been sent back.`,
          'Billing, contracts and the link stay as they are. The administrators of the account can end the pause.',
        ],
        link: { label: 'Open the portal', path: '/' },
      };
    case 'access-resumed':
      return {
        subject: `${message.main.name} can work in ${message.account.name} again`,
        paragraphs: [
          `${message.by} has ended the pause: people of ${full(message.main)} can work in ${full(message.account)} again, as far as it lets them.`,
        ],
        link: { label: 'Open the portal', path: '/' },
      };
    case 'invoice-sight-changed':
    case 'invoice-issued':
    case 'invoice-overdue':
    case 'invoices-requested':
    case 'invoice-address-set':
    case 'credit-transferred':
      return invoicesInEnglish(message);
    case 'events-stopped':
      return {
        subject: `${message.host} is not told any more what happens in ${message.account.name}`,
        paragraphs: [
          `${message.host} has not taken what was sent to it for days, or said that nobody wants it any more. Nothing more is sent to it.`,
          `What happens in ${full(message.account)} waits for 14 days. Under “Activity” you can look up what was answered, and resume it.`,
        ],
        link: { label: 'Open the portal', path: '/' },
      };
    case 'recipient-set':
      return {
        subject: `Invoices of ${message.account.name} go to another address`,
        paragraphs: [
          `${message.by} of ${full(message.main)} has set where the invoices of ${full(message.account)} go: ${message.email}. Mail did not reach the address before.`,
          'If that is not right, please write to the main account, or object in the portal.',
        ],
        link: { label: 'Open the portal', path: '/' },
      };
    case 'rights-changed':
      return {
        subject: `Your rights in ${message.account.name} have changed`,
        paragraphs: [
          `${message.by} has changed your rights in ${full(message.account)}.`,
          message.rights.length > 0
            ? `You can:\n${message.rights.map((right) => `• ${RIGHTS[right]}`).join('\n')}`
            : 'You have no right there at the moment.',
        ],
        link: { label: 'Open the portal', path: '/' },
      };
    case 'objection-raised':
      return {
        subject: `${message.account.name} objects`,
        paragraphs: [
          `${message.by} of ${full(message.account)} objects to something that was done on behalf of ${full(message.main)}:`,
          `“${message.message}”`,
          'The link stays. You can answer in the portal.',
        ],
        link: { label: 'Answer', path: '/account/requests' },
      };
    case 'objection-answered':
      return {
        subject: `${message.main.name} has answered your objection`,
        paragraphs: [
          `${message.by} of ${full(message.main)} has answered the objection of ${full(message.account)}:`,
          `“${message.message}”`,
        ],
        link: { label: 'Open the portal', path: '/account/requests' },
      };
    case 'objection-closed':
      return {
        subject: `The objection of ${message.account.name} is closed`,
        paragraphs: [
          `${message.by} has closed the objection of ${full(message.account)} to ${full(message.main)}:`,
          `“${message.message}”`,
        ],
        link: { label: 'Open the portal', path: '/account/requests' },
      };
    case 'access-requested':
      return {
        subject: `${message.by.name} asks for a right`,
        paragraphs: [
          `${message.by.name} (${message.by.email}) asks for a right in ${full(message.account)}: ${RIGHTS[message.right]}.`,
          message.linked ? `It is for ${full(message.linked)}.` : '',
          message.message ? `“${message.message}”` : '',
          'You can grant it or decline in subsidiary management. Without your answer nothing changes.',
        ],
        link: { label: 'Answer', path: '/products/subsidiaries' },
      };
    case 'grant-given':
    case 'grant-changed':
      return {
        subject:
          message.kind === 'grant-given'
            ? 'You have been given access to linked accounts'
            : 'Your access to linked accounts has changed',
        paragraphs: [
          `${message.by} decided for ${full(message.main)} what you may do in ${reachOf(message)}: ${ROLES[message.role]}.`,
          untilOf(message),
        ],
        link: { label: 'Open the portal', path: '/' },
      };
    case 'grant-withdrawn':
      return {
        subject: 'Your access to linked accounts has ended',
        paragraphs: [
          `${message.by} took back for ${full(message.main)} what you could do in ${reachOf(message)}: ${ROLES[message.role]}.`,
        ],
      };
    case 'grant-ending':
      return {
        subject: `The access of ${message.holder} to linked accounts ends soon`,
        paragraphs: [
          `In ${reachOf(message)}, ${message.holder} can do this for ${full(message.main)}: ${ROLES[message.role]}. ${untilOf(message)}`,
          'Whoever links accounts can renew it before or after that, under “Who has access”.',
        ],
        link: { label: 'Who has access', path: '/account/access' },
      };
    case 'access-granted':
      return {
        subject: 'You have the right that you asked for',
        paragraphs: [`${message.by} gave you a right in ${full(message.account)}: ${RIGHTS[message.right]}.`],
        link: { label: 'Open the portal', path: '/' },
      };
    case 'access-declined':
      return {
        subject: 'You do not get the right that you asked for',
        paragraphs: [
          `${message.by} declined. In ${full(message.account)} you still cannot do this: ${RIGHTS[message.right]}.`,
        ],
      };
    case 'payer-changed':
    case 'payer-change-scheduled':
    case 'payer-change-undone':
    case 'contract-payer-changed':
    case 'contract-payer-scheduled':
    case 'contract-payer-undone':
      return payersInEnglish(message);
    case 'leaving-scheduled':
      return {
        subject: `${message.account.name} leaves ${message.main.name} on ${date(message.on, 'en')}`,
        paragraphs: [
          `${message.by} has decided that ${full(message.account)} no longer belongs to ${full(message.main)} from ${date(message.on, 'en')} on. Until then nothing changes, and the account can undo it.`,
          toTake(message.takeUntil, 'en'),
        ],
        link: { label: 'Open the portal', path: '/' },
      };
    case 'bulk-finished': {
      const { rows, requested, linked, scheduled, ordered } = message;
      const done = requested + linked + scheduled + ordered;
      const left = rows - done;
      return {
        subject: `Many accounts at once: ${done} of ${rows} rows are done`,
        paragraphs: [
          `What you started for ${full(message.account)}${message.file ? ` with ${message.file}` : ''} is finished. Owners that were asked: ${requested}.${linked > 0 ? ` Accounts that were linked at once: ${linked}.` : ''}${scheduled > 0 ? ` Accounts that are linked from a later day on: ${scheduled}.` : ''} Accounts that were ordered: ${ordered}.`,
          left > 0
            ? `Rows that were not done: ${left}. The portal says why, and you can put them right and start them again. There is a file with all results as well.`
            : 'There is a file with all results in the portal.',
        ],
        link: { label: 'See the results', path: '/products/subsidiaries' },
      };
    }
    case 'leaving-undone':
      return {
        subject: `${message.account.name} stays with ${message.main.name}`,
        paragraphs: [
          `${message.by} has undone that ${full(message.account)} leaves. It stays a secondary account of ${full(message.main)}.`,
        ],
        link: { label: 'Open the portal', path: '/' },
      };
    case 'left':
      return {
        subject: `${message.account.name} has left ${message.main.name}`,
        paragraphs: [
          `${message.by} has decided that ${full(message.account)} no longer belongs to ${full(message.main)}. It gets its own invoice; contracts and telephone numbers go on.`,
          toTake(message.takeUntil, 'en'),
        ],
        link: { label: 'Open the portal', path: '/' },
      };
    case 'detached':
      return {
        subject: `${message.account.name} was detached`,
        paragraphs: [
          `${full(message.account)} no longer belongs to ${full(message.main)}. It gets its own invoice; contracts and telephone numbers go on.`,
          toTake(message.takeUntil, 'en'),
        ],
        link: { label: 'Open the portal', path: '/' },
      };
  }
}
