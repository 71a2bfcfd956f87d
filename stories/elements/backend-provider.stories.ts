import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep } from '../deep.js';
import { backendFor } from '../stage.js';

const provided = (backend: Backend | undefined, content: TemplateResult): TemplateResult =>
  html`<backend-provider .backend=${backend}>${content}</backend-provider>`;
const details = html`<subsidiary-details link="l-100871"></subsidiary-details>`;

const meta: Meta = {
  title: 'Elements/backend-provider',
  component: 'backend-provider',
  render: () => provided(backendFor(), details),
};
export default meta;
type Story = StoryObj;

/** Gives one backend to everything below it. It has no look of its own. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

/** Until there is a backend, the elements below show nothing, quietly. */
export const WithoutBackend: Story = {
  render: () =>
    html`<p>Nothing is shown below this line.</p>
      ${provided(undefined, details)}`,
};

/** The nearest provider counts; an element's own `backend` counts more. */
export const Nested: Story = {
  render: () => provided(backendFor('stand-alone-owner'), provided(backendFor(), details)),
};

/** Two accounts on one page never mix. */
export const TwoBackends: Story = {
  render: () => html`
    ${provided(backendFor('main-owner'), details)}
    ${provided(backendFor('local-team'), html`<account-access></account-access>`)}
  `,
};

/** A backend that is set later reaches the elements that were there first. */
export const BackendComesLate: Story = {
  render: () => provided(undefined, details),
  play: async ({ canvasElement }) => {
    canvasElement.querySelector('backend-provider')!.backend = backendFor();
    await waitFor(() => expect(deep(canvasElement, 'h2')!.textContent).toBe('Berlin Mitte'));
  },
};

/** What a page writes. `HttpBackend.connect` finds the account that the session is in. */
export const Embedding: Story = {
  parameters: {
    docs: {
      source: {
        language: 'html',
        code: `<backend-provider id="accounts">
  <subsidiary-management></subsidiary-management>
</backend-provider>
<script type="module">
  import { HttpBackend } from 'subsidiary-elements';
  import 'subsidiary-elements/define/backend-provider.js';
  import 'subsidiary-elements/define/subsidiary-management.js';

  document.querySelector('#accounts').backend = await HttpBackend.connect({ baseUrl: '/api' });
</script>`,
      },
    },
  },
};
