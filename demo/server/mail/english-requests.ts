import type { DeclineReason } from '../../../src/domain/decline.js';
import type { Scope } from '../../../src/domain/link.js';
import { date, full, type Words } from './message.js';
import type { RequestMessage } from './request-message.js';
import { startSentences, termSentence } from './term-message.js';

const SCOPES: Record<Scope, string> = {
  view: 'see the account in its overview',
  pay: 'pay the invoices, on its collective invoice',
  switch: 'work in the account',
  team: 'manage its team',
};

const REASONS: Record<DeclineReason, string> = {
  'unknown-sender': 'They do not know who asks.',
  'wrong-account': 'It is the wrong account.',
  'not-now': 'Not at the moment.',
  other: 'For another reason.',
};

const scopesIn = (scopes: readonly Scope[]): string => scopes.map((scope) => `• ${SCOPES[scope]}`).join('\n');

/** What a message about a request to link an account says in English. */
export function requestsInEnglish(message: RequestMessage): Words {
  switch (message.kind) {
    case 'link-request':
      return {
        subject: `${message.main.name} asks to link your account`,
        paragraphs: [
          `${message.by.name} (${message.by.email}) asks on behalf of ${full(message.main)} to link ${full(message.account)} as a secondary account. ${message.main.name} would like to:`,
          scopesIn(message.scopes),
          startSentences(message.term, 'en'),
          termSentence(message.term, 'en'),
          message.message ? `“${message.message}”` : '',
          `Sign in to see what would change, and accept or decline until ${date(message.until, 'en')}. Without your answer nothing changes.`,
        ],
        link: { label: 'See the request', path: message.path },
      };
    case 'link-request-sms':
      return {
        subject: 'Text message',
        paragraphs: [
          `${full(message.main)} asks to link your account. Sign in to see what would change, and answer:`,
        ],
        link: { label: '', path: '/account/requests' },
      };
    case 'link-code':
      return {
        subject: `Code to link ${message.account.customerNumber}`,
        paragraphs: [
          `${full(message.main)} asks to see ${full(message.account)} and to pay for it. Pass this code on only if you agree:`,
          message.code,
          `It is valid for ${message.minutes} minutes. If you do not agree, do nothing.`,
        ],
      };
    case 'request-accepted':
      return {
        subject: `${message.account.name} has agreed`,
        paragraphs: [`${full(message.account)} can now be linked. Please confirm it in your overview.`],
        link: { label: 'Confirm', path: '/' },
      };
    case 'request-declined':
      return {
        subject: `Your request for ${message.number} was declined`,
        paragraphs: [
          `The owner of ${message.number} has declined your request. Nothing was changed.`,
          message.declined?.reason ? REASONS[message.declined.reason] : '',
          message.declined?.text ? `“${message.declined.text}”` : '',
        ],
        link: { label: 'Open the overview', path: '/' },
      };
    case 'request-undelivered':
      return {
        subject: `Your request for ${message.number} could not be delivered`,
        paragraphs: [
          `The message about your request for ${message.number} did not arrive. The request is still open.`,
          'Please check the customer number. If it is right, tell the owner in another way, or choose another proof.',
        ],
        link: { label: 'Open the overview', path: '/products/subsidiaries' },
      };
    case 'request-canceled':
      return {
        subject: `${message.main.name} has withdrawn its request`,
        paragraphs: [
          `${full(message.main)} no longer asks to link your account. Nothing was changed, and there is nothing for you to do.`,
        ],
      };
  }
}
