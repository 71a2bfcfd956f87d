import { describe, expect, it } from 'vitest';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { OwnAccountsView } from '../../src/state/own-accounts.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { memoryStorage, testEnvironment } from './environment.js';

/** Lets everything happen that was begun. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

function viewOf(own: number, script: Script = {}) {
  const backend = new ScriptedBackend(MemoryBackend.demo({ own }), script);
  const environment = testEnvironment(memoryStorage());
  const view = new OwnAccountsView(backend, environment);
  return { backend, view, environment, asked: () => backend.callsOf('listOwnAccounts') };
}

describe('OwnAccountsView', () => {
  it('reads what comes into sight, each part once', async () => {
    const { view, asked } = viewOf(700);
    await settled();
    expect(view.state.found?.total).toBe(704);
    expect([view.at(0)?.name, view.at(99) !== undefined, view.at(100)]).toEqual([
      'Berlin Mitte',
      true,
      undefined,
    ]);
    view.look(250, 310);
    view.look(255, 315);
    await settled();
    expect(view.at(305)).toBeDefined();
    expect(asked().map(({ input }) => input)).toEqual([
      { position: 0, limit: 100 },
      { position: 200, limit: 100 },
      { position: 300, limit: 100 },
    ]);
  });

  it('fetches all that were found in a few calls', async () => {
    const { view, asked } = viewOf(700);
    const all = await view.all();
    expect(all).toHaveLength(704);
    expect(new Set(all!.map(({ customerNumber }) => customerNumber)).size).toBe(704);
    expect([view.isWhole, view.state.fetched]).toEqual([true, undefined]);
    expect(asked().length).toBeLessThanOrEqual(3);
    expect(all!.filter(({ obstacle }) => !obstacle)).toHaveLength(view.state.found!.linkable);
  });

  it('keeps what was found until something else is', async () => {
    const { view } = viewOf(40);
    await settled();
    const before = view.found;
    view.type('lüneburg');
    expect([view.state.typed, view.found]).toEqual(['lüneburg', before]);
    await settled();
    expect(view.state.found).toEqual({ total: 1, linkable: 1 });
    expect([view.at(0)?.city, view.at(1), view.found === before]).toEqual(['Lüneburg', undefined, false]);
  });

  it('gives nothing to who looks for something else meanwhile', async () => {
    const { view } = viewOf(700);
    const all = view.all();
    view.type('kiel');
    await settled();
    expect(await all).toBeUndefined();
    expect(view.state.fetched).toBeUndefined();
  });

  it('says what could not be read, and reads it once somebody tries again', async () => {
    const { view } = viewOf(4, { listOwnAccounts: [fail('unavailable'), 'usual'] });
    await settled();
    expect([view.state.gap?.code, view.state.found, await view.all()]).toEqual([
      'unavailable',
      undefined,
      undefined,
    ]);
    view.retry();
    await settled();
    expect([view.state.gap, view.state.found?.total]).toEqual([undefined, 8]);
  });
});
