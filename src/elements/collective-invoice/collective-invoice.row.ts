import { html, nothing, type TemplateResult } from 'lit';
import ChevronRight from 'lucide/dist/esm/icons/chevron-right.mjs';
import Mail from 'lucide/dist/esm/icons/mail.mjs';
import Pencil from 'lucide/dist/esm/icons/pencil.mjs';
import { nameOn, type InvoiceAccount, type InvoiceLine } from '../../domain/invoice.js';
import { localized } from '../../domain/text.js';
import { icon } from '../../ui/icon.js';
import type { Tax } from '../../domain/tax.js';
import type { Context } from './collective-invoice.context.js';
import { isUsual, taxName } from './collective-invoice.taxes.js';
import { formatCustomerNumber } from '../../i18n/formats.js';

/** A row of the accounts of an invoice: an account, one of its lines, or a place whose account is on its way. */
export type Row =
  | { readonly kind: 'account'; readonly key: string; readonly part: InvoiceAccount; readonly open: boolean }
  | { readonly kind: 'line'; readonly key: string; readonly line: InvoiceLine; readonly last: boolean }
  | { readonly kind: 'files'; readonly key: string; readonly part: InvoiceAccount }
  | { readonly kind: 'pending'; readonly key: string };

/** What a person can do in a row. */
export interface RowActs {
  /** The tax that most of the invoice carries: of another one it is told. */
  readonly usual: Tax | undefined;
  readonly invoice: string;
  /** Shows or hides the lines of an account. */
  readonly toggle: (account: string) => void;
  /** Edits the references of a link; undefined where the person may not. */
  readonly edit: ((link: string) => void) | undefined;
  /** Decides who sees the invoices of a link and gets the mails about it; undefined where the person may not. */
  readonly deliver: ((link: string) => void) | undefined;
}

/** Accounts in their order, each followed by its lines and documents where it is open, and by places for those that are to come. */
export function rowsOf(
  accounts: readonly InvoiceAccount[],
  isOpen: (account: string) => boolean,
  pending: number,
): Row[] {
  const rows: Row[] = [];
  for (const part of accounts) {
    const key = part.account.id;
    const open = isOpen(key);
    rows.push({ kind: 'account', key, part, open });
    if (!open) continue;
    const files = part.documents.length > 0;
    part.lines.forEach((line, index) => {
      const last = !files && index === part.lines.length - 1;
      rows.push({ kind: 'line', key: `${key} ${index}`, line, last });
    });
    if (files) rows.push({ kind: 'files', key: `${key} files`, part });
  }
  for (let index = 0; index < pending; index++) rows.push({ kind: 'pending', key: `pending ${index}` });
  return rows;
}

export const headings = ({ texts }: Context): TemplateResult =>
  html`<div role="rowgroup" class="headings">
    <div role="row" class="part">
      <span role="columnheader">${texts.account}</span>
      <span role="columnheader" class="end">${texts.netColumn}</span>
      <span role="columnheader" class="end">${texts.taxColumn}</span>
      <span role="columnheader" class="end">${texts.grossColumn}</span>
      <span role="columnheader" class="acts"><span class="visually-hidden">${texts.references}</span></span>
    </div>
  </div>`;

/** What stands in a row. */
export function cells(context: Context, acts: RowActs, row: Row): TemplateResult {
  switch (row.kind) {
    case 'account':
      return account(context, acts, row);
    case 'line':
      return line(context, row.line);
    case 'files':
      return html`<span role="cell" class="what">
        ${context.documents.buttons(acts.invoice, row.part.account.name, row.part.documents)}
      </span>`;
    case 'pending':
      return html`<span role="cell"><span class="skeleton"></span></span>`;
  }
}

function account(context: Context, acts: RowActs, { part, open }: Row & { kind: 'account' }): TemplateResult {
  const { texts, money } = context;
  const { account, city, costCentre, purchaseOrder, link, invoiceOnly } = part;
  const { edit, deliver } = acts;
  const name = nameOn(part);
  const facts = [
    name !== account.name && texts.called(account.name),
    city,
    costCentre && texts.costCentre(costCentre),
    purchaseOrder && texts.purchaseOrder(purchaseOrder),
    !isUsual(acts.usual, part.taxed) && taxName(context, part.taxed),
  ].filter(Boolean);
  return html`
    <span role="cell" class="who">
      <button
        class="name"
        type="button"
        aria-expanded=${open}
        data-toggle
        @click=${() => acts.toggle(account.id)}
      >
        ${icon(ChevronRight, { directed: true })}<bdi>${name}</bdi>
      </button>
      ${invoiceOnly ? html`<span class="badge">${texts.invoiceOnly}</span>` : nothing}
      <span class="small facts"
        ><bdi class="number">${formatCustomerNumber(context.language, account.customerNumber)}</bdi> ·
        ${facts.join(' · ')}</span
      >
    </span>
    <span role="cell" class="end money net"
      ><span class="label">${texts.netColumn} </span>${money(part.net)}</span
    >
    <span role="cell" class="end money tax"
      ><span class="label">${texts.taxColumn} </span>${money(part.tax)}</span
    >
    <span role="cell" class="end money gross">${money(part.gross)}</span>
    <span role="cell" class="acts">
      ${
        link && edit
          ? html`<button
              class="button quiet square"
              type="button"
              aria-label=${texts.edit(account.name)}
              title=${costCentre || purchaseOrder || part.invoiceName ? texts.editReferences : texts.addReferences}
              @click=${() => edit(link)}
            >
              ${icon(Pencil)}
            </button>`
          : nothing
      }
      ${
        link && deliver
          ? html`<button
              class="button quiet square"
              type="button"
              aria-label=${texts.deliver(account.name)}
              title=${texts.deliverTitle}
              @click=${() => deliver(link)}
            >
              ${icon(Mail)}
            </button>`
          : nothing
      }
    </span>
  `;
}

const line = (
  { language, texts, money, number }: Context,
  { name, quantity, net, contract }: InvoiceLine,
): TemplateResult => {
  const what = localized(name, language);
  const facts = contract && [
    localized(contract.product, language),
    contract.costCentre && texts.costCentre(contract.costCentre),
    contract.purchaseOrder && texts.purchaseOrder(contract.purchaseOrder),
  ];
  return html`<span role="cell" class="what">
      <span>${quantity === 1 ? what : texts.times(number(quantity), what)}</span>
      ${facts ? html`<span class="small facts">${facts.filter(Boolean).join(' · ')}</span>` : nothing}
    </span>
    <span role="cell" class="end money net">${money(net)}</span>`;
};
