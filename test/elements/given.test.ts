import '../../src/hydrate.js';
import { expect } from '@open-wc/testing';
import type { Backend } from '../../src/backend/backend.js';
import type { SubsidiaryListElement } from '../../src/elements/subsidiary-list/subsidiary-list.js';
import { givenIn, hydrate } from '../../src/hydrate.js';
import type { Given } from '../../src/state/given.js';
import { ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { all, demo, show, text, until } from './harness.js';

// After what brings a server's page to life, in whatever order a bundler puts what is imported at once.
await import('../../src/define/backend-provider.js');
await import('../../src/define/subsidiary-list.js');
await import('../../src/define/subsidiary-management.js');
const List = (await import('../../src/elements/subsidiary-list/subsidiary-list.js')).SubsidiaryListElement;
const { SubsidiaryManagementElement: Management } =
  await import('../../src/elements/subsidiary-management/subsidiary-management.js');

async function given(backend: Backend = demo(), at = Date.now()): Promise<Given> {
  const [session, summary, links, received] = await Promise.all([
    backend.getSession(),
    backend.getSummary(),
    backend.listLinks({ sort: 'name', limit: 100 }),
    backend.listReceivedRequests(),
  ]);
  return { at, session, summary, links, needsYou: { ...links, items: [] }, received };
}

const scripted = () => new ScriptedBackend(demo());
const askedOf = ({ calls }: ScriptedBackend): string[] => calls.map(({ name }) => name);

const rows = (element: Element) => all(element, 'tbody tr:not(.pending)');
const listIn = (element: Element) => all(element, 'subsidiary-list')[0]!;

describe('what a host has read already', () => {
  it('is shown at once, and not asked for again', async () => {
    const backend = scripted();
    const element = await show(Management, { backend, given: await given() });
    await (listIn(element) as SubsidiaryListElement).updateComplete;
    expect(rows(listIn(element))).to.have.length(49);
    expect(text(element)).to.contain('Next collective invoice');
    expect(all(element, '[aria-busy=true]')).to.have.length(0);
    expect(askedOf(backend)).to.eql([]);
  });

  it('is shown at once and read again when it is old', async () => {
    const backend = scripted();
    const old = await given(demo(), Date.now() - 3_600_000);
    const element = await show(List, { backend, given: old });
    expect(rows(element)).to.have.length(49);
    await until(() => askedOf(backend).length === 2, 'it is read again');
    expect(askedOf(backend).sort()).to.eql(['getSession', 'listLinks']);
  });

  it('is shown before there is a backend, which then goes on with it', async () => {
    const backend = scripted();
    const element = await show(List, { given: await given() });
    expect(rows(element)).to.have.length(49);
    element.backend = backend;
    await element.updateComplete;
    expect(rows(element)).to.have.length(49);
    expect(askedOf(backend)).to.eql([]);
  });

  it('may lack any piece, which is asked for', async () => {
    const backend = scripted();
    const some = { ...(await given()), summary: null, links: undefined };
    const element = await show(Management, { backend, given: some });
    expect(text(element)).to.contain('Nordlicht Retail GmbH');
    await until(() => rows(listIn(element)).length === 49, 'the rest arrives');
    expect(askedOf(backend)).to.include.members(['getSummary', 'listLinks']);
    expect(askedOf(backend)).not.to.include('getSession');
  });

  it('is known to everything below a provider that was given it', async () => {
    const backend = scripted();
    const provider = document.createElement('backend-provider');
    Object.assign(provider, { backend, given: await given() });
    const element = document.createElement('subsidiary-list');
    provider.append(element);
    document.body.append(provider);
    await provider.updateComplete;
    await element.updateComplete;
    expect(rows(element)).to.have.length(49);
    expect(askedOf(backend)).to.eql([]);
    provider.remove();
  });
});

describe('hydrate', () => {
  it('renders anew what does not fit, and says so', async () => {
    const warn = console.warn;
    const said: unknown[] = [];
    console.warn = (...parts: unknown[]) => said.push(parts[0]);
    const holder = document.createElement('div');
    document.body.append(holder);
    (holder as HTMLElement & { setHTMLUnsafe(html: string): void }).setHTMLUnsafe(
      `<subsidiary-list defer-hydration><template shadowrootmode="open"><!--lit-part bm9uZQ==--><!--lit-node 0--><p class="x">Old</p><!--/lit-part--></template></subsidiary-list>`,
    );
    const element = holder.firstElementChild as SubsidiaryListElement;
    expect(text(element)).to.equal('Old');
    await hydrate(element, { given: await given() });
    console.warn = warn;
    expect(rows(element)).to.have.length(49);
    expect(text(element)).not.to.contain('Old');
    expect(element.shadowRoot!.adoptedStyleSheets.length).to.be.greaterThan(0);
    expect(said).to.eql(['<subsidiary-list> was rendered anew: it does not fit what the server sent.']);
    holder.remove();
  });

  it('gives the same to an element that no server has rendered', async () => {
    const backend = scripted();
    const element = document.createElement('subsidiary-list');
    document.body.append(element);
    await hydrate(element, { given: await given(), backend });
    await element.updateComplete;
    expect(rows(element)).to.have.length(49);
    expect(askedOf(backend)).to.eql([]);
    element.remove();
  });

  it('finds what the server wrote, and nothing where that is broken or missing', async () => {
    const script = document.createElement('script');
    Object.assign(script, { type: 'application/json', id: 'some-given', textContent: '{"at":5}' });
    document.body.append(script);
    expect(givenIn('some-given')).to.eql({ at: 5 });
    script.textContent = '{';
    expect(givenIn('some-given')).to.equal(undefined);
    expect(givenIn('other-given')).to.equal(undefined);
    script.remove();
  });
});
