/** What a policy of some days to think better of a link means, whichever backend keeps it. */
import { expect, it } from 'vitest';
import { dayAfter } from '../../src/domain/day-span.js';
import type { LinkPolicy } from '../../src/domain/precondition.js';
import { agreed, DAY, intent, KOELN_EMAIL, received } from '../../src/testing/backend-suite/steps.js';
import type { BackendHarness } from '../../src/testing/describe-backend.js';

const DAYS = 14;
const EVENTS = 'K-210 450';

/** Cases over backends that are made with a policy. */
export function coolingOffCases(
  create: (linkPolicy: LinkPolicy) => BackendHarness | Promise<BackendHarness>,
): void {
  const policy: LinkPolicy = { blocking: [], relinkDays: 0, coolingOffDays: DAYS };
  const within = (title: string, body: (harness: BackendHarness) => Promise<void>) =>
    it(title, async () => {
      const harness = await create(policy);
      try {
        await body(harness);
      } finally {
        await harness.dispose?.();
      }
    });

  within('begins once the days are over, and is paid for from then on', async (harness) => {
    const main = await harness.backendOf('main-owner');
    const { onCollectiveInvoice } = await main.getSummary();
    const link = await agreed(harness, {});
    const day = dayAfter(link.requestedAt.slice(0, 10), DAYS);
    expect([link.state, link.start]).toEqual(['scheduled', { on: day, notBefore: day }]);
    const mails = (await harness.mailTo(KOELN_EMAIL)).length;
    await harness.advance!((DAYS - 1) * DAY);
    expect((await main.getLink({ link: link.id })).state).toBe('scheduled');
    await harness.advance!(DAY);
    const begun = await main.getLink({ link: link.id });
    expect([begun.state, begun.payer, begun.linkedAt]).toEqual(['active', 'main', `${day}T00:00:00.000Z`]);
    expect((await main.getSummary()).onCollectiveInvoice).toBe(onCollectiveInvoice + 1);
    expect(await harness.mailTo(KOELN_EMAIL)).toHaveLength(mails + 1);
  });

  within('leaves a link alone that changes nobody’s payments', async (harness) => {
    const link = await agreed(harness, { scopes: ['view', 'switch'] });
    expect([link.state, link.payer, link.start ?? null]).toEqual(['active', 'secondary', null]);
  });

  within('lets the account think better of it', async (harness) => {
    const main = await harness.backendOf('main-owner');
    const link = await agreed(harness, {});
    const owner = await harness.backendOf('other-owner');
    const { id, version } = await received(owner, link.id);
    await owner.declineRequest({ request: id, version }, intent());
    const over = await main.getLink({ link: link.id });
    expect([over.state, over.calledOff]).toEqual(['declined', 'secondary']);
    await harness.advance!((DAYS + 1) * DAY);
    const { account } = await (await harness.backendOf('other-owner')).getSession();
    expect(account.role).toBe('standalone');
  });

  within('holds for many at once: they are agreed to, and linked later', async (harness) => {
    const main = await harness.backendOf('main-owner');
    const { person } = await main.getSession();
    const { id: bulk } = await main.createBulkLink({}, intent());
    const cells = { customerNumber: EVENTS, proof: 'own-account' } as const;
    const { version } = await main.putBulkRows({ bulk, rows: [{ number: 1, cells }] }, intent());
    const mails = (await harness.mailTo(person.email)).length;
    await main.startBulkLink({ bulk, version }, intent());
    await harness.work!();
    const { items } = await main.listBulkRows({ bulk });
    expect(items.map(({ state, link }) => [state, link !== null])).toEqual([['scheduled', true]]);
    const { state, counts } = await main.getBulkLink({ bulk });
    expect([state, counts.scheduled, counts.linked]).toEqual(['finished', 1, 0]);
    expect(await harness.mailTo(person.email)).toHaveLength(mails + 1);
    await harness.advance!(DAYS * DAY);
    expect((await main.getLink({ link: items[0]!.link! })).state).toBe('active');
  });
}
