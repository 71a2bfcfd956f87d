import { describe, expect, it } from 'vitest';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { BackendError } from '../../src/domain/backend-error.js';
import { CopyGrantsFlow, grantsToCopy } from '../../src/state/copy-grants-flow.js';
import { Queries } from '../../src/state/queries.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { testEnvironment } from './environment.js';

const DENIZ = 'p-deniz-kaya';
const JONAS = 'p-jonas-weber';
const HANNA = 'p-hanna-lorenz';
const [BERLIN, WIEN] = ['l-100871', 'l-100812'];
const UNTIL = '2027-01-01T00:00:00.000Z';

/** Deniz has three grants, of which Jonas has one in another role. */
async function flowOf(script: Script = {}) {
  const environment = testEnvironment();
  const world = MemoryBackend.demo();
  const give = (person: string, role: 'read' | 'billing', link: string, until: string | null, key: string) =>
    world.giveGrant({ person, role, reach: { kind: 'link', link }, until }, { idempotencyKey: key });
  const holderOf = async (id: string) =>
    (await world.listGrants({})).items.find(({ person }) => person.id === id)!;
  for (const { id, version } of [...(await holderOf(DENIZ)).grants, ...(await holderOf(JONAS)).grants])
    await world.withdrawGrant({ grant: id, version }, { idempotencyKey: id });
  await give(DENIZ, 'read', BERLIN, UNTIL, 'one');
  await give(DENIZ, 'read', WIEN, null, 'two');
  await world.giveGrant(
    { person: DENIZ, role: 'manage', reach: { kind: 'label', label: 'Austria' }, until: null },
    { idempotencyKey: 'three' },
  );
  await give(JONAS, 'billing', WIEN, null, 'four');
  const backend = new ScriptedBackend(world, script);
  const flow = new CopyGrantsFlow(new Queries(backend, environment), environment);
  const plan = async (to = JONAS, now = environment.now()) =>
    grantsToCopy(await holderOf(DENIZ), await holderOf(to), now);
  return { backend, flow, holderOf, plan };
}

const states = ({ state }: CopyGrantsFlow) => state.rows.map(({ state: each }) => each);

describe('CopyGrantsFlow', () => {
  it('gives what somebody lacks, as long as it lasts, and leaves what they have as it is', async () => {
    const { backend, flow, holderOf, plan } = await flowOf();
    const rows = await plan();
    expect(rows.map(({ state, held }) => [state, held?.role])).toEqual([
      ['ready', undefined],
      ['has', 'billing'],
      ['ready', undefined],
    ]);
    flow.choose(JONAS);
    expect((await flow.run(rows)).map(({ role, reach, until }) => [role, reach, until])).toEqual([
      ['read', { kind: 'link', link: BERLIN }, UNTIL],
      ['manage', { kind: 'label', label: 'Austria' }, null],
    ]);
    expect(states(flow)).toEqual(['done', 'has', 'done']);
    expect(backend.callsOf('giveGrant')).toHaveLength(2);
    const { grants } = await holderOf(JONAS);
    expect(grants.find(({ reach }) => reach.kind === 'link' && reach.link === WIEN)?.role).toBe('billing');
    expect((await holderOf(DENIZ)).grants).toHaveLength(3);
  });

  it('does not give what has ended', async () => {
    const { plan } = await flowOf();
    const rows = await plan(HANNA, Date.parse(UNTIL));
    expect(rows.map(({ state }) => state)).toEqual(['ended', 'ready', 'ready']);
  });

  it('sends nothing before somebody is chosen', async () => {
    const { backend, flow, plan } = await flowOf();
    expect(await flow.run(await plan())).toEqual([]);
    expect([flow.state.step, flow.state.missing]).toEqual(['choosing', true]);
    expect(backend.callsOf('giveGrant')).toHaveLength(0);
  });

  it('tells what was refused, and tries again only what failed, with its key', async () => {
    const { backend, flow, plan } = await flowOf({
      giveGrant: [fail('already-granted'), fail('server-error'), 'usual'],
    });
    flow.choose(JONAS);
    expect(await flow.run(await plan())).toEqual([]);
    expect(states(flow)).toEqual(['refused', 'has', 'failed']);
    expect(flow.state.rows[0]!.error?.code).toBe('already-granted');
    expect(await flow.run()).toHaveLength(1);
    expect(states(flow)).toEqual(['refused', 'has', 'done']);
    const keys = backend.callsOf('giveGrant').map(({ options }) => options.idempotencyKey);
    expect(keys).toHaveLength(3);
    expect(keys[2]).toBe(keys[1]);
    expect(keys[1]).not.toBe(keys[0]);
  });

  it('gives it once where the answer was lost', async () => {
    const lost = new BackendError('timeout', { uncertain: true });
    const seen: string[][] = [];
    const { flow, holderOf, plan } = await flowOf({
      giveGrant: [
        async (_input, next) => {
          await next();
          throw lost;
        },
        'usual',
      ],
    });
    flow.subscribe(() => seen.push(states(flow)));
    flow.choose(JONAS);
    expect(await flow.run(await plan())).toHaveLength(2);
    expect(seen.some(([first]) => first === 'uncertain')).toBe(true);
    expect((await holderOf(JONAS)).grants).toHaveLength(3);
  });

  it('leaves the rest alone when nothing can be given now, or the person stops', async () => {
    const { backend, flow, plan } = await flowOf({ giveGrant: [fail('session-expired'), 'usual'] });
    flow.choose(JONAS);
    await flow.run(await plan());
    expect(states(flow)).toEqual(['failed', 'has', 'stopped']);
    expect(backend.callsOf('giveGrant')).toHaveLength(1);
    const again = flow.run();
    flow.stop();
    await again;
    expect(states(flow)).toEqual(['done', 'has', 'stopped']);
  });

  it('does not let people grant themselves', async () => {
    const { backend, flow, plan } = await flowOf();
    flow.choose((await backend.getSession()).person.id);
    expect(await flow.run(await plan(HANNA))).toEqual([]);
    expect(flow.state.rows.find(({ state }) => state === 'refused')?.error?.code).toBe('own-grant');
  });
});
