import { html, type TemplateResult } from 'lit';
import type { Link } from '../../domain/link.js';
import type { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { safeUrl } from '../../ui/safe-url.js';
import type { SubsidiaryActionElement } from '../subsidiary-action/subsidiary-action.js';
import type { ColumnTone, SubsidiaryColumnElement } from '../subsidiary-column/subsidiary-column.js';
import type { OwnColumn } from './subsidiary-list.columns.js';
import type { RowContext } from './subsidiary-list.row.js';

const TONES: Readonly<Record<ColumnTone, string>> = {
  neutral: '',
  positive: 'ok',
  notice: 'warn',
  negative: 'bad',
};

/** By what a column of the host's own is known among the others. */
export const keyOf = ({ name }: Pick<SubsidiaryColumnElement, 'name'>): OwnColumn => `x-${name}`;

/** The columns and actions that the host brings along, as children in the slots `columns` and `actions`. */
export class ListOwn {
  readonly #host: SubsidiaryElement;
  #columns: readonly SubsidiaryColumnElement[] = [];
  #actions: readonly SubsidiaryActionElement[] = [];
  #marker: RowContext['more'];
  /** Another number each time that what the columns say has changed. */
  version = 0;

  constructor(host: SubsidiaryElement) {
    this.#host = host;
  }

  /** In the order in which they stand in the page. */
  get columns(): readonly SubsidiaryColumnElement[] {
    return this.#columns;
  }

  get keys(): readonly OwnColumn[] {
    return this.#columns.map(keyOf);
  }

  /** What the host can do with a link. */
  actionsOf(link: Link): { label: string; danger: boolean; choose: () => void }[] {
    return this.#actions
      .filter((action) => applies(action, link))
      .map((action) => ({
        label: action.label,
        danger: action.danger,
        choose: () => action.choose(link),
      }));
  }

  /** Marks the rows that have a menu for these actions, be there others or not. */
  get marker(): RowContext['more'] {
    return this.#marker;
  }

  /** Where the host's children are. */
  slots(): TemplateResult {
    return html`
      <slot
        name="columns"
        @slotchange=${(event: Event) => {
          this.#columns = assigned<SubsidiaryColumnElement>(event, 'text');
          this.#changed();
        }}
        @column-changed=${() => this.#changed()}
      ></slot>
      <slot
        name="actions"
        @slotchange=${(event: Event) => {
          this.#actions = assigned<SubsidiaryActionElement>(event, 'appliesTo');
          // Another one each time, so that all rows are marked anew.
          this.#marker = (row, link) =>
            row.toggleAttribute(
              'data-acts',
              link !== undefined && this.#actions.some((action) => applies(action, link)),
            );
          this.#changed();
        }}
      ></slot>
    `;
  }

  #changed(): void {
    this.version++;
    this.#host.requestUpdate();
  }
}

/** Writes what a column of the host's own says of a link. */
export function writeOwn(
  cell: HTMLElement,
  column: Pick<SubsidiaryColumnElement, 'text' | 'href' | 'tone' | 'name'>,
  link: Link | undefined,
): void {
  const text = link ? asked(column, () => column.text(link), '') : '';
  const to = link && text ? asked(column, () => column.href?.(link), undefined) : undefined;
  const tone = link && text ? asked(column, () => column.tone?.(link), undefined) : undefined;
  const href = to === undefined ? undefined : safeUrl(to);
  const said = JSON.stringify([text, href, tone]);
  if (cell.dataset['said'] === said) return;
  cell.dataset['said'] = said;
  const holder = href === undefined ? document.createElement('span') : document.createElement('a');
  if (holder instanceof HTMLAnchorElement) holder.href = href!;
  if (tone !== undefined && tone in TONES) holder.className = `badge ${TONES[tone]}`;
  holder.textContent = text;
  cell.replaceChildren(...(text ? [holder] : []));
}

/** What the host says of a link. Where it throws, its console tells, and the row says nothing. */
function asked<T>({ name }: { name: string }, ask: () => T, otherwise: T): T {
  try {
    return ask();
  } catch (error) {
    console.error(`The column “${name}” could not be written.`, error);
    return otherwise;
  }
}

function applies(action: SubsidiaryActionElement, link: Link): boolean {
  return asked(action, () => action.appliesTo(link), false);
}

/** The children in a slot, through the slots of an element around, that are what they are to be. */
const assigned = <E extends Element>(event: Event, property: keyof E): E[] =>
  (event.currentTarget as HTMLSlotElement)
    .assignedElements({ flatten: true })
    .filter((each): each is E => property in each);
