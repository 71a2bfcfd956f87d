import { describe, expect, it } from 'vitest';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type { DetachTime } from '../../src/state/detach-flow.js';
import { DetachManyFlow } from '../../src/state/detach-many-flow.js';
import type { Environment } from '../../src/state/environment.js';
import { MOST, type Chosen, type ManyState } from '../../src/state/many-flow.js';
import { Queries } from '../../src/state/queries.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { steppedEnvironment, testEnvironment } from './environment.js';

const BERLIN = 'l-100871';
/** Nobody signs in to it on its own. */
const NO_ADMIN = 'l-101440';

type Step<S extends ManyState<DetachTime>['step']> = Extract<ManyState<DetachTime>, { step: S }>;

function flowOf(chosen: Chosen, script: Script = {}, environment: Environment = testEnvironment()) {
  const backend = new ScriptedBackend(MemoryBackend.demo({ as: 'main-owner' }), script);
  const flow = new DetachManyFlow(new Queries(backend, environment), chosen, environment);
  return { backend, flow };
}

const named = (...ids: string[]): Chosen => ({
  selection: { all: false, ids: new Set(ids) },
  count: ids.length,
  query: { sort: 'name' },
});

async function at<S extends ManyState<DetachTime>['step']>(flow: DetachManyFlow, step: S): Promise<Step<S>> {
  await expect.poll(() => flow.state.step).toBe(step);
  return flow.state as Step<S>;
}

const statesOf = ({ rows }: { rows: readonly { link: { id: string }; state: string }[] }) =>
  Object.fromEntries(rows.map(({ link, state }) => [link.id, state]));

/** Active links of the demo that nothing stands in the way of. */
async function free(count: number): Promise<string[]> {
  const backend = MemoryBackend.demo({ as: 'main-owner' });
  const { items } = await backend.listLinks({ standings: ['active'], limit: 200 });
  const ids: string[] = [];
  for (const { id } of items) {
    if (ids.length === count) break;
    if ((await backend.previewDetach({ link: id })).obstacles.length === 0) ids.push(id);
  }
  expect(ids).toHaveLength(count);
  return ids;
}

describe('DetachManyFlow', () => {
  it('reads what is selected, and what is in the way of each', async () => {
    const { flow } = flowOf(named(BERLIN, NO_ADMIN));
    const state = await at(flow, 'reviewing');
    expect(statesOf(state)).toEqual({ [BERLIN]: 'ready', [NO_ADMIN]: 'obstacle' });
    expect(state.rows[1]!.error?.code).toBe('no-local-admin');
    expect(state.choice).toBe('period-end');
    expect(flow.periodEnd).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('leaves out what is no linked account', async () => {
    const backend = MemoryBackend.demo({ as: 'main-owner' });
    const { items } = await backend.listLinks({ standings: ['waiting-for-owner'], limit: 1 });
    const { flow } = flowOf(named(BERLIN, items[0]!.id, 'l-never-was'));
    const state = await at(flow, 'reviewing');
    expect(statesOf(state)).toEqual({ [BERLIN]: 'ready' });
    expect(state.others).toBe(2);
  });

  it('reads all that a list holds but a few, page after page', async () => {
    const inner = MemoryBackend.demo({ as: 'main-owner' });
    const query = { standings: ['active' as const], sort: 'name' as const };
    const { total } = await inner.listLinks({ ...query, limit: 1 });
    const { flow, backend } = flowOf(
      { selection: { all: true, except: new Set([BERLIN]) }, count: total - 1, query },
      { listLinks: (input, next) => next({ ...input, limit: 7 }) },
    );
    const state = await at(flow, 'reviewing');
    expect(state.rows).toHaveLength(total - 1);
    expect(state.rows.map(({ link }) => link.id)).not.toContain(BERLIN);
    expect(new Set(state.rows.map(({ link }) => link.id)).size).toBe(total - 1);
    expect(backend.callsOf('listLinks').length).toBe(Math.ceil(total / 7));
    expect(state.others).toBe(0);
  });

  it('asks nothing where there are too many', async () => {
    const count = MOST + 1;
    const { flow, backend } = flowOf({ selection: { all: true, except: new Set() }, count, query: {} });
    expect(flow.state).toEqual({ step: 'too-many', total: count });
    expect(backend.calls).toEqual([]);
    expect(await flow.run()).toEqual([]);
  });

  it('says that it could not be read, and reads again', async () => {
    const { flow } = flowOf(named(BERLIN), { previewDetach: [fail('network'), 'usual'] });
    expect((await at(flow, 'failed')).error.code).toBe('network');
    await flow.load();
    expect(statesOf(await at(flow, 'reviewing'))).toEqual({ [BERLIN]: 'ready' });
  });

  it('waits where it reads too often', async () => {
    const environment = steppedEnvironment();
    const { flow, backend } = flowOf(
      named(BERLIN),
      { previewDetach: [fail('rate-limited', { retryAfter: 2 }), 'usual'] },
      environment,
    );
    await expect.poll(() => backend.callsOf('previewDetach').length).toBe(1);
    await Promise.resolve();
    expect(flow.state.step).toBe('reading');
    await expect
      .poll(() => {
        environment.advance(2_000);
        return flow.state.step;
      })
      .toBe('reviewing');
  });

  it('detaches one after the other, each once', async () => {
    const ids = await free(3);
    let open = 0;
    const { flow, backend } = flowOf(named(...ids), {
      detach: async (_, next) => {
        open++;
        expect(open).toBe(1);
        const link = await next();
        open--;
        return link;
      },
    });
    await at(flow, 'reviewing');
    flow.choose('now');
    const changed = await flow.run();
    expect(changed.map(({ id, state }) => [id, state])).toEqual(ids.map((id) => [id, 'detached']));
    expect(statesOf(await at(flow, 'ended'))).toEqual(Object.fromEntries(ids.map((id) => [id, 'done'])));
    const keys = backend.callsOf('detach').map(({ options }) => options.idempotencyKey);
    expect(new Set(keys).size).toBe(3);
    expect(await flow.run()).toEqual([]);
    expect(backend.callsOf('detach')).toHaveLength(3);
  });

  it('goes on after a refusal, and tries only what can be tried again', async () => {
    const ids = await free(3);
    const { flow, backend } = flowOf(named(...ids), {
      detach: [fail('no-local-admin'), fail('server-error'), 'usual'],
    });
    await at(flow, 'reviewing');
    await flow.run();
    const state = await at(flow, 'ended');
    expect(state.rows.map((row) => row.state)).toEqual(['refused', 'failed', 'done']);
    expect(state.rows.map((row) => row.error?.code)).toEqual(['no-local-admin', 'server-error', undefined]);
    await flow.run();
    expect((await at(flow, 'ended')).rows.map((row) => row.state)).toEqual(['refused', 'done', 'done']);
    const [, second, , again] = backend.callsOf('detach');
    expect(again!.input).toEqual(second!.input);
    expect(again!.options.idempotencyKey).toBe(second!.options.idempotencyKey);
  });

  it('leaves the rest alone when nothing more can be done, and takes it up again', async () => {
    const ids = await free(3);
    const { flow, backend } = flowOf(named(...ids), { detach: ['usual', fail('session-expired'), 'usual'] });
    await at(flow, 'reviewing');
    expect(await flow.run()).toHaveLength(1);
    expect((await at(flow, 'ended')).rows.map((row) => row.state)).toEqual(['done', 'failed', 'stopped']);
    expect(await flow.run()).toHaveLength(2);
    expect((await at(flow, 'ended')).rows.map((row) => row.state)).toEqual(['done', 'done', 'done']);
    expect(backend.callsOf('detach')).toHaveLength(4);
  });

  it('stops after the account that is under way', async () => {
    const ids = await free(3);
    let finish = (): void => undefined;
    const { flow, backend } = flowOf(named(...ids), {
      detach: async (_, next) => {
        await new Promise<void>((resolve) => (finish = resolve));
        return next();
      },
    });
    await at(flow, 'reviewing');
    const running = flow.run();
    await at(flow, 'running');
    flow.stop();
    await expect.poll(() => backend.callsOf('detach').length).toBe(1);
    finish();
    expect(await running).toHaveLength(1);
    expect((await at(flow, 'ended')).rows.map((row) => row.state)).toEqual(['done', 'stopped', 'stopped']);
  });

  it('finds out what became of a write without an answer', async () => {
    const [id] = await free(1);
    const seen: string[] = [];
    const { flow, backend } = flowOf(named(id!), {
      detach: [
        async (_, next) => {
          await next();
          throw fail('network', { uncertain: true });
        },
        'usual',
      ],
    });
    await at(flow, 'reviewing');
    flow.subscribe(() => {
      if ('rows' in flow.state) seen.push(flow.state.rows[0]!.state);
    });
    expect(await flow.run()).toHaveLength(1);
    expect(seen).toContain('uncertain');
    expect(backend.callsOf('getOutcome').length).toBeGreaterThan(0);
    expect((await backend.getLink({ link: id! })).state).toBe('detach-scheduled');
  });

  it('tries what somebody else has changed as it is now', async () => {
    const [id] = await free(1);
    const { flow } = flowOf(named(id!), { detach: [fail('version-mismatch'), 'usual'] });
    await at(flow, 'reviewing');
    await flow.run();
    await expect.poll(() => statesOf(flow.state as Step<'ended'>)).toEqual({ [id!]: 'failed' });
    expect(await flow.run()).toHaveLength(1);
  });

  it('waits where it writes too often', async () => {
    const environment = steppedEnvironment();
    const [id] = await free(1);
    const { flow, backend } = flowOf(
      named(id!),
      { detach: [fail('rate-limited', { retryAfter: 1 }), 'usual'] },
      environment,
    );
    await at(flow, 'reviewing');
    const running = flow.run();
    await expect
      .poll(() => {
        environment.advance(1_000);
        return flow.state.step;
      })
      .toBe('ended');
    expect(await running).toHaveLength(1);
    expect(backend.callsOf('detach')).toHaveLength(2);
  });

  it('reads nothing more once the person has gone', async () => {
    const { flow, backend } = flowOf(named(BERLIN), { getLink: 'pending' });
    await expect.poll(() => backend.callsOf('getLink').length).toBe(1);
    flow.close();
    await Promise.resolve();
    expect(flow.state.step).toBe('reading');
    expect(backend.callsOf('previewDetach')).toEqual([]);
  });
});
