import { expect } from '@open-wc/testing';
import type { Backend } from '../../src/backend/backend.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { AccountOverviewElement } from '../../src/elements/account-overview/account-overview.js';
import { AddAccountWizardElement } from '../../src/elements/add-account-wizard/add-account-wizard.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import {
  accessible,
  fill,
  find,
  findAll,
  forget,
  isThere,
  press,
  said,
  settled,
  show,
  until,
} from './screens.js';

const scripted = (script: Script): ScriptedBackend =>
  new ScriptedBackend(MemoryBackend.demo({ as: 'main-owner' }), script);

async function wizard(
  backend: Backend,
  properties: Partial<AddAccountWizardElement>,
): Promise<AddAccountWizardElement> {
  const element = await show(AddAccountWizardElement, { backend, ...properties });
  await settled(backend);
  await until(() => find(element, 'h2'), 'a step is shown');
  await settled(backend);
  return element;
}

describe('the course of a request, for who asks', () => {
  beforeEach(forget);

  it('says that the message did not arrive, with every way out', async () => {
    const backend = scripted({
      getLink: async (_, next) => ({ ...(await next()), undeliveredAt: '2026-11-20T09:15:00.000Z' }),
    });
    const element = await wizard(backend, { link: 'l-100902' });
    await until(() => said(element).includes('The message could not be delivered'), 'it says so');
    expect(said(element)).to.contain('Nobody was reached for K-100 902');
    expect(isThere(element, 'Copy the link for the owner')).to.equal(true);
    const other = findAll(element, 'details').at(-1) as HTMLDetailsElement;
    expect(other.open, 'other ways are unfolded').to.equal(true);
    await accessible(element);
    await press(element, 'Withdraw and correct the number');
    await until(() => backend.callsOf('cancelRequest').length === 1, 'it is withdrawn');
  });

  for (const ownerPage of ['http://[', 'javascript:alert(1)'])
    it(`offers no link that cannot be followed: ${ownerPage}`, async () => {
      const backend = scripted({
        getLink: async (_, next) => ({
          ...(await next()),
          undeliveredAt: '2026-11-20T09:15:00.000Z',
          ownerPage,
        }),
      });
      const element = await wizard(backend, { link: 'l-100902' });
      await until(() => said(element).includes('The message could not be delivered'), 'it says so');
      expect(isThere(element, 'Copy the link for the owner')).to.equal(false);
    });

  it('shows how many open requests there are, before anything is asked', async () => {
    const backend = scripted({
      getRequestAllowance: async () => ({
        open: { used: 3, limit: 10 },
        hour: { used: 0, limit: 10 },
        day: { used: 0, limit: 50 },
        until: null,
      }),
    });
    const element = await wizard(backend, { way: 'existing' });
    await until(() => said(element).includes('3 of 10 open requests'), 'it says so');
  });

  it('names what is used up, once, and the way out, and keeps what was typed', async () => {
    const backend = scripted({
      requestLink: fail('quota-reached', { facts: { count: 10 } }),
    });
    const element = await wizard(backend, { way: 'existing' });
    await fill(element, 'Customer number of the account', 'K-200 300');
    await press(element, /^Send request/);
    await until(() => said(element).includes('All 10 open requests are used'), 'it says so');
    expect(isThere(element, 'Go to the overview')).to.equal(true);
    expect(find<HTMLInputElement>(element, '#customerNumber')!.value).to.equal('K-200 300');
  });

  it('says from when on another account can be asked for', async () => {
    const backend = scripted({
      requestLink: fail('rate-limited', { facts: { at: '2026-11-20T09:15:00.000Z' } }),
    });
    const element = await wizard(backend, { way: 'existing' });
    await fill(element, 'Customer number of the account', 'K-200 300');
    await press(element, /^Send request/);
    await until(() => said(element).includes('You can ask for another account from'), 'it says so');
  });

  it('shows in the details why the owner declined, in a word and in their own', async () => {
    const backend = scripted({
      getLink: async (_, next) => ({
        ...(await next()),
        declined: { reason: 'unknown-sender', text: 'Please call first.' },
      }),
    });
    const element = await show(AccountOverviewElement, { backend, link: 'l-100931' });
    await until(() => said(element).includes('The owner declined this request on'), 'it says so');
    expect(said(element)).to.contain('They do not know who asks');
    expect(said(find(element, 'q')!)).to.equal('Please call first.');
    await accessible(element);
  });

  it('says which request it follows', async () => {
    const backend = scripted({
      getLink: async (_, next) => ({
        ...(await next()),
        follows: { id: 'l-1', requestedAt: '2026-10-20T08:00:00.000Z' },
      }),
    });
    const element = await wizard(backend, { link: 'l-100902' });
    await until(() => /This request follows the one of/.test(said(element)), 'it says so');
  });
});
