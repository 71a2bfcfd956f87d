import { isAwaited, type AwaitedMessage } from './awaited-message.js';
import type { CancelRefusal, PortingField } from '../../../src/domain/order-tracking.js';
import type { Message, Named } from './message.js';

/** What people are written to about an order on its way. */
export type OrderMessage =
  | AwaitedMessage
  | { kind: 'order-received'; order: string; account: Named; contact: string }
  | {
      kind:
        | 'order-rejected'
        | 'order-line-booked'
        | 'order-failed'
        | 'order-cancel-asked'
        | 'order-cancel-refused'
        | 'order-cancelled'
        | 'order-withdrawn'
        | 'porting-accepted'
        | 'porting-refused'
        | 'porting-failed'
        | 'porting-done';
      order: string;
      account: Named;
      /** The day that it is about; empty: none. */
      on: string;
      /** The provider that numbers are asked for at; empty: none. */
      provider: string;
      refused: readonly PortingField[];
      refusal: CancelRefusal | null;
    }
  /** To who withdraws, to be kept: what was declared, by whom and when. */
  | { kind: 'withdrawal-received'; order: string; account: Named; by: string; at: string; placedAt: string };

const KINDS: readonly string[] = [
  'order-received',
  'order-rejected',
  'order-line-booked',
  'order-failed',
  'order-cancel-asked',
  'order-cancel-refused',
  'order-cancelled',
  'order-withdrawn',
  'porting-accepted',
  'porting-refused',
  'porting-failed',
  'porting-done',
  'withdrawal-received',
] satisfies readonly OrderMessage['kind'][];

export const isAboutOrder = (message: Message): message is OrderMessage =>
  KINDS.includes(message.kind) || isAwaited(message);
