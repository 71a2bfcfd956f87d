import { describe, expect, it } from 'vitest';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { delayed, fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { START } from '../support/memory-harness.js';

const scripted = (script: Script = {}) =>
  new ScriptedBackend(MemoryBackend.demo({ now: () => START }), script);

describe('a scripted backend', () => {
  it('does as usual what is not scripted', async () => {
    expect((await scripted().getSummary()).linked).toBe(42);
  });

  it('fails as it is told', async () => {
    const backend = scripted({ listLinks: fail('network', { uncertain: true }) });
    await expect(backend.listLinks({})).rejects.toMatchObject({ code: 'network', uncertain: true });
  });

  it('never answers what is pending, until it is aborted', async () => {
    const backend = scripted({ getSummary: 'pending' });
    const leaving = new AbortController();
    const call = backend.getSummary({}, { signal: leaving.signal });
    const reason = new Error('left');
    leaving.abort(reason);
    await expect(call).rejects.toBe(reason);
  });

  it('changes an answer', async () => {
    const backend = scripted({
      getSummary: async (input, next) => ({ ...(await next(input)), linked: 7 }),
    });
    expect((await backend.getSummary()).linked).toBe(7);
  });

  it('takes one step a call, and keeps the last', async () => {
    const backend = scripted({ getSummary: [fail('network'), 'usual'] });
    await expect(backend.getSummary()).rejects.toMatchObject({ code: 'network' });
    expect((await backend.getSummary()).linked).toBe(42);
    expect((await backend.getSummary()).linked).toBe(42);
  });

  it('answers later', async () => {
    expect((await scripted({ getSummary: delayed(1) }).getSummary()).linked).toBe(42);
    await expect(scripted({ getSummary: delayed(1, fail('timeout')) }).getSummary()).rejects.toMatchObject({
      code: 'timeout',
    });
  });

  it('can be told anew', async () => {
    const backend = scripted({ getSummary: fail('network') });
    backend.script({ getSummary: 'usual' });
    expect((await backend.getSummary()).linked).toBe(42);
  });

  it('records calls with their options', async () => {
    const backend = scripted();
    await backend.listLinks({ search: 'x' }, { idempotencyKey: 'k' });
    await backend.getSummary();
    expect(backend.calls.map(({ name }) => name)).toEqual(['listLinks', 'getSummary']);
    expect(backend.callsOf('listLinks')).toEqual([
      { name: 'listLinks', input: { search: 'x' }, options: { idempotencyKey: 'k' } },
    ]);
  });

  it('shows other capabilities when it is given some', () => {
    const inner = MemoryBackend.demo({ now: () => START });
    const backend = new ScriptedBackend(inner, {}, { ...inner.capabilities, ordering: false });
    expect(backend.capabilities.ordering).toBe(false);
  });
});
