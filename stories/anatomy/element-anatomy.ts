import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { deepAll } from '../deep.js';
import { ELEMENTS } from '../manifest.js';
import { styles } from './element-anatomy.styles.js';
import { boxOf, isOnTop, placesOf, tokensOf, type Place } from './find.js';

const LABEL_HEIGHT = 20;
/** Between two looks at where things are. */
const PAUSE = 150;

/** From the right and the top of the window. */
interface Label {
  readonly right: number;
  readonly top: number;
}

interface Outline {
  readonly place: Place;
  readonly number: number;
  readonly box: DOMRect;
  /** Only the first of several has its name beside it. */
  readonly label: Label | undefined;
}

/**
 * Outlines every part and slot that the manifest names of an element, over the element as it is, and lists them below.
 * Nothing in the element is touched.
 */
export class ElementAnatomy extends LitElement {
  static override readonly styles = styles;
  static override readonly properties = { tag: {} };

  declare tag: string;
  #outlines: readonly Outline[] = [];
  #places: readonly Place[] = [];
  /** What is open lies over the page: outlines and list are shown over it. */
  #opened: readonly HTMLElement[] = [];
  #seen = '';
  #frame = 0;
  #looked = 0;

  /** What the manifest names and the story does not have. */
  get missing(): string[] {
    return placesOf(ELEMENTS.get(this.tag)!, this).flatMap(({ kind, name, nodes }) =>
      nodes.length === 0 ? `${kind} ${name}`.trim() : [],
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#frame = requestAnimationFrame(this.#look);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    cancelAnimationFrame(this.#frame);
  }

  protected override render(): TemplateResult {
    return html`
      <div class="stage"><slot></slot></div>
      ${this.#seen === '' || this.#opened.length > 0 ? nothing : this.#renderLegend()}
      <div class="overlay" popover="manual">
        <div aria-hidden="true">${this.#outlines.map(renderOutline)}</div>
        ${this.#opened.length > 0 ? this.#renderLegend() : nothing}
      </div>
    `;
  }

  protected override firstUpdated(): void {
    this.#toTop();
  }

  #renderLegend(): TemplateResult {
    const tokens = tokensOf(this.tag);
    return html`
      <div class="legend">
        ${
          this.#places.length === 0
            ? html`<p>This element has no parts or slots of its own.</p>`
            : html`<ol>
                ${this.#places.map(renderEntry)}
              </ol>`
        }
        ${
          tokens.length > 0
            ? html`<p class="quiet">Its own styles follow these tokens: ${tokens.join(', ')}.</p>`
            : nothing
        }
      </div>
    `;
  }

  /** Shadow roots tell nobody outside that they have changed, nor do boxes that move: it is looked again and again. */
  readonly #look = (time: number): void => {
    this.#frame = requestAnimationFrame(this.#look);
    if (time - this.#looked < PAUSE) return;
    this.#looked = time;
    const places = placesOf(ELEMENTS.get(this.tag)!, this);
    const outlines = outlinesOf(places);
    const opened = deepAll(this, 'dialog,[popover]').filter(
      (each) => isOnTop(each) && each !== this.#overlay,
    );
    const seen = JSON.stringify([
      outlines.map(({ number, box, label }) => [number, box, label]),
      places.map(({ nodes }) => nodes.length),
    ]);
    const isSame =
      opened.length === this.#opened.length && opened.every((each, index) => each === this.#opened[index]);
    if (seen === this.#seen && isSame) return;
    this.#seen = seen;
    this.#places = places;
    this.#outlines = outlines;
    this.#opened = opened;
    this.requestUpdate();
    if (!isSame) this.#toTop();
  };

  /** What was shown last lies over what was shown before. */
  #toTop(): void {
    const overlay = this.#overlay;
    if (overlay.matches(':popover-open')) overlay.hidePopover();
    overlay.showPopover();
  }

  get #overlay(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.overlay')!;
  }
}

function outlinesOf(places: readonly Place[]): Outline[] {
  const labels: Label[] = [];
  return places.flatMap((place, index) => {
    const boxes = place.nodes.flatMap((node) => boxOf(node) ?? []);
    return boxes.map((box, count) => {
      const label = count === 0 ? labelAt(box, labels) : undefined;
      if (label) labels.push(label);
      return { place, number: index + 1, box, label };
    });
  });
}

/** On the upper edge of a box, or below the labels that are there. */
function labelAt(box: DOMRect, labels: readonly Label[]): Label {
  const right = Math.max(0, document.documentElement.clientWidth - box.right + LABEL_HEIGHT / 2);
  let top = Math.max(0, box.top - LABEL_HEIGHT / 2);
  const isTaken = (each: Label): boolean =>
    Math.abs(each.top - top) < LABEL_HEIGHT && Math.abs(each.right - right) < 8 * LABEL_HEIGHT;
  while (labels.some(isTaken)) top += LABEL_HEIGHT + 2;
  return { right, top };
}

/** Where something is in the window, whatever the reading direction. */
const placed = (at: Label | DOMRect) =>
  styleMap(
    at instanceof DOMRect
      ? { left: `${at.left}px`, top: `${at.top}px`, width: `${at.width}px`, height: `${at.height}px` }
      : { right: `${at.right}px`, top: `${at.top}px` },
  );

function renderOutline({ place: { kind, name }, number, box, label }: Outline): TemplateResult {
  return html`
    <div class="box ${kind}" style=${placed(box)}></div>
    ${label ? html`<div class="label ${kind}" style=${placed(label)}>${number} ${nameOf(name)}</div>` : nothing}
  `;
}

function renderEntry({ kind, name, description, nodes }: Place, index: number): TemplateResult {
  return html`
    <li>
      <span class="number ${kind}" aria-hidden="true">${index + 1}</span>
      <span>
        <code>${nameOf(name)}</code> <span class="quiet">${kind}</span>
        ${description}${nodes.length === 0 ? html` <span class="quiet">Not in this story.</span>` : nothing}
      </span>
    </li>
  `;
}

const nameOf = (name: string): string => name || 'default';
