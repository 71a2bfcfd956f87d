import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define/backend-provider.js';
import '../../src/define/subsidiary-details.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type { BackendProviderElement } from '../../src/elements/backend-provider/backend-provider.js';
import { accessible, find, said, until } from './screens.js';

const details = (root: Element) => find(root, 'subsidiary-details')!;
const heading = (root: Element) => find(details(root), 'h2')?.textContent;

describe('backend-provider', () => {
  it('gives its backend to elements anywhere below', async () => {
    const provider = await fixture(
      html`<backend-provider .backend=${MemoryBackend.demo()}>
        <div><subsidiary-details link="l-100871"></subsidiary-details></div>
      </backend-provider>`,
    );
    await until(() => heading(provider) === 'Berlin Mitte', 'it is shown');
    await accessible(provider);
  });

  it('gives its backend through shadow roots of the page', async () => {
    const provider = await fixture<BackendProviderElement>(
      html`<backend-provider><div></div></backend-provider>`,
    );
    const root = provider.querySelector('div')!.attachShadow({ mode: 'open' });
    const inner = document.createElement('subsidiary-details');
    inner.link = 'l-100871';
    root.append(inner);
    provider.backend = MemoryBackend.demo();
    await until(() => /Berlin Mitte/.test(said(inner)), 'it is shown');
  });

  it('shows nothing, quietly, until it has a backend', async () => {
    const provider = await fixture<BackendProviderElement>(
      html`<backend-provider><subsidiary-details link="l-100871"></subsidiary-details></backend-provider>`,
    );
    expect(said(details(provider))).to.equal('');
    provider.backend = MemoryBackend.demo();
    await until(() => heading(provider) === 'Berlin Mitte', 'it is shown');
  });

  it('gives the next backend when the session goes to another account', async () => {
    const provider = await fixture<BackendProviderElement>(
      html`<backend-provider .backend=${MemoryBackend.demo()}>
        <subsidiary-details link="l-100871"></subsidiary-details>
      </backend-provider>`,
    );
    await until(() => heading(provider) === 'Berlin Mitte', 'it is shown');
    provider.backend = MemoryBackend.demo({ as: 'stand-alone-owner' });
    await until(
      () => heading(provider) === 'The details could not be loaded',
      'the other account has no such link',
    );
    expect(said(details(provider))).not.to.contain('Berlin Mitte');
  });

  it('steps back where an element has a backend of its own', async () => {
    const provider = await fixture<BackendProviderElement>(
      html`<backend-provider .backend=${MemoryBackend.demo({ as: 'stand-alone-owner' })}>
        <subsidiary-details link="l-100871" .backend=${MemoryBackend.demo()}></subsidiary-details>
      </backend-provider>`,
    );
    await until(() => heading(provider) === 'Berlin Mitte', 'it is shown');
  });

  it('steps back where another provider is nearer', async () => {
    const provider = await fixture<BackendProviderElement>(
      html`<backend-provider .backend=${MemoryBackend.demo({ as: 'stand-alone-owner' })}>
        <backend-provider .backend=${MemoryBackend.demo()}>
          <subsidiary-details link="l-100871"></subsidiary-details>
        </backend-provider>
      </backend-provider>`,
    );
    await until(() => heading(provider) === 'Berlin Mitte', 'it is shown');
  });
});
