import { describe, expect, it } from 'vitest';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { Queries } from '../../src/state/queries.js';
import { ReferencesFlow, type FilledReferences } from '../../src/state/references-flow.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { testEnvironment } from './environment.js';

const BERLIN = 'l-100871';

function flowOf(script: Script = {}) {
  const environment = testEnvironment();
  const backend = new ScriptedBackend(MemoryBackend.demo(), script);
  const queries = new Queries(backend, environment);
  return { backend, queries, environment, flow: new ReferencesFlow(queries, BERLIN, environment) };
}

async function editing(flow: ReferencesFlow): Promise<FilledReferences> {
  await expect.poll(() => flow.state.step).toBe('editing');
  return flow.state as FilledReferences;
}

describe('ReferencesFlow', () => {
  it('begins with what is set', async () => {
    const { flow } = flowOf();
    expect((await editing(flow)).draft).toEqual({
      costCentre: 'KST 4130',
      purchaseOrder: '',
      invoiceName: '',
    });
  });

  it('saves once, without blanks around', async () => {
    const { flow, backend } = flowOf();
    await editing(flow);
    flow.edit({ costCentre: ' 4711 ' });
    const [first, second] = await Promise.all([flow.submit(), flow.submit()]);
    expect(first).toMatchObject({ costCentre: '4711', purchaseOrder: '' });
    expect(second).toBeUndefined();
    expect(backend.callsOf('setInvoiceReferences')).toHaveLength(1);
    expect(flow.state.step).toBe('done');
  });

  it('sends nothing that is wrong, and names the field', async () => {
    const { flow, backend } = flowOf();
    await editing(flow);
    flow.edit({ purchaseOrder: 'x'.repeat(41) });
    expect(await flow.submit()).toBeUndefined();
    expect((await editing(flow)).problem?.fields).toEqual([{ field: 'purchaseOrder', rule: 'too-long' }]);
    expect(backend.callsOf('setInvoiceReferences')).toHaveLength(0);
  });

  it('keeps what was typed for the next time, until it is discarded or saved', async () => {
    const { flow, queries, environment } = flowOf();
    await editing(flow);
    flow.edit({ costCentre: '4711' });
    const again = new ReferencesFlow(queries, BERLIN, environment);
    expect((await editing(again)).draft.costCentre).toBe('4711');
    again.discard();
    expect((await editing(new ReferencesFlow(queries, BERLIN, environment))).draft.costCentre).toBe(
      'KST 4130',
    );
  });

  it('reads what somebody else has set, and keeps what was typed', async () => {
    const { flow, backend } = flowOf({ setInvoiceReferences: [fail('version-mismatch'), 'usual'] });
    await editing(flow);
    flow.edit({ costCentre: '4711' });
    await flow.submit();
    await expect
      .poll(() => flow.state)
      .toMatchObject({ step: 'editing', problem: { code: 'version-mismatch' } });
    expect((flow.state as FilledReferences).draft.costCentre).toBe('4711');
    expect(await flow.submit()).toMatchObject({ costCentre: '4711' });
    expect(backend.callsOf('getLink')).toHaveLength(2);
  });

  it('finds out what became of a write whose answer never came', async () => {
    const { flow } = flowOf({
      setInvoiceReferences: [fail('network', { uncertain: true }), 'usual'],
      getOutcome: () => ({ state: 'unknown' }),
    });
    await editing(flow);
    flow.edit({ costCentre: '4711' });
    const steps: string[] = [];
    flow.subscribe(() => steps.push(flow.state.step));
    expect(await flow.submit()).toBeUndefined();
    expect(steps).toContain('uncertain');
    expect(flow.state).toMatchObject({ step: 'editing', problem: { code: 'network' } });
    expect(await flow.submit()).toMatchObject({ costCentre: '4711' });
  });

  it('says when what is set cannot be read, and reads it again', async () => {
    const { flow } = flowOf({ getLink: [fail('unavailable'), 'usual'] });
    await expect.poll(() => flow.state.step).toBe('failed');
    await flow.load();
    expect(flow.state.step).toBe('editing');
  });
});
