import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/detach-account.js';
import type { Backend } from '../../src/backend/backend.js';
import { DetachAccountElement } from '../../src/elements/detach-account/detach-account.js';
import type { AccountDetachedEvent } from '../../src/elements/detach-account/detach-account.events.js';
import { fail, ScriptedBackend } from '../../src/testing/scripted-backend.js';
import {
  all,
  button,
  certain,
  choose,
  demo,
  focused,
  named,
  press,
  show,
  text,
  type,
  until,
} from './harness.js';

const BERLIN = 'l-100871';

async function opened(backend: Backend, link = BERLIN): Promise<DetachAccountElement> {
  const element = await show(DetachAccountElement, { backend, link, open: true });
  await until(() => !/Loading/.test(text(element)), 'the consequences arrive');
  return element;
}

describe('detach-account', () => {
  it('shows nothing until it is opened', async () => {
    const element = await show(DetachAccountElement, { backend: demo(), link: BERLIN });
    expect(text(element)).to.equal('');
  });

  it('names the account and shows the three groups of consequences', async () => {
    const element = await opened(demo());
    expect(text(named(element, 'h2', /Detach/))).to.equal('Detach “Berlin Mitte”?');
    expect(all(element, '.consequences strong').map(text)).to.eql(['Billing', 'Access', 'Stays as it is']);
    expect(text(element)).to.contain('people of Nordlicht Retail GmbH lose access');
  });

  it('is accessible while it asks', async () => {
    await expect(await opened(demo())).to.be.accessible();
  });

  it('puts the focus on its title', async () => {
    const element = await opened(demo());
    expect(focused()).to.equal(named(element, 'h2', /Detach/));
  });

  it('detaches at the end of the billing period unless told otherwise', async () => {
    const backend = demo();
    const element = await opened(backend);
    setTimeout(() => void press(element, 'Detach account: Berlin Mitte'));
    const event = await oneEvent<AccountDetachedEvent>(element, 'account-detached');
    expect(event.link.state).to.equal('detach-scheduled');
    expect((await backend.getLink({ link: BERLIN })).state).to.equal('detach-scheduled');
  });

  it('shows other consequences and detaches at once when now is chosen', async () => {
    const backend = demo();
    const element = await opened(backend);
    await choose(element, 'When', 'now');
    await press(element, /^Detach account/);
    await until(() => focused()?.id === 'certain', 'what is missing first has the focus');
    expect(text(element)).to.contain('Please confirm that you have read it.');
    await expect(element).to.be.accessible();
    all<HTMLInputElement>(element, '#certain')[0]!.click();
    await type(element, /customer number/, 'K-100 872');
    await press(element, /^Detach account/);
    await until(() => focused()?.id === 'number', 'the number has the focus');
    expect(text(element)).to.contain('This is not the customer number of the account.');
    expect((await backend.getLink({ link: BERLIN })).state).to.equal('active');
    // However it is spelled.
    await type(
      element,
      /customer number/,
      (await backend.getLink({ link: BERLIN })).account!.customerNumber.replace(' ', '').toLowerCase(),
    );
    await press(element, /^Detach account/);
    await until(() => text(element).includes('is detached'), 'it is done');
    expect((await backend.getLink({ link: BERLIN })).state).to.equal('detached');
    expect(text(focused()!)).to.equal('“Berlin Mitte” is detached');
  });

  it('says that a planned change of payer ends with the link, and it does', async () => {
    const backend = demo();
    const { version } = await backend.getLink({ link: BERLIN });
    const input = { link: BERLIN, payer: 'secondary', when: 'period-end', version } as const;
    await backend.changePayer(input, { idempotencyKey: 'payer' });
    const element = await opened(backend);
    expect(text(element)).to.match(/change of who pays that is planned for .* is dropped/);
    await expect(element).to.be.accessible();
    await choose(element, 'When', 'now');
    await certain(element);
    await press(element, /^Detach account/);
    await until(() => text(element).includes('is detached'), 'it is done');
    expect((await backend.getLink({ link: BERLIN })).payerChange).to.equal(null);
  });

  it('gives the reason instead of the button when a rule forbids it', async () => {
    const element = await opened(demo(), 'l-101440');
    expect(text(element)).to.contain('Nobody could sign in to this account any more');
    expect(all(element, '.danger')).to.be.empty;
    await expect(element).to.be.accessible();
  });

  it('lists what the account needs on its own, and who can see to what is missing', async () => {
    const whole = await opened(demo());
    expect(all(whole, '.needs li.met')).to.have.length(4);
    const element = await opened(demo(), 'l-100720');
    expect(text(element)).to.contain('it has no payment method');
    expect(text(all(element, '.needs li.required')[0]!)).to.equal(
      'Payment method: missing The account’s own team can see to it. Until then the link cannot end.',
    );
    expect(all(element, '.danger')).to.be.empty;
    await expect(element).to.be.accessible();
  });

  it('says from when on a new link can end, and plans its end for the first possible day', async () => {
    const backend = demo({ now: () => Date.parse('2026-11-30T09:00:00Z') });
    const element = await opened(backend, 'l-101428');
    expect(text(element)).to.contain(
      'The link is too new to end at once. That is possible from December 2, 2026 on. Its end can be planned now, for the first possible billing period: December 31, 2026.',
    );
    expect(all(element, 'option')).to.have.length(1);
    await expect(element).to.be.accessible();
    await press(element, /^Detach account/);
    await until(() => text(element).includes('will be detached after December 31, 2026'), 'it is planned');
    expect((await backend.getLink({ link: 'l-101428' })).detachOn).to.equal('2027-01-01');
  });

  it('names the waiting time where an end cannot be planned', async () => {
    const capabilities = { ...demo().capabilities, detaching: ['now'] as const };
    const element = await opened(demo({ capabilities }), 'l-101428');
    expect(text(element)).to.match(/cannot be detached yet.*too new to end at once. That is possible from/);
    expect(all(element, '.danger')).to.be.empty;
  });

  it('does what can be done about a need: by the host, or by a mail that is sent again', async () => {
    const backend = demo();
    const element = await opened(backend, 'l-101446');
    const asked: string[] = [];
    element.addEventListener('need-open', ({ need, account }) => asked.push(`${need} of ${account.name}`));
    await press(element, 'Invite somebody: Administrator with an own sign-in');
    await until(() => text(element).includes('in its user management'), 'it says what is to be done');
    await press(element, 'Send the mail again: Confirmed contact e-mail');
    await until(() => text(element).includes('The mail with the link is on its way.'), 'it is sent');
    expect(asked).to.eql(['local-admin of Jena Paradies', 'contact-email of Jena Paradies']);
    await expect(element).to.be.accessible();
    // A host that leads there itself needs no explanation.
    element.addEventListener('need-open', (event) => event.preventDefault());
    await press(element, 'Invite somebody: Administrator with an own sign-in');
    await element.updateComplete;
    expect(text(element)).not.to.contain('in its user management');
  });

  it('sends a write once, however often the button is pressed', async () => {
    const backend = new ScriptedBackend(demo(), { detach: 'pending' });
    const element = await opened(backend);
    await press(element, /^Detach account/);
    await press(element, /^Detach account/);
    expect(backend.callsOf('detach')).to.have.length(1);
    expect(button(element, /^Detach account/).getAttribute('aria-busy')).to.equal('true');
  });

  it('stays open on Escape while it is being sent, and says why', async () => {
    const element = await opened(new ScriptedBackend(demo(), { detach: 'pending' }));
    await press(element, /^Detach account/);
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Escape' });
    await until(() => text(element).includes('Please wait until it is clear'), 'it says why');
    expect(element.open).to.be.true;
    expect(all<HTMLDialogElement>(element, 'dialog')[0]!.open).to.be.true;
  });

  it('tells that it is not certain, finds out, and does it once', async () => {
    let asked = 0;
    const inner = demo();
    const backend = new ScriptedBackend(inner, {
      detach: [
        async (_, next) => {
          await next();
          throw fail('network', { uncertain: true });
        },
        'usual',
      ],
      getOutcome: () => ({ state: asked++ === 0 ? 'running' : 'succeeded' }),
    });
    const element = await opened(backend);
    await press(element, /^Detach account/);
    await until(() => text(element).includes('We are checking whether it was saved'), 'it is uncertain');
    expect(button(element, 'Close and go on checking')).to.exist;
    await until(() => text(element).includes('will be detached after'), 'it is certain');
    const keys = backend.callsOf('detach').map(({ options }) => options.idempotencyKey);
    expect(keys).to.have.length(2);
    expect(keys[0]).to.equal(keys[1]);
  });

  it('keeps what was chosen when it fails, and repeats it with the same key', async () => {
    const backend = new ScriptedBackend(demo(), { detach: [fail('unavailable'), 'usual'] });
    const element = await opened(backend);
    await choose(element, 'When', 'now');
    await certain(element);
    await press(element, /^Detach account/);
    await until(() => all(element, '[role=status] strong').length > 0, 'it says that it failed');
    expect(named<HTMLSelectElement>(element, 'select', 'When').value).to.equal('now');
    await press(element, /^Detach account/);
    await until(() => text(element).includes('is detached'), 'it is done');
    const keys = backend.callsOf('detach').map(({ options }) => options.idempotencyKey);
    expect(keys[0]).to.equal(keys[1]);
  });

  it('shows the state of now and asks again when somebody changed the link', async () => {
    const backend = new ScriptedBackend(demo(), { detach: [fail('version-mismatch'), 'usual'] });
    const element = await opened(backend);
    await press(element, /^Detach account/);
    await until(() => text(element).includes('Somebody changed this'), 'it says so');
    expect(backend.callsOf('previewDetach')).to.have.length(2);
    await press(element, /^Detach account/);
    await until(() => text(element).includes('will be detached after'), 'it is done');
  });

  it('offers to load again when the consequences do not come', async () => {
    const element = await opened(
      new ScriptedBackend(demo(), { previewDetach: [fail('unavailable'), 'usual'] }),
    );
    expect(text(element)).to.contain('could not be loaded');
    await press(element, 'Try again');
    await until(() => text(element).includes('Billing'), 'they are here');
  });

  it('closes on Escape and gives the focus back to where it was', async () => {
    const opener = document.createElement('button');
    document.body.append(opener);
    opener.focus();
    const element = await opened(demo());
    setTimeout(() => void sendKeys({ press: 'Escape' }));
    await oneEvent(element, 'dialog-closed');
    await element.updateComplete;
    expect(element.open).to.be.false;
    expect(focused()).to.equal(opener);
    opener.remove();
  });

  it('speaks German where the page does', async () => {
    document.documentElement.lang = 'de';
    await import('../../src/locales/de.js');
    const element = await opened(demo());
    await until(() => text(element).includes('„Berlin Mitte“ abkoppeln?'), 'German');
    document.documentElement.lang = 'en';
  });
});
