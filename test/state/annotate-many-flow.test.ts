import { describe, expect, it } from 'vitest';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { AnnotateManyFlow, changes, type ManyNotes } from '../../src/state/annotate-many-flow.js';
import type { ManyState } from '../../src/state/many-flow.js';
import { Queries } from '../../src/state/queries.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { testEnvironment } from './environment.js';

const [BERLIN, WIEN, AACHEN] = ['l-100871', 'l-100812', 'l-100763'];
/** A request that nobody has answered. */
const REQUEST = 'l-100902';

function flowOf(ids: readonly string[], script: Script = {}) {
  const environment = testEnvironment();
  const backend = new ScriptedBackend(MemoryBackend.demo(), script);
  const chosen = { selection: { all: false, ids: new Set(ids) } as const, count: ids.length, query: {} };
  return { backend, flow: new AnnotateManyFlow(new Queries(backend, environment), chosen, environment) };
}

async function at<S extends 'reviewing' | 'ended'>(
  flow: AnnotateManyFlow,
  step: S,
): Promise<Extract<ManyState<ManyNotes>, { step: S }>> {
  await expect.poll(() => flow.state.step).toBe(step);
  return flow.state as Extract<ManyState<ManyNotes>, { step: S }>;
}

const notes = (patch: Partial<ManyNotes>): ManyNotes => ({
  add: [],
  remove: [],
  hidden: undefined,
  ...patch,
});

describe('AnnotateManyFlow', () => {
  it('is for linked accounts, and leaves requests out', async () => {
    const { flow } = flowOf([BERLIN, REQUEST]);
    const { rows, others, choice } = await at(flow, 'reviewing');
    expect(rows.map(({ link, state }) => [link.id, state])).toEqual([[BERLIN, 'ready']]);
    expect(others).toBe(1);
    expect(changes(choice)).toBe(false);
  });

  it('gives labels, takes labels away, hides, and leaves names as they are', async () => {
    const { flow, backend } = flowOf([BERLIN, WIEN]);
    await at(flow, 'reviewing');
    flow.choose(notes({ add: ['Pilot'], remove: ['flagship'], hidden: true }));
    const changed = await flow.run();
    expect(changed.map(({ id, labels, hidden }) => [id, labels, hidden])).toEqual([
      [BERLIN, ['Pilot'], true],
      [WIEN, ['Austria', 'Pilot'], true],
    ]);
    expect((await backend.getLink({ link: WIEN })).nickname).toBe('');
  });

  it('sends nothing for what is as it is wanted already', async () => {
    const { flow, backend } = flowOf([WIEN, AACHEN]);
    await at(flow, 'reviewing');
    flow.choose(notes({ add: ['AUSTRIA'], hidden: false }));
    expect((await flow.run()).map(({ id }) => id)).toEqual([AACHEN]);
    expect((await at(flow, 'ended')).rows.map(({ state }) => state)).toEqual(['done', 'done']);
    expect(backend.callsOf('annotateLink')).toHaveLength(1);
  });

  it('refuses more labels than an account can have, and changes the others', async () => {
    const { flow } = flowOf([WIEN, AACHEN]);
    await at(flow, 'reviewing');
    flow.choose(notes({ add: Array.from({ length: 9 }, (_, index) => `Label ${index}`) }));
    await flow.run();
    const [wien, aachen] = (await at(flow, 'ended')).rows;
    expect([wien!.state, wien!.error?.fields]).toEqual(['refused', [{ field: 'labels', rule: 'too-many' }]]);
    expect(aachen!.state).toBe('done');
  });

  it('tries again on what is there now when somebody else was quicker', async () => {
    const { flow, backend } = flowOf([BERLIN]);
    const { rows } = await at(flow, 'reviewing');
    await backend.annotateLink(
      { link: BERLIN, version: rows[0]!.link.version, nickname: 'Spree', labels: ['North'], hidden: false },
      { idempotencyKey: 'other' },
    );
    flow.choose(notes({ add: ['Pilot'] }));
    expect(await flow.run()).toEqual([]);
    expect((await at(flow, 'ended')).rows[0]!.state).toBe('failed');
    const [changed] = await flow.run();
    expect(changed).toMatchObject({ nickname: 'Spree', labels: ['North', 'Pilot'] });
  });

  it('leaves the rest alone when nothing can be done now', async () => {
    const { flow, backend } = flowOf([BERLIN, WIEN], { annotateLink: fail('session-expired') });
    await at(flow, 'reviewing');
    flow.choose(notes({ add: ['Pilot'] }));
    await flow.run();
    expect((await at(flow, 'ended')).rows.map(({ state }) => state)).toEqual(['failed', 'stopped']);
    expect(backend.callsOf('annotateLink')).toHaveLength(1);
  });
});
