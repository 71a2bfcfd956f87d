import { html, nothing, type TemplateResult } from 'lit';
import ArrowLeft from 'lucide/dist/esm/icons/arrow-left.mjs';
import { payableOf, type Invoice } from '../../domain/invoice.js';
import { formatCustomerNumber, formatList } from '../../i18n/formats.js';
import { icon } from '../../ui/icon.js';
import { notice } from '../../ui/notice.js';
import { postalAddress } from '../../ui/postal-address.js';
import { nameOf, toneOf, type Context } from './collective-invoice.context.js';
import { apart, taxLine, taxReasons } from './collective-invoice.taxes.js';
import { paidBy } from './collective-invoice.overview.js';

/** The way back to all invoices. */
export const back = ({ texts, open }: Context): TemplateResult =>
  html`<p>
    <button class="button quiet back" type="button" @click=${() => open(undefined)}>
      ${icon(ArrowLeft, { directed: true })} ${texts.back}
    </button>
  </p>`;

/** What an invoice is, what it costs and is made of, and its documents. */
export function head(context: Context, invoice: Invoice): TemplateResult {
  const { texts, month, day, documents } = context;
  const inbound = invoice.side === 'inbound';
  const upcoming = invoice.state === 'upcoming';
  const title = inbound ? texts.shareOf(month(invoice.period)) : texts.invoiceFor(month(invoice.period));
  return html`<section class="card padded opened" aria-labelledby="opened">
      <div class="facts">
        <h3 id="opened" tabindex="-1">${title}</h3>
        <p class="row">
          <span class="badge ${toneOf[invoice.state]}">${texts.state[invoice.state]}</span>
          ${invoice.number ? html`<span class="number">${invoice.number}</span>` : nothing}
        </p>
        <dl>
          <div>
            <dt>${upcoming ? texts.willBeIssued : texts.issuedOn}</dt>
            <dd>${day(invoice.issuedOn)}</dd>
          </div>
          <div>
            <dt>${texts.dueOn}</dt>
            <dd>${day(invoice.dueOn)}</dd>
          </div>
          <div>
            <dt>${texts.payer}</dt>
            <dd>
              <bdi>${invoice.payer.name}</bdi>
              <span class="small number"
                >${formatCustomerNumber(context.language, invoice.payer.customerNumber)}</span
              >
            </dd>
          </div>
          <div>
            <dt>${texts.address}</dt>
            <dd>${postalAddress(context.language, invoice.recipient)}</dd>
          </div>
        </dl>
        ${inbound ? html`<p class="muted">${paidBy(context, invoice)} ${texts.ownShare}</p>` : nothing}
        ${upcoming && !inbound ? html`<p class="muted">${texts.changes}</p>` : nothing}
      </div>
      <div>${sums(context, invoice)} ${taxReasons(context, invoice)}</div>
      ${
        invoice.documents.length > 0
          ? html`<div class="papers">
              ${documents.buttons(invoice.id, nameOf(context, invoice), invoice.documents)}
              ${tooLarge(context, invoice)}
            </div>`
          : nothing
      }
    </section>
    ${remark(context, invoice)} ${apart(context, invoice)}`;
}

/** What the total is made of: it adds up from top to bottom. */
function sums(context: Context, invoice: Invoice): TemplateResult {
  const { texts, money } = context;
  const { fees, usage, credits } = invoice.parts;
  const line = (name: string, amount: string, kind = '') =>
    html`<div class=${kind}>
      <dt>${name}</dt>
      <dd class="money">${amount}</dd>
    </div>`;
  const { taxes } = invoice;
  return html`<dl class="sums">
    ${line(texts.fees, money(fees))} ${usage.amount !== 0 ? line(texts.usage, money(usage)) : nothing}
    ${credits.amount !== 0 ? line(texts.credits, money(credits)) : nothing}
    ${line(texts.netSum, money(invoice.net), 'ruled')}
    ${taxes.map((each) => line(...taxLine(context, each, taxes.length)))}
    ${line(texts.total, money(invoice.gross), 'ruled grand')}
    ${
      invoice.creditUsed
        ? html`${line(texts.creditUsed, money({ ...invoice.creditUsed, amount: -invoice.creditUsed.amount }))}
          ${line(texts.payable, money(payableOf(invoice)), 'ruled grand')}`
        : nothing
    }
  </dl>`;
}

function tooLarge({ texts, language }: Context, { documents }: Invoice): TemplateResult | typeof nothing {
  const kinds = documents.filter((each) => each.tooLarge).map(({ kind }) => texts.kind[kind]);
  return kinds.length > 0
    ? html`<p class="muted">${texts.tooLarge(formatList(language, kinds))}</p>`
    : nothing;
}

/** What somebody has to know of it before anything else. */
function remark({ texts, day }: Context, { state, side, dueOn }: Invoice): TemplateResult | typeof nothing {
  if (state === 'overdue' && side === 'outbound')
    return notice({ kind: 'bad', live: false, title: texts.overdue(day(dueOn)) });
  if (state === 'canceled') return notice({ kind: 'warn', live: false, title: texts.canceled });
  return nothing;
}
