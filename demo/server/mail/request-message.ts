import type { Declined } from '../../../src/domain/decline.js';
import type { Scope } from '../../../src/domain/link.js';
import type { LinkTerm } from '../../../src/domain/link-term.js';
import type { Message, Named } from './message.js';

/** What people are written to about a request to link an account. */
export type RequestMessage =
  | {
      kind: 'link-request';
      main: Named;
      account: Named;
      by: { name: string; email: string };
      message: string;
      scopes: readonly Scope[];
      /** Until when it is to hold; absent: for good. */
      term?: LinkTerm;
      until: string;
      /** Where it is answered, with the token of this request. */
      path: string;
    }
  | { kind: 'link-request-sms'; main: Named }
  | { kind: 'link-code'; main: Named; account: Named; code: string; minutes: number }
  | { kind: 'request-accepted'; account: Named }
  | { kind: 'request-declined'; number: string; declined: Declined | null }
  | { kind: 'request-undelivered'; number: string }
  | { kind: 'request-canceled'; main: Named };

const KINDS: readonly string[] = [
  'link-request',
  'link-request-sms',
  'link-code',
  'request-accepted',
  'request-declined',
  'request-undelivered',
  'request-canceled',
] satisfies readonly RequestMessage['kind'][];

export const isAboutRequest = (message: Message): message is RequestMessage => KINDS.includes(message.kind);
