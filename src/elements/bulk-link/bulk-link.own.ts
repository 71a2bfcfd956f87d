import { html, nothing, render, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { BULK_ROWS } from '../../domain/bulk-link.js';
import { formatNumber } from '../../i18n/formats.js';
import type { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import type { BulkStep } from '../../state/bulk-flow.js';
import type { OwnAccountsView } from '../../state/own-accounts.js';
import { textField } from '../../ui/field.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import type { Context } from './bulk-link.context.js';
import { ownRow } from './bulk-link.own-row.js';
import { WindowedRows } from './bulk-link.rows.js';
import { scopesField } from './bulk-link.table.js';

interface Choosing {
  readonly context: Context;
  readonly view: OwnAccountsView;
}

/** Chooses among however many accounts that the person administers: one, a range with Shift, or all that were found. */
export class OwnPicker {
  readonly #host: SubsidiaryElement;
  readonly #choosing: () => Choosing | undefined;
  readonly #rows: WindowedRows;
  /** The row that Tab comes to. */
  #current = 0;
  /** Where a range begins. */
  #last = -1;
  /** It was to go on, and nothing is chosen. */
  #missing = false;
  #chosen: ReadonlySet<string> = new Set();

  constructor(host: SubsidiaryElement, choosing: () => Choosing | undefined) {
    this.#host = host;
    this.#choosing = choosing;
    this.#rows = new WindowedRows(host, '[data-own]', () => {
      const now = choosing();
      if (!now) return undefined;
      const { view } = now;
      return {
        from: view.found,
        total: view.state.found?.total ?? 0,
        fill: (row, index) => this.#fill(now, row, index),
        look: (start, end) => this.#look(view, start, end),
      };
    });
  }

  render(context: Context, view: OwnAccountsView, step: BulkStep & { at: 'own' }): TemplateResult {
    const { own, words, language, flow } = context;
    const { found, gap } = view.state;
    const { length } = flow.state.draft.own;
    const number = formatNumber(language, length);
    this.#chosen = new Set(flow.state.draft.own);
    if (length > 0) this.#missing = false;
    const none = found?.total === 0 && view.search === '';
    return html`<p class="muted">${own.lead}</p>
      ${step.error ? problem(words, language, step.error) : nothing}
      <form
        class="stack"
        novalidate
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          this.#send(context);
        }}
      >
        ${
          none
            ? notice({ kind: 'info', title: own.none })
            : html`${this.#list(context, view)}
                ${gap ? problem(words, language, gap, { title: own.failed, retry: () => view.retry() }) : nothing}
                <section class="card padded">${scopesField(context, own.scopes)}</section>`
        }
        ${this.#missing ? notice({ kind: 'warn', title: own.first }) : nothing}
        <div class="acts end">
          <button class="button large" type="button" @click=${() => flow.back()}>${words.back}</button>
          ${
            none
              ? nothing
              : html`<button class="button large primary" type="submit">
                  ${length > 0 ? own.check(length, number) : own.checkNone}
                </button>`
          }
        </div>
      </form>`;
  }

  #list(context: Context, view: OwnAccountsView): TemplateResult {
    const { own, language } = context;
    const { typed, found } = view.state;
    const total = found ? formatNumber(language, found.total) : '';
    return html`<section class="card own-of">
      <div class="padded stack">
        ${textField({
          id: 'own-search',
          label: own.search,
          hint: own.searchHint,
          type: 'search',
          value: typed,
          maxlength: 100,
          edit: (text) => view.type(text),
        })}
        ${this.#all(context, view)}
      </div>
      <p class="visually-hidden" role="status">
        ${found && view.search !== '' ? own.found(found.total, total) : nothing}
      </p>
      ${found?.total === 0 ? html`<p class="none muted">${own.nothingFound}</p>` : nothing}
      <div
        role="table"
        aria-label=${own.list}
        aria-rowcount=${found ? found.total + 1 : -1}
        aria-busy=${found ? nothing : 'true'}
      >
        <div class="headings" role="rowgroup">
          <div role="row" class="row-of small" aria-rowindex="1">
            <span class="pick" role="columnheader"><span class="visually-hidden">${own.pick}</span></span>
            <span class="about" role="columnheader">${own.account}</span>
            <span class="city" role="columnheader">${own.city}</span>
            <span class="how" role="columnheader">${own.state}</span>
          </div>
        </div>
        <div class="viewport" data-viewport role="rowgroup" aria-label=${own.list}>
          <div
            role="presentation"
            class="canvas"
            data-own
            @click=${(event: MouseEvent) => this.#clicked(event)}
            @keydown=${(event: KeyboardEvent) => this.#pressed(event)}
          ></div>
          ${
            found
              ? nothing
              : html`<div class="row-of" role="presentation"><span class="skeleton w-l"></span></div>`
          }
        </div>
      </div>
    </section>`;
  }

  /** All that were found, in one go, and how many are chosen. */
  #all(context: Context, view: OwnAccountsView): TemplateResult {
    const { own, language, flow } = context;
    const { found, fetched } = view.state;
    const { length } = flow.state.draft.own;
    const number = (value: number) => formatNumber(language, value);
    const linkable = view.here.filter(({ obstacle }) => !obstacle);
    const chosen = linkable.filter(({ customerNumber }) => this.#chosen.has(customerNumber)).length;
    const whole = view.isWhole && linkable.length > 0 && chosen === linkable.length;
    const text = view.search === '' ? own.all : own.allFound;
    return html`<div class="all-of">
        ${
          found && found.linkable > 0
            ? html`<label class="check">
                <input
                  type="checkbox"
                  id="own-all"
                  .checked=${live(whole)}
                  .indeterminate=${live(!whole && chosen > 0)}
                  aria-busy=${fetched === undefined ? nothing : 'true'}
                  @change=${() => void this.#pickAll(context, view, !whole)}
                /><span>${text(number(found.linkable))}</span>
              </label>`
            : html`<span></span>`
        }
        <span class="chosen">
          <span role="status"
            >${
              fetched === undefined
                ? length > 0
                  ? own.chosen(length, number(length))
                  : own.noneChosen
                : own.fetching(number(fetched), number(found?.total ?? 0))
            }</span
          >
          ${
            length > 0
              ? html`<button class="text-button" type="button" @click=${() => this.#clear(context)}>
                  ${own.clear}
                </button>`
              : nothing
          }
        </span>
      </div>
      ${length >= BULK_ROWS.most ? notice({ kind: 'warn', title: own.most }) : nothing}`;
  }

  #fill({ context, view }: Choosing, row: HTMLElement, index: number): void {
    const account = view.at(index);
    row.dataset['state'] = !account ? 'pending' : account.obstacle ? 'obstacle' : 'ready';
    const chosen = account !== undefined && this.#chosen.has(account.customerNumber);
    row.toggleAttribute('data-chosen', chosen);
    render(
      account
        ? ownRow(context, account, { index, chosen, current: index === this.#current })
        : html`<span class="skeleton" role="cell"></span>`,
      row,
    );
  }

  /** Tab comes to a row that is in sight. */
  #look(view: OwnAccountsView, start: number, end: number): void {
    view.look(start, end);
    if (end <= start) return;
    if (this.#current >= start && this.#current < end) return;
    const active = (this.#host.renderRoot as ShadowRoot).activeElement;
    if (active && this.#rows.indexOf(active) >= 0) return;
    this.#current = start;
    this.#host.requestUpdate();
  }

  #clicked(event: MouseEvent): void {
    const target = event.target as HTMLElement;
    const index = this.#rows.indexOf(target);
    const account = this.#choosing()?.view.at(index);
    if (!account) return;
    // The checkbox shows what is chosen, never what was clicked.
    if (account.obstacle) return event.preventDefault();
    this.#pick(index, event.shiftKey);
    if (!target.matches('[data-pick]')) this.#rows.focus(index, '[data-pick]');
  }

  #pressed(event: KeyboardEvent): void {
    const { key, ctrlKey, altKey, metaKey, shiftKey } = event;
    const now = this.#choosing();
    const index = this.#rows.indexOf(event.target as HTMLElement);
    const last = (now?.view.state.found?.total ?? 0) - 1;
    if (!now || index < 0 || ctrlKey || altKey || metaKey) return;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: index + 10,
      PageUp: index - 10,
      Home: 0,
      End: last,
    };
    const to = steps[key];
    if (to === undefined) return;
    event.preventDefault();
    this.#move(Math.max(0, Math.min(to, last)), shiftKey && (key === 'ArrowDown' || key === 'ArrowUp'));
  }

  /** Goes to a row; `along`: and chooses it with the ones before it. */
  #move(index: number, along: boolean): void {
    this.#current = index;
    this.#host.requestUpdate();
    this.#rows.focus(index, '[data-pick]');
    if (along && this.#last >= 0) this.#range(index, true);
  }

  #pick(index: number, range: boolean): void {
    const number = this.#choosing()?.view.at(index)?.customerNumber;
    if (number === undefined) return;
    const chosen = !this.#chosen.has(number);
    if (!range || this.#last < 0) this.#last = index;
    this.#range(index, chosen);
    this.#current = this.#last = index;
  }

  /** Chooses from where a range begins to a place what is here and can be linked. */
  #range(index: number, chosen: boolean): void {
    const now = this.#choosing();
    if (!now) return;
    const numbers: string[] = [];
    for (let at = Math.min(this.#last, index); at <= Math.max(this.#last, index); at++) {
      const account = now.view.at(at);
      if (account && !account.obstacle) numbers.push(account.customerNumber);
    }
    now.context.flow.pick(numbers, chosen);
  }

  async #pickAll({ flow }: Context, view: OwnAccountsView, chosen: boolean): Promise<void> {
    this.#host.requestUpdate();
    const accounts = await view.all();
    if (!accounts) return;
    const linkable = accounts.filter(({ obstacle }) => !obstacle);
    flow.pick(
      linkable.map(({ customerNumber }) => customerNumber),
      chosen,
    );
  }

  /** The button that was pressed is gone: what chooses all goes on. */
  #clear({ flow }: Context): void {
    flow.pick(flow.state.draft.own, false);
    const { renderRoot } = this.#host;
    (
      renderRoot.querySelector<HTMLElement>('#own-all') ??
      renderRoot.querySelector<HTMLElement>('#own-search')
    )?.focus();
  }

  #send({ flow }: Context): void {
    this.#missing = flow.state.draft.own.length === 0;
    this.#host.requestUpdate();
    if (!this.#missing) void flow.send();
  }
}
