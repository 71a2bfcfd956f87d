import { expect } from '@open-wc/testing';
import '../../src/define/local-access.js';
import '../../src/define/account-objections.js';
import { AccountObjectionsElement } from '../../src/elements/account-objections/account-objections.js';
import { LocalAccessElement } from '../../src/elements/local-access/local-access.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { all, demo, focused, named, press, show, text, type, until } from './harness.js';

/** The administrator of Berlin Mitte, and the owner of its main account, in one world. */
function both(script: Script = {}) {
  const owner = demo();
  return { owner, tobias: new ScriptedBackend(owner.world.backend('p-tobias-falk'), script) };
}

async function shown(backend: LocalAccessElement['backend']): Promise<LocalAccessElement> {
  const element = await show(LocalAccessElement, { backend });
  await until(() => all(element, '.people, .notice').length > 0, 'it is there');
  return element;
}

describe('local-access', () => {
  it('shows what people of the main account can do, and did last', async () => {
    const element = await shown(both().tobias);
    expect(text(element)).to.match(
      /Deniz Kaya Can: Linked accounts and Call forwarding · since .* Last: Account left/,
    );
    expect(text(element)).to.match(/Mira Lange Can: Call forwarding and Who has access/);
    await expect(element).to.be.accessible();
  });

  it('narrows what they can do, and says that both sides are told', async () => {
    const { owner, tobias } = both();
    const element = await shown(tobias);
    named<HTMLInputElement>(element, 'input', 'See and change numbers and call forwarding').click();
    await press(element, 'Save');
    await until(() => text(element).includes('Both sides have been told'), 'it is said');
    const link = await owner.getLink({ link: 'l-100871' });
    expect(link.withheld).to.deep.equal(['forwarding']);
    expect(text(element)).to.match(/Deniz Kaya Can: Linked accounts ·/);
  });

  it('keeps numbers that come later, from the day of the link on, and says how many to its own people', async () => {
    const { owner, tobias } = both();
    const { linkedAt } = await owner.getLink({ link: 'l-100871' });
    const first = linkedAt!.slice(0, 10);
    const element = await shown(tobias);
    named<HTMLInputElement>(element, 'input', 'Keep numbers that come later').click();
    await element.updateComplete;
    const day = named<HTMLInputElement>(element, 'input', 'Numbers are lent up to');
    expect(day.value).to.equal(first);

    day.value = '2001-01-01';
    day.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await press(element, 'Save');
    await until(() => day.getAttribute('aria-invalid') === 'true', 'the day is refused');
    expect(text(element)).to.match(/Please enter a day from .* until today/);
    expect(focused()).to.equal(day);
    expect(tobias.callsOf('limitAccess')).to.be.empty;
    await expect(element).to.be.accessible();

    day.value = first;
    day.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
    expect(day.hasAttribute('aria-invalid')).to.equal(false);
    await press(element, 'Save');
    await until(() => text(element).includes('It holds back 1 number at present.'), 'what it does');
    expect((await owner.getLink({ link: 'l-100871' })).keepsAfter).to.equal(first);

    const mira = await shown(owner.world.backend('p-mira-lange'));
    expect(text(mira)).to.match(/Numbers added after .* are kept from them. It holds back 1 number/);
    named<HTMLInputElement>(element, 'input', 'Keep numbers that come later').click();
    await press(element, 'Save');
    await until(() => !text(element).includes('Numbers are lent up to'), 'it is over');
    expect((await owner.getLink({ link: 'l-100871' })).keepsAfter).to.equal(null);
  });

  it('says nothing of later numbers where a backend does not', async () => {
    const element = await shown(
      both({
        getLocalAccess: async (_, next) => {
          const { lent, people } = await next();
          const { keepsAfter: _day, keptNumbers: _kept, ...rest } = lent!;
          return { lent: rest, people };
        },
      }).tobias,
    );
    expect(text(element)).not.to.contain('later');
  });

  it('pauses all work and ends the pause, with the focus where it was', async () => {
    const { owner, tobias } = both();
    const element = await shown(tobias);
    named(element, 'button', 'Pause all work').focus();
    await press(element, 'Pause all work');
    await until(() => text(element).includes('Tobias Falk has paused all their work'), 'it is said');
    expect(text(focused()!)).to.equal('End the pause');
    expect((await owner.getLink({ link: 'l-100871' })).paused?.by).to.equal('Tobias Falk');
    await press(element, 'End the pause');
    await until(() => text(element).includes('Whoever works here is sent back'), 'it goes on');
  });

  it('changes the rights of the own people, never one’s own', async () => {
    const { tobias } = both();
    const element = await shown(tobias);
    expect(text(element)).to.contain('Your own rights are changed by another administrator.');
    await press(element, 'Change rights of Mira Lange');
    await until(() => (focused() as HTMLElement).id === 'rights', 'the rights have the focus');
    named<HTMLInputElement>(element, 'input', 'Invoices').click();
    all<HTMLButtonElement>(element, '.people .primary')[0]!.click();
    await until(() => text(element).includes('They have been told by e-mail'), 'it is said');
    expect((focused() as HTMLElement).id).to.equal('change-p-mira-lange');
    expect(text(element)).to.match(/Mira Lange Can: .*Invoices/);
  });

  it('shows who decides to those who do not', async () => {
    const element = await shown(demo({ as: 'local-team' }));
    expect(text(element)).to.contain('Tobias Falk can change this.');
    expect(all(element, 'button, input')).to.have.length(0);
  });

  it('says what was in the way, and keeps what was chosen', async () => {
    const element = await shown(both({ limitAccess: fail('version-mismatch') }).tobias);
    const box = named<HTMLInputElement>(element, 'input', 'See who has access');
    box.click();
    await press(element, 'Save');
    await until(() => text(element).includes('Somebody changed this'), 'it is said');
    expect(box.checked).to.equal(false);
  });

  it('is not there where a backend does not offer it', async () => {
    const capabilities = { ...demo().capabilities, localAccess: false };
    const element = await show(LocalAccessElement, { backend: demo({ capabilities }) });
    expect(text(element)).to.equal('');
  });
});

describe('account-objections', () => {
  it('goes from one side to the other and back, with the focus on what it is about', async () => {
    const { owner, tobias } = both();
    const own = await show(AccountObjectionsElement, { backend: tobias });
    await press(own, 'Object…');
    await until(() => (focused() as HTMLElement).id === 'new', 'the field has the focus');
    await press(own, 'Send objection');
    await until(() => text(own).includes('Please fill this in'), 'it wants a message');
    await type(own, 'What do you object to?', 'Please ask first');
    await press(own, 'Send objection');
    await until(() => text(own).includes('Your objection to Nordlicht Retail GmbH'), 'it is sent');
    await until(() => focused()?.tagName === 'H3', 'its heading has the focus');
    await expect(own).to.be.accessible();

    const main = await show(AccountObjectionsElement, { backend: owner });
    await until(() => text(main).includes('Berlin Mitte objects'), 'the main account sees it');
    await type(main, 'Answer to Berlin Mitte', 'We will');
    await press(main, 'Answer the objection of Berlin Mitte');
    await until(() => text(main).includes('Answered'), 'it is answered');
    await press(main, 'Close objection of Berlin Mitte');
    await until(() => text(main).includes('Closed'), 'it is closed');
    expect(all(main, 'button')).to.have.length(0);
    await expect(main).to.be.accessible();
  });

  it('renders nothing for who is no administrator', async () => {
    const element = await show(AccountObjectionsElement, { backend: demo({ as: 'local-team' }) });
    await element.updateComplete;
    expect(text(element)).to.equal('');
  });
});
