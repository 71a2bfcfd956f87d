import { css, html, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
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
 */
export class SubsidiaryThemeElement extends SubsidiaryElement {
  static override readonly tagName = 'subsidiary-theme';
  static override readonly styles = css`
    :host {
      display: contents;
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

  /**
   * What becomes of colours and sizes that readers cannot cope with, the page's own included: `repair` draws them in the
   * nearest that they can, `report` leaves them and tells the developer.
   */
  @property() safety: 'repair' | 'report' = 'repair';

  #sheet: CSSStyleSheet | undefined;

  /** Looks again at what the page has set: call it when the page has changed its own tokens. */
  check(): void {
    if (this.hasUpdated) this.#apply();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.check();
  }

  protected override render(): unknown {
    return html`<slot></slot>
      <div class="probe" aria-hidden="true"></div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('theme') || changed.has('density') || changed.has('safety')) this.#apply();
  }

  #apply(): void {
    const { theme, problems } =
      this.theme === null || this.theme === undefined
        ? { theme: undefined, problems: [] }
        : readTheme(this.theme);
    const declared = this.#declared();
    for (const name of [...declared]) declared.removeProperty(name);
    for (const [name, value] of entriesOf({ ...DENSITIES[this.density], ...theme?.tokens }))
      declared.setProperty(propertyOf(name), cssOf(value));
    // Where nothing is drawn, nothing can be looked at.
    const probe = this.renderRoot.querySelector<HTMLElement>('.probe');
    if (!this.isConnected || !probe?.checkVisibility()) return;
    const unsafe = SCHEMES.map((scheme) => {
      const colors = usedColors(probe, scheme);
      return { colors, found: unsafePairs(colors, scheme) };
    });
    const size = usedLength(probe, 'control-height');
    const smallTarget = size < TARGET ? size : null;
    if (this.safety === 'repair') {
      this.#repair(declared, unsafe);
      if (smallTarget !== null)
        declared.setProperty(propertyOf('control-height'), `${TARGET}px`, 'important');
    }
    this.#tell(
      problems,
      unsafe.flatMap(({ found }) => found),
      smallTarget,
    );
  }

  /** Each colour that is not safe gets one value for a light page and one for a dark one. */
  #repair(
    declared: CSSStyleDeclaration,
    schemes: readonly { colors: Partial<Record<TokenName, Rgb>>; found: readonly UnsafePair[] }[],
  ): void {
    for (const text of new Set(schemes.flatMap(({ found }) => found.map((pair) => pair.text)))) {
      const [light, dark] = schemes.map(
        ({ colors, found }) => found.find((pair) => pair.text === text)?.replacement ?? hexOf(colors[text]!),
      );
      declared.setProperty(propertyOf(text), `light-dark(${light}, ${dark})`, 'important');
    }
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
    if (lines.length > 0) console.warn(`<${this.localName}>\n${lines.join('\n')}`);
    this.dispatchEvent(new ThemeCheckedEvent(problems, unsafe, smallTarget));
  }

  /** The declarations of this theme, in a sheet of its own: no inline styles, which a strict CSP blocks. */
  #declared(): CSSStyleDeclaration {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.insertRule(':host {}');
      const root = this.renderRoot as ShadowRoot;
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    }
    return (this.#sheet.cssRules[0] as CSSStyleRule).style;
  }
}
