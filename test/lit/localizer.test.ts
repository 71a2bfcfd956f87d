import { aTimeout, expect, fixture } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { registerLocale, registerLocaleLoader } from '../../src/i18n/catalogue.js';
import { languageOf, Localizer } from '../../src/lit/localizer.js';
import { until } from '../elements/screens.js';

const english = { greeting: 'Hello' };

class GreetingElement extends LitElement {
  readonly localizer = new Localizer(this);
  protected override render(): TemplateResult {
    return html`${this.localizer.texts('x-greeting', english).greeting} (${this.localizer.language})`;
  }
}
customElements.define('x-greeting', GreetingElement);

const text = (root: ParentNode) => root.querySelector<GreetingElement>('x-greeting')!.shadowRoot!.textContent;

describe('Localizer', () => {
  before(() => registerLocale('fr', { 'x-greeting': { greeting: 'Bonjour' } }));

  it('takes the nearest language', async () => {
    const page = await fixture(
      html`<div lang="en">
        <p lang="fr"><x-greeting></x-greeting></p>
      </div>`,
    );
    expect(text(page)).to.equal('Bonjour (fr)');
  });

  it('takes the language of a region from its language, and keeps the region for formats', async () => {
    const page = await fixture(html`<div lang="fr-CH"><x-greeting></x-greeting></div>`);
    expect(text(page)).to.equal('Bonjour (fr-CH)');
  });

  it('looks through shadow roots', async () => {
    const page = await fixture(html`<div lang="fr"><p></p></div>`);
    const root = page.querySelector('p')!.attachShadow({ mode: 'open' });
    root.append(document.createElement('x-greeting'));
    await aTimeout(0);
    expect(text(root)).to.equal('Bonjour (fr)');
  });

  it('speaks English where a language is unknown or none at all', async () => {
    const page = await fixture(html`<div lang="tlh"><x-greeting></x-greeting></div>`);
    expect(text(page)).to.equal('Hello (tlh)');
    const broken = await fixture<HTMLElement>(html`<div lang="not a language!"></div>`);
    expect(languageOf(broken)).to.equal('en');
  });

  it('follows a change anywhere above', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="en">
        <p><x-greeting></x-greeting></p>
      </div>`,
    );
    page.lang = 'fr';
    await until(() => text(page) === 'Bonjour (fr)', 'it is French');
    page.querySelector('p')!.lang = 'en';
    await until(() => text(page) === 'Hello (en)', 'it is English again');
  });

  it('follows a move', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <p lang="en"><x-greeting></x-greeting></p>
        <p lang="fr"></p>
      </div>`,
    );
    page.lastElementChild!.append(page.querySelector('x-greeting')!);
    await until(() => text(page) === 'Bonjour (fr)', 'it is French');
  });

  it('shows English until the texts of a language have come', async () => {
    let arrive = (): void => undefined;
    registerLocaleLoader('it', () =>
      new Promise<void>((resolve) => (arrive = resolve)).then(() =>
        registerLocale('it', { 'x-greeting': { greeting: 'Ciao' } }),
      ),
    );
    const page = await fixture(html`<div lang="it"><x-greeting></x-greeting></div>`);
    expect(text(page)).to.equal('Hello (it)');
    arrive();
    await until(() => text(page) === 'Ciao (it)', 'it is Italian');
  });
});
