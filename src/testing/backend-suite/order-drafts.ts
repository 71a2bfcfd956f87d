import { equal, ok, refused, refusedField } from '../assert.js';
import type { Suite } from '../suite.js';
import { DAY, DRAFT, intent, validOrder } from './steps.js';

export function orderDraftCases(suite: Suite): void {
  suite.group('orders that were begun', () => {
    suite.writes('are gone on with where they were left', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id, name, step } = await main.createOrderDraft({ content: DRAFT }, intent());
      equal([name, step], [DRAFT.name, 'configure'], 'the draft');
      const { items } = await (await backendOf('main-owner')).listOrderDrafts();
      equal(
        items.map((each) => each.id),
        [id],
        'the drafts',
      );
      equal((await main.getOrderDraft({ draft: id })).content, DRAFT, 'what was typed');
    });

    suite.writes('are listed with the last saved first', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      for (const name of ['First', 'Second', 'Third'])
        await main.createOrderDraft({ content: { ...DRAFT, name } }, intent());
      const { items } = await main.listOrderDrafts();
      equal(
        items.map(({ name }) => name),
        ['Third', 'Second', 'First'],
        'the names',
      );
    });

    suite.writes('keep what was typed since', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const draft = await main.createOrderDraft({ content: DRAFT }, intent());
      const content = { ...DRAFT, step: 'review' as const, city: 'Hamburg' };
      const saved = await main.changeOrderDraft(
        { draft: draft.id, version: draft.version, content },
        intent(),
      );
      equal(saved.step, 'review', 'the step');
      ok(saved.version !== draft.version, 'another version');
      equal((await main.getOrderDraft({ draft: draft.id })).content, content, 'what was typed');
    });

    suite.writes('are not overwritten from an older state', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id: draft, version } = await main.createOrderDraft({ content: DRAFT }, intent());
      const mine = { draft, version, content: { ...DRAFT, city: 'Hamburg' } };
      await main.changeOrderDraft(mine, intent());
      await refused(
        main.changeOrderDraft({ ...mine, content: { ...DRAFT, city: 'Bremen' } }, intent()),
        'version-mismatch',
      );
      equal((await main.getOrderDraft({ draft })).content.city, 'Hamburg', 'what was typed');
    });

    suite.writes('can be left', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id: draft, version } = await main.createOrderDraft({ content: DRAFT }, intent());
      await main.discardOrderDraft({ draft, version }, intent());
      equal((await main.listOrderDrafts()).items, [], 'the drafts');
      equal((await main.getOrderDraft({ draft })).draft.state, 'discarded', 'the state');
      await refused(main.changeOrderDraft({ draft, version, content: DRAFT }, intent()), 'conflict');
    });

    suite.writes('become one order, on whatever device they are ordered', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id: draft } = await main.createOrderDraft({ content: DRAFT }, intent());
      const order = await validOrder(main, { draft });
      const { link } = await main.placeOrder(order, intent());
      const error = await refused(main.placeOrder(order, intent()), 'duplicate-request');
      equal(error.facts.id, link.id, 'the account that was ordered');
      equal((await main.listOrderDrafts()).items, [], 'the drafts');
      equal((await main.getSummary()).linked, 43, 'the number of linked accounts');
    });

    suite.writes('are no reason against an order once they are gone', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id: draft, version } = await main.createOrderDraft({ content: DRAFT }, intent());
      await main.discardOrderDraft({ draft, version }, intent());
      ok(await main.placeOrder(await validOrder(main, { draft }), intent()), 'an order');
      ok(await main.placeOrder(await validOrder(main, { draft: 'n-unknown' }), intent()), 'another one');
    });

    suite.writes('are nobody else’s', async ({ backendOf }) => {
      const { id: draft, version } = await (
        await backendOf('main-owner')
      ).createOrderDraft({ content: DRAFT }, intent());
      const other = await backendOf('stand-alone-owner');
      equal((await other.listOrderDrafts()).items, [], 'the drafts');
      await refused(other.getOrderDraft({ draft }), 'not-found');
      await refused(other.changeOrderDraft({ draft, version, content: DRAFT }, intent()), 'not-found');
      await refused(other.discardOrderDraft({ draft, version }, intent()), 'not-found');
    });

    suite.writes('are limited in number', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      for (let kept = 0; kept < 20; kept++) await main.createOrderDraft({ content: DRAFT }, intent());
      await refused(main.createOrderDraft({ content: DRAFT }, intent()), 'quota-reached');
    });

    suite.inTime('are kept for 90 days after they were saved last', async ({ backendOf }, advance) => {
      await (await backendOf('main-owner')).createOrderDraft({ content: DRAFT }, intent());
      await advance(89 * DAY);
      equal((await (await backendOf('main-owner')).listOrderDrafts()).items.length, 1, 'the drafts');
      await advance(2 * DAY);
      equal((await (await backendOf('main-owner')).listOrderDrafts()).items, [], 'the drafts');
    });

    suite.reads('are not kept with more than an order has', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const content = { ...DRAFT, name: 'x'.repeat(601) };
      await refusedField(main.createOrderDraft({ content }, intent()), 'content.name');
    });
  });
}
