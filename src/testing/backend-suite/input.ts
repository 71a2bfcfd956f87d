import type { OrderInput } from '../../domain/order.js';
import { refused, refusedField } from '../assert.js';
import type { Suite } from '../suite.js';
import { ALTONA, byCode, intent, linkTo, request, validOrder } from './steps.js';

type Spoil = (order: OrderInput) => OrderInput;
const location =
  (over: Partial<OrderInput['location']>): Spoil =>
  (order) => ({ ...order, location: { ...order.location, ...over } });
const contact =
  (over: Partial<OrderInput['contact']>): Spoil =>
  (order) => ({ ...order, contact: { ...order.contact, ...over } });
const options =
  (over: OrderInput['configuration']['options']): Spoil =>
  (order) => ({
    ...order,
    configuration: { ...order.configuration, options: { ...order.configuration.options, ...over } },
  });

const ORDERS: readonly [what: string, spoil: Spoil, field: string, rule?: string][] = [
  ['an empty name', (order) => ({ ...order, name: '  ' }), 'name', 'required'],
  ['a name that is too long', (order) => ({ ...order, name: 'x'.repeat(81) }), 'name', 'too-long'],
  ['a name with a line break', (order) => ({ ...order, name: 'a\nb' }), 'name', 'control-characters'],
  [
    'a name that turns the reading direction',
    (order) => ({ ...order, name: 'a\u202eb' }),
    'name',
    'control-characters',
  ],
  ['an empty street', location({ street: '' }), 'location.street', 'required'],
  ['an empty city', location({ city: '' }), 'location.city', 'required'],
  ['an empty postcode', location({ postcode: '' }), 'location.postcode', 'required'],
  ['a German postcode of four digits', location({ postcode: '2276' }), 'location.postcode', 'postcode'],
  [
    'an Austrian postcode of five digits',
    location({ postcode: '10100', country: 'AT' }),
    'location.postcode',
    'postcode',
  ],
  ['a country that is no code', location({ country: 'Germany' }), 'location.country'],
  ['an empty contact name', contact({ name: '' }), 'contact.name', 'required'],
  ['an empty e-mail address', contact({ email: '' }), 'contact.email', 'required'],
  ['an e-mail address without a domain', contact({ email: 'nora@' }), 'contact.email', 'email'],
  [
    'an e-mail address with a line break',
    contact({ email: 'nora@a.example\r\nBcc: x@y.example' }),
    'contact.email',
    'email',
  ],
  ['a phone number without its country', contact({ phone: '040123456' }), 'contact.phone', 'phone'],
  ['an empty phone number', contact({ phone: '' }), 'contact.phone', 'required'],
  [
    'no product',
    (order) => ({ ...order, configuration: { product: '', options: {} } }),
    'configuration.product',
    'required',
  ],
  [
    'an unknown product',
    (order) => ({ ...order, configuration: { product: 'pigeon', options: {} } }),
    'configuration.product',
  ],
  [
    'an area code that is not offered',
    options({ 'area-code': '0999' }),
    'configuration.options.area-code',
    'invalid',
  ],
  ['no area code', options({ 'area-code': '' }), 'configuration.options.area-code', 'required'],
  [
    'half an extension',
    options({ 'extra-extensions': 1.5 }),
    'configuration.options.extra-extensions',
    'number',
  ],
  [
    'too many extensions',
    options({ 'extra-extensions': 9_999 }),
    'configuration.options.extra-extensions',
    'range',
  ],
  [
    'a telephone that is not offered',
    options({ phone: 'tin-can' }),
    'configuration.options.phone',
    'invalid',
  ],
];

export function inputCases(suite: Suite): void {
  suite.group('input that is refused by field', () => {
    for (const [what, spoil, field, rule] of ORDERS)
      suite.reads(`orders nothing with ${what}`, async ({ backendOf }) => {
        const main = await backendOf('main-owner');
        const order = spoil(await validOrder(main));
        await refusedField(main.placeOrder(order, intent()), field, rule);
      });

    suite.reads('names every refused field at once', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const order = await validOrder(main, { name: '' });
      const call = main.placeOrder(contact({ email: 'x', phone: '1' })(order), intent());
      const { fields } = await refused(call, 'invalid-input');
      for (const field of ['name', 'contact.email', 'contact.phone'])
        await refusedField(main.placeOrder(contact({ email: 'x', phone: '1' })(order), intent()), field);
      if (fields.length !== 3) throw new Error(`Expected three fields, but there are ${fields.length}`);
    });

    const numbers: [what: string, customerNumber: string, rule: string][] = [
      ['no customer number', '', 'required'],
      ['a customer number of blanks', '   ', 'required'],
      ['a customer number without enough digits', 'K-12', 'customer-number'],
      ['a customer number with markup', '<b>100234</b>', 'customer-number'],
      ['a customer number that is too long', `K-${'1'.repeat(40)}`, 'customer-number'],
    ];
    for (const [what, customerNumber, rule] of numbers)
      suite.reads(`requests nothing with ${what}`, async ({ backendOf }) => {
        const main = await backendOf('main-owner');
        await refusedField(main.requestLink(request({ customerNumber }), intent()), 'customerNumber', rule);
      });

    suite.reads('requests nothing without a right', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      await refusedField(main.requestLink(request({ scopes: [] }), intent()), 'scopes', 'required');
    });

    suite.reads('requests nothing with a right that is not offered', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      await refusedField(main.requestLink(request({ scopes: ['view', 'team'] }), intent()), 'scopes');
    });

    suite.reads('requests nothing with a message that is too long', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      await refusedField(
        main.requestLink(byCode({ message: 'x'.repeat(501) }), intent()),
        'message',
        'too-long',
      );
    });

    for (const code of ['', '123', '!!!!!!!!!!', '01234567890'])
      suite.reads(`confirms no address with the code “${code}”`, async ({ backendOf }) => {
        const main = await backendOf('main-owner');
        const { id } = await linkTo(main, ALTONA);
        const call = main.confirmAddress({ link: id, code }, intent());
        await refusedField(call, 'code', code === '' ? 'required' : 'letter-code');
      });

    suite.reads('proves nothing with a code of the wrong length', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id } = await linkTo(main, 'K-100 917');
      await refusedField(main.proveLink({ link: id, code: '1234567' }, intent()), 'code', 'email-code');
    });

    suite.reads('confirms no e-mail address with half a token', async ({ backendOf }) => {
      await refusedField((await backendOf('main-owner')).confirmEmail({ token: 'short' }, intent()), 'token');
    });

    const queries: [field: string, query: Record<string, unknown>][] = [
      ['limit', { limit: 0 }],
      ['limit', { limit: 201 }],
      ['limit', { limit: 1.5 }],
      ['sort', { sort: 'colour' }],
      ['payer', { payer: 'nobody' }],
      ['standings.0', { standings: ['happy'] }],
      ['search', { search: 'x'.repeat(101) }],
    ];
    for (const [field, query] of queries)
      suite.reads(`lists nothing for ${JSON.stringify(query).slice(0, 40)}`, async ({ backendOf }) => {
        await refusedField((await backendOf('main-owner')).listLinks(query), field);
      });
  });
}
