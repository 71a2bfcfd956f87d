/**
 * Windowed Lit: the window of `vanilla.ts` written as one Lit element with one shadow root. Each slot of the
 * window is the part of a template; Lit writes what changed. The bars' "bare Lit".
 */
import { css, html, LitElement, nothing, unsafeCSS } from 'lit';
import { cells, head } from './lit-row.js';
import { HEIGHT, OVERSCAN, ROW, type Contender } from './contender.js';
import look from './look.css?inline';
import { Rows } from './rows.js';

const IN_VIEW = Math.ceil(HEIGHT / ROW) + 1;
const POOL = IN_VIEW + 2 * OVERSCAN;
const slots = Array.from({ length: POOL }, (_, slot) => slot);

class LitWindow extends LitElement {
  static override readonly styles = [
    unsafeCSS(look),
    css`
      :host {
        display: block;
      }
    `,
  ];

  readonly rows = new Rows();
  #top = 0;

  get viewport(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.bench-viewport')!;
  }

  /** Shows the rows from the top. */
  show(): void {
    this.viewport.scrollTop = 0;
    this.#top = 0;
    this.requestUpdate();
  }

  protected override render(): unknown {
    const { visible, chosen } = this.rows;
    return html`
      ${head((event) => {
        this.rows.selectAll((event.target as HTMLInputElement).checked);
        this.requestUpdate();
      })}
      <div class="bench-viewport" @scroll=${this.#scrolled} @change=${this.#toggled}>
        <div class="bench-space">
          ${slots.map((slot) => {
            const link = visible[this.#indexIn(slot)];
            return link
              ? html`<div class="bench-row" data-id=${link.id}>${cells(link, chosen.has(link.id))}</div>`
              : nothing;
          })}
        </div>
      </div>
    `;
  }

  /** A strict policy forbids style attributes, so places are set from script. */
  protected override updated(): void {
    const space = this.viewport.firstElementChild as HTMLElement;
    space.style.height = `${this.rows.visible.length * ROW}px`;
    let slot = 0;
    for (const row of space.children) {
      while (this.#indexIn(slot) < 0) slot++;
      (row as HTMLElement).style.transform = `translateY(${this.#indexIn(slot++) * ROW}px)`;
    }
  }

  /** The row of the window that falls to a slot, index modulo pool; -1 if none does. */
  #indexIn(slot: number): number {
    const first = Math.max(0, this.#top - OVERSCAN);
    const index = first + ((((slot - first) % POOL) + POOL) % POOL);
    return index < Math.min(this.rows.visible.length, this.#top + IN_VIEW + OVERSCAN) ? index : -1;
  }

  readonly #scrolled = (): void => {
    const top = Math.floor(this.viewport.scrollTop / ROW);
    if (top === this.#top) return;
    this.#top = top;
    this.requestUpdate();
  };

  readonly #toggled = ({ target }: Event): void => {
    const id = (target as Element).closest<HTMLElement>('.bench-row')!.dataset['id']!;
    if ((target as HTMLInputElement).checked) this.rows.chosen.add(id);
    else this.rows.chosen.delete(id);
  };
}
customElements.define('lit-window', LitWindow);

let list: LitWindow;

export const contender: Contender = {
  async mount(host) {
    list = document.createElement('lit-window') as LitWindow;
    host.append(list);
    await list.updateComplete;
  },
  set(links) {
    list.rows.set(links);
    list.show();
  },
  sort(descending) {
    list.rows.sort(descending);
    list.show();
  },
  filter(text) {
    list.rows.filter(text);
    list.show();
  },
  update(link) {
    list.rows.update(link);
    list.requestUpdate();
  },
  selectAll(on) {
    list.rows.selectAll(on);
    list.requestUpdate();
  },
  viewport: () => list.viewport,
};
