import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import { DRAFT } from '../../src/testing/backend-suite/steps.js';
import { fail, type Script } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { branded } from '../brand.js';
import { deep, deepAll } from '../deep.js';
import { quoted } from '../quotes.js';
import { backendFor } from '../stage.js';

const meta: Meta = { title: 'Elements/order-drafts', component: 'order-drafts' };
export default meta;
type Story = StoryObj;

/** Orders of these names were begun, the last one first. */
const begun = (names: string[], script: Script = {}, play?: (root: HTMLElement) => Promise<void>): Story => ({
  loaders: [
    async () => {
      const backend = backendFor('main-owner', script);
      for (const [index, name] of names.entries())
        await backend.createOrderDraft(
          { content: { ...DRAFT, name, step: name === 'Kiel Hörn' ? 'review' : 'configure' } },
          { idempotencyKey: `begin-${index}` },
        );
      return { backend };
    },
  ],
  render: (_, { loaded }) =>
    html`<order-drafts .backend=${(loaded as { backend: Backend }).backend}></order-drafts>`,
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, 'li')).not.toBeNull());
    await play?.(canvasElement);
  },
});
const press = async (root: HTMLElement, selector: string): Promise<void> => {
  await waitFor(() => expect(deep(root, selector)).not.toBeNull());
  await userEvent.click(deep(root, selector)!);
};

/** Quotes of the account, for everybody who may order in it. */
const withQuote = (
  days: number,
  script: Script = {},
  play?: (root: HTMLElement) => Promise<void>,
): Story => ({
  loaders: [
    async () => {
      const { backend } = await quoted(script, days);
      await backend.createOrderDraft({ content: DRAFT }, { idempotencyKey: 'begin' });
      return { backend };
    },
  ],
  render: (_, { loaded }) =>
    html`<order-drafts .backend=${(loaded as { backend: Backend }).backend}></order-drafts>`,
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '#quotes')).not.toBeNull());
    await play?.(canvasElement);
  },
});

/** An order that was begun, here or on another device. */
export const Playground = begun(['Hamburg Altona']);

export const Anatomy = anatomyOf(withQuote(3));

/** Where nothing was begun there is nothing. */
export const Empty: Story = {
  render: () => html`<order-drafts .backend=${backendFor()}></order-drafts>`,
};

/** The last one first; the others are shown when they are asked for. */
export const Several = begun(['Bremen', 'Kiel Hörn', ''], {}, async (root) => {
  await press(root, '.text-button');
  await waitFor(() => expect(deepAll(root, 'li')).toHaveLength(3));
});

export const LongWords = begun(['Donaudampfschifffahrtsgesellschaftskapitänswitwenstiftung am Hafen']);

/** What was typed would be lost: that is asked first. */
export const DiscardAsked = begun(['Hamburg Altona'], {}, async (root) => {
  await press(root, '[id^=discard-]');
  await waitFor(() => expect(deep(root, '#sure')).not.toBeNull());
});

export const Discarded = begun(['Bremen', 'Hamburg Altona'], {}, async (root) => {
  await press(root, '[id^=discard-]');
  await press(root, '.danger');
  await waitFor(() => expect(deep(root, '.said')?.textContent).not.toBe(''));
});

/** It was gone on with elsewhere in that moment. */
export const NotDiscarded = begun(
  ['Hamburg Altona'],
  { discardOrderDraft: fail('version-mismatch') },
  async (root) => {
    await press(root, '[id^=discard-]');
    await press(root, '.danger');
    await waitFor(() => expect(deep(root, '.notice')).not.toBeNull());
  },
);

export const Quotes = withQuote(3);

export const QuoteExpired = withQuote(33);

/** At the prices of today, another quote takes its place. */
export const QuoteRenewed = withQuote(33, {}, async (root) => {
  await press(root, '[aria-label^=Work]');
  await waitFor(() => expect(deep(root, '#quotes+.said')?.textContent).not.toBe(''));
});

/** Nobody could order by it any more: that is asked first. */
export const QuoteWithdrawAsked = withQuote(3, {}, async (root) => {
  await press(root, '[id^=withdraw-]');
  await waitFor(() => expect(deep(root, '#sure-quote')).not.toBeNull());
});

export const QuoteNotDownloaded = withQuote(3, { getQuoteDocument: fail('unavailable') }, async (root) => {
  await press(root, '[aria-label^="Download"]');
  await waitFor(() => expect(deep(root, '.whole')).not.toBeNull());
});

/** Going on is the host's: it shows `add-account-wizard` with this draft. */
export const Resumes = begun(['Hamburg Altona'], {}, async (root) => {
  const told = fn();
  root.addEventListener('order-resume', told, { once: true });
  await press(root, '.acts .button');
  await expect(told).toHaveBeenCalledOnce();
});

/** Brand colours, corners and font by page CSS. */
export const Theming: Story = {
  ...Playground,
  render: (_, { loaded }) =>
    branded(html`<order-drafts .backend=${(loaded as { backend: Backend }).backend}></order-drafts>`),
};

export const Embedding: Story = {
  ...Playground,
  parameters: {
    docs: {
      source: {
        language: 'html',
        code: `<backend-provider>
  <order-drafts></order-drafts>
  <add-account-wizard></add-account-wizard>
</backend-provider>
<script type="module">
  import 'subsidiary-elements/define/backend-provider.js';
  import 'subsidiary-elements/define/order-drafts.js';
  import 'subsidiary-elements/define/add-account-wizard.js';

  const wizard = document.querySelector('add-account-wizard');
  document.addEventListener('order-resume', ({ draft }) => (wizard.draft = draft));
  document.addEventListener('quote-resume', ({ quote }) => (wizard.quote = quote));
</script>`,
      },
    },
  },
};
