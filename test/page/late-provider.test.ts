import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define/subsidiary-management.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type { BackendProviderElement } from '../../src/elements/backend-provider/backend-provider.js';
import { find, said, until } from '../elements/screens.js';

describe('a provider that is defined late', () => {
  it('reaches the elements that were there first, with the backend that was set before', async () => {
    const page = await fixture(html`
      <div>
        <backend-provider><subsidiary-management></subsidiary-management></backend-provider>
      </div>
    `);
    const screen = find(page, 'subsidiary-management')!;
    const provider = page.querySelector('backend-provider') as BackendProviderElement;
    provider.backend = MemoryBackend.demo();
    expect(customElements.get('backend-provider')).to.equal(undefined);
    expect(said(screen)).to.equal('');
    await import('../../src/define/backend-provider.js');
    await until(() => /Berlin Mitte/.test(said(screen)), 'it is shown');
  });
});
