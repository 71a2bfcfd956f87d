import type { EndNotice } from '../../domain/link-extension.js';
import type { AccountRef } from '../../domain/account.js';
import type { Declined } from '../../domain/decline.js';
import { BackendError } from '../../domain/errors.js';
import { OPEN, type Link, type LinkSide } from '../../domain/link.js';
import type { LinkStart } from '../../domain/link-start.js';
import type { LinkTerm } from '../../domain/link-term.js';
import {
  type AskedRequest,
  type LookUpRequestInput,
  type ReceivedRequest,
} from '../../domain/received-request.js';
import { isMailed, ownerPageOf } from '../../domain/mail-delivery.js';
import type { Context } from './context.js';
import type { LinkRecord } from './records.js';
import type { Store } from './store.js';

/** Mails about what becomes of a request. */
export type RequestMail =
  | 'request-accepted'
  | 'request-declined'
  | 'request-undelivered'
  | 'request-canceled'
  | 'link-scheduled'
  | 'link-start-changed'
  | 'link-called-off'
  | 'link-not-begun';

/** What its owner has answered to a request, what became of its last mail, and what it takes the place of. */
export interface RequestCourse {
  answered?: { readonly at: string; readonly byId: string } | null;
  declined?: Declined | null;
  /** When who asked is told if the mail did not arrive, and whether it did not; null: that is settled. */
  mail?: { readonly due: string; readonly failed: boolean } | null;
  undeliveredAt?: string | null;
  follows?: string | null;
  /** From when until when it holds, or would. */
  term?: LinkTerm;
  /** Which notice of its end was sent, when an end that could not be is tried again, and its day of the month. */
  termTold?: EndNotice | null;
  termWait?: string | null;
  termAnchor?: number | null;
  /** When it begins, once both have agreed, and who has agreed for the main account. */
  start?: LinkStart | null;
  agreedById?: string;
  /** Which side has called it off before that. */
  calledOff?: LinkSide | null;
  renewedAs?: string | null;
}

/** When it was answered and by whom, as the owner's own people are told. */
export const answerOf = (world: Store, { answered }: RequestCourse): ReceivedRequest['answered'] =>
  answered ? { at: answered.at, by: world.people.get(answered.byId)?.name ?? '' } : null;

/** Which request it takes the place of, and which has taken its own. */
export function followingOf(
  world: Store,
  { follows, renewedAs }: LinkRecord,
): Required<Pick<Link, 'follows' | 'renewedAs'>> {
  const before = follows ? world.links.get(follows) : undefined;
  return {
    follows: before ? { id: before.id, requestedAt: before.requestedAt } : null,
    renewedAs: renewedAs ?? null,
  };
}

/** The same for the owner, and whether they have declined it. */
export function followedBy(world: Store, { follows }: LinkRecord): ReceivedRequest['follows'] {
  const before = follows ? world.links.get(follows) : undefined;
  return before
    ? { id: before.id, requestedAt: before.requestedAt, declined: Boolean(before.answered) }
    : null;
}

/** What who asked is told of the mail, and where the owner answers. */
export const deliveryOf = ({
  id,
  state,
  proof,
  undeliveredAt,
}: LinkRecord): Pick<Link, 'undeliveredAt' | 'ownerPage'> => ({
  undeliveredAt: state === 'proving' || state === 'pending' ? (undeliveredAt ?? null) : null,
  ownerPage: state === 'pending' && proof === 'owner-consent' ? ownerPageOf(id) : null,
});

/** The token of the links in mails about a request. A world of this kind keeps no secrets. */
export const requestToken = (link: string): string =>
  [...link].reduce(
    (token, character) => token + String.fromCharCode(97 + (character.codePointAt(0)! % 26)),
    'm',
  );

const refTo = (world: Store, account: string): AccountRef => {
  const { id, customerNumber, name } = world.account(account);
  return { id, customerNumber, name };
};

/** What the mail about a request said, and what became of it. */
export function lookUpRequest({ world }: Context, { request, token }: LookUpRequestInput): AskedRequest {
  const link = world.links.get(request);
  if (!link?.accountId || token !== requestToken(request)) throw new BackendError('not-found');
  return {
    id: link.id,
    state: link.state,
    main: refTo(world, link.mainId),
    account: refTo(world, link.accountId),
    requestedAt: link.requestedAt,
    expiresAt: OPEN.includes(link.state) ? link.expiresAt : null,
    endedAt: link.endedAt,
  };
}

/** Addresses that mail does not reach in this world. */
const isGone = (email: string): boolean => /^gone\./i.test(email);

/** As often as real mails come back, and always the same for a number. */
function comesBack({ mailPolicy }: Store, number: string): boolean {
  let hash = 0x811c9dc5;
  for (const character of number) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  return hash < mailPolicy.unreachable * 2 ** 32;
}

/** Notes that an owner was mailed, so that who asks hears if that does not arrive: of a shadow request too. */
export function mailed(world: Store, link: LinkRecord): void {
  if (!isMailed(link.proof)) return;
  const account = link.accountId === null ? undefined : world.account(link.accountId);
  const failed = account ? isGone(account.contactEmail) : comesBack(world, link.typedNumber);
  Object.assign(link, {
    mail: { due: world.after(world.now, world.mailPolicy.toldAfter), failed },
    undeliveredAt: null,
  });
}
