import { describe, expect, it } from 'vitest';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type { ShownTheme } from '../../src/domain/branding.js';
import { BrandingFlow, type FilledBranding } from '../../src/state/branding-flow.js';
import { Queries } from '../../src/state/queries.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { testEnvironment } from './environment.js';

const MUENCHEN = 'l-100655';
const GREEN: ShownTheme = { name: 'Green', tokens: { 'color-accent': '#0a7246' } };

/** What can be typed of a theme. */
const colorOf = ({ tokens }: ShownTheme): string => {
  const accent = tokens['color-accent'];
  return typeof accent === 'string' ? accent : (accent?.light ?? '');
};

function flowOf(script: Script = {}, link: string | null = MUENCHEN) {
  const environment = testEnvironment();
  const backend = new ScriptedBackend(MemoryBackend.demo(), script);
  const queries = new Queries(backend, environment);
  return {
    backend,
    queries,
    flow: new BrandingFlow(queries, link ?? undefined, colorOf, environment),
    environment,
  };
}

async function editing(flow: BrandingFlow): Promise<FilledBranding> {
  await expect.poll(() => flow.state.step).toBe('editing');
  return flow.state as FilledBranding;
}

describe('BrandingFlow', () => {
  it('begins with the look that is set', async () => {
    const { draft, known } = await editing(flowOf().flow);
    expect(known.account.name).toBe('München Schwabing');
    expect(draft).toMatchObject({ kind: 'own', color: '#9a3d12', theme: { name: 'Nordlicht Süd' } });
  });

  it('begins like the page where none is set', async () => {
    const { flow } = flowOf({}, 'l-100871');
    expect((await editing(flow)).draft).toEqual({ kind: 'page', color: '', theme: { tokens: {} } });
  });

  it('saves another theme, once, and every session hears of it', async () => {
    const { flow, backend, queries } = flowOf();
    await editing(flow);
    flow.take(GREEN);
    expect((flow.state as FilledBranding).draft).toEqual({ kind: 'own', theme: GREEN, color: '#0a7246' });
    const [first, second] = await Promise.all([flow.submit(), flow.submit()]);
    expect([first?.theme, second]).toEqual([GREEN, undefined]);
    expect(backend.callsOf('setBranding')).toHaveLength(1);
    const session = await queries.backend.openAccount({ link: MUENCHEN }, { idempotencyKey: 'open' });
    expect(session.branding).toEqual(GREEN);
  });

  it('takes the look away, and keeps what was chosen while it is still open', async () => {
    const { flow, backend } = flowOf();
    await editing(flow);
    flow.edit({ kind: 'page' });
    expect((flow.state as FilledBranding).draft.theme.name).toBe('Nordlicht Süd');
    expect((await flow.submit())?.theme).toBeNull();
    expect(backend.callsOf('setBranding')[0]!.input).toMatchObject({ theme: null });
  });

  it.each(['#12', 'green', '#12345g', '#1234567'])(
    'says that %s is no colour, and sends nothing',
    async (color) => {
      const { flow, backend } = flowOf();
      await editing(flow);
      flow.edit({ color });
      expect(await flow.submit()).toBeUndefined();
      const { problem, draft } = flow.state as FilledBranding;
      expect(problem?.fields).toEqual([{ field: 'color', rule: 'color' }]);
      expect(draft.color).toBe(color);
      expect(backend.callsOf('setBranding')).toHaveLength(0);
      flow.edit({ color: '' });
      expect((flow.state as FilledBranding).problem).toBeUndefined();
    },
  );

  it('begins with what of a theme from anywhere can be set, so that it can be saved as it is', async () => {
    const { flow, backend } = flowOf({
      getBranding: async (_, next) => ({
        ...(await next()),
        theme: {
          name: 'x'.repeat(61),
          tokens: {
            'color-accent': '#0a7246',
            'color-ground': { light: '#fff', dark: 'url(https://tracker.example)' },
            'No name': '#fff',
            radius: '',
          },
        },
      }),
    });
    const { draft } = await editing(flow);
    expect(draft.theme).toEqual({ tokens: { 'color-accent': '#0a7246' } });
    expect(await flow.submit()).toMatchObject({ theme: { tokens: { 'color-accent': '#0a7246' } } });
    expect(backend.callsOf('setBranding')).toHaveLength(1);
  });

  it('refuses a theme that no backend would take, in the words of its fields', async () => {
    const { flow, backend } = flowOf();
    await editing(flow);
    flow.take({ tokens: { 'color-accent': 'url(https://tracker.example)' } });
    flow.edit({ color: '' });
    expect(await flow.submit()).toBeUndefined();
    expect((flow.state as FilledBranding).problem?.code).toBe('invalid-input');
    expect(backend.callsOf('setBranding')).toHaveLength(0);
  });

  it('keeps what was chosen beside what somebody else has set meanwhile', async () => {
    const { flow, backend } = flowOf();
    const { known } = await editing(flow);
    await backend.setBranding(
      { link: MUENCHEN, version: known.version, theme: GREEN },
      { idempotencyKey: 'other' },
    );
    flow.edit({ color: '#1d4ed8' });
    expect(await flow.submit()).toBeUndefined();
    await expect.poll(() => (flow.state as FilledBranding).problem?.code).toBe('version-mismatch');
    const now = flow.state as FilledBranding;
    expect([now.known.theme, now.draft.color]).toEqual([GREEN, '#1d4ed8']);
    flow.reset();
    expect((flow.state as FilledBranding).draft).toEqual({ kind: 'own', theme: GREEN, color: '#0a7246' });
    expect((flow.state as FilledBranding).problem).toBeUndefined();
  });

  it('says when it cannot be read, and tries again', async () => {
    const { flow } = flowOf({ getBranding: [fail('unavailable'), 'usual'] });
    await expect.poll(() => flow.state.step).toBe('failed');
    await flow.load();
    await editing(flow);
  });

  it('is about the account at work without a link', async () => {
    const { flow, backend } = flowOf({}, null);
    const { known } = await editing(flow);
    expect(known.account.customerNumber).toBe('K-100 234');
    flow.take(GREEN);
    await flow.submit();
    expect(backend.callsOf('setBranding')[0]!.input).not.toHaveProperty('link');
    expect((await backend.getSession()).branding).toEqual(GREEN);
  });
});
