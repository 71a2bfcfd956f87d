import { beforeEach, describe, expect, it } from 'vitest';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { BackendError } from '../../src/domain/errors.js';
import type { Catalogue } from '../../src/domain/catalogue.js';
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

let inner: MemoryBackend;
let catalogue: Catalogue;
let devices = 0;

/** A device: its own tab, its own connection, the same person. */
function device(script: Script = {}) {
  const backend = new ScriptedBackend(inner, script);
  const storage = memoryStorage();
  const name = (devices += 1);
  let keys = 0;
  const open = async () =>
    new AddAccountFlow(queriesOf(backend), await backend.getSession(), {
      ...testEnvironment(storage),
      key: () => `device-${name}-${(keys += 1)}`,
    });
  return { backend, open };
}

const drafts = async () => (await inner.listOrderDrafts()).items;
const saved = (flow: AddAccountFlow) => expect.poll(() => flow.saving?.state.status).toBe('saved');
/** An order that was begun and is kept. */
async function begun(flow: AddAccountFlow): Promise<string> {
  flow.choose('create');
  flow.chooseProduct(catalogue.products[0]!);
  flow.setOption('area-code', '040');
  flow.edit({ name: typed.name });
  await saved(flow);
  return flow.state.draft.saved!.id;
}
const order = async (flow: AddAccountFlow) => {
  const { product, options, postcode } = flow.state.draft;
  return flow.order(await inner.getQuote({ configuration: { product, options }, postcode }), catalogue);
};

beforeEach(async () => {
  inner = MemoryBackend.demo();
  catalogue = await inner.getCatalogue();
});

describe('an order that is kept as it is typed', () => {
  it('is not kept before something was typed', async () => {
    const { open, backend } = device();
    const flow = await open();
    flow.choose('create');
    flow.chooseProduct(catalogue.products[0]!);
    flow.takeOver(await inner.getOrderDefaults());
    await flow.saving!.flush();
    expect(backend.callsOf('createOrderDraft')).toEqual([]);
  });

  it('is one draft, however often it is saved', async () => {
    const flow = await device().open();
    await begun(flow);
    flow.edit({ city: 'Hamburg' });
    await flow.saving!.flush();
    expect(await drafts()).toHaveLength(1);
    const { content } = await inner.getOrderDraft({ draft: (await drafts())[0]!.id });
    expect(content).toMatchObject({ name: typed.name, city: 'Hamburg', options: { 'area-code': '040' } });
  });

  it('is not kept where the backend does not', async () => {
    const backend = new ScriptedBackend(inner, {}, { ...inner.capabilities, orderDrafts: false });
    const flow = new AddAccountFlow(queriesOf(backend), await inner.getSession(), testEnvironment());
    flow.choose('create');
    flow.edit(typed);
    expect(flow.saving).toBeUndefined();
    expect(await drafts()).toEqual([]);
  });

  it('is gone on with at the same step on another device', async () => {
    const first = await device().open();
    const draft = await begun(first);
    first.edit(typed);
    await first.review(catalogue);
    await first.saving!.flush();
    const second = await device().open();
    await second.openDraft(draft);
    expect(second.state.step.at).toBe('review');
    expect(second.state.draft).toMatchObject(typed);
  });

  it('says that it cannot be opened, and opens it the next time', async () => {
    const draft = await begun(await device().open());
    const flow = await device({ getOrderDraft: [new BackendError('network'), 'usual'] }).open();
    await flow.openDraft(draft);
    expect(flow.saving!.state.status).toBe('unopened');
    await flow.openDraft(draft);
    expect(flow.state.draft.name).toBe(typed.name);
  });

  it('is taken from the other device where nothing was typed here since', async () => {
    const here = device();
    const draft = await begun(await here.open());
    const there = await device().open();
    await there.openDraft(draft);
    there.edit({ city: 'Hamburg' });
    await there.saving!.flush();
    const again = await here.open();
    void again.openDraft(draft);
    await expect.poll(() => again.saving!.state.status).toBe('taken');
    expect(again.state.draft.city).toBe('Hamburg');
  });

  for (const side of ['mine', 'theirs'] as const)
    it(`leaves it to the person what is to stay: ${side}`, async () => {
      const here = await device().open();
      const draft = await begun(here);
      const there = await device().open();
      await there.openDraft(draft);
      there.edit({ city: 'Bremen' });
      await there.saving!.flush();
      here.edit({ city: 'Hamburg' });
      await expect.poll(() => here.saving!.state.status).toBe('conflict');
      expect(here.state.draft.city).toBe('Hamburg');
      here.settleDraft(side);
      await saved(here);
      const city = side === 'mine' ? 'Hamburg' : 'Bremen';
      expect(here.state.draft.city).toBe(city);
      await expect.poll(async () => (await inner.getOrderDraft({ draft })).content.city).toBe(city);
    });

  it('keeps what was typed where saving fails, and saves it with what follows', async () => {
    const flow = await device({ createOrderDraft: [new BackendError('unavailable'), 'usual'] }).open();
    flow.choose('create');
    flow.edit({ name: typed.name });
    await expect.poll(() => flow.saving!.state.status).toBe('failed');
    expect(flow.state.draft.name).toBe(typed.name);
    flow.edit({ city: 'Hamburg' });
    await saved(flow);
    expect((await drafts()).map(({ name }) => name)).toEqual([typed.name]);
  });

  it('is another one after it was discarded elsewhere', async () => {
    const flow = await device().open();
    const draft = await begun(flow);
    const [{ version } = { version: '' }] = await drafts();
    await inner.discardOrderDraft({ draft, version }, { idempotencyKey: 'discard' });
    flow.edit({ city: 'Hamburg' });
    await expect.poll(() => flow.saving!.state.status).toBe('ended');
    flow.edit({ street: typed.street });
    await saved(flow);
    expect((await drafts()).map(({ id }) => id)).not.toContain(draft);
    expect(await drafts()).toHaveLength(1);
  });

  it('stays with the backend when the person starts over', async () => {
    const flow = await device().open();
    await begun(flow);
    flow.restart();
    await expect.poll(() => flow.saving!.state.status).toBe('none');
    flow.choose('create');
    flow.edit({ name: 'Bremen' });
    await saved(flow);
    expect((await drafts()).map(({ name }) => name)).toEqual(['Bremen', typed.name]);
  });

  it('is ordered once, on whatever device', async () => {
    const first = await device().open();
    const draft = await begun(first);
    first.edit(typed);
    await first.review(catalogue);
    await first.saving!.flush();
    const second = await device().open();
    await second.openDraft(draft);
    expect(await order(first)).toBeDefined();
    expect(await order(second)).toBeUndefined();
    expect(second.ordering.error?.code).toBe('duplicate-request');
    expect(second.saving!.state).toEqual({ status: 'ended', as: 'ordered' });
    expect(await drafts()).toEqual([]);
    const { items } = await inner.listLinks({ search: typed.name });
    expect(items).toHaveLength(1);
  });

  it('keeps the intent of an order that was sent before it was kept', async () => {
    const { backend, open } = device({
      createOrderDraft: [new BackendError('unavailable'), 'usual'],
      placeOrder: [new BackendError('unavailable'), 'usual'],
    });
    const flow = await open();
    flow.choose('create');
    flow.chooseProduct(catalogue.products[0]!);
    flow.setOption('area-code', '040');
    flow.edit(typed);
    await expect.poll(() => flow.saving!.state.status).toBe('failed');
    await flow.review(catalogue);
    await order(flow);
    await flow.saving!.flush();
    expect(await order(flow)).toBeDefined();
    const [one, two] = backend.callsOf('placeOrder').map(({ options }) => options.idempotencyKey);
    expect(one).toBe(two);
    await expect.poll(drafts).toEqual([]);
  });
});
