import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Backend } from '../../src/backend/backend.js';
import { entriesOf, fromCss, isOfType, readTheme, toCss, type Theme } from '../../src/theme/theme.js';
import { TOKENS, type TokenName } from '../../src/theme/tokens.js';
import { usedColors } from '../../src/theme/used-colors.js';
import { BRANDS } from '../brands.js';
import { linkTo, themeInAddress } from './shared-theme.js';
import { styles } from './theme-studio.styles.js';
import { tokenFields, type Typed } from './token-fields.js';
import { failures, SCHEMES, verdictTable, type Scheme } from './verdicts.js';

const NONE: Theme = { tokens: {} };

/** A designer's bench: every token with a field, the whole product beside it, and what readers can and cannot read. */
export class ThemeStudio extends LitElement {
  static override readonly styles = styles;

  /** Whose accounts are shown. */
  @property({ attribute: false }) backend: Backend | undefined;

  @state() private theme: Theme = themeInAddress() ?? NONE;
  @state() private typed: Typed = {};
  @state() private scheme: Scheme = 'light';
  @state() private narrow = false;
  @state() private repairs = true;
  @state() private told = '';
  @state() private pasted = '';
  @state() private colors: Record<Scheme, ReturnType<typeof usedColors>> = { light: {}, dark: {} };

  protected override updated(changed: Map<string, unknown>): void {
    if (changed.has('theme')) this.#look();
  }

  protected override render(): TemplateResult {
    return html`
      <section class="panel" aria-label="Theme">
        <h1>Theme studio</h1>
        ${this.#renderBrands()} ${this.#renderPreviewSwitches()}
        ${tokenFields({
          theme: this.theme,
          typed: this.typed,
          colors: this.colors,
          edit: (name, scheme, value) => this.#edit(name, scheme, value),
          reset: (name) => this.#reset(name),
        })}
        <details open>
          <summary>
            ${failures(this.colors) === 0 ? 'Every pair can be read' : `${failures(this.colors)} pairs cannot be read`}
          </summary>
          ${verdictTable(this.colors)}
        </details>
        ${this.#renderExchange()}
      </section>
      <section class="preview ${this.scheme} ${this.narrow ? 'narrow' : ''}" aria-label="Preview">
        <subsidiary-theme .theme=${this.theme} .safety=${this.repairs ? 'repair' : 'report'}>
          <div class="screen">
            <subsidiary-management .backend=${this.backend}></subsidiary-management>
          </div>
        </subsidiary-theme>
      </section>
      <!-- What the theme itself says, before anything is repaired. -->
      <subsidiary-theme .theme=${this.theme} safety="report" aria-hidden="true"
        ><div id="probe" class="visually-hidden"></div
      ></subsidiary-theme>
    `;
  }

  #renderBrands(): TemplateResult {
    return html`<div class="brands" role="group" aria-label="Begin with">
      ${[NONE, ...Object.values(BRANDS)].map(
        (brand: Theme) =>
          html`<button
            type="button"
            aria-pressed=${this.theme === brand ? 'true' : 'false'}
            @click=${() => this.#take(brand)}
          >
            ${brand.name ?? 'Default'}
          </button>`,
      )}
    </div>`;
  }

  #renderPreviewSwitches(): TemplateResult {
    const pressed = (on: boolean): 'true' | 'false' => (on ? 'true' : 'false');
    return html`<div class="acts" role="group" aria-label="Preview">
      ${SCHEMES.map(
        (scheme) =>
          html`<button
            type="button"
            aria-pressed=${pressed(this.scheme === scheme)}
            @click=${() => (this.scheme = scheme)}
          >
            ${scheme === 'light' ? 'Light' : 'Dark'}
          </button>`,
      )}
      <button type="button" aria-pressed=${pressed(this.narrow)} @click=${() => (this.narrow = !this.narrow)}>
        Narrow
      </button>
      <button
        type="button"
        aria-pressed=${pressed(this.repairs)}
        @click=${() => (this.repairs = !this.repairs)}
      >
        Repair what cannot be read
      </button>
    </div>`;
  }

  #renderExchange(): TemplateResult {
    return html`<details>
      <summary>Export, import, share</summary>
      <div class="stack">
        <div class="acts">
          <button type="button" @click=${() => this.#copy(toCss(this.theme), 'CSS')}>Copy CSS</button>
          <button type="button" @click=${() => this.#copy(this.#json(), 'JSON')}>Copy JSON</button>
          <button type="button" @click=${() => this.#copy(linkTo(this.theme), 'Link')}>Copy link</button>
          <a
            href=${`data:application/json;charset=utf-8,${encodeURIComponent(this.#json())}`}
            download="theme.json"
            >Save as file</a
          >
        </div>
        <label>
          Paste CSS or JSON
          <textarea
            .value=${this.pasted}
            @input=${(event: Event) => (this.pasted = (event.target as HTMLTextAreaElement).value)}
          ></textarea>
        </label>
        <button type="button" @click=${() => this.#import()}>Use it</button>
        <p role="status">${this.told || nothing}</p>
      </div>
    </details>`;
  }

  #json(): string {
    const { name } = this.theme;
    return JSON.stringify(
      { ...(name && { name }), tokens: Object.fromEntries(entriesOf(this.theme.tokens)) },
      null,
      2,
    );
  }

  #take(theme: Theme): void {
    this.theme = theme;
    this.typed = {};
  }

  /** What is typed is used as soon as it is a value, and kept until then. */
  #edit(name: TokenName, scheme: Scheme | undefined, value: string): void {
    this.typed = { ...this.typed, [`${name} ${scheme ?? ''}`]: value };
    if (value === '' || !isOfType(TOKENS[name].type, value)) return;
    const before = this.theme.tokens[name];
    const both = typeof before === 'string' ? { light: before, dark: before } : before;
    const other = { light: fallbackOf(name, 'light'), dark: fallbackOf(name, 'dark'), ...both };
    this.theme = {
      ...this.theme,
      tokens: { ...this.theme.tokens, [name]: scheme ? { ...other, [scheme]: value } : value },
    };
  }

  #reset(name: TokenName): void {
    const { [name]: _, ...tokens } = this.theme.tokens;
    this.theme = { ...this.theme, tokens };
    this.typed = Object.fromEntries(
      Object.entries(this.typed).filter(([key]) => !key.startsWith(`${name} `)),
    );
  }

  #import(): void {
    const isJson = this.pasted.trim().startsWith('{');
    const { theme, problems } = isJson ? readTheme(this.pasted) : fromCss(this.pasted);
    const count = entriesOf(theme.tokens).length;
    if (count > 0) this.#take(theme);
    this.told = [
      count === 0
        ? 'There is no token in it.'
        : count === 1
          ? 'One token is used.'
          : `${count} tokens are used.`,
      ...problems.map(({ token, problem }) => `${token || 'The text'}: ${problem.replaceAll('-', ' ')}.`),
    ].join(' ');
  }

  async #copy(text: string, what: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.told = `${what} is on the clipboard.`;
    } catch {
      this.pasted = text;
      this.told = `The clipboard is closed to this page: ${what} is in the field.`;
    }
  }

  /** Looks at the colours as the theme says them. */
  #look(): void {
    const probe = this.renderRoot.querySelector<HTMLElement>('#probe');
    if (!probe) return;
    this.colors = { light: usedColors(probe, 'light'), dark: usedColors(probe, 'dark') };
  }
}

/** What a colour is where a theme says nothing. */
function fallbackOf(name: TokenName, scheme: Scheme): string {
  const { fallback } = TOKENS[name];
  const pair = /^light-dark\(([^,]+), ([^,]+)\)$/.exec(fallback);
  if (pair) return pair[scheme === 'light' ? 1 : 2]!;
  const followed = /^var\(--subsidiary-([\w-]+)\)$/.exec(fallback);
  return followed ? fallbackOf(followed[1] as TokenName, scheme) : fallback;
}

if (!customElements.get('theme-studio')) customElements.define('theme-studio', ThemeStudio);
