import { describe, expect, it } from 'vitest';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type { FilledForm, FormState } from '../../src/state/form-flow.js';
import { CancelOrderFlow } from '../../src/state/end-order-flow.js';
import { InvoiceAddressFlow } from '../../src/state/invoice-address-flow.js';
import { InvoiceDeliveryFlow } from '../../src/state/invoice-delivery-flow.js';
import { Queries } from '../../src/state/queries.js';
import { ReferencesFlow } from '../../src/state/references-flow.js';
import type { Watchable } from '../../src/state/store.js';
import { TransferCreditFlow } from '../../src/state/transfer-credit-flow.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { testEnvironment } from './environment.js';

const BERLIN = 'l-100871';
const MUENCHEN = 'l-100655';
const JENA = 'l-101446';

function started(script: Script = {}) {
  const environment = testEnvironment();
  const backend = new ScriptedBackend(MemoryBackend.demo(), script);
  return { backend, queries: new Queries(backend, environment), environment };
}

/** What stands in the form, as soon as the person can type. */
async function editing<Known, Draft>(
  flow: Watchable<FormState<Known, Draft>>,
): Promise<FilledForm<Known, Draft>> {
  await expect.poll(() => flow.state.step).toBe('editing');
  return flow.state as FilledForm<Known, Draft>;
}

describe('FormFlow: what was typed and not sent', () => {
  it('tells when somebody has set something else since it was typed', async () => {
    const { backend, queries, environment } = started();
    const flow = new ReferencesFlow(queries, BERLIN, environment);
    const { known } = await editing(flow);
    flow.edit({ costCentre: '4711' });
    await backend.setInvoiceReferences(
      { link: BERLIN, version: known.version, costCentre: 'KST 1', purchaseOrder: '', invoiceName: '' },
      { idempotencyKey: 'other' },
    );
    const later = new ReferencesFlow(queries, BERLIN, environment);
    const now = await editing(later);
    expect([now.draft.costCentre, now.known.costCentre]).toEqual(['4711', 'KST 1']);
    expect(now.problem?.code).toBe('version-mismatch');
    // It is not decided by typing on.
    later.edit({ purchaseOrder: 'PO 1' });
    const undecided = await editing(new ReferencesFlow(queries, BERLIN, environment));
    expect([undecided.draft.purchaseOrder, undecided.problem?.code]).toEqual(['PO 1', 'version-mismatch']);
    later.reset();
    expect(later.state).toMatchObject({ draft: { costCentre: 'KST 1' }, problem: undefined });
    expect((await editing(new ReferencesFlow(queries, BERLIN, environment))).draft.costCentre).toBe('KST 1');
  });

  it('tells nothing when they have set the same, or something else of the account', async () => {
    const { backend, queries, environment } = started();
    const flow = new ReferencesFlow(queries, BERLIN, environment);
    const { known } = await editing(flow);
    flow.edit({ costCentre: '4711' });
    const annotated = await backend.annotateLink(
      { link: BERLIN, version: known.version, nickname: 'Mitte', labels: [], hidden: false },
      { idempotencyKey: 'name' },
    );
    expect((await editing(new ReferencesFlow(queries, BERLIN, environment))).problem).toBeUndefined();
    await backend.setInvoiceReferences(
      { link: BERLIN, version: annotated.version, costCentre: '4711', purchaseOrder: '', invoiceName: '' },
      { idempotencyKey: 'same' },
    );
    expect((await editing(new ReferencesFlow(queries, BERLIN, environment))).problem).toBeUndefined();
  });

  it('is kept by account: another one has its own', async () => {
    const { queries, environment } = started();
    const flow = new InvoiceAddressFlow(queries, MUENCHEN, environment);
    await editing(flow);
    flow.edit({ kind: 'other' });
    flow.type({ company: 'Nordlicht Süd' });
    const own = await editing(new InvoiceAddressFlow(queries, undefined, environment));
    expect(own.draft.address.company).not.toBe('Nordlicht Süd');
    const again = await editing(new InvoiceAddressFlow(queries, MUENCHEN, environment));
    expect(again.draft).toMatchObject({ kind: 'other', address: { company: 'Nordlicht Süd' } });
  });

  it('is not kept where a choice that was not saved would look like one that was, or money like sent', async () => {
    const { queries, environment } = started();
    const credit = new TransferCreditFlow(queries, BERLIN, environment);
    await editing(credit);
    credit.edit({ amount: '5' });
    expect((await editing(new TransferCreditFlow(queries, BERLIN, environment))).draft.amount).toBe('');
    const delivery = new InvoiceDeliveryFlow(queries, BERLIN, environment);
    const { share } = (await editing(delivery)).draft;
    delivery.edit({ share: !share });
    expect((await editing(new InvoiceDeliveryFlow(queries, BERLIN, environment))).draft.share).toBe(share);
  });
});

describe('FormFlow: what goes on meanwhile', () => {
  it('reads again what can be done when a rule says that it has gone on, and tells why', async () => {
    const { backend, queries, environment } = started({ cancelOrder: fail('conflict') });
    const flow = new CancelOrderFlow(queries, JENA, environment);
    await editing(flow);
    flow.edit({ message: 'Too many' });
    expect(await flow.submit()).toBeUndefined();
    await expect.poll(() => 'problem' in flow.state && flow.state.problem?.code).toBe('conflict');
    expect(backend.callsOf('getOrder')).toHaveLength(2);
    expect((await editing(flow)).draft.message).toBe('Too many');
    // What is done once is not set: the person types on, and has read it.
    flow.edit({ message: 'Too many of them' });
    expect((await editing(flow)).problem).toBeUndefined();
  });

  it('begins anew when it was done: what was sent is not sent twice', async () => {
    const { queries, environment } = started();
    const flow = new TransferCreditFlow(queries, BERLIN, environment);
    await editing(flow);
    flow.edit({ direction: 'to-main', amount: '5.50' });
    expect(await flow.submit()).toMatchObject({ main: { credit: { amount: 12_550 } } });
    expect(flow.state).toMatchObject({
      step: 'done',
      known: { main: { credit: { amount: 12_550 } } },
      draft: { amount: '' },
    });
  });

  it('goes on deciding after it has asked, with what was chosen', async () => {
    const { queries, environment } = started();
    const flow = new InvoiceDeliveryFlow(queries, MUENCHEN, environment);
    const { share } = (await editing(flow)).draft;
    flow.edit({ share: !share });
    const asking = flow.ask();
    expect([flow.busy, flow.asked]).toEqual([true, true]);
    expect((await asking)?.askedAt).toBeTruthy();
    expect(flow.state).toMatchObject({ step: 'editing', draft: { share: !share } });
    await flow.submit();
    expect([flow.state.step, flow.asked]).toEqual(['done', false]);
  });
});
