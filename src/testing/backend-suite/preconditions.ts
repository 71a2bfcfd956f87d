import { configured, DRAFT, intent, linkTo, received, request } from './steps.js';
import { equal, ok, refused } from '../assert.js';
import type { Suite } from '../suite.js';
import type { ReceivedRequest } from '../../domain/received-request.js';

/** An account that was asked for while something of it is open, and its owner. */
const OWING = 'K-100 902';
const OWING_EMAIL = 'owner-100902@lichter.example';

const euros = (amount: number) => ({ amount, currency: 'EUR' });

const conditionOf = ({ preconditions }: Pick<ReceivedRequest, 'preconditions'>, kind: string) => {
  const found = preconditions?.find((each) => each.kind === kind);
  ok(found, `the condition ${kind}`);
  return found;
};

export function preconditionCases(suite: Suite): void {
  suite.group('conditions of a link', () => {
    suite.reads('are told one by one to the owner who answers, with sums', async ({ backendOf }) => {
      const { id } = await linkTo(await backendOf('main-owner'), OWING);
      const asked = await received(await backendOf('asked-owner'), id);
      equal(
        asked.preconditions?.map(({ kind, state, amount }) => [kind, state, amount?.amount ?? null]),
        [
          ['open-invoices', 'blocking', 4890],
          ['unbilled', 'blocking', 1900],
          ['open-quotes', 'met', null],
          ['credit', 'noted', 1250],
        ],
        'the conditions',
      );
      equal(asked.obstacle, { code: 'open-items' }, 'what is in the way');
    });

    suite.writes(
      'forbid to agree until they are met, and are cleared away at the sum that was shown',
      async (harness) => {
        const main = await harness.backendOf('main-owner');
        const owner = await harness.backendOf('asked-owner');
        const { id } = await linkTo(main, OWING);
        const { version } = await received(owner, id);
        await refused(owner.acceptRequest({ request: id, version }, intent()), 'open-items');
        const mails = (await harness.mailTo(OWING_EMAIL)).length;
        const invoices = { request: id, kind: 'open-invoices' } as const;
        await refused(
          owner.clearPrecondition({ ...invoices, amount: euros(4889) }, intent()),
          'price-changed',
        );
        const billed = await owner.clearPrecondition(
          { request: id, kind: 'unbilled', amount: euros(1900) },
          intent(),
        );
        equal(conditionOf(billed, 'unbilled').state, 'met', 'billed now');
        equal(conditionOf(billed, 'open-invoices').amount, euros(6790), 'and to be paid');
        const key = intent();
        const paid = await owner.clearPrecondition({ ...invoices, amount: euros(6790) }, key);
        equal([conditionOf(paid, 'open-invoices').state, paid.obstacle], ['met', null], 'paid');
        equal(
          await owner.clearPrecondition({ ...invoices, amount: euros(6790) }, key),
          paid,
          'the same answer to the same intent',
        );
        await refused(owner.clearPrecondition({ ...invoices, amount: euros(6790) }, intent()), 'conflict');
        equal((await harness.mailTo(OWING_EMAIL)).length, mails + 2, 'the account is told of both');
        equal(
          (await owner.acceptRequest({ request: id, version: paid.version }, intent())).state,
          'confirm',
          'agreed',
        );
        const { version: proven } = await main.getLink({ link: id });
        equal((await main.confirmLink({ link: id, version: proven }, intent())).state, 'active', 'linked');
      },
    );

    suite.writes('stand in the history of the account alone', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const owner = await backendOf('asked-owner');
      const { id } = await linkTo(main, OWING);
      await owner.clearPrecondition({ request: id, kind: 'open-invoices', amount: euros(4890) }, intent());
      const kindsOf = async (backend: typeof main) =>
        (await backend.listActivity({ group: 'billing' })).items.map(({ kind }) => kind);
      ok((await kindsOf(owner)).includes('invoices-settled'), 'the account reads of it');
      ok(!(await kindsOf(main)).includes('invoices-settled'), 'whoever asks does not');
    });

    suite.writes('are only for the account that was asked', async ({ backendOf }) => {
      const { id } = await linkTo(await backendOf('main-owner'), OWING);
      const input = { request: id, kind: 'open-invoices', amount: euros(4890) } as const;
      for (const other of ['main-owner', 'other-owner'] as const)
        await refused((await backendOf(other)).clearPrecondition(input, intent()), 'not-found');
    });

    suite.writes('do not matter where the main account does not pay', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const owner = await backendOf('asked-owner');
      await main.cancelRequest({ link: (await linkTo(main, OWING)).id }, intent());
      const { id } = await main.requestLink(request({ customerNumber: OWING, scopes: ['view'] }), intent());
      const asked = await received(owner, id);
      equal(conditionOf(asked, 'open-invoices').state, 'noted', 'noted');
      equal(asked.obstacle, null, 'nothing is in the way');
      await refused(
        owner.clearPrecondition({ request: id, kind: 'open-invoices', amount: euros(4890) }, intent()),
        'conflict',
      );
    });

    suite.writes(
      'are told to the main account after proof, without sums, and looked at again',
      async (harness) => {
        const main = await harness.backendOf('main-owner');
        const owner = await harness.backendOf('asked-owner');
        await main.cancelRequest({ link: (await linkTo(main, OWING)).id }, intent());
        const asked = await main.requestLink(
          request({ customerNumber: OWING, proof: 'email-code', scopes: ['view', 'pay'] }),
          intent(),
        );
        const mails = await harness.mailTo(OWING_EMAIL);
        const { code } = mails.findLast((mail) => mail.code !== undefined)!;
        const proven = await main.proveLink({ link: asked.id, code: code! }, intent());
        const { preconditions } = await main.previewLink({ link: asked.id });
        equal(
          preconditions?.map(({ kind, state, amount, clearable }) => [kind, state, amount, clearable]),
          [
            ['open-invoices', 'blocking', null, false],
            ['unbilled', 'blocking', null, false],
            ['open-quotes', 'met', null, false],
            ['credit', 'noted', null, false],
          ],
          'the conditions',
        );
        await refused(
          main.confirmLink({ link: asked.id, version: proven.version }, intent()),
          'rules-changed',
        );
        equal((await main.getLink({ link: asked.id })).state, 'confirm', 'it can be confirmed later');
        const { items } = await owner.listReceivedRequests();
        ok(!items.some(({ id }) => id === asked.id), 'the owner was not asked');
      },
    );

    suite.writes('note quotes that can still be ordered by', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const owner = await backendOf('asked-owner');
      const configuration = await configured(owner);
      const { termsVersion } = await owner.getCatalogue();
      const { monthly, once } = await owner.getQuote({ configuration, postcode: '20259' });
      const { product, options } = configuration;
      const content = { ...DRAFT, product, options, postcode: '20259', city: 'Hamburg' };
      await owner.saveQuote({ content, configuration, termsVersion, monthly, once }, intent());
      const { id } = await linkTo(main, OWING);
      const quotes = conditionOf(await received(owner, id), 'open-quotes');
      equal([quotes.state, quotes.amount], ['noted', monthly], 'the quote');
    });
  });
}
