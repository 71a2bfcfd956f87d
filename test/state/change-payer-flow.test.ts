import { describe, expect, it } from 'vitest';
import type { Backend } from '../../src/backend/backend.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { ChangePayerFlow, type ChangePayerState } from '../../src/state/change-payer-flow.js';
import { Queries } from '../../src/state/queries.js';
import { fail, ScriptedBackend } from '../../src/testing/scripted-backend.js';

const BERLIN = 'l-100871';

/** A flow that has loaded. */
async function loaded(backend: Backend, link = BERLIN): Promise<ChangePayerFlow> {
  const flow = new ChangePayerFlow(new Queries(backend), link);
  await until(flow, (now) => now.step !== 'loading');
  return flow;
}

const until = (flow: ChangePayerFlow, is: (now: ChangePayerState) => boolean): Promise<void> =>
  new Promise((resolve) => {
    if (is(flow.state)) return resolve();
    const stop = flow.subscribe(() => {
      if (!is(flow.state)) return;
      stop();
      resolve();
    });
  });

describe('a flow that changes who pays', () => {
  it('proposes the side that does not pay, from the next period on', async () => {
    const flow = await loaded(MemoryBackend.demo());
    expect(flow.state).toMatchObject({
      step: 'reviewing',
      when: 'period-end',
      preview: { payer: 'secondary', account: { name: 'Berlin Mitte' } },
    });
  });

  it('does it when it was chosen, and knows the link afterwards', async () => {
    const backend = MemoryBackend.demo();
    const flow = await loaded(backend);
    flow.choose('now');
    const changed = await flow.submit();
    expect(changed).toMatchObject({ payer: 'secondary', payerChange: null });
    expect(flow.state).toMatchObject({ step: 'done', when: 'now' });
    expect((await backend.getLink({ link: BERLIN })).payer).toBe('secondary');
  });

  it('sends nothing while something is in the way', async () => {
    const backend = new ScriptedBackend(MemoryBackend.demo(), {});
    const flow = await loaded(backend, 'l-100731');
    expect(await flow.submit()).toBeUndefined();
    expect(backend.callsOf('changePayer')).toHaveLength(0);
  });

  it('shows what got in the way meanwhile instead of a code', async () => {
    let blocked = false;
    const backend = new ScriptedBackend(MemoryBackend.demo(), {
      changePayer: () => {
        blocked = true;
        throw fail('not-standalone-payment');
      },
      previewPayerChange: async (_, next) => {
        const preview = await next();
        const obstacle = {
          code: 'not-standalone-payment' as const,
          settledBy: 'secondary' as const,
          items: [],
          on: null,
          currencies: null,
        };
        return blocked ? { ...preview, obstacles: [obstacle] } : preview;
      },
    });
    const flow = await loaded(backend);
    await flow.submit();
    await until(flow, (now) => now.step === 'reviewing' && now.preview.obstacles.length > 0);
    expect(flow.state).toMatchObject({ step: 'reviewing' });
  });

  it('never turns round when somebody else has done it meanwhile', async () => {
    const backend = MemoryBackend.demo();
    const flow = await loaded(backend);
    const { version } = await backend.getLink({ link: BERLIN });
    await backend.changePayer(
      { link: BERLIN, payer: 'secondary', when: 'now', version },
      { idempotencyKey: 'another' },
    );
    expect(await flow.submit()).toBeUndefined();
    await until(flow, (now) => now.step === 'already');
    expect(flow.state).toMatchObject({ step: 'already', link: { payer: 'secondary' } });
  });

  it('asks again on the state of now when something else was changed', async () => {
    const backend = MemoryBackend.demo();
    const flow = await loaded(backend);
    flow.choose('now');
    const { version } = await backend.getLink({ link: BERLIN });
    const notes = { nickname: 'Hauptstadt', labels: [], hidden: false };
    await backend.annotateLink({ link: BERLIN, version, ...notes }, { idempotencyKey: 'another' });
    await flow.submit();
    await until(flow, (now) => now.step === 'reviewing' && now.problem !== undefined);
    expect(flow.state).toMatchObject({ when: 'now', problem: { code: 'version-mismatch' } });
    expect(await flow.submit()).toMatchObject({ payer: 'secondary' });
  });

  it('keeps what was chosen when it fails, and repeats it with the same key', async () => {
    const backend = new ScriptedBackend(MemoryBackend.demo(), {
      changePayer: [fail('unavailable'), 'usual'],
    });
    const flow = await loaded(backend);
    flow.choose('now');
    await flow.submit();
    expect(flow.state).toMatchObject({ step: 'reviewing', when: 'now', problem: { code: 'unavailable' } });
    await flow.submit();
    const keys = backend.callsOf('changePayer').map(({ options }) => options.idempotencyKey);
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
  });

  it('says why nothing could be loaded, and loads again', async () => {
    const backend = new ScriptedBackend(MemoryBackend.demo(), {
      previewPayerChange: [fail('unavailable'), 'usual'],
    });
    const flow = await loaded(backend);
    expect(flow.state).toMatchObject({ step: 'failed', error: { code: 'unavailable' } });
    await flow.load();
    expect(flow.state.step).toBe('reviewing');
  });
});
