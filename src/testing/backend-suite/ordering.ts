import type { Backend } from '../../backend/backend.js';
import type { Quote } from '../../domain/order.js';
import { defaultConfiguration } from '../../domain/configuration.js';
import { equal, ok, refused, refusedField } from '../assert.js';
import type { Suite } from '../suite.js';
import { configured, intent, validOrder } from './steps.js';

const UNAVAILABLE = '99084';

/** A product that cannot be had at the postcode, with its quote. */
async function unavailable(backend: Backend): Promise<{ product: string; quote: Quote }> {
  for (const product of (await backend.getCatalogue()).products) {
    const configuration = defaultConfiguration(product);
    const quote = await backend.getQuote({ configuration, postcode: UNAVAILABLE });
    if (quote.availability === 'unavailable') return { product: product.id, quote };
  }
  throw new Error(`Expected a product that is unavailable at ${UNAVAILABLE}`);
}

export function orderingCases(suite: Suite): void {
  suite.group('catalogue and quotes', () => {
    suite.reads('offers products in English and German', async ({ backendOf }) => {
      const { products } = await (await backendOf('main-owner')).getCatalogue();
      ok(products.length >= 3, 'three products');
      ok(
        products.every(({ name }) => name.en && name['de']),
        'both languages',
      );
    });

    suite.reads('adds up a quote', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const quote = await main.getQuote({ configuration: await configured(main) });
      equal(quote.problems, [], 'the problems');
      equal(
        quote.monthly.amount,
        quote.lines.reduce((all, { monthly }) => all + monthly.amount, 0),
        'the sum',
      );
    });

    suite.reads('counts each piece of a quantity', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const configuration = await configured(main);
      const { products } = await main.getCatalogue();
      const product = products.find(({ id }) => id === configuration.product)!;
      const option = product.options.find(({ kind }) => kind === 'quantity')!;
      ok(option.kind === 'quantity', 'a quantity');
      const before = await main.getQuote({ configuration });
      const more = { ...configuration, options: { ...configuration.options, [option.id]: option.min + 2 } };
      const after = await main.getQuote({ configuration: more });
      equal(after.monthly.amount - before.monthly.amount, 2 * option.monthly.amount, 'the difference');
    });

    suite.reads('names an option that is missing', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { product } = await configured(main);
      const { problems } = await main.getQuote({ configuration: { product, options: {} } });
      ok(
        problems.some(
          ({ field, rule }) => field === 'configuration.options.area-code' && rule === 'required',
        ),
        'the missing area code',
      );
    });

    suite.reads('does not know availability without a postcode', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { availability, readyOn } = await main.getQuote({ configuration: await configured(main) });
      equal([availability, readyOn], ['unknown', null], 'the availability');
    });

    suite.reads('tells when an available product is ready', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const quote = await main.getQuote({ configuration: await configured(main), postcode: '20259' });
      equal(quote.availability, 'available', 'the availability');
      ok(quote.readyOn, 'a day');
    });

    suite.reads('offers what is available instead', async ({ backendOf }) => {
      const { product, quote } = await unavailable(await backendOf('main-owner'));
      ok(quote.alternatives.length > 0 && !quote.alternatives.includes(product), 'other products');
    });

    suite.reads('refuses to quote a product that is not offered', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      await refusedField(
        main.getQuote({ configuration: { product: 'pigeon', options: {} } }),
        'configuration.product',
      );
    });

    suite.reads('sums the contract up in the reader’s language', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { configuration, name, location } = await validOrder(main);
      const files = await Promise.all(
        ['en', 'de'].map((language) => main.getContractSummary({ configuration, name, location, language })),
      );
      ok(
        files.every(({ content }) => content.length > 100),
        'content',
      );
      ok(files[0]!.content !== files[1]!.content, 'two languages');
    });
  });

  suite.group('ordering', () => {
    suite.writes('links an ordered account at once', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { order, link } = await main.placeOrder(await validOrder(main), intent());
      equal([link.state, link.joinedBy, link.payer], ['active', 'created', 'main'], 'the link');
      ok(['acknowledged', 'pending'].includes(order.state), 'an order that waits');
      equal((await main.getLink({ link: link.id })).customerNumber, link.customerNumber, 'the listed number');
      equal((await main.getSummary()).linked, 43, 'the number of linked accounts');
    });

    suite.writes('gives no numbers before e-mail and address are verified', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { link } = await main.placeOrder(await validOrder(main), intent());
      equal([link.account?.status, link.account?.numbers], ['awaiting-verification', 0], 'the account');
      equal(
        link.account?.checks.map(({ kind, state }) => [kind, state]),
        [
          ['email', 'sent'],
          ['address', 'sent'],
        ],
        'the checks',
      );
    });

    suite.writes('masks where the mail went', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { link } = await main.placeOrder(await validOrder(main), intent());
      const check = link.account?.checks.find(({ kind }) => kind === 'email');
      ok(check && !check.sentTo.includes('nora.behrens'), 'a masked address');
    });

    suite.writes('mails a token and writes a letter', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const { link } = await main.placeOrder(await validOrder(main), intent());
      const mails = await harness.mailTo('nora.behrens@nordlicht.example');
      ok(
        mails.some(({ token }) => token),
        'a token',
      );
      equal((await harness.letterCode(link.customerNumber)).length, 10, 'the length of the code');
    });

    suite.writes('lets the new account pay its own invoice', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { link } = await main.placeOrder(await validOrder(main, { payer: 'secondary' }), intent());
      equal(link.payer, 'secondary', 'the payer');
      ok(!link.scopes.includes('pay'), 'no right to pay');
      equal((await main.getSummary()).onCollectiveInvoice, 31, 'the number on the invoice');
    });

    suite.writes('makes a stand-alone account a main account', async ({ backendOf }) => {
      const alone = await backendOf('stand-alone-owner');
      await alone.placeOrder(await validOrder(alone), intent());
      equal((await alone.getSession()).account.role, 'main', 'the role');
    });

    suite.writes('refuses another price than the one that was seen', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const order = await validOrder(main, { monthly: { amount: 1, currency: 'EUR' } });
      await refused(main.placeOrder(order, intent()), 'price-changed');
      equal((await main.getSummary()).linked, 42, 'the number of linked accounts');
    });

    suite.writes('refuses other terms than the current ones', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      await refused(
        main.placeOrder(await validOrder(main, { termsVersion: '1999-01' }), intent()),
        'terms-changed',
      );
    });

    suite.writes('refuses what is not available at the address', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { products } = await main.getCatalogue();
      const product = products.find(({ id }) => id === 'sip-trunk')!;
      const configuration = defaultConfiguration(product);
      configuration.options['area-code'] = '0361';
      const { monthly, once } = await main.getQuote({ configuration, postcode: UNAVAILABLE });
      const location = { street: 'Anger 1', postcode: UNAVAILABLE, city: 'Erfurt', country: 'DE' };
      const order = await validOrder(main, { configuration, location, monthly, once });
      await refused(main.placeOrder(order, intent()), 'not-available-at-address');
    });

    suite.writes('refuses secondary accounts of a secondary account', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const taken = await backendOf('taken-owner');
      await refused(taken.placeOrder(await validOrder(main), intent()), 'no-main-eligible');
    });

    suite.writes('orders twice for two intents', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const order = await validOrder(main);
      const first = await main.placeOrder(order, intent());
      const second = await main.placeOrder(order, intent());
      ok(first.link.id !== second.link.id && first.order.number !== second.order.number, 'two orders');
      equal((await main.getSummary()).linked, 44, 'the number of linked accounts');
    });
  });
}
