import { expect, fixture } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type { Backend } from '../../src/backend/backend.js';
import type { Link } from '../../src/domain/link.js';
import { Query } from '../../src/lit/query.js';
import { queriesOf } from '../../src/state/queries.js';
import { fail, ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { until } from '../elements/screens.js';

/** Shows the name of one link. */
class NameElement extends LitElement {
  static override readonly properties = {
    backend: { attribute: false },
    link: {},
  };
  declare backend: Backend | undefined;
  declare link: string;
  readonly query = new Query<Link>(this, () => this.backend && queriesOf(this.backend).link(this.link), {
    keep: this.localName === 'x-kept-name',
  });
  protected override render(): TemplateResult {
    const { remote } = this.query;
    return html`${remote.state}${
      remote.state === 'ready'
        ? html` ${remote.data.account?.name}${remote.refreshing ? ' refreshing' : ''}${remote.problem ? ` ${remote.problem.code}` : ''}`
        : ''
    }`;
  }
}
customElements.define('x-name', NameElement);
customElements.define('x-kept-name', class extends NameElement {});

const shown = (backend: Backend | undefined) =>
  fixture<NameElement>(html`<x-name .backend=${backend} link="l-100871"></x-name>`);
const text = (element: NameElement) => element.shadowRoot!.textContent;

describe('Query', () => {
  it('asks nothing while nothing is wanted', async () => {
    expect(text(await shown(undefined))).to.equal('loading');
  });

  it('goes from loading to ready', async () => {
    const element = await shown(new ScriptedBackend(MemoryBackend.demo()));
    await until(() => text(element) === 'ready Berlin Mitte', 'it is ready');
  });

  it('goes from loading to failed', async () => {
    const element = await shown(new ScriptedBackend(MemoryBackend.demo(), { getLink: fail('network') }));
    await until(() => text(element) === 'failed', 'it has failed');
  });

  it('forgets the old answer when the key changes', async () => {
    const backend = new ScriptedBackend(MemoryBackend.demo());
    const element = await shown(backend);
    await until(() => text(element) === 'ready Berlin Mitte', 'it is ready');
    backend.script({ getLink: 'pending' });
    element.link = 'l-101440';
    await element.updateComplete;
    expect(text(element)).to.equal('loading');
  });

  it('keeps the old answer as being refreshed where that is wanted', async () => {
    const backend = new ScriptedBackend(MemoryBackend.demo());
    const element = await fixture<NameElement>(
      html`<x-kept-name .backend=${backend} link="l-100871"></x-kept-name>`,
    );
    await until(() => text(element) === 'ready Berlin Mitte', 'it is ready');
    backend.script({ getLink: 'pending' });
    element.link = 'l-101440';
    await element.updateComplete;
    expect(text(element)).to.equal('ready Berlin Mitte refreshing');
  });

  it('keeps what it knows when a refresh fails', async () => {
    const backend = new ScriptedBackend(MemoryBackend.demo(), { getLink: ['usual', fail('unavailable')] });
    const element = await shown(backend);
    await until(() => text(element) === 'ready Berlin Mitte', 'it is ready');
    await queriesOf(backend).changed();
    await until(() => text(element) === 'ready Berlin Mitte unavailable', 'it says so');
  });

  it('stops listening off the page, and is up to date when it comes back', async () => {
    const backend = new ScriptedBackend(MemoryBackend.demo());
    const element = await shown(backend);
    await until(() => text(element) === 'ready Berlin Mitte', 'it is ready');
    const parent = element.parentElement!;
    element.remove();
    const link = await backend.getLink({ link: 'l-100871' });
    queriesOf(backend).learned({ ...link, account: { ...link.account!, name: 'Berlin Nord' } });
    await element.updateComplete;
    expect(text(element)).to.equal('ready Berlin Mitte');
    backend.script({ getLink: 'pending' });
    parent.append(element);
    await element.updateComplete;
    expect(text(element)).to.match(/^ready Berlin Nord/);
  });

  it('abandons what nobody waits for any more', async () => {
    const backend = new ScriptedBackend(MemoryBackend.demo(), { getLink: 'pending' });
    const element = await shown(backend);
    await until(() => backend.callsOf('getLink').length === 1, 'it is asked');
    element.remove();
    await until(() => backend.callsOf('getLink')[0]!.options.signal?.aborted, 'it is abandoned');
  });
});
