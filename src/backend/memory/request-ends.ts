import { OPEN } from '../../domain/link.js';
import { REQUEST_ENDING_DAYS } from '../../domain/rules.js';
import { note } from './activity.js';
import type { Store } from './store.js';

/** Tells both sides of requests that end soon: who asked, and the owner as long as they are asked. */
export function tellWhichRequestsEnd(world: Store): void {
  const before = world.after(world.now, REQUEST_ENDING_DAYS * 86_400);
  for (const link of world.timed()) {
    const { state, endTold, expiresAt } = link;
    if (!OPEN.includes(state) || endTold || expiresAt === null) continue;
    if (expiresAt <= world.now || expiresAt > before) continue;
    const facts = { customerNumber: link.typedNumber, main: world.account(link.mainId).name };
    world.changeLink(link, { endTold: true });
    world.mail(world.people.get(link.requestedById)!.email, 'request-ending', { facts });
    if (link.state === 'pending' && link.accountId)
      world.mail(world.account(link.accountId).contactEmail, 'question-ending', { facts });
    note(world, null, {
      kind: 'link-request-ending',
      subject: link.accountId,
      link,
      facts: { number: link.typedNumber, on: expiresAt.slice(0, 10) },
    });
  }
}

/** Tells who asked of mails that did not arrive, once their time has come. */
export function tellWhatCameBack(world: Store): void {
  for (const link of world.timed()) {
    const { mail, state, typedNumber: number } = link;
    if (!mail || mail.due > world.now) continue;
    const tells = mail.failed && (state === 'proving' || state === 'pending');
    Object.assign(link, { mail: null });
    if (!tells) continue;
    world.changeLink(link, { undeliveredAt: world.now });
    const facts = { customerNumber: number };
    world.mail(world.people.get(link.requestedById)!.email, 'request-undelivered', { facts });
    note(world, null, {
      kind: 'link-request-undelivered',
      subject: link.accountId,
      link,
      facts: { number },
    });
  }
}
