import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type { LeavingPackage } from '../../src/domain/leaving-package.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep } from '../deep.js';
import { backendFor, TODAY } from '../stage.js';

const BERLIN = 'l-100871';

const shown = (backend: Backend, ending?: string): TemplateResult =>
  html`<leaving-package .backend=${backend} .link=${BERLIN} .ending=${ending}></leaving-package>`;
const main = (script: Script = {}) => backendFor('main-owner', script);

/** What is known, with some of it as a story needs it. */
const known = (over: Partial<LeavingPackage>): Script => ({
  getLeavingPackage: async (_, next) => ({ ...(await next()), ...over }),
});

/** Berlin Mitte has planned to leave. */
const planned = async () => {
  const { world } = MemoryBackend.demo({ now: () => TODAY });
  const local = world.backend('p-tobias-falk');
  const { link } = await local.previewLeaveMain();
  await local.leaveMain({ when: 'period-end', version: link.version }, { idempotencyKey: 'leave' });
  return { backend: new ScriptedBackend(local, {}) };
};

const meta: Meta = {
  title: 'Elements/leaving-package',
  component: 'leaving-package',
  render: () => shown(main(), '2026-12-01'),
};
export default meta;
type Story = StoryObj;

/** A main account is about to end a link: what it will no longer see, and since when. Everything works. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

/** The link would end at once. */
export const AtOnce: Story = { render: () => shown(main(), 'now') };

export const Loading: Story = { render: () => shown(main({ getLeavingPackage: 'pending' })) };

/** A secondary account once the end is planned: what is in the package, and until when it can be had. */
export const Planned: Story = {
  loaders: [planned],
  render: (_, { loaded }) => shown((loaded as { backend: Backend }).backend),
};

/** Not all of it was shared, or may be seen by this person. */
export const Less: Story = {
  render: () => shown(main(known({ parts: ['account', 'invoices'], invoices: 0 }))),
};

const download: Story['play'] = async ({ canvasElement }) => {
  await waitFor(() => expect(deep(canvasElement, '#download')).not.toBeNull());
  await userEvent.click(deep(canvasElement, '#download')!);
};

/** The archive takes its time: it can be given up. */
export const Exporting: Story = {
  render: () =>
    shown(
      main({
        exportLeavingPackage: (_, __, { onProgress }) => {
          onProgress?.(12, 41);
          return new Promise(() => undefined);
        },
      }),
      '2026-12-01',
    ),
  play: async (context) => {
    await download(context);
    await waitFor(() =>
      expect(deep(context.canvasElement, '.notice')).toHaveTextContent(/being made: 12 of 41 files/),
    );
  },
};

export const ExportFailed: Story = {
  render: () => shown(main({ exportLeavingPackage: fail('unavailable') }), '2026-12-01'),
  play: async (context) => {
    await download(context);
    await waitFor(() =>
      expect(deep(context.canvasElement, '.notice')).toHaveTextContent(/could not be made/),
    );
  },
};

/** The days after the end of the link are over. */
export const Over: Story = {
  render: () => shown(main(known({ endsOn: '2026-08-01', until: '2026-10-30', over: true }))),
};

/** Whoever does not link and detach accounts is told who can take it along. */
export const Denied: Story = { render: () => shown(backendFor('invoice-clerk')) };

export const Failed: Story = { render: () => shown(main({ getLeavingPackage: fail('network') })) };
