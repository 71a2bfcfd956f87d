import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/account-branding.js';
import type { Backend } from '../../src/backend/backend.js';
import type { BrandingSetEvent } from '../../src/elements/account-branding/account-branding.events.js';
import { AccountBrandingElement } from '../../src/elements/account-branding/account-branding.js';
import { fail, ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { all, button, choose, demo, focused, named, press, show, text, type, until } from './harness.js';

/** Has a look of its own. */
const MUENCHEN = 'l-100655';
const BERLIN = 'l-100871';

async function opened(backend: Backend, link?: string): Promise<AccountBrandingElement> {
  const element = await show(AccountBrandingElement, { backend, link, open: true });
  await until(() => all(element, '#kind').length > 0 || /could not/.test(text(element)), 'it is read');
  return element;
}

const color = (element: AccountBrandingElement) => all<HTMLInputElement>(element, '#color')[0]!;
const picker = (element: AccountBrandingElement) => all<HTMLInputElement>(element, '[type=color]')[0]!;

/** The colour that the main button of a sample is drawn in. */
const drawn = (element: AccountBrandingElement, page: 'light' | 'dark'): string =>
  getComputedStyle(all(element, `.sample.${page} .primary`)[0]!).backgroundColor;

async function take(element: AccountBrandingElement, content: string, says: string): Promise<void> {
  const chosen = new DataTransfer();
  chosen.items.add(new File([content], 'theme.json', { type: 'application/json' }));
  const input = all<HTMLInputElement>(element, '#file')[0]!;
  input.files = chosen.files;
  input.dispatchEvent(new Event('change'));
  await until(() => text(element).includes(says), says);
}

describe('account-branding', () => {
  it('gives an account a colour and corners, and shows before how that looks', async () => {
    const backend = demo();
    const element = await opened(backend, BERLIN);
    expect(focused()).to.equal(named(element, 'h2', 'Look of “Berlin Mitte”'));
    expect(all(element, '.sample')).to.be.empty;
    await expect(element).to.be.accessible();
    await choose(element, 'How it looks', 'own');
    await type(element, 'Colour', '#0A7246');
    await choose(element, 'Corners', 'sharp');
    await until(() => drawn(element, 'light') === 'rgb(10, 114, 70)', 'the sample');
    expect(drawn(element, 'dark')).not.to.equal(drawn(element, 'light'));
    expect(picker(element).value).to.equal('#0a7246');
    await expect(element).to.be.accessible();
    setTimeout(() => void press(element, 'Save'));
    const { branding } = await oneEvent<BrandingSetEvent>(element, 'branding-set');
    expect(branding.theme!.tokens).to.include({ 'radius-small': '0px' });
    await until(() => !element.open, 'it closes');
    const session = await backend.openAccount({ link: BERLIN }, { idempotencyKey: 'open' });
    expect(session.branding).to.eql(branding.theme);
  });

  it('draws nothing in a colour that nobody could read, and says so', async () => {
    const element = await opened(demo(), MUENCHEN);
    await until(() => drawn(element, 'light') === 'rgb(154, 61, 18)', 'the look that is set');
    expect(text(element)).not.to.contain('hard to read');
    await type(element, 'Colour', '#ffcc00');
    await until(() => text(element).includes('hard to read'), 'it says so');
    expect(drawn(element, 'light')).not.to.equal('rgb(255, 204, 0)');
    await type(element, 'Colour', '#1d4ed8');
    await until(() => !text(element).includes('hard to read'), 'it can be read');
  });

  it('says at the field that something is no colour, and keeps it', async () => {
    const element = await opened(demo(), MUENCHEN);
    await type(element, 'Colour', 'red');
    expect(picker(element).value).to.equal('#9a3d12');
    await press(element, 'Save');
    await until(() => all(element, '#color-error').length > 0, 'it says so');
    expect([focused()?.id, color(element).value]).to.eql(['color', 'red']);
    await expect(element).to.be.accessible();
    await type(element, 'Colour', '');
    expect(all(element, '#color-error')).to.be.empty;
    setTimeout(() => void press(element, 'Save'));
    const { branding } = await oneEvent<BrandingSetEvent>(element, 'branding-set');
    expect(Object.keys(branding.theme!.tokens)).to.eql(['radius-small', 'radius-medium', 'radius-large']);
  });

  it('takes a theme from a file, as far as it can be used', async () => {
    const element = await opened(demo(), MUENCHEN);
    const tokens = {
      'color-accent': { light: '#0b4a3b', dark: '#7fd4b8' },
      'radius-small': '3px',
      motion: 'slow',
    };
    await take(
      element,
      JSON.stringify({ name: 'Hotel Isar', tokens }),
      'Hotel Isar: 2 values were taken. 1 value cannot be used',
    );
    expect(color(element).value).to.equal('#0b4a3b');
    expect(named<HTMLSelectElement>(element, 'select', 'Corners').value).to.equal('other');
    await until(() => drawn(element, 'light') === 'rgb(11, 74, 59)', 'the sample');
    await take(element, 'Dear Sir or Madam', 'There is no theme in this file.');
    expect(color(element).value).to.equal('#0b4a3b');
    await expect(element).to.be.accessible();
    await take(element, `"${'x'.repeat(100_001)}"`, 'too large');
  });

  it('looks like the page again', async () => {
    const backend = demo();
    const element = await opened(backend, MUENCHEN);
    await choose(element, 'How it looks', 'page');
    expect(all(element, '.sample')).to.be.empty;
    setTimeout(() => void press(element, 'Save'));
    const { branding } = await oneEvent<BrandingSetEvent>(element, 'branding-set');
    expect(branding.theme).to.equal(null);
  });

  it('keeps what was chosen when it fails, and when somebody else was quicker', async () => {
    const owner = demo();
    const backend = new ScriptedBackend(owner, { setBranding: [fail('unavailable'), 'usual', 'usual'] });
    const element = await opened(backend, MUENCHEN);
    await type(element, 'Colour', '#1d4ed8');
    await press(element, 'Save');
    await until(() => text(element).includes('This was not saved'), 'the problem');
    const { version } = await owner.getBranding({ link: MUENCHEN });
    const theirs = { tokens: { 'color-accent': '#0a7246' } };
    await owner.setBranding({ link: MUENCHEN, version, theme: theirs }, { idempotencyKey: 'other' });
    await press(element, 'Save');
    await until(() => text(element).includes('Somebody else has changed'), 'it says so');
    expect(text(element)).to.match(/Colour: #1d4ed8.*Colour: #0a7246/);
    await press(element, 'Take theirs');
    expect([focused()?.id, color(element).value]).to.eql(['kind', '#0a7246']);
    await type(element, 'Colour', '#b0124f');
    await press(element, 'Save');
    await until(() => !element.open, 'it is saved');
    expect((await owner.getBranding({ link: MUENCHEN })).theme!.tokens).to.have.property('color-on-accent');
  });

  it('sends a write once, and stays open until its fate is clear', async () => {
    const backend = new ScriptedBackend(demo(), { setBranding: 'pending' });
    const element = await opened(backend, MUENCHEN);
    await press(element, 'Save');
    await until(() => button(element, /Saving/).getAttribute('aria-busy') === 'true', 'it is sent');
    await press(element, /Saving/);
    await sendKeys({ press: 'Escape' });
    await until(() => text(element).includes('Please wait until it is clear'), 'it says why');
    expect(backend.callsOf('setBranding')).to.have.lengthOf(1);
  });

  it('shows a look of which nothing can be drawn, and lets it be replaced', async () => {
    const usual = demo();
    const backend = new ScriptedBackend(usual, {
      getBranding: async (input) => ({
        ...(await usual.getBranding(input)),
        theme: { tokens: { 'color-accent': 'expression(1)', 'no-token': 'x' } },
      }),
    });
    const element = await opened(backend, MUENCHEN);
    expect(color(element).value).to.equal('');
    await type(element, 'Colour', '#0a7246');
    await press(element, 'Save');
    await until(() => !element.open, 'it is saved');
  });

  it('says when it cannot be read, and tries again', async () => {
    const backend = new ScriptedBackend(demo(), { getBranding: [fail('unavailable'), 'usual'] });
    const element = await opened(backend);
    await press(element, 'Try again');
    await until(() => all(element, '#kind').length > 0, 'it is read');
    expect(text(element)).to.contain('Look of “Nordlicht Retail GmbH”');
  });
});
