import type { Money } from '../../../src/domain/money.js';
import type { Message, Named } from './message.js';

/** What people are written to about an order that is not placed yet. */
export type QuoteMessage =
  | {
      kind: 'approval-requested' | 'order-approved' | 'approval-declined' | 'approval-expired';
      /** What the account is to be called. */
      name: string;
      monthly: Money;
      once: Money;
      main: Named;
      /** Who wants to order, and who has answered. */
      by: string;
      answeredBy: string;
      /** What was written to those who approve; of one that was declined, why. */
      message: string;
      until: string;
    }
  | {
      kind: 'quote-mailed';
      number: string;
      /** What the account is to be called. */
      name: string;
      monthly: Money;
      once: Money;
      until: string;
      by: { name: string; email: string };
      main: Named;
      message: string;
      token: string;
    };

const KINDS: readonly string[] = [
  'approval-requested',
  'order-approved',
  'approval-declined',
  'approval-expired',
  'quote-mailed',
] satisfies readonly QuoteMessage['kind'][];

export const isAboutQuote = (message: Message): message is QuoteMessage => KINDS.includes(message.kind);
