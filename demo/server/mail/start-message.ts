import type { LinkSide } from '../../../src/domain/link.js';
import type { LinkTerm } from '../../../src/domain/link-term.js';
import type { Message, Named } from './message.js';

/** Who pays from when on. */
export interface Paid {
  payer: 'main' | 'secondary' | 'as-before';
  /** The first day that the main account pays for, where that comes after the link; null: with it. */
  from: string | null;
}

/** Until when it is to hold, too; absent: for good. */
interface Agreed extends Paid {
  term?: LinkTerm;
}

/** What everybody of both sides is written to about the beginning of a link. */
export type StartMessage = {
  main: Named;
  account: Named;
  /** On which side who reads it is. */
  reader: LinkSide;
} & (
  | ({ kind: 'linked' } & Agreed)
  | ({ kind: 'link-scheduled'; on: string } & Agreed)
  | { kind: 'link-start-changed'; on: string }
  | { kind: 'link-called-off'; calledOff: LinkSide }
  | { kind: 'link-not-begun' }
);

const STARTS: readonly string[] = [
  'linked',
  'link-scheduled',
  'link-start-changed',
  'link-called-off',
  'link-not-begun',
] satisfies readonly StartMessage['kind'][];

export const isAboutStart = (message: Message): message is StartMessage => STARTS.includes(message.kind);

/** Where each side sees what was agreed to. */
export const agreedPath = (reader: LinkSide): string =>
  reader === 'main' ? '/products/subsidiaries' : '/account/requests';
