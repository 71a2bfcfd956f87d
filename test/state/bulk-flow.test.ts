import { describe, expect, it } from 'vitest';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { BulkColumn } from '../../src/domain/bulk-link.js';
import { BulkFlow, type BulkStep } from '../../src/state/bulk-flow.js';
import type { TableWords } from '../../src/state/bulk-table.js';
import { Queries } from '../../src/state/queries.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { memoryStorage, testEnvironment } from './environment.js';

const WORDS: TableWords = {
  columns: Object.fromEntries(BulkColumn.options.map((column) => [column, [column]])) as unknown as Record<
    BulkColumn,
    readonly string[]
  >,
  scopes: {},
};

const ANNA = { person: { id: 'p-anna' }, account: { id: 'a-100234' } };

function flowOf(script: Script = {}, storage = memoryStorage(), bulk?: string) {
  const environment = testEnvironment(storage);
  const backend = new ScriptedBackend(MemoryBackend.demo(), script);
  const parts = { words: () => WORDS, ...(bulk !== undefined && { bulk }) };
  return { backend, flow: new BulkFlow(new Queries(backend, environment), ANNA, parts, environment) };
}

const step = <S extends BulkStep['at']>(flow: BulkFlow, at: S): BulkStep & { at: S } => {
  expect(flow.state.step.at).toBe(at);
  return flow.state.step as BulkStep & { at: S };
};

const numbers = (count: number): string =>
  Array.from({ length: count }, (_, index) => `K-98 ${String(10_000 + index)}`).join('\n');

const file = (text: string, name = 'branches.csv') => new File([text], name);

describe('BulkFlow', () => {
  it('hands in what was pasted, in parts', async () => {
    const { backend, flow } = flowOf();
    flow.edit({ text: numbers(1_200), message: 'Hello' });
    await flow.readText();
    expect(step(flow, 'table').as).toEqual({ headed: false, mapping: ['customerNumber'] });
    await flow.send();
    const { bulk } = step(flow, 'job');
    expect((await backend.getBulkLink({ bulk })).counts.ready).toBe(1_200);
    const { items } = await backend.listBulkRows({ bulk, limit: 1 });
    expect(items[0]!.cells).toEqual({
      customerNumber: 'K-98 10000',
      message: 'Hello',
      scopes: 'view pay switch',
    });
    const parts = backend.calls.filter(({ name }) => name === 'putBulkRows');
    expect(parts.length).toBe(3);
    expect(new Set(parts.map(({ options }) => options.idempotencyKey)).size).toBe(3);
  });

  it('keeps what was pasted through a reload until it is handed in, and then what is looked at', async () => {
    const storage = memoryStorage();
    flowOf({}, storage).flow.edit({ text: numbers(2) });
    const { flow } = flowOf({}, storage);
    expect(flow.state.draft.text).toBe(numbers(2));
    await flow.readText();
    await flow.send();
    const { bulk } = step(flow, 'job');
    const later = flowOf({}, storage).flow;
    expect([step(later, 'job').bulk, later.state.draft.text]).toEqual([bulk, '']);
    later.back();
    expect(step(flowOf({}, storage).flow, 'start').problem).toBeUndefined();
  });

  it('goes on where it was after a failure, with the same key', async () => {
    const { backend, flow } = flowOf({ putBulkRows: ['usual', fail('network'), 'usual'] });
    flow.edit({ text: numbers(1_000) });
    await flow.readText();
    await flow.send();
    expect(step(flow, 'table').error?.code).toBe('network');
    await flow.send();
    expect(backend.calls.filter(({ name }) => name === 'createBulkLink').length).toBe(1);
    const puts = backend.calls.filter(({ name }) => name === 'putBulkRows');
    expect(puts.length).toBe(3);
    expect(puts[1]!.options.idempotencyKey).toBe(puts[2]!.options.idempotencyKey);
    expect((await backend.getBulkLink({ bulk: step(flow, 'job').bulk })).rows).toBe(1_000);
  });

  it('waits as long as the backend says before it goes on', async () => {
    const { backend, flow } = flowOf({
      putBulkRows: [fail('rate-limited', { retryAfter: 2 }), 'usual'],
    });
    flow.edit({ text: numbers(2) });
    await flow.readText();
    await flow.send();
    expect((await backend.getBulkLink({ bulk: step(flow, 'job').bulk })).rows).toBe(2);
  });

  it('reads a file as the reader says', async () => {
    const { flow } = flowOf();
    const bytes = Uint8Array.from(
      [...'name;x\nK'].map((each) => each.charCodeAt(0)).concat([0xf6, 0x6c, 0x6e, 0x3b, 0x31]),
    );
    await flow.readFile(new File([bytes], 'old.csv'));
    const first = step(flow, 'table');
    expect([first.name, first.encoding, first.table.separator]).toEqual(['old.csv', 'windows-1252', ';']);
    expect(first.table.rows).toEqual([
      ['name', 'x'],
      ['Köln', '1'],
    ]);
    await flow.reread({ encoding: 'windows-1250' });
    expect(step(flow, 'table').encoding).toBe('windows-1250');
    await flow.reread({ separator: ',' });
    expect(step(flow, 'table').table.rows).toEqual([['name;x'], ['Köln;1']]);
  });

  it('lets each column mean something else, and nothing mean two columns', async () => {
    const { flow } = flowOf();
    await flow.readFile(file('customerNumber,other\nK-1 000,K-2 000'));
    flow.assign(1, 'customerNumber');
    flow.head(false);
    expect(step(flow, 'table').as).toEqual({ headed: false, mapping: [undefined, 'customerNumber'] });
  });

  it.each([
    ['', 'empty'],
    [' \n\n', 'empty'],
    ['x'.repeat(5_000_001), 'too-large'],
  ] as const)('says what is wrong with a file, %#', async (text, problem) => {
    const { flow } = flowOf();
    await flow.readFile(file(text));
    expect(step(flow, 'start').problem).toBe(problem);
  });

  it('hands in what was chosen of one’s own accounts, and keeps the choice until then', async () => {
    const storage = memoryStorage();
    const before = flowOf({}, storage).flow;
    before.pick(['K-210 450', 'K-210 455', 'K-210 460'], true);
    before.pick(['K-210 460'], false);
    const { backend, flow } = flowOf({ putBulkRows: [fail('network'), 'usual'] }, storage);
    expect(flow.state.draft.own).toEqual(['K-210 450', 'K-210 455']);
    flow.chooseOwn();
    flow.setScope('pay', false);
    await flow.send();
    expect(step(flow, 'own').error?.code).toBe('network');
    await flow.send();
    const { bulk } = step(flow, 'job');
    expect(backend.callsOf('createBulkLink')).toHaveLength(1);
    const { items } = await backend.listBulkRows({ bulk });
    expect(items.map(({ kind, state, cells }) => [kind, state, cells])).toEqual(
      ['K-210 450', 'K-210 455'].map((customerNumber) => [
        'own',
        'ready',
        { customerNumber, scopes: 'view switch', proof: 'own-account' },
      ]),
    );
    expect(flow.state.draft.own).toEqual([]);
  });

  it('takes no more of one’s own accounts than go with one', () => {
    const { flow } = flowOf();
    flow.pick(
      Array.from({ length: 5_001 }, (_, index) => `K-${100_000 + index}`),
      true,
    );
    expect(flow.state.draft.own).toHaveLength(5_000);
  });

  it('begins with what it was asked for', () => {
    expect(step(flowOf({}, memoryStorage(), 'b-1').flow, 'job').bulk).toBe('b-1');
  });
});
