import { describe, expect, it } from 'vitest';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { AnnotateFlow, type FilledAnnotation } from '../../src/state/annotate-flow.js';
import { Queries } from '../../src/state/queries.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { testEnvironment } from './environment.js';

const WIEN = 'l-100812';

function flowOf(script: Script = {}) {
  const environment = testEnvironment();
  const backend = new ScriptedBackend(MemoryBackend.demo(), script);
  const queries = new Queries(backend, environment);
  return { backend, queries, flow: new AnnotateFlow(queries, WIEN, environment), environment };
}

/** Its state, as soon as the person can edit. */
async function editing(flow: AnnotateFlow): Promise<FilledAnnotation> {
  await expect.poll(() => flow.state.step).toBe('editing');
  return flow.state as FilledAnnotation;
}

describe('AnnotateFlow', () => {
  it('begins with what is noted', async () => {
    const { flow } = flowOf();
    const { draft, known } = await editing(flow);
    expect(known.account?.name).toBe('Wien Neubau');
    expect(draft).toEqual({ nickname: '', labels: ['Austria', 'Flagship'], hidden: false, typed: '' });
  });

  it('makes labels of what is typed, each once', async () => {
    const { flow } = flowOf();
    await editing(flow);
    flow.edit({ typed: ' Pilot , AUSTRIA,, Süd ' });
    flow.addTyped();
    expect((await editing(flow)).draft).toMatchObject({
      labels: ['Austria', 'Flagship', 'Pilot', 'Süd'],
      typed: '',
    });
    flow.remove('Flagship');
    expect((await editing(flow)).draft.labels).toEqual(['Austria', 'Pilot', 'Süd']);
  });

  it('saves what is noted with what is still typed, once', async () => {
    const { flow, backend } = flowOf();
    await editing(flow);
    flow.edit({ nickname: '  Wiener Laden ', typed: 'Pilot', hidden: true });
    const [first, second] = await Promise.all([flow.submit(), flow.submit()]);
    expect(first).toMatchObject({
      nickname: 'Wiener Laden',
      labels: ['Austria', 'Flagship', 'Pilot'],
      hidden: true,
    });
    expect(second).toBeUndefined();
    expect(backend.callsOf('annotateLink')).toHaveLength(1);
    expect(flow.state.step).toBe('done');
  });

  it('sends nothing that is not possible, and names the field', async () => {
    const { flow, backend } = flowOf();
    await editing(flow);
    flow.edit({ nickname: 'x'.repeat(61) });
    expect(await flow.submit()).toBeUndefined();
    expect((await editing(flow)).problem?.fields).toEqual([{ field: 'nickname', rule: 'too-long' }]);
    flow.edit({ nickname: '' });
    expect((await editing(flow)).problem).toBeUndefined();
    expect(backend.callsOf('annotateLink')).toHaveLength(0);
  });

  it('keeps what was typed when it fails, and saves it with the same key', async () => {
    const { flow, backend } = flowOf({ annotateLink: [fail('unavailable'), 'usual'] });
    await editing(flow);
    flow.edit({ nickname: 'Wiener Laden' });
    expect(await flow.submit()).toBeUndefined();
    expect(await editing(flow)).toMatchObject({
      draft: { nickname: 'Wiener Laden' },
      problem: { code: 'unavailable' },
    });
    expect(await flow.submit()).toMatchObject({ nickname: 'Wiener Laden' });
    const keys = backend.callsOf('annotateLink').map(({ options }) => options.idempotencyKey);
    expect(new Set(keys).size).toBe(1);
  });

  it('finds out what became of it when no answer comes', async () => {
    const { flow } = flowOf({
      annotateLink: [
        async (_, next) => {
          await next();
          throw fail('network', { uncertain: true });
        },
        'usual',
      ],
    });
    await editing(flow);
    flow.edit({ nickname: 'Wiener Laden' });
    const steps: string[] = [];
    flow.subscribe(() => steps.push(flow.state.step));
    expect(await flow.submit()).toMatchObject({ nickname: 'Wiener Laden' });
    expect(steps.slice(1)).toEqual(['sending', 'uncertain', 'done']);
  });

  it('keeps what was typed when somebody else was quicker, on what is noted now', async () => {
    const { flow, backend } = flowOf();
    const { known } = await editing(flow);
    flow.edit({ nickname: 'Wiener Laden' });
    await backend.annotateLink(
      { link: WIEN, version: known.version, nickname: 'Other', labels: ['Pilot'], hidden: false },
      { idempotencyKey: 'other' },
    );
    expect(await flow.submit()).toBeUndefined();
    await expect.poll(() => 'problem' in flow.state && flow.state.problem?.code).toBe('version-mismatch');
    const now = await editing(flow);
    expect([now.known.nickname, now.draft.nickname]).toEqual(['Other', 'Wiener Laden']);
    // It stays told while the person goes on typing.
    flow.edit({ nickname: 'Wiener Laden' });
    expect((await editing(flow)).problem?.code).toBe('version-mismatch');
    expect(await flow.submit()).toMatchObject({ nickname: 'Wiener Laden' });
  });

  it('goes on with what somebody else has noted', async () => {
    const { flow, backend } = flowOf();
    const { known } = await editing(flow);
    flow.edit({ nickname: 'Wiener Laden' });
    const theirs = {
      link: WIEN,
      version: known.version,
      nickname: 'Other',
      labels: ['Pilot'],
      hidden: false,
    };
    await backend.annotateLink(theirs, { idempotencyKey: 'other' });
    await flow.submit();
    await expect.poll(() => 'problem' in flow.state && flow.state.problem?.code).toBe('version-mismatch');
    flow.reset();
    const now = await editing(flow);
    expect([now.draft.nickname, now.draft.labels, now.problem]).toEqual(['Other', ['Pilot'], undefined]);
  });

  it('has what was typed when the person comes back, until it is saved or discarded', async () => {
    const { flow, queries, environment } = flowOf();
    await editing(flow);
    flow.edit({ nickname: 'Wiener Laden' });
    const again = new AnnotateFlow(queries, WIEN, environment);
    expect((await editing(again)).draft.nickname).toBe('Wiener Laden');
    again.discard();
    const fresh = new AnnotateFlow(queries, WIEN, environment);
    expect((await editing(fresh)).draft.nickname).toBe('');
  });

  it('tells when what is noted cannot be read, and reads it again', async () => {
    const { flow } = flowOf({ getLink: [fail('unavailable'), 'usual'] });
    await expect.poll(() => flow.state.step).toBe('failed');
    expect(flow.state).toMatchObject({ error: { code: 'unavailable' } });
    flow.edit({ nickname: 'nothing' });
    await flow.load();
    expect((await editing(flow)).draft.nickname).toBe('');
  });
});
