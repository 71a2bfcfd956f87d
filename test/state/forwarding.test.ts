import { describe, expect, it } from 'vitest';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { noForwarding, type ForwardingRule, type PhoneLine } from '../../src/domain/call-forwarding.js';
import { forwardingNumbers } from '../../src/domain/forwarding-numbers.js';
import { ForwardManyFlow } from '../../src/state/forward-many-flow.js';
import { draftOf, ruleOf } from '../../src/state/forwarding-draft.js';
import { ForwardingFlow } from '../../src/state/forwarding-flow.js';
import { HolidayCalendar } from '../../src/state/holiday-calendar.js';
import { Queries } from '../../src/state/queries.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { browser } from '../../src/state/environment.js';
import { phoneLines } from '../../src/state/late-reads.js';

const START = Date.parse('2026-11-23T09:00:00Z');
const numbers = await forwardingNumbers('DE');
const environment = { ...browser, now: () => START };

async function started(script: Script = {}) {
  const memory = MemoryBackend.demo({ as: 'local-team', now: () => START });
  const backend = new ScriptedBackend(memory, script);
  const queries = new Queries(backend, environment);
  await phoneLines(queries).refetch();
  const lines = () => phoneLines(queries).data!.items;
  const flow = new ForwardingFlow(queries, () => forwardingNumbers('DE'), undefined, environment);
  await flow.formats();
  const theirs = memory.world.backend('p-tobias-falk');
  return { backend, theirs, queries, lines, flow, line: (index: number): PhoneLine => lines()[index]! };
}
const setOf = (backend: ScriptedBackend) =>
  backend.callsOf('setForwarding').map(({ input }) => input as { rules: ForwardingRule[] });

describe('a rule on screen', () => {
  const rule: ForwardingRule = {
    ...noForwarding()[0]!,
    active: true,
    target: { kind: 'number', number: '+494036090' },
    schedule: { intervals: [{ days: [1], from: '08:00', to: '12:00' }], holidays: 'not' },
    until: '2026-12-24T11:00:00.000Z',
  };
  const shown = (over: Partial<ForwardingRule> = {}) =>
    draftOf({ ...rule, ...over }, 'Europe/Berlin', (number) => numbers.show(number), START);

  it('is sent as it came', () => {
    expect(shown()).toMatchObject({ target: '040 36090', until: '2026-12-24T12:00', scheduled: true });
    expect(ruleOf(shown(), 'Europe/Berlin', numbers)).toEqual({ rule, problems: [] });
    for (const target of [{ kind: 'voicemail' }, { kind: 'line', line: 'n-1' }] as const)
      expect(ruleOf(shown({ target }), 'Europe/Berlin', numbers).rule.target).toEqual(target);
  });

  it('is off when it is over', () => {
    expect(shown({ until: '2026-11-23T09:00:00Z' })).toMatchObject({ active: false, until: '' });
  });

  it('may be unfinished only while it is off', () => {
    const unfinished = { ...shown(), target: '12', intervals: [], until: 'soon' };
    expect(ruleOf(unfinished, 'Europe/Berlin', numbers).problems).toEqual([
      { field: 'always.target', rule: 'phone' },
      { field: 'always.schedule.intervals', rule: 'required' },
      { field: 'always.until', rule: 'invalid' },
    ]);
    const off = ruleOf({ ...unfinished, active: false }, 'Europe/Berlin', numbers);
    expect(off.problems).toEqual([]);
    expect(off.rule).toMatchObject({ target: null, schedule: null, until: null });
  });
});

describe('the forwarding of a number', () => {
  it('leaves out what is wrong but off', async () => {
    const { flow, line, backend } = await started();
    flow.edit(line(1), 'busy', { active: false, target: '030 1008711' });
    flow.edit(line(1), 'always', { active: true, to: 'voicemail' });
    expect(await flow.save(line(1))).toBeDefined();
    expect(setOf(backend)[0]!.rules.map(({ target }) => target?.kind ?? null)).toEqual([
      'voicemail',
      null,
      null,
      null,
    ]);
  });

  it('is asked about once for the same rules, and again for others', async () => {
    const { flow, line, backend } = await started();
    flow.edit(line(1), 'busy', { active: true, target: '+1 212 555 1234' });
    await flow.check(line(1), 'busy');
    expect(await flow.save(line(1))).toBeUndefined();
    expect(flow.form(line(1)).confirming).toBe(true);
    expect(backend.callsOf('previewForwarding')).toHaveLength(1);
    flow.edit(line(1), 'busy', { target: '+43 1 5880000' });
    expect(flow.form(line(1)).confirming).toBe(false);
    expect(await flow.save(line(1))).toBeDefined();
    expect(backend.callsOf('previewForwarding')).toHaveLength(2);
  });

  it('is not saved as something that was typed while a question was asked', async () => {
    const { flow, line, backend } = await started({
      previewForwarding: async (_, next) => {
        flow.edit(line(1), 'busy', { target: '040 360' });
        return next();
      },
    });
    flow.edit(line(1), 'busy', { active: true, target: '040 36090' });
    expect(await flow.save(line(1))).toBeUndefined();
    expect(setOf(backend)).toEqual([]);
    expect(flow.form(line(1)).rules[1]!.target).toBe('040 360');
  });

  it('is paused over what somebody else saved only after a look at it', async () => {
    const { flow, line, theirs } = await started();
    const { id, version } = line(0);
    await theirs.setForwarding({ line: id, version, rules: [] }, { idempotencyKey: 'theirs' });
    expect(await flow.pause(line(0), true)).toBeUndefined();
    expect(flow.form(line(0)).error?.code).toBe('version-mismatch');
    expect((await flow.pause(line(0), true))?.paused).toBe(true);
  });

  it('asks which one is to stay when something was typed', async () => {
    const { flow, line, theirs } = await started();
    flow.edit(line(0), 'no-answer', { target: '040 36090' });
    const { id, version } = line(0);
    await theirs.setForwarding({ line: id, version, rules: [] }, { idempotencyKey: 'theirs' });
    await flow.pause(line(0), true);
    expect(flow.form(line(0)).theirs?.changedBy).toBe('Tobias Falk');
    expect(flow.form(line(0)).rules[2]!.target).toBe('040 36090');
  });

  it('does not go on with what has become a circle, and names its numbers', async () => {
    const { flow, line } = await started();
    flow.edit(line(0), 'always', { active: true, to: 'line', line: line(1).id });
    await flow.save(line(0));
    await flow.pause(line(0), true);
    flow.edit(line(1), 'always', { active: true, to: 'line', line: line(0).id });
    expect(await flow.save(line(1))).toBeDefined();
    expect(await flow.pause(line(0), false)).toBeUndefined();
    expect(flow.form(line(0)).loop).toEqual([line(0), line(1), line(0)].map(({ number }) => number));
  });
});

describe('several numbers', () => {
  const many = (queries: Queries, lines: readonly PhoneLine[], act: 'rule' | 'pause' = 'pause') =>
    new ForwardManyFlow(
      queries,
      () => forwardingNumbers('DE'),
      act,
      lines.map(({ id }) => id),
      undefined,
      environment,
    );
  const states = (flow: ForwardManyFlow) => flow.state.rows.map(({ state }) => state);

  it('are left alone after what concerns all of them', async () => {
    const { queries, lines, backend } = await started({ setForwarding: ['usual', fail('unavailable')] });
    const flow = many(queries, lines());
    expect(await flow.run()).toHaveLength(1);
    expect(states(flow)).toEqual(['done', 'failed', 'stopped']);
    expect(backend.callsOf('setForwarding')).toHaveLength(2);
  });

  it('are tried again as they are now, when somebody else changed one', async () => {
    const { queries, lines, line, theirs } = await started();
    const flow = many(queries, lines());
    const { id, version } = line(1);
    await theirs.setForwarding({ line: id, version, rules: [] }, { idempotencyKey: 'theirs' });
    await flow.run();
    expect(states(flow)).toEqual(['done', 'failed', 'done']);
    await flow.run();
    expect(states(flow)).toEqual(['done', 'done', 'done']);
  });

  it('wait where it is too often', async () => {
    const { queries, lines } = await started({
      setForwarding: [fail('rate-limited', { retryAfter: 0 }), 'usual'],
    });
    const flow = many(queries, lines());
    await flow.run();
    expect(states(flow)).toEqual(['done', 'done', 'done']);
  });

  it('are not written to where they are paused already', async () => {
    const { queries, lines, backend } = await started();
    await many(queries, lines()).run();
    const again = many(queries, phoneLines(queries).data!.items);
    expect(await again.run()).toEqual([]);
    expect(states(again)).toEqual(['done', 'done', 'done']);
    expect(backend.callsOf('setForwarding')).toHaveLength(3);
  });

  it('take a rule each in its own way: one without a voicemail says so', async () => {
    const { queries, lines } = await started();
    const flow = many(queries, lines(), 'rule');
    flow.edit({ to: 'voicemail' });
    await flow.run();
    expect(states(flow)).toEqual(['done', 'done', 'refused']);
    expect(flow.state.rows[2]!.error!.fields[0]!.rule).toBe('no-voicemail');
  });
});

describe('a calendar of public holidays', () => {
  it('is read once for a region, and known as a whole or not at all', async () => {
    const { queries, backend } = await started();
    const calendar = new HolidayCalendar(queries, environment);
    expect(calendar.of('DE-BE')).toBeUndefined();
    await new Promise((resolve) => calendar.subscribe(() => resolve(undefined)));
    expect(calendar.of('DE-BE')!.has('2026-12-25')).toBe(true);
    expect(backend.callsOf('getHolidays')).toHaveLength(3);
    const broken = await started({ getHolidays: ['usual', fail('unavailable'), 'usual'] });
    const partly = new HolidayCalendar(broken.queries, environment);
    partly.of('DE-BE');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(partly.of('DE-BE')).toBeUndefined();
  });
});
