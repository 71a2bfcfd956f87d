import { describe, expect, it } from 'vitest';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { BackendError } from '../../src/domain/errors.js';
import { Operation } from '../../src/state/operation.js';
import { ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { testEnvironment } from './environment.js';

const lost = new BackendError('network', { uncertain: true });
const setUp = (script: ConstructorParameters<typeof ScriptedBackend>[1] = {}) => {
  const backend = new ScriptedBackend(MemoryBackend.demo(), script);
  const operation = new Operation(backend, backend.requestLink.bind(backend), testEnvironment());
  const states: string[] = [];
  operation.subscribe(() => states.push(operation.state.status));
  return { backend, operation, states };
};
const input = {
  customerNumber: 'K-200 300',
  scopes: ['view' as const],
  proof: 'owner-consent' as const,
  message: '',
};

describe('Operation', () => {
  it('goes from sending to succeeded', async () => {
    const { operation, states } = setUp();
    const link = await operation.run(input);
    expect(link?.state).toBe('pending');
    expect(states).toEqual(['sending', 'succeeded']);
  });

  it('ignores a second submit while the first is under way', async () => {
    const { backend, operation } = setUp();
    const [first, second] = await Promise.all([operation.run(input), operation.run(input)]);
    expect(first).toBeDefined();
    expect(second).toBeUndefined();
    expect(backend.callsOf('requestLink')).toHaveLength(1);
  });

  it('keeps the key of an intent that failed, so that trying again cannot do it twice', async () => {
    const { backend, operation } = setUp({ requestLink: [new BackendError('unavailable'), 'usual'] });
    expect(await operation.run(input)).toBeUndefined();
    expect(operation.state.status).toBe('failed');
    expect(await operation.run(input)).toBeDefined();
    const keys = backend.callsOf('requestLink').map((call) => call.options.idempotencyKey);
    expect(keys[0]).toBe(keys[1]);
  });

  it('takes a new key for another intent', async () => {
    const { backend, operation } = setUp({ requestLink: [new BackendError('unavailable'), 'usual'] });
    await operation.run(input);
    await operation.run({ ...input, customerNumber: 'K-300 100' });
    const keys = backend.callsOf('requestLink').map((call) => call.options.idempotencyKey);
    expect(keys[0]).not.toBe(keys[1]);
  });

  it('calls a rule’s no refused', async () => {
    const { operation } = setUp();
    await operation.run({ ...input, customerNumber: 'K-100 234' });
    expect(operation.state.status).toBe('refused');
    expect(operation.error?.code).toBe('self-link');
  });

  it('calls a version that somebody else changed a conflict', async () => {
    const { operation } = setUp({ requestLink: new BackendError('version-mismatch') });
    await operation.run(input);
    expect(operation.state.status).toBe('conflict');
  });

  it('finds the answer of a write that took effect although none came', async () => {
    const { backend, operation, states } = setUp({
      requestLink: [
        async (given, next) => {
          await next(given);
          throw lost;
        },
        'usual',
      ],
    });
    const link = await operation.run(input);
    expect(link?.state).toBe('pending');
    expect(states).toEqual(['sending', 'uncertain', 'succeeded']);
    const { items } = await backend.listLinks({ search: '200 300' });
    expect(items).toHaveLength(1);
  });

  it('fails, and says so, when a lost write never arrived', async () => {
    const { backend, operation } = setUp({ requestLink: lost });
    await operation.run(input);
    expect(operation.state.status).toBe('failed');
    expect(operation.error?.uncertain).toBe(false);
    const { items } = await backend.listLinks({ search: '200 300' });
    expect(items).toHaveLength(0);
  });

  it('stays uncertain while the backend cannot be asked', async () => {
    const { operation, states } = setUp({
      requestLink: lost,
      getOutcome: [new BackendError('network'), new BackendError('timeout'), 'usual'],
    });
    await operation.run(input);
    expect(states).toEqual(['sending', 'uncertain', 'failed']);
  });
});
