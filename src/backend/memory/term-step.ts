import {
  anchorOf,
  extended,
  limitOf,
  noticeDue,
  toldToday,
  triedAgain,
} from '../../domain/link-extension.js';
import { missing } from '../../domain/stand-alone.js';
import { note } from './activity.js';
import { end, needsFor } from './detaching.js';
import { noteExpired } from './extensions.js';
import { tellMailOnly } from './granted.js';
import type { ExtensionRecord, TermMail } from './main-plans.js';
import type { LinkRecord } from './records.js';
import type { Store } from './store.js';
import { termDue } from './timed.js';
import { payerOf } from './views.js';

/** Mails both sides what has become of the term of a link. */
export function tellOfTerm(
  world: Store,
  link: LinkRecord,
  kind: TermMail,
  extension?: ExtensionRecord,
): void {
  const account = world.account(link.accountId!);
  const main = world.account(link.mainId);
  const { endOn, extendBy } = extension?.wanted ?? limitOf(link.term ?? {});
  const facts = {
    main: main.name,
    customerNumber: account.customerNumber,
    on: endOn ?? '',
    months: String(extendBy ?? ''),
    message: extension?.message ?? '',
    reason: extension?.reason ?? '',
  };
  world.mail(account.contactEmail, kind, { facts });
  world.mail(main.contactEmail, kind, { facts });
  tellMailOnly(world, link, kind, facts);
}

/**
 * Does what the term of a link asks for today: tells of its end, lets it go on, or ends it. An account that could not
 * stand alone stays linked: both sides are told once what is missing, and it is tried again. Tells whether it has ended.
 */
export function settleTerm(world: Store, link: LinkRecord): boolean {
  const today = world.now.slice(0, 10);
  const due = termDue(link);
  if (due === null || due > today) return false;
  const { endOn, extendBy, ...rest } = link.term!;
  const notice = today < endOn! ? noticeDue(endOn!, link.termTold ?? null, today) : undefined;
  if (today < endOn!) {
    world.changeLink(link, { termTold: notice ?? link.termTold ?? null });
    if (notice) tellOfTerm(world, link, 'link-ending');
    return false;
  }
  const at = `${endOn}T00:00:00.000Z`;
  const facts = { on: endOn! };
  if (extendBy !== undefined) {
    const anchor = link.termAnchor ?? anchorOf(endOn!);
    const until = extended(endOn!, extendBy, anchor, today);
    noteExpired(world, link, at);
    world.changeLink(link, {
      term: { ...rest, endOn: until, extendBy },
      termAnchor: anchor,
      termTold: toldToday(until, today),
      termWait: null,
    });
    tellOfTerm(world, link, 'term-extended');
    note(world, null, {
      kind: 'term-extended',
      subject: link.accountId,
      link,
      facts: { on: until },
    });
    return false;
  }
  if (missing(needsFor(world, world.account(link.accountId!))).length > 0) {
    const first = !link.termWait;
    world.changeLink(link, { termWait: triedAgain(today, payerOf(link) === 'main') });
    if (first) {
      noteExpired(world, link, at);
      tellOfTerm(world, link, 'term-waits');
      note(world, null, { kind: 'term-waits', subject: link.accountId, link, facts });
    }
    return false;
  }
  const mailed = { ...link };
  // One that had to wait ends on the day on which it can.
  const endedAt = link.termWait ? `${link.termWait}T00:00:00.000Z` : at;
  note(world, null, { kind: 'term-ended', subject: link.accountId, link, facts });
  end(world, link, endedAt, null);
  tellOfTerm(world, mailed, 'term-ended');
  return true;
}
