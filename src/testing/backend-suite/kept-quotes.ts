import type { Backend } from '../../backend/backend.js';
import type { KeptQuote, SaveQuoteInput } from '../../domain/kept-quote.js';
import { equal, ok, refused, refusedField } from '../assert.js';
import type { BackendHarness } from '../describe-backend.js';
import type { Suite } from '../suite.js';
import { DAY, DRAFT, intent, validOrder } from './steps.js';

const HANNA = 'hanna.lorenz@nordlicht.example';

/** What is saved of an order that could be placed as it is. */
export async function asQuote(backend: Backend, over: Partial<SaveQuoteInput> = {}): Promise<SaveQuoteInput> {
  const { configuration, name, location, contact, termsVersion, monthly, once } = await validOrder(backend);
  const { product, options } = configuration;
  const { name: contactName, email, phone } = contact;
  const content = { ...DRAFT, ...location, name, product, options, contactName, email, phone };
  return { content, configuration, termsVersion, monthly, once, ...over };
}

/** A quote of the main account, with its owner’s backend. */
async function kept({ backendOf }: BackendHarness): Promise<{ main: Backend; quote: KeptQuote }> {
  const main = await backendOf('main-owner');
  return { main, quote: await main.saveQuote(await asQuote(main), intent()) };
}

/** The token of the last mail with a quote. */
async function mailedToken({ mailTo }: BackendHarness, email = HANNA): Promise<string> {
  const token = (await mailTo(email)).findLast((mail) => mail.token)?.token;
  ok(token, 'a link in a mail');
  return token;
}

export function keptQuoteCases(suite: Suite): void {
  suite.group('quotes that are kept', () => {
    suite.writes('keep what was typed, and what it costs', async (harness) => {
      const { main, quote } = await kept(harness);
      ok(/^Q-\d/.test(quote.number), 'a number');
      equal([quote.state, quote.madeBy, quote.mailed], ['open', 'Anna Petersen', null], 'the quote');
      const { content, lines } = await main.getKeptQuote({ quote: quote.id });
      equal([content.name, content.step], ['Hamburg Eppendorf', 'review'], 'what was typed');
      ok(lines.length > 0, 'lines');
      const total = lines.reduce((sum, { monthly }) => sum + monthly.amount, 0);
      equal(total, quote.monthly.amount, 'the total');
    });

    suite.writes('are seen by everybody who may order in the account', async (harness) => {
      const { main, quote } = await kept(harness);
      const { id: other } = await main.saveQuote(await asQuote(main), intent());
      const colleague = await harness.backendOf('co-orderer');
      const { items } = await colleague.listKeptQuotes();
      equal(
        items.map(({ id }) => id),
        [other, quote.id],
        'the quotes, the newest first',
      );
      equal(
        (await colleague.listOrderers()).items,
        [{ name: 'Anna Petersen', email: 'anna.petersen@nordlicht.example' }],
        'who else may order',
      );
      const stranger = await harness.backendOf('stand-alone-owner');
      equal((await stranger.listKeptQuotes()).items, [], 'a stranger’s quotes');
      await refused(stranger.getKeptQuote({ quote: quote.id }), 'not-found');
      await refused(
        stranger.withdrawQuote({ quote: quote.id, version: quote.version }, intent()),
        'not-found',
      );
      await refused(stranger.mailQuote({ quote: quote.id, email: HANNA }, intent()), 'not-found');
      await refused(stranger.getQuoteDocument({ quote: quote.id, language: 'en' }), 'not-found');
    });

    suite.writes('take the place of the draft that they come from', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const draft = await main.createOrderDraft({ content: DRAFT }, intent());
      await main.saveQuote(await asQuote(main, { draft: draft.id }), intent());
      equal((await main.listOrderDrafts()).items, [], 'the drafts');
    });

    suite.reads('are not kept at another price, or of what cannot be ordered', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const input = await asQuote(main);
      const cheap = { amount: 1, currency: 'EUR' };
      await refused(main.saveQuote({ ...input, monthly: cheap }, intent()), 'price-changed');
      await refused(main.saveQuote({ ...input, termsVersion: '2019-01' }, intent()), 'terms-changed');
      const { product } = input.configuration;
      await refused(
        main.saveQuote({ ...input, configuration: { product, options: {} } }, intent()),
        'invalid-input',
      );
      await refusedField(
        main.saveQuote({ ...input, configuration: { product: 'none', options: {} } }, intent()),
        'configuration.product',
      );
    });

    suite.writes('become one order, on whatever device they are ordered', async (harness) => {
      const { main, quote } = await kept(harness);
      const colleague = await harness.backendOf('co-orderer');
      const order = await validOrder(main, { quote: quote.id });
      const { link } = await colleague.placeOrder(order, intent());
      const error = await refused(main.placeOrder(order, intent()), 'duplicate-request');
      equal(error.facts.id, link.id, 'the account that was ordered');
      equal((await main.listKeptQuotes()).items, [], 'the quotes');
      const after = (await main.getKeptQuote({ quote: quote.id })).quote;
      equal([after.state, after.link], ['ordered', link.id], 'the quote');
      equal((await main.getSummary()).linked, 43, 'the number of linked accounts');
      await refused(main.withdrawQuote({ quote: quote.id, version: after.version }, intent()), 'conflict');
    });

    suite.writes('count for nothing else than what they are about', async (harness) => {
      const { main, quote } = await kept(harness);
      const { configuration } = await validOrder(main);
      const same = await main.getQuote({ configuration, quote: quote.id });
      equal(same.kept?.number, quote.number, 'the quote whose prices these are');
      const { products } = await main.getCatalogue();
      const another = products.find(({ id }) => id !== configuration.product)!;
      const other = await main.getQuote({
        configuration: { product: another.id, options: {} },
        quote: quote.id,
      });
      equal(other.kept ?? null, null, 'the quote of something else');
      equal(
        (await main.getQuote({ configuration, quote: 'q-unknown' })).kept ?? null,
        null,
        'an unknown one',
      );
    });

    suite.writes('can be withdrawn, and are not ordered by then', async (harness) => {
      const { main, quote } = await kept(harness);
      const { id, version } = quote;
      await refused(main.withdrawQuote({ quote: id, version: `${id}.9` }, intent()), 'version-mismatch');
      const withdrawn = await main.withdrawQuote({ quote: id, version }, intent());
      equal(withdrawn.state, 'withdrawn', 'the state');
      equal((await main.listKeptQuotes()).items, [], 'the quotes');
      await refused(main.placeOrder(await validOrder(main, { quote: id }), intent()), 'conflict');
      await refused(main.getQuoteDocument({ quote: id, language: 'en' }), 'conflict');
      await refused(main.mailQuote({ quote: id, email: HANNA }, intent()), 'conflict');
    });

    suite.writes('are renewed by another quote, which old links lead on to', async (harness) => {
      const { main, quote } = await kept(harness);
      const mailed = await main.mailQuote({ quote: quote.id, email: HANNA }, intent());
      const token = await mailedToken(harness);
      const renewed = await main.renewQuote({ quote: quote.id, version: mailed.version }, intent());
      ok(renewed.number !== quote.number, 'another number');
      const { quote: before } = await main.getKeptQuote({ quote: quote.id });
      equal([before.state, before.renewedAs], ['renewed', renewed.id], 'the quote until now');
      equal((await main.readSharedQuote({ token })).state, 'renewed', 'what its link tells');
      equal(
        (await main.listKeptQuotes()).items.map(({ id }) => id),
        [renewed.id],
        'the quotes',
      );
    });

    suite.writes('are mailed with a link that shows prices, and nothing about people', async (harness) => {
      const { main, quote } = await kept(harness);
      const { mailed } = await main.mailQuote(
        { quote: quote.id, email: HANNA, message: 'Please have a look' },
        intent(),
      );
      equal(mailed?.to, HANNA, 'whom it was mailed to');
      const stranger = await harness.backendOf('stand-alone-owner');
      const shared = await stranger.readSharedQuote({ token: await mailedToken(harness) });
      equal(
        [shared.number, shared.state, shared.monthly],
        [quote.number, 'open', quote.monthly],
        'what is seen',
      );
      equal(shared.account.name, 'Nordlicht Retail GmbH', 'whose order it would be');
      for (const secret of ['Nora Behrens', 'nora.behrens', '40123456'])
        ok(!JSON.stringify(shared).includes(secret), `no ${secret}`);
      await refused(stranger.readSharedQuote({ token: 'x'.repeat(43) }), 'link-token-invalid');
    });

    suite.writes('are mailed so often a day, by one person', async (harness) => {
      const { main, quote } = await kept(harness);
      for (let sent = 0; sent < 20; sent++) await main.mailQuote({ quote: quote.id, email: HANNA }, intent());
      const { facts } = await refused(
        main.mailQuote({ quote: quote.id, email: HANNA }, intent()),
        'rate-limited',
      );
      ok(facts.at, 'when the next one may be sent');
      const colleague = await harness.backendOf('co-orderer');
      ok(await colleague.mailQuote({ quote: quote.id, email: HANNA }, intent()), 'a mail of somebody else');
    });

    suite.writes('are documents with a link of their own', async (harness) => {
      const { main, quote } = await kept(harness);
      const { fileName, content } = await main.getQuoteDocument({ quote: quote.id, language: 'de' });
      ok(fileName.startsWith(`Angebot ${quote.number}.`), 'its name');
      ok(content.length > 100, 'what is in it');
    });

    suite.writes('stand in the history of their account', async (harness) => {
      const { main, quote } = await kept(harness);
      await main.withdrawQuote({ quote: quote.id, version: quote.version }, intent());
      const { items } = await main.listActivity({ group: 'orders', limit: 2 });
      equal(
        items.map(({ kind, facts }) => [kind, facts.quote]),
        [
          ['quote-withdrawn', quote.number],
          ['quote-saved', quote.number],
        ],
        'the history',
      );
    });

    suite.inTime('count for 30 days, and can be renewed afterwards', async (harness, advance) => {
      const { main, quote } = await kept(harness);
      await main.mailQuote({ quote: quote.id, email: HANNA }, intent());
      const token = await mailedToken(harness);
      const { configuration } = await validOrder(main);
      await advance(30 * DAY + 1);
      const again = await harness.backendOf('main-owner');
      equal((await again.getQuote({ configuration, quote: quote.id })).kept ?? null, null, 'its prices');
      equal((await again.readSharedQuote({ token })).state, 'expired', 'what its link tells');
      await refused(again.mailQuote({ quote: quote.id, email: HANNA }, intent()), 'conflict');
      const { quote: expired, content } = await again.getKeptQuote({ quote: quote.id });
      equal([expired.state, content.name], ['expired', 'Hamburg Eppendorf'], 'the quote');
      const renewed = await again.renewQuote({ quote: quote.id, version: expired.version }, intent());
      equal(renewed.state, 'open', 'the one that takes its place');
      await advance(61 * DAY);
      const later = await harness.backendOf('main-owner');
      await refused(later.getKeptQuote({ quote: quote.id }), 'not-found');
      await refused(later.readSharedQuote({ token }), 'link-token-invalid');
    });

    suite.inTime('are ordered at the prices of today once they have expired', async (harness, advance) => {
      const { quote } = await kept(harness);
      await advance(31 * DAY);
      const main = await harness.backendOf('main-owner');
      ok(await main.placeOrder(await validOrder(main, { quote: quote.id }), intent()), 'an order');
      equal((await main.getKeptQuote({ quote: quote.id })).quote.state, 'ordered', 'the state');
    });
  });
}
