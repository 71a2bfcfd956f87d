import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/annotate-account.js';
import type { Backend } from '../../src/backend/backend.js';
import { AnnotateAccountElement } from '../../src/elements/annotate-account/annotate-account.js';
import type { LinkAnnotatedEvent } from '../../src/elements/annotate-account/annotate-account.events.js';
import { fail, ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { all, button, demo, focused, named, press, show, text, type, until } from './harness.js';

const WIEN = 'l-100812';

async function opened(backend: Backend, link = WIEN): Promise<AnnotateAccountElement> {
  const element = await show(AnnotateAccountElement, { backend, link, open: true });
  await until(() => all(element, '#nickname').length > 0 || /could not/.test(text(element)), 'it is read');
  return element;
}

const labels = (element: AnnotateAccountElement): string[] => all(element, '.label').map(text);
const input = (element: AnnotateAccountElement, id: string): HTMLInputElement =>
  all<HTMLInputElement>(element, `#${id}`)[0]!;

describe('annotate-account', () => {
  it('shows what is noted about an account', async () => {
    const element = await opened(demo());
    expect(text(named(element, 'h2', /Name/))).to.equal('Name and labels of “Wien Neubau”');
    expect(labels(element)).to.eql(['Austria', 'Flagship']);
    expect(text(element)).to.contain('The secondary account does not.');
    expect(focused()).to.equal(named(element, 'h2', /Name/));
    await expect(element).to.be.accessible();
  });

  it('offers the labels that are in use', async () => {
    const element = await opened(demo());
    await until(() => all(element, 'option').length > 0, 'labels are known');
    expect(all<HTMLOptionElement>(element, 'option').map(({ value }) => value)).to.eql([
      'Switzerland',
      'Warehouse',
    ]);
  });

  it('saves a name and a label that was typed, without pressing Add first', async () => {
    const backend = demo();
    const element = await opened(backend);
    await type(element, 'Your name for it', 'Wiener Laden');
    await type(element, 'Labels', 'Pilot');
    setTimeout(() => void press(element, 'Save'));
    const event = await oneEvent<LinkAnnotatedEvent>(element, 'link-annotated');
    expect([event.link.nickname, event.link.labels]).to.eql([
      'Wiener Laden',
      ['Austria', 'Flagship', 'Pilot'],
    ]);
    expect((await backend.getLink({ link: WIEN })).nickname).to.equal('Wiener Laden');
    await until(() => !element.open, 'it closes');
  });

  it('adds labels with Enter and with a comma, and the same one only once', async () => {
    const element = await opened(demo());
    input(element, 'labels').focus();
    await sendKeys({ type: 'Pilot,' });
    await until(() => labels(element).includes('Pilot'), 'a comma adds');
    await sendKeys({ type: 'PILOT' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'Süd' });
    await sendKeys({ press: 'Enter' });
    await until(() => labels(element).includes('Süd'), 'Enter adds');
    expect(labels(element)).to.eql(['Austria', 'Flagship', 'Pilot', 'Süd']);
    expect(focused()).to.equal(input(element, 'labels'));
  });

  it('takes a label away, and the focus goes on in the field', async () => {
    const element = await opened(demo());
    await press(element, 'Remove label Austria');
    await until(() => labels(element).length === 1, 'it is gone');
    expect(focused()).to.equal(input(element, 'labels'));
  });

  it('hides an account from the list', async () => {
    const backend = demo();
    const element = await opened(backend);
    const box = all<HTMLInputElement>(element, '[type=checkbox]')[0]!;
    box.click();
    await press(element, 'Save');
    await until(() => !element.open, 'it closes');
    expect((await backend.getLink({ link: WIEN })).hidden).to.equal(true);
  });

  it('says at the field what is wrong, before anything is sent', async () => {
    const backend = new ScriptedBackend(demo(), { annotateLink: fail('server-error') });
    const element = await opened(backend);
    const many = Array.from({ length: 9 }, (_, index) => `Label ${index}`).join(',');
    await type(element, 'Labels', many);
    await press(element, 'Save');
    await until(() => all(element, '.error').length > 0, 'the error');
    expect(text(all(element, '.error')[0]!)).to.equal('An account can have 10 labels.');
    expect(focused()).to.equal(input(element, 'labels'));
    await expect(element).to.be.accessible();
  });

  it('keeps what was typed when saving fails, and when the dialog is closed and opened again', async () => {
    const element = await opened(new ScriptedBackend(demo(), { annotateLink: fail('unavailable') }));
    await type(element, 'Your name for it', 'Wiener Laden');
    await press(element, 'Save');
    await until(() => text(element).includes('This was not saved'), 'the problem');
    expect(input(element, 'nickname').value).to.equal('Wiener Laden');
    await sendKeys({ press: 'Escape' });
    expect(element.open).to.equal(false);
    element.open = true;
    await until(() => all(element, '#nickname').length > 0, 'it is read again');
    expect(input(element, 'nickname').value).to.equal('Wiener Laden');
  });

  it('forgets what was typed when the person cancels', async () => {
    const element = await opened(demo());
    await type(element, 'Your name for it', 'Wiener Laden');
    await press(element, 'Cancel');
    element.open = true;
    await until(() => all(element, '#nickname').length > 0, 'it is read again');
    expect(input(element, 'nickname').value).to.equal('');
  });

  it('keeps what was typed when somebody else was quicker, and saves it on what is noted now', async () => {
    const backend = demo();
    const element = await opened(backend);
    await type(element, 'Your name for it', 'Wiener Laden');
    const { version } = await backend.getLink({ link: WIEN });
    await backend.annotateLink(
      { link: WIEN, version, nickname: 'Other', labels: [], hidden: false },
      { idempotencyKey: 'other' },
    );
    await press(element, 'Save');
    await until(() => text(element).includes('Somebody else has changed this account'), 'it says so');
    expect(input(element, 'nickname').value).to.equal('Wiener Laden');
    expect(text(all(element, '.sides')[0]!)).to.match(
      /Yours.*Wiener Laden.*Theirs.*Your name for it: Other.*Labels: —/,
    );
    await press(element, 'Keep mine');
    await until(() => !element.open, 'it is saved');
    expect((await backend.getLink({ link: WIEN })).nickname).to.equal('Wiener Laden');
  });

  it('goes on with what somebody else has noted, where the person takes that', async () => {
    const backend = demo();
    const element = await opened(backend);
    await type(element, 'Your name for it', 'Wiener Laden');
    const { version } = await backend.getLink({ link: WIEN });
    const other = { link: WIEN, version, nickname: 'Other', labels: ['Pilot'], hidden: false };
    await backend.annotateLink(other, { idempotencyKey: 'other' });
    await press(element, 'Save');
    await press(element, 'Take theirs');
    await until(() => focused() === input(element, 'nickname'), 'the field has the focus');
    expect(input(element, 'nickname').value).to.equal('Other');
    expect(all(element, '.sides')).to.be.empty;
  });

  it('sends a write once, and stays open until its fate is clear', async () => {
    const backend = new ScriptedBackend(demo(), { annotateLink: 'pending' });
    const element = await opened(backend);
    await type(element, 'Your name for it', 'Wiener Laden');
    await press(element, 'Save');
    await until(() => button(element, /Saving/).getAttribute('aria-busy') === 'true', 'it is sent');
    await press(element, /Saving/);
    await sendKeys({ press: 'Escape' });
    await until(() => text(element).includes('Please wait until it is clear'), 'it says why');
    expect(element.open).to.equal(true);
    expect(backend.callsOf('annotateLink')).to.have.lengthOf(1);
  });

  it('says when it cannot be read, and tries again', async () => {
    const backend = new ScriptedBackend(demo(), { getLink: [fail('unavailable'), 'usual'] });
    const element = await opened(backend);
    expect(text(element)).to.contain('What is noted could not be loaded');
    await press(element, 'Try again');
    await until(() => all(element, '#nickname').length > 0, 'it is read');
  });
});
