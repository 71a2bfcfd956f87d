import { expect, oneEvent } from '@open-wc/testing';
import '../../src/define/access-requests.js';
import type { Backend } from '../../src/backend/backend.js';
import { BackendError } from '../../src/domain/backend-error.js';
import { AccessRequestsElement } from '../../src/elements/access-requests/access-requests.js';
import type { AccessAnsweredEvent } from '../../src/elements/access-requests/access-requests.events.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { all, demo, focused, press, show, text, until } from './harness.js';

/** The owner's backend, after a clerk has asked for something. */
async function asked(script: Script = {}): Promise<{ owner: ScriptedBackend; clerk: Backend }> {
  const inner = demo();
  const clerk = inner.world.backend('p-jonas-weber');
  await clerk.requestAccess({ right: 'view-accounts', message: 'For the report' }, { idempotencyKey: 'ask' });
  return { owner: new ScriptedBackend(inner, script), clerk };
}

async function shown(backend: Backend): Promise<AccessRequestsElement> {
  const element = await show(AccessRequestsElement, { backend });
  await until(() => all(element, 'li, .notice').length > 0, 'it is there');
  return element;
}

const GRANT = 'Grant “Linked accounts” to Jonas Weber';
const DECLINE = 'Decline “Linked accounts” for Jonas Weber';

describe('access-requests', () => {
  it('renders nothing while nobody asks', async () => {
    const backend = new ScriptedBackend(demo(), {});
    const element = await show(AccessRequestsElement, { backend });
    await until(() => backend.callsOf('listAccessRequests').length > 0, 'it is read');
    await element.updateComplete;
    expect(text(element)).to.equal('');
  });

  it('is not even read by who cannot answer', async () => {
    const { clerk } = await asked();
    const backend = new ScriptedBackend(clerk, {});
    const element = await show(AccessRequestsElement, { backend });
    await until(() => backend.callsOf('getSession').length > 0, 'the session is known');
    await element.updateComplete;
    expect(backend.callsOf('listAccessRequests')).to.have.length(0);
    expect(text(element)).to.equal('');
  });

  it('shows who asks for what, and why', async () => {
    const { owner } = await asked();
    const element = await shown(owner);
    expect(text(element)).to.match(
      /Jonas Weber asks for “Linked accounts” jonas.weber@nordlicht.example · .* For the report/,
    );
    await expect(element).to.be.accessible();
  });

  for (const [button, answer, says] of [
    [GRANT, 'granted', 'Jonas Weber has “Linked accounts” now'],
    [DECLINE, 'declined', 'Jonas Weber does not get “Linked accounts”'],
  ] as const)
    it(`says that it is ${answer}, and keeps the focus`, async () => {
      const { owner, clerk } = await asked();
      const element = await shown(owner);
      setTimeout(() => void press(element, button));
      const { request } = await oneEvent<AccessAnsweredEvent>(element, 'access-answered');
      expect(request.state).to.equal(answer);
      await until(() => text(element).includes(says), 'it is said');
      expect(text(focused()!)).to.equal(says);
      expect(all(element, 'button')).to.have.length(0);
      expect((await clerk.getSession()).permissions.includes('view-accounts')).to.equal(answer === 'granted');
    });

  it('says why it was not answered, and can be answered again', async () => {
    const { owner } = await asked({ answerAccessRequest: fail('unavailable') });
    const element = await shown(owner);
    await press(element, GRANT);
    await until(() => all(element, '.notice').length > 0, 'it is said');
    expect(all(element, 'button').length).to.be.greaterThan(1);
  });

  it('can be read again when it could not be', async () => {
    let broken = true;
    const { owner } = await asked({
      listAccessRequests: (_, next) => (broken ? Promise.reject(new BackendError('unavailable')) : next()),
    });
    const element = await shown(owner);
    expect(text(element)).to.contain('could not be loaded');
    broken = false;
    await press(element, 'Try again');
    await until(() => text(element).includes('Jonas Weber'), 'it is there');
  });
});
