import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/change-payer.js';
import type { Backend } from '../../src/backend/backend.js';
import { ChangePayerElement } from '../../src/elements/change-payer/change-payer.js';
import type { PayerChangedEvent } from '../../src/elements/change-payer/change-payer.events.js';
import { fail, ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { all, button, choose, demo, focused, named, press, show, text, until } from './harness.js';

const BERLIN = 'l-100871';

async function opened(backend: Backend, link = BERLIN): Promise<ChangePayerElement> {
  const element = await show(ChangePayerElement, { backend, link, open: true });
  await until(() => !/Loading/.test(text(element)), 'the preview arrives');
  return element;
}

/** Amounts of one side, as they are read out. */
const amounts = (element: ChangePayerElement, side: number): string[] =>
  [...all(element, '.side')[side]!.querySelectorAll('dd')].map(text);

describe('change-payer', () => {
  it('shows nothing until it is opened', async () => {
    const element = await show(ChangePayerElement, { backend: demo(), link: BERLIN });
    expect(text(element)).to.equal('');
  });

  it('names both sides and what each pays, before and after', async () => {
    const element = await opened(demo());
    expect(text(named(element, 'h2', /pay itself/))).to.equal('Let “Berlin Mitte” pay itself?');
    expect(all(element, '.side h3 bdi').map(text)).to.eql(['Nordlicht Retail GmbH', 'Berlin Mitte']);
    expect(amounts(element, 1)).to.eql(['before: €0.00 after: €42.90']);
    expect(text(element)).to.contain('s•••@nordlicht.example');
    expect(text(element)).to.contain('Its credit of €15.00 is set off');
  });

  it('is accessible while it asks, and while something is in the way', async () => {
    await expect(await opened(demo())).to.be.accessible();
    await expect(await opened(demo(), 'l-100731')).to.be.accessible();
  });

  it('puts the focus on its title', async () => {
    const element = await opened(demo());
    expect(focused()).to.equal(named(element, 'h2', /pay itself/));
  });

  it('plans it for the next period unless told otherwise', async () => {
    const backend = demo();
    const element = await opened(backend);
    setTimeout(() => void press(element, 'Change who pays: Berlin Mitte'));
    const event = await oneEvent<PayerChangedEvent>(element, 'payer-changed');
    expect(event.link.payerChange?.payer).to.equal('secondary');
    expect((await backend.getLink({ link: BERLIN })).payer).to.equal('main');
  });

  it('shows other amounts and changes it at once when now is chosen', async () => {
    const backend = demo();
    const element = await opened(backend);
    const before = amounts(element, 0);
    await choose(element, 'From when on', 'now');
    expect(amounts(element, 0)).not.to.eql(before);
    await press(element, /^Change who pays/);
    await until(() => text(element).includes('pays itself from'), 'it is done');
    expect((await backend.getLink({ link: BERLIN })).payer).to.equal('secondary');
    expect(text(focused()!)).to.match(/^“Berlin Mitte” pays itself from/);
  });

  it('offers no choice where there is only one time', async () => {
    const capabilities = { ...demo().capabilities, payerChanging: ['now'] as const };
    const backend = demo({ capabilities });
    const element = await opened(backend);
    expect(all(element, 'select')).to.be.empty;
    await press(element, /^Change who pays/);
    await until(() => text(element).includes('pays itself from'), 'it is done');
  });

  it('names what is in the way with amounts, days and the way out, instead of a button', async () => {
    const element = await opened(demo(), 'l-100731');
    expect(text(named(element, 'h2', /cannot/))).to.contain('“Stuttgart West” cannot be changed yet');
    expect(all(element, '.items > li').map(text)[0]).to.match(/^Invoice R-2026-4471 €44.90 overdue since/);
    expect(text(element)).to.contain('Somebody of Stuttgart West pays it.');
    expect(all(element, 'button').map(text)).to.eql(['Close', 'Check again']);
  });

  it('goes on once it is out of the way', async () => {
    const backend = demo();
    const element = await opened(backend, 'l-100731');
    backend.world.changeAccount(backend.world.account('a-100731'), { openItems: [] });
    await press(element, 'Check again');
    await until(() => text(element).includes('Pay for “Stuttgart West”'), 'it can be changed');
    expect(focused()).to.equal(named(element, 'h2', /Stuttgart West/));
  });

  for (const [link, said] of [
    ['l-100757', 'Not billed yet: order O-70 118'],
    ['l-100833', 'The account is billed in CHF, the collective invoice in EUR'],
    ['l-100720', 'The account has no payment method'],
    ['l-101440', 'The account is not active yet'],
    ['l-101002', 'The account is suspended'],
    ['l-100702', 'It is linked until'],
    ['l-100944', 'linked by the collective invoice alone'],
    ['l-100774', 'A change is planned already for'],
  ] as const)
    it(`says of ${link}: ${said}`, async () => {
      expect(text(await opened(demo(), link))).to.contain(said);
    });

  it('sends a write once, however often the button is pressed', async () => {
    const backend = new ScriptedBackend(demo(), { changePayer: 'pending' });
    const element = await opened(backend);
    await press(element, /^Change who pays/);
    await press(element, /^Change who pays/);
    expect(backend.callsOf('changePayer')).to.have.length(1);
    expect(button(element, /^Change who pays/).getAttribute('aria-busy')).to.equal('true');
  });

  it('stays open on Escape while it is being sent, and says why', async () => {
    const element = await opened(new ScriptedBackend(demo(), { changePayer: 'pending' }));
    await press(element, /^Change who pays/);
    await sendKeys({ press: 'Escape' });
    await until(() => text(element).includes('Please wait until it is clear'), 'it says why');
    expect(element.open).to.be.true;
  });

  it('tells that it is not certain, finds out, and does it once', async () => {
    let asked = 0;
    const backend = new ScriptedBackend(demo(), {
      changePayer: [
        async (_, next) => {
          await next();
          throw fail('network', { uncertain: true });
        },
        'usual',
      ],
      getOutcome: () => ({ state: asked++ === 0 ? 'running' : 'succeeded' }),
    });
    const element = await opened(backend);
    await press(element, /^Change who pays/);
    await until(() => text(element).includes('We are checking whether it was saved'), 'it is uncertain');
    await until(() => text(element).includes('pays itself from'), 'it is certain');
    const keys = backend.callsOf('changePayer').map(({ options }) => options.idempotencyKey);
    expect(keys).to.have.length(2);
    expect(keys[0]).to.equal(keys[1]);
  });

  it('says that somebody else has done it already', async () => {
    const backend = demo();
    const element = await opened(backend);
    const { version } = await backend.getLink({ link: BERLIN });
    const input = { link: BERLIN, payer: 'secondary', when: 'now', version } as const;
    await backend.changePayer(input, { idempotencyKey: 'another' });
    await press(element, /^Change who pays/);
    await until(() => text(element).includes('“Berlin Mitte” pays itself already'), 'it says so');
    expect(all(element, 'button').map(text)).to.eql(['Close']);
  });

  it('tells amounts only to who may see invoices', async () => {
    const backend = demo();
    const person = backend.world.people.get('p-anna-petersen')!;
    person.permissions = person.permissions.filter((each) => each !== 'view-invoices');
    const element = await opened(backend);
    expect(all(element, '.side')).to.be.empty;
    expect(text(element)).to.contain('Amounts are shown to people who may see invoices.');
    expect(text(element)).to.contain('Its credit is set off');
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
    await until(() => text(element).includes('„Berlin Mitte“ selbst bezahlen lassen?'), 'German');
    document.documentElement.lang = 'en';
  });
});
