/** TanStack Virtual with Lit, as its examples are written: places in `style` attributes, rows keyed by index. */
import { VirtualizerController } from '@tanstack/lit-virtual';
import { css, html, LitElement, unsafeCSS } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { styleMap } from 'lit/directives/style-map.js';
import { cells, head } from './lit-row.ts';
import { OVERSCAN, ROW } from './contender.ts';
import look from './look.css?inline';
import { Rows } from './rows.ts';

class TanstackList extends LitElement {
  static styles = [
    unsafeCSS(look),
    css`
      :host {
        display: block;
      }
    `,
  ];

  rows = new Rows();
  viewport = createRef();
  #virtualizer = new VirtualizerController(this, {
    getScrollElement: () => this.viewport.value,
    count: 0,
    estimateSize: () => ROW,
    overscan: OVERSCAN,
  });

  show() {
    this.viewport.value.scrollTop = 0;
    this.refresh();
  }

  refresh() {
    const virtualizer = this.#virtualizer.getVirtualizer();
    virtualizer.setOptions({ ...virtualizer.options, count: this.rows.visible.length });
    this.requestUpdate();
  }

  render() {
    const virtualizer = this.#virtualizer.getVirtualizer();
    const { visible, chosen } = this.rows;
    return html`
      ${head((event) => {
        this.rows.selectAll(event.target.checked);
        this.requestUpdate();
      })}
      <div class="bench-viewport" ${ref(this.viewport)} @change=${this.#toggled}>
        <div class="bench-space" style=${styleMap({ height: `${virtualizer.getTotalSize()}px` })}>
          ${repeat(
            virtualizer.getVirtualItems(),
            ({ key }) => key,
            ({ index, start }) =>
              html`<div
                class="bench-row"
                data-id=${visible[index].id}
                style=${styleMap({ transform: `translateY(${start}px)` })}
              >
                ${cells(visible[index], chosen.has(visible[index].id))}
              </div>`,
          )}
        </div>
      </div>
    `;
  }

  #toggled = ({ target }) => {
    const id = target.closest('.bench-row').dataset.id;
    if (target.checked) this.rows.chosen.add(id);
    else this.rows.chosen.delete(id);
  };
}
customElements.define('tanstack-list', TanstackList);

let list;

/** @type {import('./contender.ts').Contender} */
export const contender = {
  async mount(host) {
    list = document.createElement('tanstack-list');
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
  viewport: () => list.viewport.value,
};
