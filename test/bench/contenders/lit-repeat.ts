/** Plain Lit: every row in the document, by `repeat` with keys. What many apps begin with. */
import { css, html, LitElement, unsafeCSS } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { cells, head } from './lit-row.js';
import type { Contender } from './contender.js';
import look from './look.css?inline';
import { Rows } from './rows.js';

class LitRepeat extends LitElement {
  static override readonly styles = [
    unsafeCSS(look),
    css`
      :host {
        display: block;
      }
    `,
  ];

  readonly rows = new Rows();

  get viewport(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.bench-viewport')!;
  }

  show(): void {
    this.viewport.scrollTop = 0;
    this.requestUpdate();
  }

  protected override render(): unknown {
    return html`
      ${head((event) => {
        this.rows.selectAll((event.target as HTMLInputElement).checked);
        this.requestUpdate();
      })}
      <div class="bench-viewport" @change=${this.#toggled}>
        ${repeat(
          this.rows.visible,
          ({ id }) => id,
          (link) =>
            html`<div class="bench-row" data-id=${link.id}>
              ${cells(link, this.rows.chosen.has(link.id))}
            </div>`,
        )}
      </div>
    `;
  }

  readonly #toggled = ({ target }: Event): void => {
    const id = (target as Element).closest<HTMLElement>('.bench-row')!.dataset['id']!;
    if ((target as HTMLInputElement).checked) this.rows.chosen.add(id);
    else this.rows.chosen.delete(id);
  };
}
customElements.define('lit-repeat', LitRepeat);

let list: LitRepeat;

export const contender: Contender = {
  async mount(host) {
    list = document.createElement('lit-repeat') as LitRepeat;
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
