import { describe, expect, it } from 'vitest';
import { ALL_CAPABILITIES } from '../../src/backend/backend.js';
import { operations } from '../../src/backend/http/operations.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type { DemoRole } from '../../src/backend/memory/seed.js';
import { READS } from '../../src/doctor/reads.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { findings, only } from './harness.js';

const backendFor = (script: Script = {}, as: DemoRole = 'main-owner'): ScriptedBackend =>
  new ScriptedBackend(MemoryBackend.demo({ as }), script);

describe('What the doctor asks a backend', () => {
  it('is everything that can be read without naming something', () => {
    expect(READS.length).toBeGreaterThan(30);
    expect(READS).toContain('getCatalogue');
    expect(READS).not.toContain('getLink');
  });

  it('writes nothing', async () => {
    const backend = backendFor();
    await findings('backend/reads', backend);
    expect(backend.calls.length).toBeGreaterThan(30);
    for (const { name } of backend.calls) {
      expect(operations[name].keyed, name).toBe(false);
      expect(operations[name].method, name).toBe('GET');
    }
  });

  it('is answered as the contract says by the demo', async () => {
    const all = await findings('backend/reads', backendFor());
    expect(all.map(({ verdict }) => verdict)).toEqual(['right']);
    expect(all[0]!.facts).toContain('getSummary: 0 ms');
    // A refusal that the contract has is an answer.
    expect(all[0]!.facts).toContain('previewLeaveMain: conflict, 0 ms');
  });

  it('failed where the server broke, by kind, with what support finds it by', async () => {
    const all = await findings(
      'backend/reads',
      backendFor({
        getSummary: fail('server-error', { correlationId: 'case-1', cause: 500 }),
        listLinks: fail('server-error'),
        getCatalogue: fail('rate-limited'),
      }),
    );
    const wrong = only(all, 'wrong');
    expect(wrong.map(({ title }) => title)).toEqual([
      '2 questions failed: server-error',
      'One question failed: rate-limited',
    ]);
    expect(wrong[0]!.facts[0]).toBe('getSummary: server-error, status 500, id for support case-1, 0 ms');
    expect(wrong[1]!.mend).toContain('fewer requests');
  });

  it('is told field by field where an answer breaks the contract, and never with its values', async () => {
    const all = await findings(
      'backend/reads',
      backendFor({
        getSummary: async (_, next) => ({
          ...(await next()),
          needsYou: 'Anna Petersen' as unknown as number,
        }),
        listAccess: async (_, next) => {
          const list = await next();
          return { ...list, people: [{}] } as unknown as typeof list;
        },
      }),
    );
    const [unreadable] = only(all, 'wrong');
    expect(unreadable!.title).toBe('2 answers are not what the contract says');
    expect(unreadable!.facts.join('\n')).toMatch(/getSummary: needsYou: expected number/);
    expect(unreadable!.facts.join('\n')).toMatch(/listAccess: people\.0\.\w+: missing/);
    expect(JSON.stringify(all)).not.toContain('Petersen');
  });

  it('is refused wrongly where something else than a BackendError is thrown', async () => {
    const all = await findings(
      'backend/reads',
      backendFor({
        getSummary: () => {
          throw new TypeError('x is not a function');
        },
      }),
    );
    expect(only(all, 'wrong')[0]!.mend).toContain('BackendError');
  });

  it('is waited for no longer than patience lasts', async () => {
    const all = await findings('backend/reads', backendFor({ getSummary: 'pending' }), { patience: 20 });
    expect(only(all, 'wrong')).toMatchObject([{ facts: ['getSummary'] }]);
  });

  it('leaves out what the person has no right to, and says so', async () => {
    const backend = backendFor({}, 'invoice-clerk');
    const all = await findings('backend/reads', backend);
    expect(only(all, 'wrong')).toEqual([]);
    expect(only(all, 'unknown')[0]!.facts).toContain('listLinks');
    expect(backend.callsOf('listLinks')).toEqual([]);
  });

  it('leaves out what the backend does not offer, and says what is hidden thereby', async () => {
    const inner = MemoryBackend.demo();
    const backend = new ScriptedBackend(inner, {}, { ...ALL_CAPABILITIES, drift: false, proofs: [] });
    await findings('backend/reads', backend);
    expect(backend.callsOf('listDrift')).toEqual([]);
    const [capabilities] = await findings('backend/capabilities', backend);
    expect(capabilities).toMatchObject({
      verdict: 'right',
      facts: [
        'proofs: existing accounts cannot be added',
        'drift: accounts that have come apart are not found',
      ],
    });
    expect((await findings('backend/capabilities', inner))[0]!.title).toMatch(/everything/);
  });

  it('is wrong where the backend is said to offer more than it does', async () => {
    const all = await findings('backend/reads', backendFor({ listDrift: fail('not-offered') }));
    expect(only(all, 'wrong')[0]!.mend).toContain('capabilities');
  });
});

describe('How a backend says no', () => {
  it('is right where what does not exist is not found', async () => {
    expect(await findings('backend/problems', backendFor())).toMatchObject([{ verdict: 'right' }]);
  });

  it('is wrong where it is anything else', async () => {
    const script: Script = { getLink: fail('server-error') };
    const [found] = await findings('backend/problems', backendFor(script));
    expect(found).toMatchObject({ verdict: 'wrong', facts: ['getLink: server-error, 0 ms'] });
  });
});

describe('How long answers take', () => {
  it('is doubtful from a second on', async () => {
    let time = 0;
    // Each look at the watch is 600 milliseconds after the one before.
    const slow = await findings('backend/times', backendFor(), { tick: () => (time += 1_200) });
    expect(slow).toMatchObject([{ verdict: 'doubtful' }]);
    const quick = await findings('backend/times', backendFor(), { tick: () => (time += 10) });
    expect(quick).toMatchObject([{ verdict: 'right' }]);
  });
});

describe('A missing backend', () => {
  it('is said, and nothing else is guessed', async () => {
    expect(await findings('backend/found', undefined)).toMatchObject([{ verdict: 'unknown' }]);
    expect(await findings('backend/reads', undefined)).toEqual([]);
    expect(await findings('backend/headers', undefined)).toMatchObject([{ verdict: 'unknown' }]);
  });
});
