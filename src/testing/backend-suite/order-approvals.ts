import type { Backend } from '../../backend/backend.js';
import type { OrderApproval, RequestApprovalInput } from '../../domain/order-approval.js';
import { equal, ok, refused } from '../assert.js';
import type { BackendHarness } from '../describe-backend.js';
import type { Suite } from '../suite.js';
import { DAY, DRAFT, intent, validOrder } from './steps.js';

const HOUR = 3_600_000;
const ANNA = 'anna.petersen@nordlicht.example';
const HANNA = 'hanna.lorenz@nordlicht.example';

/** An order that is above a limit. */
export async function largeOrder(
  backend: Backend,
  over: Partial<RequestApprovalInput['order']> = {},
): Promise<RequestApprovalInput['order']> {
  const order = await validOrder(backend);
  const { products } = await backend.getCatalogue();
  const product = products.find(({ id }) => id === order.configuration.product)!;
  const many = product.options.find((option) => option.kind === 'quantity' && option.monthly.amount > 0);
  ok(many?.kind === 'quantity', 'something that can be had many times');
  const configuration = {
    ...order.configuration,
    options: { ...order.configuration.options, [many.id]: many.max },
  };
  const { monthly, once, approval } = await backend.getQuote({ configuration, postcode: '20259' });
  ok((approval?.above.length ?? 0) > 0, 'a limit that it is above');
  return { ...order, configuration, monthly, once, ...over };
}

/** An order that the owner has asked a second person to approve. */
async function asked(
  { backendOf }: BackendHarness,
  over: Partial<RequestApprovalInput> = {},
): Promise<{ main: Backend; colleague: Backend; approval: OrderApproval }> {
  const main = await backendOf('main-owner');
  const input = { order: await largeOrder(main), content: DRAFT, message: 'For the new shop', ...over };
  const approval = await main.requestApproval(input, intent());
  return { main, colleague: await backendOf('co-orderer'), approval };
}

const of = ({ id, version }: OrderApproval) => ({ approval: id, version });

export function approvalCases(suite: Suite): void {
  suite.group('orders above a limit', () => {
    suite.writes('are not placed by one person alone', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const order = await largeOrder(main);
      const { approval } = await main.getQuote({ configuration: order.configuration });
      equal(approval?.approvers, ['Hanna Lorenz'], 'who can approve it');
      await refused(main.placeOrder(order, intent()), 'approval-required');
      equal((await main.getSummary()).linked, 42, 'the number of linked accounts');
    });

    suite.reads('need nobody up to the limit', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const order = await validOrder(main);
      equal((await main.getQuote({ configuration: order.configuration })).approval ?? null, null, 'a limit');
      await refused(main.requestApproval({ order, content: DRAFT }, intent()), 'conflict');
    });

    suite.writes('wait, and those who can approve are told', async (harness) => {
      const { main, colleague, approval } = await asked(harness);
      equal([approval.state, approval.own, approval.askedBy.name], ['waiting', true, 'Anna Petersen'], 'it');
      const before = (await harness.mailTo(HANNA)).length;
      ok(before > 0, 'a mail to who can approve');
      const [seen] = (await colleague.listApprovals()).items;
      equal([seen?.id, seen?.own, seen?.message], [approval.id, false, 'For the new shop'], 'what they see');
      equal(seen?.monthly, approval.monthly, 'what it costs');
      ok((seen?.lines.length ?? 0) > 1, 'the lines of it');
      equal((await colleague.getSummary()).approvals, 1, 'how many wait');
      equal((await main.getSummary()).linked, 42, 'the number of linked accounts');
      const { content } = await colleague.getApprovalSummary({ approval: approval.id, language: 'de' });
      ok(content.length > 100, 'a contract summary');
      const stranger = await harness.backendOf('stand-alone-owner');
      equal((await stranger.listApprovals()).items, [], 'what a stranger sees');
      await refused(stranger.getApprovalSummary({ approval: approval.id, language: 'de' }), 'not-found');
      await refused(
        stranger.approveOrder({ ...of(approval), termsVersion: approval.termsVersion }, intent()),
        'not-found',
      );
    });

    suite.writes('are never approved by who has asked', async (harness) => {
      const { main, approval } = await asked(harness);
      const { termsVersion } = approval;
      await refused(main.approveOrder({ ...of(approval), termsVersion }, intent()), 'own-request');
      await refused(main.declineApproval({ ...of(approval), reason: 'No' }, intent()), 'own-request');
    });

    suite.writes('are placed once they are approved, in the name of who has asked', async (harness) => {
      const { main, colleague, approval } = await asked(harness);
      const { termsVersion } = approval;
      await refused(
        colleague.approveOrder({ ...of(approval), termsVersion: '2019-01' }, intent()),
        'terms-changed',
      );
      const input = { ...of(approval), termsVersion };
      const placed = await colleague.approveOrder(input, intent());
      equal([placed.approval.state, placed.approval.answeredBy], ['approved', 'Hanna Lorenz'], 'it');
      equal([placed.order.monthly, placed.approval.link], [approval.monthly, placed.link.id], 'the order');
      await refused(colleague.approveOrder(input, intent()), 'request-answered');
      await refused(main.withdrawApproval(of(approval), intent()), 'request-answered');
      equal((await main.getSummary()).linked, 43, 'the number of linked accounts');
      equal((await main.getSummary()).approvals, 0, 'how many wait');
      ok((await main.getLink({ link: placed.link.id })).account, 'the account in the list');
      equal((await main.listOrderDrafts()).items, [], 'the drafts');
      const { items } = await main.listActivity({ group: 'orders', limit: 3 });
      equal(
        items.map(({ kind, person }) => [kind, person]),
        [
          ['order-approved', 'Hanna Lorenz'],
          ['order-placed', 'Anna Petersen'],
          ['approval-requested', 'Anna Petersen'],
        ],
        'the history',
      );
    });

    suite.writes('take effect once, whoever approves them at the same time', async (harness) => {
      const { main, colleague, approval } = await asked(harness);
      const input = { ...of(approval), termsVersion: approval.termsVersion };
      const same = intent();
      const [first, again] = [
        await colleague.approveOrder(input, same),
        await colleague.approveOrder(input, same),
      ];
      equal(again.order.id, first.order.id, 'the order');
      equal((await main.getSummary()).linked, 43, 'the number of linked accounts');
    });

    suite.writes('are declined with a reason, and can be gone on with', async (harness) => {
      const { main, colleague, approval } = await asked(harness);
      await refused(colleague.declineApproval({ ...of(approval), reason: ' ' }, intent()), 'invalid-input');
      equal((await main.listOrderDrafts()).items, [], 'the drafts while it waits');
      const before = (await harness.mailTo(ANNA)).length;
      const declined = await colleague.declineApproval({ ...of(approval), reason: 'Too dear' }, intent());
      equal([declined.state, declined.reason], ['declined', 'Too dear'], 'it');
      equal((await harness.mailTo(ANNA)).length, before + 1, 'the mails to who has asked');
      const [own] = (await main.listApprovals()).items;
      equal(
        [own?.state, own?.reason, own?.answeredBy],
        ['declined', 'Too dear', 'Hanna Lorenz'],
        'what they see',
      );
      equal((await main.getSummary()).approvals, 1, 'what has come back to who has asked');
      equal((await colleague.getSummary()).approvals, 0, 'what waits for others');
      const { items } = await main.listOrderDrafts();
      equal((await main.getOrderDraft({ draft: items[0]!.id })).content, DRAFT, 'what was typed');
    });

    suite.writes('are taken back by who has asked, and nobody else', async (harness) => {
      const { main, colleague, approval } = await asked(harness);
      await refused(colleague.withdrawApproval(of(approval), intent()), 'conflict');
      equal((await main.withdrawApproval(of(approval), intent())).state, 'withdrawn', 'the state');
      const input = { ...of(approval), termsVersion: approval.termsVersion };
      await refused(colleague.approveOrder(input, intent()), 'request-withdrawn');
      equal((await main.listOrderDrafts()).items.length, 1, 'the drafts');
    });

    suite.writes('wait once: as the draft, and as the quote, that they come from', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const { id: draft } = await main.createOrderDraft({ content: DRAFT }, intent());
      const order = await largeOrder(main, { draft });
      await main.requestApproval({ order, content: DRAFT }, intent());
      equal((await main.listOrderDrafts()).items, [], 'the drafts');
      equal((await main.getOrderDraft({ draft })).draft.state, 'waiting', 'the state of the draft');
      await refused(main.requestApproval({ order, content: DRAFT }, intent()), 'duplicate-request');
      const { configuration, termsVersion, monthly, once } = order;
      const quote = await main.saveQuote(
        { content: { ...DRAFT, postcode: '20259' }, configuration, termsVersion, monthly, once },
        intent(),
      );
      const quoted = await largeOrder(main, { quote: quote.id });
      const approval = await main.requestApproval({ order: quoted, content: DRAFT }, intent());
      await refused(main.requestApproval({ order: quoted, content: DRAFT }, intent()), 'duplicate-request');
      const colleague = await harness.backendOf('co-orderer');
      const { link } = await colleague.approveOrder(
        { ...of(approval), termsVersion: approval.termsVersion },
        intent(),
      );
      equal((await main.getKeptQuote({ quote: quote.id })).quote.link, link.id, 'what the quote became');
    });

    suite.inTime('can be reminded of, once a day', async (harness, advance) => {
      const { main, colleague, approval } = await asked(harness);
      await refused(main.remindApprovers(of(approval), intent()), 'rate-limited');
      await advance(24 * HOUR);
      const before = (await harness.mailTo(HANNA)).length;
      const reminded = await main.remindApprovers(of(approval), intent());
      equal((await harness.mailTo(HANNA)).length, before + 1, 'the mails to who can approve');
      await refused(colleague.remindApprovers(of(reminded), intent()), 'conflict');
    });

    suite.inTime('end after 14 days, and can be gone on with', async (harness, advance) => {
      const { approval } = await asked(harness);
      await advance(14 * DAY);
      const colleague = await harness.backendOf('co-orderer');
      const input = { ...of(approval), termsVersion: approval.termsVersion };
      await refused(colleague.approveOrder(input, intent()), 'request-expired');
      const main = await harness.backendOf('main-owner');
      equal((await main.listApprovals()).items[0]?.state, 'expired', 'the state');
      equal((await main.listOrderDrafts()).items.length, 1, 'the drafts');
    });
  });
}
