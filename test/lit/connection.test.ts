import { expect, fixture } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import '../../src/define/backend-provider.js';
import type { Backend } from '../../src/backend/backend.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { Connection } from '../../src/lit/connection.js';
import { queriesOf } from '../../src/state/queries.js';

class ConnectedElement extends LitElement {
  static override readonly properties = { backend: { attribute: false } };
  declare backend: Backend | undefined;
  readonly connection = new Connection(this);
  protected override render(): TemplateResult {
    return html`${this.connection.backend ? 'connected' : 'alone'}`;
  }
}
customElements.define('x-connected', ConnectedElement);

const inner = (page: ParentNode) => page.querySelector<ConnectedElement>('x-connected')!;
const [first, second] = [MemoryBackend.demo(), MemoryBackend.demo()];

describe('Connection', () => {
  it('has none where nobody provides one', async () => {
    const page = await fixture(html`<div><x-connected></x-connected></div>`);
    expect(inner(page).connection.backend).to.equal(undefined);
    expect(inner(page).connection.queries).to.equal(undefined);
  });

  it('takes the nearest provider, and renders when its backend changes', async () => {
    const page = await fixture(html`<backend-provider><x-connected></x-connected></backend-provider>`);
    expect(inner(page).shadowRoot!.textContent).to.equal('alone');
    (page as HTMLElement & { backend: Backend }).backend = first;
    await (page as LitElement).updateComplete;
    await inner(page).updateComplete;
    expect(inner(page).shadowRoot!.textContent).to.equal('connected');
    expect(inner(page).connection.queries).to.equal(queriesOf(first));
  });

  it('prefers an own backend, and falls back to the provider', async () => {
    const page = await fixture(
      html`<backend-provider .backend=${first}
        ><x-connected .backend=${second}></x-connected
      ></backend-provider>`,
    );
    expect(inner(page).connection.backend).to.equal(second);
    inner(page).backend = undefined;
    expect(inner(page).connection.backend).to.equal(first);
  });

  it('goes with a move from one provider to another and to none', async () => {
    const page = await fixture(html`
      <div>
        <backend-provider .backend=${first}><x-connected></x-connected></backend-provider>
        <backend-provider .backend=${second}></backend-provider>
      </div>
    `);
    const element = inner(page);
    expect(element.connection.backend).to.equal(first);
    page.lastElementChild!.append(element);
    expect(element.connection.backend).to.equal(second);
    page.append(element);
    expect(element.connection.backend).to.equal(undefined);
  });
});
