import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Invoice, InvoiceAccount } from '../../domain/invoice.js';
import type { BackendError } from '../../domain/backend-error.js';
import type { Loaded } from '../../state/following-pages.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import type { Context } from './collective-invoice.context.js';
import { headings } from './collective-invoice.row.js';

/** What is shown of the accounts of an invoice. */
export interface AccountsView {
  invoice: Invoice;
  /** Undefined until something is here. */
  loaded: Loaded<InvoiceAccount> | undefined;
  refreshing: boolean;
  /** Why nothing, or nothing newer, is here. */
  error: BackendError | undefined;
  typed: string;
  /** What is searched now. */
  searched: string;
  search: (words: string) => void;
  retry: () => void;
  /** References can be edited. */
  editable: boolean;
}

/** The accounts of an invoice: a search, rows, and a total that they add up to. */
export function accounts(context: Context, view: AccountsView): TemplateResult {
  const { texts } = context;
  const { invoice, loaded, searched } = view;
  const nothingFound = loaded?.items.length === 0;
  return html`<section class="card accounts" aria-labelledby="accounts">
    <div class="toolbar">
      <h3 id="accounts">${texts.byAccount}</h3>
      ${invoice.side === 'outbound' ? searchField(context, view) : nothing}
      <p class="small found" role="status">${searched && loaded ? found(context, loaded) : nothing}</p>
    </div>
    ${failure(context, view)}
    ${
      nothingFound
        ? html`<div class="none">
            <strong>${texts.noMatch}</strong>
            <p class="muted">${texts.noMatchText}</p>
            <button class="button" type="button" @click=${() => view.search('')}>${texts.clear}</button>
          </div>`
        : view.error && !loaded
          ? nothing
          : table(context, view)
    }
    ${
      loaded?.unreadable
        ? html`<div class="gap">${notice({ kind: 'warn', title: texts.unreadable(loaded.unreadable) })}</div>`
        : nothing
    }
  </section>`;
}

function table(
  context: Context,
  { invoice, loaded, refreshing, searched, editable }: AccountsView,
): TemplateResult {
  const { texts } = context;
  return html`<div
    class="parts ${refreshing ? 'refreshing' : ''} ${editable ? 'editable' : ''}"
    role="table"
    aria-labelledby="accounts"
    aria-busy=${loaded === undefined}
    aria-rowcount=${loaded && !loaded.more ? nothing : -1}
  >
    <div class="viewport" data-viewport role="presentation">
      ${headings(context)}
      <div role="rowgroup" class="canvas" data-canvas></div>
    </div>
    ${
      searched === ''
        ? html`<div role="rowgroup" class="foot">
            <div role="row" class="part total">
              <span role="rowheader">
                ${texts.sumOfAll(invoice.accounts, context.number(invoice.accounts))}
              </span>
              <span role="cell" class="end money net">
                <span class="label">${texts.netColumn} </span>${context.money(invoice.net)}
              </span>
              <span role="cell" class="end money tax">
                <span class="label">${texts.taxColumn} </span>${context.money(invoice.tax)}
              </span>
              <span role="cell" class="end money gross">${context.money(invoice.gross)}</span>
            </div>
          </div>`
        : nothing
    }
  </div>`;
}

const searchField = ({ texts }: Context, { typed, search }: AccountsView): TemplateResult =>
  html`<input
    class="input compact"
    type="search"
    aria-label=${texts.search}
    placeholder=${texts.searchHint}
    maxlength="100"
    autocomplete="off"
    spellcheck="false"
    .value=${live(typed)}
    @input=${(event: InputEvent) => search((event.target as HTMLInputElement).value)}
  />`;

const found = ({ texts, number }: Context, { total, estimated }: Loaded<InvoiceAccount>): string =>
  estimated ? texts.foundAbout(number(total)) : texts.found(total, number(total));

/** What could not be read: all of it, or what follows what is here. */
function failure(context: Context, { loaded, error, retry }: AccountsView): TemplateResult | typeof nothing {
  const { texts, words, language } = context;
  const wrong = error ?? loaded?.gap;
  if (!wrong) return nothing;
  const title = loaded?.gap ? texts.restFailed : texts.accountsFailed;
  return html`<div class="gap">${problem(words, language, wrong, { title, retry })}</div>`;
}
