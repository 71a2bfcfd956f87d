import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { fail, type Script } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { branded } from '../brand.js';
import { deep } from '../deep.js';
import { quoted, type Quoted } from '../quotes.js';

const meta: Meta = { title: 'Elements/order-quote', component: 'order-quote' };
export default meta;
type Story = StoryObj;

/** A quote by its link, and what has become of it. */
const shared = (
  script: Script = {},
  { days = 0, name }: { days?: number; name?: string } = {},
  then?: (quoted: Quoted) => Promise<unknown>,
): Story => ({
  loaders: [
    async () => {
      const made = await quoted(script, days, name);
      await then?.(made);
      return { ...made };
    },
  ],
  render: (_, { loaded }) => {
    const { backend, token } = loaded as unknown as Quoted;
    return html`<order-quote .backend=${backend} .token=${token}></order-quote>`;
  },
});
const settled = async (root: HTMLElement): Promise<void> =>
  waitFor(() => expect(deep(root, 'h2,.notice')).not.toBeNull());

/** What whoever has the link sees, without signing in: nothing about people. */
export const Playground: Story = {
  ...shared(),
  play: ({ canvasElement }) => settled(canvasElement),
};

export const Anatomy = anatomyOf(Playground);

export const Loading = shared({ readSharedQuote: 'pending' });

/** Its prices do not count any more; going on works them out anew. */
export const Expired = shared({}, { days: 31 });

export const Ordered = shared({
  readSharedQuote: async (_, next) => ({ ...(await next()), state: 'ordered' as const }),
});

export const Withdrawn = shared({}, {}, async ({ backend, quote }) => {
  const { quote: now } = await backend.getKeptQuote({ quote: quote.id });
  return backend.withdrawQuote({ quote: now.id, version: now.version }, { idempotencyKey: 'withdraw' });
});

/** Another quote has taken its place. */
export const Renewed = shared({}, {}, async ({ backend, quote }) => {
  const { quote: now } = await backend.getKeptQuote({ quote: quote.id });
  return backend.renewQuote({ quote: now.id, version: now.version }, { idempotencyKey: 'renew' });
});

/** The quote has ended a while ago, or the link is not complete. */
export const Gone = shared({ readSharedQuote: fail('link-token-invalid') });

export const Failed = shared({ readSharedQuote: fail('unavailable') });

export const LongWords = shared(
  {},
  { name: 'Donaudampfschifffahrtsgesellschaftskapitänswitwenstiftung am Hafen' },
);

/** Going on is the host's, which asks for a sign-in first. */
export const Continues: Story = {
  ...shared(),
  play: async ({ canvasElement }) => {
    const told = fn();
    canvasElement.addEventListener('quote-continue', told, { once: true });
    await waitFor(() => expect(deep(canvasElement, '.primary')).not.toBeNull());
    await userEvent.click(deep(canvasElement, '.primary')!);
    await expect(told).toHaveBeenCalledOnce();
  },
};

/** Brand colours, corners and font by page CSS. */
export const Theming: Story = {
  ...shared(),
  render: (_, { loaded }) => {
    const { backend, token } = loaded as unknown as Quoted;
    return branded(html`<order-quote .backend=${backend} .token=${token}></order-quote>`);
  },
};

export const Embedding: Story = {
  ...shared(),
  parameters: {
    docs: {
      source: {
        language: 'html',
        code: `<order-quote></order-quote>
<script type="module">
  import { HttpBackend } from 'subsidiary-elements';
  import 'subsidiary-elements/define/order-quote.js';

  const quote = document.querySelector('order-quote');
  quote.backend = new HttpBackend({ baseUrl: '/api', account: 'none' });
  quote.token = location.hash.slice(1);
  quote.addEventListener('quote-continue', ({ quote: { id } }) => location.assign(\`/accounts#add/quote/\${id}\`));
</script>`,
      },
    },
  },
};
