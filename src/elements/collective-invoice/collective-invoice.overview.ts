import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { payableOf, type Invoice } from '../../domain/invoice.js';
import { formatDate } from '../../i18n/formats.js';
import type { Loaded } from '../../state/following-pages.js';
import { problem } from '../../ui/problem.js';
import { apart, taxIncluded } from './collective-invoice.taxes.js';
import { nameOf, toneOf, type Context } from './collective-invoice.context.js';

/** The upcoming invoice, and those that were issued. */
export function overview(
  context: Context,
  { items, more, loading, gap }: Loaded<Invoice>,
  older: () => void,
  retry: () => void,
): TemplateResult {
  const { texts, words, language } = context;
  const upcoming = items.find(({ state }) => state === 'upcoming');
  const issued = items.filter(({ state }) => state !== 'upcoming');
  if (items.length === 0)
    return html`<div class="card padded empty">
      <h3>${texts.none}</h3>
      <p class="muted">${texts.noneText}</p>
    </div>`;
  return html`
    ${
      upcoming
        ? next(
            context,
            upcoming,
            issued.find(({ state }) => state !== 'canceled'),
          )
        : nothing
    }
    ${upcoming ? apart(context, upcoming) : nothing}
    <section class="card" aria-labelledby="issued">
      <h3 id="issued" class="heading">${texts.issued}</h3>
      ${
        issued.length === 0
          ? html`<p class="muted none">${texts.noIssued}</p>`
          : html`<div class="invoices" role="table" aria-labelledby="issued">
              ${headings(context)}
              <div role="rowgroup">
                ${repeat(
                  issued,
                  ({ id }) => id,
                  (invoice) => row(context, invoice),
                )}
              </div>
            </div>`
      }
      ${gap ? html`<div class="gap">${problem(words, language, gap, { title: texts.olderFailed, retry })}</div>` : nothing}
      ${
        more && !gap
          ? html`<p class="older">
              <button class="button" type="button" aria-busy=${loading ? 'true' : nothing} @click=${older}>
                ${texts.older}
              </button>
            </p>`
          : nothing
      }
    </section>
  `;
}

/** The upcoming invoice as a calm summary: how much, when, for how many, and what has changed. */
function next(context: Context, invoice: Invoice, last: Invoice | undefined): TemplateResult {
  const { texts, month, day, money, number, open } = context;
  const inbound = invoice.side === 'inbound';
  const title = inbound ? texts.shareUpcoming(month(invoice.period)) : texts.upcoming(month(invoice.period));
  return html`<section class="card padded next" aria-labelledby="next" part="upcoming">
    <div class="sum">
      <h3 id="next">${title}</h3>
      <div class="amount money">${money(invoice.gross)}</div>
      <p class="muted">
        ${inbound ? nothing : html`${texts.withAccounts(invoice.accounts, number(invoice.accounts))}, `}
        ${taxIncluded(context, invoice)}
      </p>
      ${
        invoice.creditUsed
          ? html`<p class="muted">
              ${texts.creditCovers(money(invoice.creditUsed), money(payableOf(invoice)))}
            </p>`
          : nothing
      }
      <p class="muted">${texts.issuedThen(day(invoice.issuedOn), day(invoice.dueOn))}</p>
      ${inbound ? html`<p class="muted">${paidBy(context, invoice)} ${texts.ownShare}</p>` : nothing}
    </div>
    ${last ? changes(context, invoice, last) : nothing}
    <p class="act">
      <button
        class="button primary"
        type="button"
        data-invoice=${invoice.id}
        @click=${() => open(invoice.id)}
      >
        ${inbound ? texts.showShare : texts.showAccounts}
      </button>
    </p>
  </section>`;
}

/** Who pays, and since when. */
export function paidBy({ texts, language }: Context, { payer, paidSince }: Invoice): string {
  return paidSince ? texts.paidBy(payer.name, formatDate(language, paidSince)) : texts.paidByNow(payer.name);
}

/** What has changed since the last invoice, and why. */
function changes(context: Context, invoice: Invoice, last: Invoice): TemplateResult {
  const { texts, month, money, change } = context;
  const { currency } = invoice.gross;
  const difference = invoice.gross.amount - last.gross.amount;
  const then = month(last.period);
  const amount = money({ amount: Math.abs(difference), currency });
  const title =
    difference === 0
      ? texts.same(then)
      : difference > 0
        ? texts.more(amount, then)
        : texts.less(amount, then);
  const joined = invoice.side === 'inbound' ? 0 : invoice.accounts - last.accounts;
  const fees = invoice.parts.fees.amount - last.parts.fees.amount;
  const rest = last.parts.usage.amount + last.parts.credits.amount;
  return html`<div class="changes">
    <strong>${title}</strong>
    <ul>
      ${joined > 0 ? html`<li>${texts.accountsMore(joined)}</li>` : nothing}
      ${joined < 0 ? html`<li>${texts.accountsLess(-joined)}</li>` : nothing}
      ${fees !== 0 ? html`<li>${texts.feesChanged(change(fees, currency))} ${texts.net}</li>` : nothing}
      ${rest !== 0 ? html`<li>${texts.usageToCome(money({ amount: rest, currency }), then)}</li>` : nothing}
    </ul>
  </div>`;
}

const headings = ({ texts }: Context): TemplateResult =>
  html`<div role="rowgroup" class="headings">
    <div role="row" class="invoice">
      <span role="columnheader">${texts.month}</span>
      <span role="columnheader">${texts.status}</span>
      <span role="columnheader">${texts.due}</span>
      <span role="columnheader" class="end">${texts.accounts}</span>
      <span role="columnheader" class="end">${texts.total}</span>
      <span role="columnheader">${texts.documents}</span>
    </div>
  </div>`;

function row(context: Context, invoice: Invoice): TemplateResult {
  const { texts, month, day, money, number, open, documents } = context;
  const name = nameOf(context, invoice);
  return html`<div role="row" class="invoice ${invoice.state}" part="invoice">
    <span role="cell" class="when">
      <button
        class="name"
        type="button"
        data-invoice=${invoice.id}
        aria-label=${texts.open(month(invoice.period), name)}
        @click=${() => open(invoice.id)}
      >
        ${month(invoice.period)}
      </button>
      <span class="small number">${name}</span>
    </span>
    <span role="cell" class="state">
      <span class="badge ${toneOf[invoice.state]}">${texts.state[invoice.state]}</span>
    </span>
    <span role="cell" class="due"><span class="label">${texts.due} </span>${day(invoice.dueOn)}</span>
    <span role="cell" class="end number count">
      <span class="wide">${number(invoice.accounts)}</span
      ><span class="label">${texts.withAccounts(invoice.accounts, number(invoice.accounts))}</span>
    </span>
    <span role="cell" class="end money total">${money(invoice.gross)}</span>
    <span role="cell" class="files">${documents.buttons(invoice.id, name, invoice.documents)}</span>
  </div>`;
}
