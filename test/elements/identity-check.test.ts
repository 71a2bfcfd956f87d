import { expect, oneEvent } from '@open-wc/testing';
import '../../src/define/account-checks.js';
import '../../src/define/identity-check.js';
import '../../src/define/subsidiary-management.js';
import type { Backend } from '../../src/backend/backend.js';
import { identityAppDoes, type IdentityAct } from '../../src/backend/memory/identification.js';
import type { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { identityReturn } from '../../src/domain/identity-return.js';
import type { IdentityRefusal } from '../../src/domain/identification.js';
import { AccountChecksElement } from '../../src/elements/account-checks/account-checks.js';
import type { IdentityStartEvent } from '../../src/elements/identity-check/identity-check.events.js';
import { IdentityCheckElement } from '../../src/elements/identity-check/identity-check.js';
import { SubsidiaryManagementElement } from '../../src/elements/subsidiary-management/subsidiary-management.js';
import { queriesOf } from '../../src/state/queries.js';
import { fail, ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { all, button, demo, focused, press, show, text, until } from './harness.js';

/** Hamburg Altona waits for its address. */
const ADDRESS = 'l-101440';

async function opened(backend: Backend): Promise<IdentityCheckElement> {
  const element = await show(IdentityCheckElement, { backend, link: ADDRESS });
  await until(() => text(element) !== '', 'it is offered');
  return element;
}

/** Somebody begins it elsewhere, and does something in the app. */
async function elsewhere(backend: MemoryBackend, acts: IdentityAct[], refusal?: IdentityRefusal) {
  const begun = await backend.beginIdentification(
    { link: ADDRESS, returnTo: '/accounts' },
    { idempotencyKey: 'elsewhere' },
  );
  for (const act of acts) identityAppDoes(backend.world, begun.deviceUrl, act, refusal);
  return begun;
}

describe('identity-check', () => {
  it('shows nothing where nothing is to be confirmed', async () => {
    const element = await show(IdentityCheckElement, { backend: demo(), link: 'l-100871' });
    await until(() => element.updateComplete, 'it is drawn');
    expect(text(element)).to.equal('');
  });

  it('begins with a way for this device and a code for another', async () => {
    const element = await opened(demo());
    await expect(element).to.be.accessible();
    await press(element, 'Confirm with the app');
    await until(() => all(element, 'svg.qr').length > 0, 'the code is drawn');
    expect(all(element, 'svg.qr')[0]!.getAttribute('aria-label')).to.contain('QR code');
    expect(text(focused()!)).to.equal('Confirm at once with an identity app');
    await expect(element).to.be.accessible();
    element.addEventListener('identity-start', (event) => event.preventDefault());
    setTimeout(() => button(element, 'Open the app on this device').click());
    const { url } = await oneEvent<IdentityStartEvent>(element, 'identity-start');
    expect(url).to.contain('return=');
  });

  it('goes on by itself when the app has confirmed the address', async () => {
    const backend = demo();
    const element = await opened(backend);
    await press(element, 'Confirm with the app');
    await until(() => all(element, 'svg.qr').length > 0, 'the code is drawn');
    const { url } = await (async () => {
      element.addEventListener('identity-start', (event) => event.preventDefault());
      setTimeout(() => button(element, 'Open the app on this device').click());
      return oneEvent<IdentityStartEvent>(element, 'identity-start');
    })();
    identityAppDoes(backend.world, url, 'open');
    await queriesOf(backend).changed();
    await until(() => text(element).includes('Identification under way'), 'it is under way');
    identityAppDoes(backend.world, url, 'finish');
    setTimeout(() => void queriesOf(backend).changed());
    const { link } = await oneEvent<Event & { link: { account: { status: string } } }>(
      element,
      'checks-changed',
    );
    expect(link.account.status).to.equal('active');
    await until(() => text(element).includes('has confirmed the address'), 'it says so');
  });

  it('shows one that was begun elsewhere, and begins anew here', async () => {
    const backend = demo();
    const { url } = await elsewhere(backend, []);
    const element = await opened(backend);
    expect(text(element)).to.contain('Anna Petersen began it at');
    await expect(element).to.be.accessible();
    await press(element, 'Begin anew here');
    await until(() => all(element, 'svg.qr').length > 0, 'the code is drawn');
    expect(() => identityAppDoes(backend.world, url, 'finish')).to.throw();
  });

  for (const [act, words] of [
    ['abort', 'The identification was not finished'],
    ['expire', 'The time for the identification has run out'],
    ['refuse', 'The document shows another address'],
  ] as const)
    it(`leaves the letter possible after: ${act}`, async () => {
      const backend = demo();
      await elsewhere(backend, ['open', act], 'address-mismatch');
      const element = await opened(backend);
      expect(text(element)).to.contain(words);
      expect(text(element)).to.contain('The letter stays possible.');
      await expect(element).to.be.accessible();
      await press(element, 'Try again');
      await until(() => all(element, 'svg.qr').length > 0, 'the code is drawn');
    });

  it('can be given up', async () => {
    const element = await opened(demo());
    await press(element, 'Confirm with the app');
    await until(() => all(element, 'svg.qr').length > 0, 'the code is drawn');
    await press(element, 'Do not use the app');
    await until(() => text(element).includes('The identification was not finished'), 'it is given up');
    expect(all(element, 'svg.qr')).to.be.empty;
  });

  it('says from when on it can be tried again after many tries', async () => {
    const backend = demo();
    for (let count = 0; count < 5; count++)
      await backend.beginIdentification({ link: ADDRESS, returnTo: '/' }, { idempotencyKey: `k-${count}` });
    await backend.cancelIdentification({ link: ADDRESS }, { idempotencyKey: 'cancel' });
    const element = await opened(backend);
    expect(text(element)).to.contain('It can be tried again from');
    expect(() => button(element, 'Try again')).to.throw();
  });

  it('says what went wrong, and does the same again', async () => {
    const backend = new ScriptedBackend(demo(), { beginIdentification: [fail('network'), 'usual'] });
    const element = await opened(backend);
    await press(element, 'Confirm with the app');
    await until(() => text(element).includes('There is no connection'), 'it says so');
    await press(element, 'Confirm with the app');
    await until(() => all(element, 'svg.qr').length > 0, 'the code is drawn');
    const [first, second] = backend.callsOf('beginIdentification');
    expect(second!.options?.idempotencyKey).to.equal(first!.options?.idempotencyKey);
  });

  it('stands beside the letter in the checks of an account', async () => {
    const backend = demo();
    const element = await show(AccountChecksElement, { backend, link: ADDRESS, open: true });
    await until(() => text(element).includes('Confirm at once with an identity app'), 'it is offered');
    expect(text(element)).to.contain('Code from the letter');
    await elsewhere(backend, ['open', 'finish']);
    await queriesOf(backend).changed();
    await until(() => text(element).includes('is active'), 'the account is active');
  });

  it('opens the checks of whom comes back from the app', async () => {
    expect(identityReturn('#identity-return=l-1')).to.equal('l-1');
    expect(identityReturn('#account/l-1')).to.equal(undefined);
    const backend = demo();
    await elsewhere(backend, ['open', 'abort']);
    const element = await show(SubsidiaryManagementElement, { backend, identityReturn: ADDRESS });
    await until(() => text(element).includes('The identification was not finished'), 'the truth is shown');
  });
});
