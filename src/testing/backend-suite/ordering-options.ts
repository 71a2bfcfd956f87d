import { defaultConfiguration, type Configuration } from '../../domain/configuration.js';
import type { OrderInput } from '../../domain/order.js';
import type { Backend } from '../../backend/backend.js';
import { equal, ok, refused, refusedField } from '../assert.js';
import type { Suite } from '../suite.js';
import { configured, intent, validOrder } from './steps.js';

const PDF = {
  fileName: 'consent.pdf',
  mediaType: 'application/pdf',
  content: 'JVBERi0xLjcKJSBjb25zZW50',
} as const;

const PORTING = {
  numbers: [{ first: '+49401234560', last: '+49401234569' }],
  provider: 'Altnetz AG',
  company: 'Nordlicht Retail GmbH',
  street: 'Große Elbstr. 9',
  postcode: '22767',
  city: 'Hamburg',
  on: '',
};

/** The internet line, which asks for a file where it is fibre. */
async function fibre(backend: Backend, options: Configuration['options'] = {}): Promise<Configuration> {
  const { products } = await backend.getCatalogue();
  const product = products.find(({ id }) => id === 'internet-line');
  ok(product, 'an internet line');
  const usual = defaultConfiguration(product).options;
  return { product: product.id, options: { ...usual, speed: 'mbit-1000', ...options } };
}

/** An order of a configuration at its price. */
async function orderOf(backend: Backend, configuration: Configuration): Promise<OrderInput> {
  const { monthly, once } = await backend.getQuote({ configuration, postcode: '20259' });
  return validOrder(backend, { configuration, monthly, once });
}

/** A complete order of telephony with numbers of Hamburg, and something more. */
async function telephony(backend: Backend, more: Configuration['options']): Promise<OrderInput> {
  const { product, options } = await configured(backend);
  return orderOf(backend, { product, options: { ...options, 'area-code': '040', ...more } });
}

export function optionCases(suite: Suite): void {
  suite.group('options of an order', () => {
    suite.reads('have the words of their rules in English and German', async ({ backendOf }) => {
      const { products, groups } = await (await backendOf('main-owner')).getCatalogue();
      const texts = [
        ...groups.map(({ name }) => name),
        ...products.flatMap(({ rules }) => rules.map(({ text }) => text)),
      ];
      ok(texts.length > 4 && texts.every((text) => text.en && text['de']), 'both languages');
    });

    suite.writes('order something that another choice requires', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const bare = await fibre(main, { speed: 'mbit-50', address: 'fixed' });
      await refusedField(
        main.placeOrder(await orderOf(main, bare), intent()),
        'configuration.options.address',
        'fixed-address-from-100',
      );
      const enough = { ...bare, options: { ...bare.options, speed: 'mbit-100' } };
      const { link } = await main.placeOrder(await orderOf(main, enough), intent());
      equal(link.account?.products, ['internet'], 'the products');
    });

    suite.reads('cannot have what another choice excludes', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const order = await telephony(main, { recording: 'yes', phone: 'cordless' });
      await refusedField(
        main.placeOrder(order, intent()),
        'configuration.options.recording',
        'recording-not-cordless',
      );
    });

    suite.reads('cannot have what is not asked', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const order = await telephony(main, { 'greeting-text': 'Welcome' });
      await refusedField(
        main.placeOrder(order, intent()),
        'configuration.options.greeting-text',
        'greeting-text-for-studio',
      );
    });

    suite.reads('name the choices that cannot be had at an address', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const configuration = await fibre(main);
      const quote = await main.getQuote({ configuration, postcode: '72070' });
      equal(quote.unavailable, [{ option: 'speed', choice: 'mbit-1000' }], 'what is unavailable');
      equal(quote.availability, 'unavailable', 'the availability');
    });

    suite.reads('bind as long as what binds longest', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      equal((await main.getQuote({ configuration: await fibre(main) })).minimumTermMonths, 24, 'the term');
    });

    suite.writes('take over numbers from another provider', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const order = await telephony(main, { porting: PORTING });
      const without = await telephony(main, {});
      equal(order.once.amount - without.once.amount, 690, 'what it costs');
      const placed = await main.placeOrder(order, intent());
      equal(placed.order.once, order.once, 'the price');
    });

    suite.reads('name each detail that another provider could not work with', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const porting = {
        ...PORTING,
        numbers: [{ first: '+49301234567', last: '' }],
        provider: '',
        on: '2020-01-01',
      };
      const { fields } = await refused(
        main.placeOrder(await telephony(main, { porting }), intent()),
        'invalid-input',
      );
      equal(
        fields.map(({ field, rule }) => `${field} ${rule}`),
        [
          'configuration.options.porting.numbers.0.first number-area',
          'configuration.options.porting.provider required',
          'configuration.options.porting.on too-early',
        ],
        'the fields',
      );
    });

    suite.writes('come with a file, once', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const sent = await main.uploadDocument(PDF, intent());
      equal(sent.fileName, 'consent.pdf', 'its name');
      const order = await orderOf(main, await fibre(main, { 'owner-consent': sent }));
      await main.placeOrder(order, intent());
      await refusedField(
        main.placeOrder(order, intent()),
        'configuration.options.owner-consent',
        'file-gone',
      );
    });

    suite.writes('cannot come with a file of another account', async ({ backendOf }) => {
      const sent = await (await backendOf('stand-alone-owner')).uploadDocument(PDF, intent());
      const main = await backendOf('main-owner');
      const order = await orderOf(main, await fibre(main, { 'owner-consent': sent }));
      await refusedField(
        main.placeOrder(order, intent()),
        'configuration.options.owner-consent',
        'file-gone',
      );
    });

    const files: [what: string, content: string, rule: string][] = [
      ['that is empty', '', 'file-empty'],
      ['that is not what it says', btoa('<script>alert(1)</script>'), 'file-type'],
    ];
    for (const [what, content, rule] of files)
      suite.reads(`do not come with a file ${what}`, async ({ backendOf }) => {
        const main = await backendOf('main-owner');
        await refusedField(main.uploadDocument({ ...PDF, content }, intent()), 'content', rule);
      });

    suite.writes('do not come with any number of files', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      for (let sent = 0; sent < 20; sent++) await main.uploadDocument(PDF, intent());
      await refused(main.uploadDocument(PDF, intent()), 'quota-reached');
    });
  });
}
