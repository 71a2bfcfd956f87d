import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ALL_CAPABILITIES } from '../../src/backend/backend.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { BackendError } from '../../src/domain/errors.js';
import type { ProofMethod, ProofOffer } from '../../src/domain/link.js';
import { proofOffers } from '../../src/domain/proof-rules.js';
import type { Catalogue } from '../../src/domain/catalogue.js';
import type { Quote } from '../../src/domain/order.js';
import { AddAccountFlow } from '../../src/state/add-account-flow.js';
import { queriesOf } from '../../src/state/queries.js';
import { ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { memoryStorage, testEnvironment } from './environment.js';

const typed = {
  name: 'Hamburg Altona 2',
  street: 'Große Elbstr. 9',
  postcode: '22767',
  city: 'Hamburg',
  contactName: 'Mira Lange',
  email: 'mira@example.com',
  phone: '040 1234567',
};

let backend: ScriptedBackend;
let storage: ReturnType<typeof memoryStorage>;
let catalogue: Catalogue;

const open = async () =>
  new AddAccountFlow(queriesOf(backend), await backend.getSession(), testEnvironment(storage));
const quoteOf = (flow: AddAccountFlow): Promise<Quote> => {
  const { product, options, postcode } = flow.state.draft;
  return backend.getQuote({ configuration: { product, options }, postcode });
};
const configured = async (script: Script = {}) => {
  const flow = await open();
  flow.choose('create');
  flow.chooseProduct(catalogue.products[0]!);
  flow.setOption('area-code', '040');
  flow.edit(typed);
  await flow.review(catalogue);
  backend.script(script);
  return flow;
};

beforeEach(async () => {
  backend = new ScriptedBackend(MemoryBackend.demo());
  storage = memoryStorage();
  catalogue = await backend.getCatalogue();
});

describe('AddAccountFlow, ordering', () => {
  it('says at each field what is missing, and stays', async () => {
    const flow = await open();
    flow.choose('create');
    flow.chooseProduct(catalogue.products[0]!);
    flow.edit({ postcode: '2276', phone: '12' });
    await flow.review(catalogue);
    expect(flow.state.step.at).toBe('configure');
    const rules = Object.fromEntries(flow.state.problems.map(({ field, rule }) => [field, rule]));
    expect(rules).toMatchObject({
      name: 'required',
      street: 'required',
      postcode: 'postcode',
      email: 'required',
      phone: 'phone',
      'option-area-code': 'required',
    });
  });

  it('takes a problem away once its field is edited', async () => {
    const flow = await open();
    flow.choose('create');
    await flow.review(catalogue);
    flow.edit({ name: 'Altona' });
    expect(flow.state.problems.map(({ field }) => field)).not.toContain('name');
    expect(flow.state.problems.map(({ field }) => field)).toContain('street');
  });

  it('orders what was reviewed, at the price that was shown', async () => {
    const flow = await configured();
    expect(flow.state.step.at).toBe('review');
    const placed = await flow.order(await quoteOf(flow), catalogue);
    expect(placed?.link.account?.name).toBe('Hamburg Altona 2');
    expect(flow.state.step.at).toBe('ordered');
    expect((await open()).state.resumed).toBe(false);
  });

  it('finds its draft again after a reload', async () => {
    await configured();
    const again = await open();
    expect(again.state.resumed).toBe(true);
    expect(again.state.step.at).toBe('review');
    expect(again.state.draft).toMatchObject(typed);
  });

  it('leads back to the field that the backend refuses', async () => {
    const flow = await configured({
      placeOrder: new BackendError('invalid-input', { fields: [{ field: 'contact.email', rule: 'email' }] }),
    });
    await flow.order(await quoteOf(flow), catalogue);
    expect(flow.state.step.at).toBe('configure');
    expect(flow.state.problems).toEqual([{ field: 'email', rule: 'email' }]);
    expect(flow.state.draft).toMatchObject(typed);
  });

  it('orders once when the answer is lost and the page is loaded again', async () => {
    const flow = await configured({
      placeOrder: async (input, next) => {
        await next(input);
        return new Promise(() => undefined);
      },
    });
    void flow.order(await quoteOf(flow), catalogue);
    await expect.poll(() => backend.callsOf('placeOrder').length).toBe(1);

    backend.script({ placeOrder: 'usual' });
    const again = await open();
    await expect.poll(() => again.state.step.at).toBe('ordered');
    const { items } = await backend.listLinks({ search: 'Hamburg Altona 2' });
    expect(items).toHaveLength(1);
  });

  it('keeps the key of an order that may have arrived', async () => {
    const flow = await configured({ placeOrder: [new BackendError('unavailable'), 'usual'] });
    const quote = await quoteOf(flow);
    await flow.order(quote, catalogue);
    await flow.order(quote, catalogue);
    const keys = backend.callsOf('placeOrder').map(({ options }) => options.idempotencyKey);
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
  });

  it('orders anew after a new price was seen', async () => {
    const flow = await configured();
    const quote = await quoteOf(flow);
    await flow.order({ ...quote, monthly: { ...quote.monthly, amount: 1 } }, catalogue);
    expect(flow.ordering.error?.code).toBe('price-changed');
    expect(flow.state.step.at).toBe('review');
    expect(await flow.order(quote, catalogue)).toBeDefined();
  });
});

/** What the backend offers of a proof. */
const offerOf = (proof: ProofMethod): ProofOffer =>
  proofOffers(ALL_CAPABILITIES).find((each) => each.proof === proof)!;

describe('AddAccountFlow, linking', () => {
  it('asks the owner and waits', async () => {
    const flow = await open();
    flow.choose('existing');
    flow.edit({ customerNumber: 'K-200 300' });
    const link = await flow.request(offerOf('owner-consent'));
    expect(link?.state).toBe('pending');
    expect(flow.state.step).toEqual({ at: 'request', link: link!.id });
  });

  it('says what is wrong with a number before anything is sent', async () => {
    const flow = await open();
    flow.choose('existing');
    flow.edit({ customerNumber: 'abc' });
    await flow.request(offerOf('owner-consent'));
    expect(flow.state.problems).toEqual([{ field: 'customerNumber', rule: 'customer-number' }]);
    expect(backend.callsOf('requestLink')).toHaveLength(0);
  });

  it('leaves out rights that a proof is too weak for', async () => {
    const flow = await open();
    flow.choose('existing');
    flow.edit({ customerNumber: 'K-200 300' });
    flow.chooseProof('email-code');
    const link = await flow.request(offerOf('email-code'));
    expect(link?.scopes).toEqual(['view', 'pay']);
    expect(flow.wantedFor(link!)).toEqual(['view', 'switch', 'pay']);
  });

  it('keeps what was typed when the request is refused', async () => {
    const flow = await open();
    flow.choose('existing');
    flow.edit({ customerNumber: 'K-100 234', message: 'Hello' });
    await flow.request(offerOf('owner-consent'));
    expect(flow.requesting.error?.code).toBe('self-link');
    expect(flow.state.draft).toMatchObject({ customerNumber: 'K-100 234', message: 'Hello' });
  });
});

describe('AddAccountFlow, without the rules of telephone numbers', () => {
  it('says that a number could not be checked, and keeps everything', async () => {
    vi.doMock('libphonenumber-js/min', () => {
      throw new TypeError('Failed to fetch dynamically imported module');
    });
    const flow = await open();
    flow.choose('create');
    flow.chooseProduct(catalogue.products[0]!);
    flow.setOption('area-code', '040');
    flow.edit(typed);
    await flow.review(catalogue);
    expect(flow.state.problems).toEqual([{ field: 'phone', rule: 'unchecked' }]);
    expect(flow.state.draft).toMatchObject(typed);
    vi.doUnmock('libphonenumber-js/min');
    await flow.review(catalogue);
    expect(flow.state.step.at).toBe('review');
  });
});
