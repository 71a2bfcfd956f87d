import { css, html, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Backend } from '../../backend/backend.js';
import type { ShownTheme } from '../../domain/branding.js';
import type { Session } from '../../domain/person.js';
import { Connection } from '../../lit/connection.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { hexOf, unsafePairs, type Rgb, type UnsafePair } from '../../theme/contrast.js';
import {
  cssOf,
  DENSITIES,
  entriesOf,
  readTheme,
  type Density,
  type Theme,
  type ThemeProblem,
  type TokenValue,
} from '../../theme/theme.js';
import { propertyOf, type TokenName } from '../../theme/tokens.js';
import { usedColors, usedLength } from '../../theme/used-colors.js';
import { ThemeCheckedEvent } from './subsidiary-theme.events.js';

/** The smallest control that is hit without trouble (WCAG 2.2, 2.5.8), in CSS pixels. */
const TARGET = 24;

const SCHEMES = ['light', 'dark'] as const;

/**
 * Gives everything below it the look of a brand, at run time, and sees to it that it can be read and hit. A theme is data:
 * each value is checked by its type, and nothing of it becomes a rule.
 *
 * @tagname subsidiary-theme
 * @slot - What is to look like that, anywhere below.
 * @fires {ThemeCheckedEvent} theme-checked - The theme was applied: what of it is passed over, and what was not safe.
 *   Cancelable: prevent it to keep it from the console.
 */
export class SubsidiaryThemeElement extends SubsidiaryElement {
  static override readonly tagName = 'subsidiary-theme';
  static override readonly styles = css`
    :host {
      display: contents;
    }
    :host([dialogs='centered']) {
      --_dialog-gap: initial;
      --_dialog-height: initial;
      --_dialog-end: initial;
      --_dialog-from: initial;
      --_dialog-radius: initial;
    }
    :host([dialogs='drawer']) {
      --_dialog-gap: 0px;
      --_dialog-height: 100dvh;
      --_dialog-end: 0;
      --_dialog-from: 24px 0;
      --_dialog-radius: 0;
    }
    :host([dialogs='drawer']:dir(rtl)) {
      --_dialog-from: -24px 0;
    }
    .probe {
      position: absolute;
      visibility: hidden;
      pointer-events: none;
      block-size: 0;
      overflow: hidden;
    }
  `;

  /** The look: a `Theme`, or the same as JSON. What is not of a token's type is passed over. */
  @property() theme: Theme | string | null | undefined;

  /** How close things stand, where the theme does not say it. */
  @property() density: Density = 'comfortable';

  /** Whether dialogs stand in the middle of the page, or as drawers at its end. By default as around it: in the middle. */
  @property({ reflect: true }) dialogs: 'centered' | 'drawer' | undefined;

  /**
   * What becomes of colours and sizes that readers cannot cope with, the page's own included: `repair` draws them in the
   * nearest that they can, `report` leaves them and tells the developer.
   */
  @property() safety: 'repair' | 'report' = 'repair';

  /**
   * Whether it follows the account that is worked in: where that account has a look of its own, it counts more than `theme`
   * and `density`. Needs a backend that knows of looks (`branding`).
   */
  @property({ type: Boolean, attribute: 'follows-account' }) followsAccount = false;

  /** Where the account's look comes from. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;

  readonly #connection = new Connection(this);
  readonly #session = new Query<Session>(this, () =>
    this.followsAccount ? this.#connection.queries?.session() : undefined,
  );
  /** The look of the account that is worked in. The last one stays while another session is read. */
  #branding: ShownTheme | null = null;
  #sheet: CSSStyleSheet | undefined;

  /** Looks again at what the page has set: call it when the page has changed its own tokens. */
  check(): void {
    if (this.hasUpdated) this.#apply();
  }

  override connectedCallback(): void {
    const moved = this.hasUpdated;
    super.connectedCallback();
    // Another place may have other tokens.
    if (moved) this.#apply();
  }

  protected override render(): unknown {
    return html`<slot></slot>
      <div class="probe" aria-hidden="true"></div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const rebranded = this.#follow();
    if (rebranded || changed.has('theme') || changed.has('density') || changed.has('safety')) this.#apply();
  }

  /** Takes the look of the account that is worked in, and tells whether it is another one. */
  #follow(): boolean {
    const remote = this.#session.remote;
    const branding = !this.followsAccount
      ? null
      : remote.state === 'ready'
        ? (remote.data.branding ?? null)
        : this.#branding;
    if (JSON.stringify(branding) === JSON.stringify(this.#branding)) return false;
    this.#branding = branding;
    return true;
  }

  #apply(): void {
    const read = [this.theme, this.#branding].flatMap((each) =>
      each === null || each === undefined ? [] : [readTheme(each)],
    );
    const problems = read.flatMap((each) => each.problems);
    const tokens = read.map(({ theme }) => theme.tokens);
    const wanted = entriesOf(Object.assign({ ...DENSITIES[this.density] }, ...tokens) as Theme['tokens']);
    this.#declare(wanted);
    // Where nothing is drawn, nothing can be looked at.
    const probe = this.renderRoot.querySelector<HTMLElement>('.probe');
    if (!this.isConnected || !probe?.checkVisibility()) return;
    const schemes = SCHEMES.map((scheme) => {
      const colors = usedColors(probe, scheme);
      return { colors, found: unsafePairs(colors, scheme) };
    });
    const size = usedLength(probe, 'control-height');
    const smallTarget = size < TARGET ? size : null;
    const unsafe = schemes.flatMap(({ found }) => found);
    if (this.safety === 'repair' && (unsafe.length > 0 || smallTarget !== null))
      this.#declare(wanted, [
        ...readableIn(schemes),
        ...(smallTarget === null ? [] : [['control-height', `${TARGET}px`] as [TokenName, TokenValue]]),
      ]);
    this.#tell(problems, unsafe, smallTarget);
  }

  #tell(problems: readonly ThemeProblem[], unsafe: readonly UnsafePair[], smallTarget: number | null): void {
    const lines = [
      ...problems.map(({ token, problem }) => `${token || 'theme'}: ${problem}`),
      ...unsafe.map(
        (pair) =>
          `${pair.text} on ${pair.ground} (${pair.scheme}): ${pair.contrast.toFixed(2)} of ${pair.needed}, ` +
          `${this.safety === 'repair' ? 'drawn in' : 'better'} ${pair.replacement}`,
      ),
      ...(smallTarget === null ? [] : [`control-height: ${smallTarget}px of ${TARGET}px`]),
    ];
    const told = this.dispatchEvent(new ThemeCheckedEvent(problems, unsafe, smallTarget));
    if (told && lines.length > 0) console.warn(`<${this.localName}>\n${lines.join('\n')}`);
  }

  /**
   * Sets tokens, and those that count more than the page's own. In a sheet, because a strict CSP blocks inline styles; in a
   * new one each time, because WebKit does not see what changes in one that is used (2.50).
   */
  #declare(tokens: [TokenName, TokenValue][], important: [TokenName, TokenValue][] = []): void {
    const sheet = new CSSStyleSheet();
    sheet.insertRule(':host {}');
    const { style } = sheet.cssRules[0] as CSSStyleRule;
    for (const [name, value] of tokens) style.setProperty(propertyOf(name), cssOf(value));
    for (const [name, value] of important) style.setProperty(propertyOf(name), cssOf(value), 'important');
    const root = this.renderRoot as ShadowRoot;
    const others = root.adoptedStyleSheets.filter((each) => each !== this.#sheet);
    root.adoptedStyleSheets = [...others, sheet];
    this.#sheet = sheet;
  }
}

/** Every colour that is not safe, with one value for a light page and one for a dark one. */
const readableIn = (
  schemes: readonly { colors: Partial<Record<TokenName, Rgb>>; found: readonly UnsafePair[] }[],
): [TokenName, TokenValue][] =>
  [...new Set(schemes.flatMap(({ found }) => found.map((pair) => pair.text)))].map((text) => {
    const [light, dark] = schemes.map(
      ({ colors, found }) => found.find((pair) => pair.text === text)?.replacement ?? hexOf(colors[text]!),
    );
    return [text, { light: light!, dark: dark! }];
  });
