import type { IdentityRefusal } from '../../../src/domain/identification.js';
import type { Message, Named } from './message.js';

/** What people are written to who may not be looking any more: about the identity app, and about an order in the shop. */
export type AwaitedMessage =
  | { kind: 'identity-expired'; account: Named; letterTo: string }
  | { kind: 'identity-refused'; account: Named; letterTo: string; refusal: IdentityRefusal }
  | { kind: 'shop-order-found'; main: Named; account: Named; order: string }
  | { kind: 'shop-order-missing'; main: Named; startedAt: string };

const KINDS: readonly string[] = [
  'identity-expired',
  'identity-refused',
  'shop-order-found',
  'shop-order-missing',
] satisfies readonly AwaitedMessage['kind'][];

export const isAwaited = (message: Message): message is AwaitedMessage => KINDS.includes(message.kind);
