import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { fail, type Script } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { branded } from '../brand.js';
import { deep } from '../deep.js';
import { quoted, type Quoted } from '../quotes.js';

const meta: Meta = { title: 'Elements/mail-quote', component: 'mail-quote' };
export default meta;
type Story = StoryObj;

const dialog = ({ backend, quote }: Quoted) =>
  html`<mail-quote open .backend=${backend} .quote=${quote.id}></mail-quote>`;

const mail = (script: Script = {}, play?: (root: HTMLElement) => Promise<void>): Story => ({
  loaders: [async () => ({ ...(await quoted(script)) })],
  render: (_, { loaded }) => dialog(loaded as unknown as Quoted),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '#message')).not.toBeNull());
    await play?.(canvasElement);
  },
});
const to = async (root: HTMLElement, address: string): Promise<void> => {
  await waitFor(() => expect(deep(root, '#colleague')).not.toBeNull());
  await userEvent.selectOptions(deep(root, '#colleague')!, 'another');
  await waitFor(() => expect(deep(root, '#email')).not.toBeNull());
  await userEvent.type(deep(root, '#email')!, address);
};
const toHanna = async (root: HTMLElement): Promise<void> => {
  await waitFor(() => expect(deep(root, '#colleague')).not.toBeNull());
  await userEvent.selectOptions(deep(root, '#colleague')!, 'hanna.lorenz@nordlicht.example');
  await userEvent.click(deep(root, '.primary')!);
};

/** To a colleague who may order, or to any address. */
export const Playground = mail();

export const Anatomy = anatomyOf(Playground);

export const Loading = mail({ listOrderers: 'pending' });

/** Nobody else may order here yet: an address is typed. */
export const NobodyElse = mail({ listOrderers: () => ({ items: [] }) });

export const ColleaguesFailed = mail({ listOrderers: fail('unavailable') });

export const AnotherDomain = mail({}, (root) => to(root, 'tax@adviser.example'));

/** It differs so little from one’s own that it can be taken for it. */
export const LookAlike = mail({}, (root) => to(root, 'hanna@n0rdlicht.example'));

export const Problems = mail({}, async (root) => {
  await userEvent.click(deep(root, '.primary')!);
  await waitFor(() => expect(deep(root, '[aria-invalid=true]')).not.toBeNull());
});

export const Sending = mail({ mailQuote: 'pending' }, toHanna);

export const TooMany = mail(
  { mailQuote: fail('rate-limited', { facts: { at: '2026-11-24T09:00:00Z' } }) },
  toHanna,
);

export const Sent = mail({}, async (root) => {
  await toHanna(root);
  await waitFor(() => expect(deep(root, '#message')).toBeNull());
});

/** Brand colours, corners and font by page CSS. */
export const Theming: Story = {
  ...mail(),
  render: (_, { loaded }) => branded(dialog(loaded as unknown as Quoted)),
};

export const Embedding: Story = {
  ...mail(),
  parameters: {
    docs: {
      source: {
        language: 'html',
        code: `<mail-quote quote="q-1" open></mail-quote>
<script type="module">
  import 'subsidiary-elements/define/mail-quote.js';
</script>`,
      },
    },
  },
};
