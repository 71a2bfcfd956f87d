import { dayAfter } from '../../../src/domain/day-span.js';
import { anchorOf, extended, noticeDue, toldToday, triedAgain } from '../../../src/domain/link-extension.js';
import { missing } from '../../../src/domain/stand-alone.js';
import type { LinkRecord } from '../db/schema.js';
import { accountById } from '../sessions/sessions.js';
import type { World } from '../world.js';
import { step } from './change.js';
import { end, needsFor, type Ending } from './detach.js';
import { eachDue } from './each-due.js';
import { expireExtension } from './extension-step.js';
import { noteTerm, tellOfTerm } from './term-case.js';
import { payerOf } from './views.js';

/** Does what the terms of links ask for today. */
export async function settleTerms(
  world: World,
  { now, time, today }: { readonly now: string; readonly time: number; readonly today: string },
): Promise<void> {
  await eachDue(world, 'term_due', dayAfter(today, 1), (db, link) =>
    settle({ db, world, now, time }, link, today),
  );
}

/** Tells of an end, lets the link go on, or ends it. */
async function settle(call: Ending, link: LinkRecord, today: string): Promise<void> {
  const endOn = link.end_on!;
  if (today < endOn) {
    const notice = noticeDue(endOn, link.term_told, today);
    if (!notice) return;
    await step(call, link, { term_told: notice });
    await tellOfTerm(call, link, 'link-ending');
  } else if (link.extend_by !== null) await goOn(call, link, endOn, link.extend_by, today);
  else if (missing(await needsFor(call.db, await accountById(call.db, link.account_id!))).length > 0)
    await putOff(call, link, endOn, today);
  else {
    // One that had to wait ends on the day on which it can.
    const endedAt = `${link.term_wait ?? endOn}T00:00:00.000Z`;
    await end(call, link, endedAt, null);
    await tellOfTerm(call, link, 'term-ended');
    await noteTerm(call, null, link, 'term-ended', endOn);
  }
}

/** By so many months, as often as it takes for the end to be still to come. */
async function goOn(
  call: Ending,
  link: LinkRecord,
  endOn: string,
  months: number,
  today: string,
): Promise<void> {
  const anchor = link.term_anchor ?? anchorOf(endOn);
  const until = extended(endOn, months, anchor, today);
  const expired = await expireExtension(call.db, link.id, `${endOn}T00:00:00.000Z`);
  const extendedLink = await step(call, link, {
    end_on: until,
    term_anchor: anchor,
    term_told: toldToday(until, today),
    term_wait: null,
  });
  await tellOfTerm(call, extendedLink, 'term-extended');
  if (expired) await noteTerm(call, null, link, 'extension-expired', null);
  await noteTerm(call, null, link, 'term-extended', until);
}

/** An account that could not stand alone stays linked: both sides are told once, and it is tried again. */
async function putOff(call: Ending, link: LinkRecord, endOn: string, today: string): Promise<void> {
  await step(call, link, { term_wait: triedAgain(today, payerOf(link) === 'main') });
  if (link.term_wait !== null) return;
  const expired = await expireExtension(call.db, link.id, `${endOn}T00:00:00.000Z`);
  await tellOfTerm(call, link, 'term-waits');
  if (expired) await noteTerm(call, null, link, 'extension-expired', null);
  await noteTerm(call, null, link, 'term-waits', endOn);
}
