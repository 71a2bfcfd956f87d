import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define/backend-provider.js';
import '../../src/define/subsidiary-management.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { findAll, said, settled, until } from '../elements/screens.js';

const screens = (page: Element) => findAll(page, 'subsidiary-management');

describe('several backends on a page', () => {
  it('never mix, and ask each for its own', async () => {
    const nordlicht = new ScriptedBackend(MemoryBackend.demo());
    const weitblick = new ScriptedBackend(MemoryBackend.demo({ as: 'large-owner', large: 20 }));
    const page = await fixture(html`
      <div>
        <backend-provider .backend=${nordlicht}
          ><subsidiary-management></subsidiary-management
        ></backend-provider>
        <backend-provider .backend=${weitblick}
          ><subsidiary-management></subsidiary-management
        ></backend-provider>
      </div>
    `);
    const [left, right] = screens(page);
    await until(() => /Berlin Mitte/.test(said(left!)), 'the left one is shown');
    await until(() => /K-400 000/.test(said(right!)), 'the right one is shown');
    await settled(nordlicht);
    await settled(weitblick);
    expect(said(right!)).not.to.contain('Berlin Mitte');
    expect(said(left!)).not.to.contain('K-400 000');
  });

  it('is asked once by all elements that share it', async () => {
    const backend = new ScriptedBackend(MemoryBackend.demo());
    const page = await fixture(html`
      <backend-provider .backend=${backend}>
        <subsidiary-management></subsidiary-management>
        <subsidiary-management></subsidiary-management>
        <subsidiary-management .backend=${backend}></subsidiary-management>
      </backend-provider>
    `);
    await until(() => screens(page).every((each) => /Berlin Mitte/.test(said(each))), 'all are shown');
    await settled(backend);
    expect(backend.callsOf('getSession')).to.have.lengthOf(1);
    expect(backend.callsOf('getSummary')).to.have.lengthOf(1);
  });

  it('follow an element that is moved to another provider', async () => {
    const page = await fixture(html`
      <div>
        <backend-provider .backend=${MemoryBackend.demo()}
          ><subsidiary-management></subsidiary-management
        ></backend-provider>
        <backend-provider .backend=${MemoryBackend.demo({ as: 'large-owner', large: 20 })}></backend-provider>
      </div>
    `);
    const [screen] = screens(page);
    await until(() => /Berlin Mitte/.test(said(screen!)), 'it is shown');
    page.lastElementChild!.append(screen!);
    await until(() => /K-400 000/.test(said(screen!)), 'the other account is shown');
    await until(() => !/Berlin Mitte/.test(said(screen!)), 'nothing is left of the first');
  });

  it('do not hold on to an element that is moved out of every provider', async () => {
    const page = await fixture(html`
      <div>
        <backend-provider .backend=${MemoryBackend.demo()}
          ><subsidiary-management></subsidiary-management
        ></backend-provider>
      </div>
    `);
    const [screen] = screens(page);
    await until(() => /Berlin Mitte/.test(said(screen!)), 'it is shown');
    page.append(screen!);
    await until(() => said(screen!) === '', 'nothing is shown');
  });

  it('keep the two languages of two places apart', async () => {
    const backend = MemoryBackend.demo();
    const page = await fixture(html`
      <backend-provider .backend=${backend}>
        <div lang="en-US"><subsidiary-management></subsidiary-management></div>
        <div lang="en-IN"><subsidiary-management></subsidiary-management></div>
      </backend-provider>
    `);
    const [american, indian] = screens(page);
    await until(() => /due \w+ \d+, \d{4}/.test(said(american!)), 'the American day is shown');
    await until(() => /due \d+ \w+ \d{4}/.test(said(indian!)), 'the Indian day is shown');
  });
});
