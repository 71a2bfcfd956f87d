import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/request-access.js';
import type { Backend } from '../../src/backend/backend.js';
import { RequestAccessElement } from '../../src/elements/request-access/request-access.js';
import type { AccessRequestedEvent } from '../../src/elements/request-access/request-access.events.js';
import { fail, ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { all, demo, focused, named, press, show, text, type, until } from './harness.js';

const clerk = () => demo({ as: 'invoice-clerk' });

async function opened(
  backend: Backend,
  right: RequestAccessElement['right'] = 'view-accounts',
): Promise<RequestAccessElement> {
  const element = await show(RequestAccessElement, { backend, right, open: true });
  await until(() => !/Loading/.test(text(element)), 'what is known is there');
  return element;
}

const ask = 'Ask for it';
const asks = (element: RequestAccessElement) => all(element, '.primary').length > 0;

describe('request-access', () => {
  it('shows nothing until it is opened', async () => {
    const element = await show(RequestAccessElement, { backend: clerk(), right: 'view-accounts' });
    expect(text(element)).to.equal('');
  });

  it('says what is lacking and who can grant it', async () => {
    const element = await opened(clerk());
    expect(text(named(element, 'h2', /access/))).to.equal('Your access does not include “Linked accounts”');
    expect(text(element)).to.contain('Anna Petersen can grant it.');
    expect(focused()).to.equal(named(element, 'h2', /access/));
    await expect(element).to.be.accessible();
  });

  it('asks for it with a message, and says so', async () => {
    const backend = clerk();
    const element = await opened(backend);
    await type(element, 'Message', 'For the yearly report');
    setTimeout(() => void press(element, ask));
    const { request } = await oneEvent<AccessRequestedEvent>(element, 'access-requested');
    expect([request.right, request.message]).to.eql(['view-accounts', 'For the yearly report']);
    await until(() => text(element).includes('They have been asked'), 'it is said');
    expect(text(focused()!)).to.equal('They have been asked');
    expect(asks(element)).to.equal(false);
    expect((await backend.listAccessRequests()).items).to.have.length(1);
  });

  it('tells that it was asked already, instead of asking again', async () => {
    const backend = clerk();
    await backend.requestAccess({ right: 'view-accounts' }, { idempotencyKey: 'before' });
    const element = await opened(backend);
    expect(text(element)).to.contain('There is no answer yet.');
    expect(asks(element)).to.equal(false);
    const other = await opened(backend, 'open-accounts');
    expect(asks(other)).to.equal(true);
  });

  it('tells who declined, and when it can be asked again', async () => {
    const backend = clerk();
    const { id, version } = await backend.requestAccess(
      { right: 'view-accounts' },
      { idempotencyKey: 'before' },
    );
    const owner = backend.world.backend('p-anna-petersen');
    await owner.answerAccessRequest({ request: id, version, answer: 'decline' }, { idempotencyKey: 'no' });
    const element = await opened(backend);
    expect(text(element)).to.match(/Anna Petersen declined on .*You can ask again from/);
    expect(asks(element)).to.equal(false);
  });

  it('says that the person has it, when they got it in the meantime', async () => {
    const element = await opened(demo(), 'view-accounts');
    expect(text(named(element, 'h2', /You/))).to.equal('You have it now');
    expect(asks(element)).to.equal(false);
  });

  it('names nobody to ask where nobody else can grant it', async () => {
    const element = await opened(
      new ScriptedBackend(clerk(), {
        getSession: async (_, next) => ({ ...(await next()), administrators: ['Jonas Weber'] }),
      }),
    );
    expect(text(element)).to.contain('Please contact your provider.');
    expect(asks(element)).to.equal(false);
  });

  it('only explains where the backend does not take such requests', async () => {
    const inner = clerk();
    const element = await opened(
      new ScriptedBackend(inner, {}, { ...inner.capabilities, accessRequests: false }),
    );
    expect(text(element)).to.contain('Anna Petersen can grant it.');
    expect(asks(element)).to.equal(false);
  });

  it('keeps what was typed when it fails, and when it is closed', async () => {
    const backend = new ScriptedBackend(clerk(), { requestAccess: fail('unavailable') });
    const element = await opened(backend);
    await type(element, 'Message', 'Please');
    await press(element, ask);
    await until(() => all(element, '.notice').length > 0, 'it is said');
    expect(all<HTMLTextAreaElement>(element, '#message')[0]!.value).to.equal('Please');
    await sendKeys({ press: 'Escape' });
    await until(() => !element.open, 'it closes');
    element.open = true;
    await until(() => all(element, '#message').length > 0, 'it is open again');
    expect(all<HTMLTextAreaElement>(element, '#message')[0]!.value).to.equal('Please');
  });

  it('is sent once, and does not close while nobody knows whether it was', async () => {
    const backend = new ScriptedBackend(clerk(), { requestAccess: 'pending' });
    const element = await opened(backend);
    await press(element, ask);
    await press(element, ask);
    await sendKeys({ press: 'Escape' });
    await until(() => /Please wait/.test(text(element)), 'it says why');
    expect(element.open).to.equal(true);
    expect(backend.callsOf('requestAccess')).to.have.length(1);
  });
});
