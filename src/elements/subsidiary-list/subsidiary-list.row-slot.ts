import { render } from 'lit';
import type { RowSlot } from '../../lit/row-window.js';
import { cells, PENDING, type RowView } from './subsidiary-list.row.js';

/** Where a row says what, and by which property of that node. Texts are written into the node that holds them. */
const PLACES: readonly [of: keyof RowView, selector: string, property: string][] = [
  ['initials', '.avatar', 'data'],
  ['name', '.name', 'data'],
  ['number', '.number > .own', 'data'],
  ['note', '.note', 'data'],
  ['numbered', '.number', 'className'],
  ['where', '.where > .own', 'data'],
  ['located', '.where', 'className'],
  ['standing', '.badge', 'data'],
  ['badge', '.badge', 'className'],
  ['payer', '.payer', 'data'],
  ['paid', '.payer', 'className'],
  ['monthly', '.monthly', 'data'],
  ['first', '[data-act=first]', 'data'],
  ['firstless', '[data-act=first]', 'hidden'],
  ['doFirst', '[data-act=first]', 'ariaLabel'],
  ['busy', '[data-act=first]', 'ariaBusy'],
  ['menuless', '[data-act=menu]', 'hidden'],
  ['more', '[data-act=menu]', 'ariaLabel'],
  ['expanded', '[data-act=menu]', 'ariaExpanded'],
  ['select', '[data-act=select]', 'ariaLabel'],
];

/** An empty row to copy, with and without a checkbox. */
const moulds = new Map<boolean, DocumentFragment>();

function mouldOf(selectable: boolean): DocumentFragment {
  let mould = moulds.get(selectable);
  if (!mould) {
    mould = document.createDocumentFragment();
    render(cells(PENDING, selectable), mould);
    for (const [, selector, property] of PLACES)
      if (property === 'data') mould.querySelector(selector)!.replaceChildren('');
    moulds.set(selectable, mould);
  }
  return mould;
}

/**
 * A row of the page, which shows one link after another. It is copied as a whole and keeps its nodes at hand, so
 * that showing another link writes what differs and looks at nothing else.
 */
export class ListRow implements RowSlot {
  readonly element = document.createElement('tr');
  /** The id of the link that it shows, if any. */
  id = '';
  #selectable: boolean | undefined;
  #nodes: readonly (Record<string, unknown> | null | undefined)[] = [];
  #check: HTMLInputElement | null = null;
  #view: RowView = PENDING;
  #selected = false;
  #index = -1;

  constructor() {
    this.element.role = 'row';
    this.element.part.add('row');
  }

  /** Shows what a link says, in a place of the list. */
  show(id: string, view: RowView, selectable: boolean): void {
    const { element } = this;
    if (selectable !== this.#selectable) this.#make(selectable);
    if (id !== this.id) {
      this.id = id;
      element.id = id && `row-${id}`;
    }
    const before = this.#view;
    this.#view = view;
    for (const [place, [of, , property]] of PLACES.entries())
      if (view[of] !== before[of]) {
        const node = this.#nodes[place];
        if (node) node[property] = view[of];
      }
    if (view.looks !== before.looks || view.rightToLeft !== before.rightToLeft) this.#look();
  }

  place(index: number): void {
    if (index === this.#index) return;
    this.#index = index;
    this.element.ariaRowIndex = String(index + 2);
  }

  select(selected: boolean): void {
    if (selected === this.#selected) return;
    this.#selected = selected;
    if (this.#check) this.#check.checked = selected;
    this.#look();
  }

  #make(selectable: boolean): void {
    const { element } = this;
    element.replaceChildren(mouldOf(selectable).cloneNode(true));
    this.#selectable = selectable;
    this.#view = PENDING;
    this.#nodes = PLACES.map(([, selector, property]) => {
      const node = element.querySelector(selector);
      return (property === 'data' ? node?.firstChild : node) as Record<string, unknown> | null | undefined;
    });
    this.#check = element.querySelector('input');
    if (this.#check) this.#check.checked = this.#selected;
    this.#look();
  }

  #look(): void {
    const { element } = this;
    const { looks, rightToLeft } = this.#view;
    element.className = looks + (rightToLeft ? ' rtl' : '') + (this.#selected ? ' selected' : '');
    element.ariaHidden = looks === 'pending' ? 'true' : null;
  }
}
