import { expect } from '@open-wc/testing';
import '../../src/define/subsidiary-badge.js';
import '../../src/locales/de-rest.js';
import type { Backend } from '../../src/backend/backend.js';
import { SubsidiaryBadgeElement } from '../../src/elements/subsidiary-badge/subsidiary-badge.js';
import { queriesOf } from '../../src/state/queries.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { all, demo, show, text, until } from './harness.js';

async function shown(
  backend: Backend,
  counts: SubsidiaryBadgeElement['counts'] = 'all',
): Promise<SubsidiaryBadgeElement> {
  const element = await show(SubsidiaryBadgeElement, { backend, counts });
  await until(() => queriesOf(backend).fetching === 0 && queriesOf(backend).session().data, 'it is read');
  await element.updateComplete;
  return element;
}

const scripted = (script: Script) => new ScriptedBackend(demo(), script);
/** What of the main account's own accounts waits for the person. */
const waiting = async (backend: Backend): Promise<number> => {
  const { needsYou, drift = 0 } = await backend.getSummary();
  return needsYou + drift;
};
const number = (element: Element): string => text(all(element, '.count')[0] ?? document.createElement('i'));

describe('subsidiary-badge', () => {
  it('says how much waits for the person, for eyes and ears', async () => {
    const backend = demo();
    const waits = await waiting(backend);
    const element = await shown(backend);
    expect(number(element)).to.equal(String(waits));
    expect(text(all(element, '.visually-hidden')[0]!)).to.equal(`${waits} wait for you`);
    expect(all(element, '.count')[0]!.ariaHidden).to.equal('true');
    await expect(element).to.be.accessible();
  });

  it('counts requests of others, and those alone where it is told so', async () => {
    const main = demo();
    const owner = main.world.backend('p-klaus-brandt');
    await main.requestLink(
      { customerNumber: 'K-200 300', scopes: ['view'], proof: 'owner-consent' },
      { idempotencyKey: 'ask' },
    );
    expect(number(await shown(owner))).to.equal('1');
    expect(number(await shown(owner, 'requests'))).to.equal('1');
    expect(text(await shown(owner, 'accounts'))).to.equal('');
  });

  it('counts who asks for access', async () => {
    const backend = demo();
    const waits = await waiting(backend);
    const clerk = backend.world.backend('p-jonas-weber');
    await clerk.requestAccess({ right: 'view-accounts' }, { idempotencyKey: 'ask' });
    expect(number(await shown(backend))).to.equal(String(waits + 1));
  });

  it('counts accounts that have come apart from what is usual', async () => {
    const backend = scripted({
      getSummary: async (_, next) => ({ ...(await next()), needsYou: 2, drift: 3 }),
    });
    expect(number(await shown(backend, 'accounts'))).to.equal('5');
  });

  it('shows nothing while nothing waits, and asks for nothing that the person may not see', async () => {
    const backend = scripted({
      getSession: async (_, next) => ({ ...(await next()), permissions: ['manage-forwarding'] }),
    });
    expect(text(await shown(backend))).to.equal('');
    expect(backend.calls.map(({ name }) => name)).to.eql(['getSession']);
  });

  it('tells large numbers as more than some', async () => {
    const backend = scripted({
      getSummary: async (_, next) => ({ ...(await next()), needsYou: 1234, drift: 0 }),
    });
    const element = await shown(backend);
    expect(number(element)).to.equal('99+');
    expect(text(all(element, '.visually-hidden')[0]!)).to.equal('1,234 wait for you');
  });

  it('tells the host once what is known, and again when that changes', async () => {
    const backend = demo();
    const heard: [number, number][] = [];
    const hear = ({ accounts, requests }: HTMLElementEventMap['due-changed']) =>
      heard.push([accounts, requests]);
    document.body.addEventListener('due-changed', hear);
    await shown(backend);
    const waits = await waiting(backend);
    expect(heard).to.eql([[waits, 0]]);
    const { items } = await backend.listLinks({ standings: ['waiting-for-code'] });
    await backend.cancelRequest({ link: items[0]!.id }, { idempotencyKey: 'cancel' });
    await queriesOf(backend).changed();
    await until(() => heard.length === 2, 'it is told');
    expect(heard[1]).to.eql([waits - 1, 0]);
    document.body.removeEventListener('due-changed', hear);
  });

  it('tells that nothing waits, so that a host can hide what it shows itself', async () => {
    const backend = scripted({
      getSummary: async (_, next) => ({ ...(await next()), needsYou: 0, drift: 0 }),
    });
    const heard: number[] = [];
    const hear = ({ accounts }: HTMLElementEventMap['due-changed']) => heard.push(accounts);
    document.body.addEventListener('due-changed', hear);
    await shown(backend, 'accounts');
    expect(heard).to.eql([0]);
    document.body.removeEventListener('due-changed', hear);
  });

  it('shows nothing where it cannot be read', async () => {
    expect(text(await shown(scripted({ getSummary: fail('unavailable') }), 'accounts'))).to.equal('');
  });

  it('speaks German', async () => {
    document.documentElement.lang = 'de';
    try {
      const element = await shown(demo());
      await until(() => text(element).includes('warten auf Sie'), 'it speaks German');
    } finally {
      document.documentElement.lang = 'en';
    }
  });
});
