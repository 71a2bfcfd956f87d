import * as v from 'valibot';
import {
  Invoice,
  InvoiceAccount,
  InvoiceAccountQuery,
  InvoiceDocumentInput,
  InvoiceQuery,
  InvoiceReferencesInput,
} from '../../domain/invoice.js';
import {
  InvoiceConsentInput,
  InvoiceDelivery,
  InvoiceDeliveryInput,
  InvoiceDeliveryQuery,
} from '../../domain/invoice-delivery.js';
import { AddressedInvoices, InvoiceAddressInput, InvoiceAddressQuery } from '../../domain/invoice-address.js';
import { Balances, TransferCreditInput } from '../../domain/credit.js';
import { LinkFile } from '../../domain/link-export.js';
import { Link } from '../../domain/link.js';
import { Page } from '../../domain/page.js';
import { Id } from '../../domain/text.js';
import { account, links, read, write } from './operation.js';

/** Collective invoices on the wire. */
export const invoiceOperations = {
  listInvoices: read(account('/invoices'), {
    summary: 'Collective invoices that the account pays or has a share in: the upcoming one, then the newest',
    input: InvoiceQuery,
    output: Page(Invoice),
    permission: 'view-invoices',
    errors: ['cursor-expired', 'invoice-not-entitled'],
  }),
  getInvoice: read(account('/invoices/{invoice}'), {
    summary: 'One collective invoice',
    input: v.object({ invoice: Id }),
    output: Invoice,
    permission: 'view-invoices',
  }),
  listInvoiceAccounts: read(account('/invoices/{invoice}/accounts'), {
    summary: 'What each account adds to an invoice, by customer number',
    input: InvoiceAccountQuery,
    output: Page(InvoiceAccount),
    permission: 'view-invoices',
    errors: ['cursor-expired'],
  }),
  getInvoiceDocument: read(account('/invoices/{invoice}/documents/{document}'), {
    summary: 'A document of an invoice, or of one account’s part of it; writes nothing',
    input: InvoiceDocumentInput,
    output: LinkFile,
    file: ['application/pdf', 'text/csv', 'application/xml'],
    permission: 'view-invoices',
    errors: ['invoice-too-large'],
  }),
  setInvoiceReferences: write(links('/invoice-references'), {
    method: 'PUT',
    summary: 'Sets the cost centre and purchase order of a linked account, from the next invoice on',
    input: InvoiceReferencesInput,
    output: Link,
    conditional: true,
    permission: 'link-accounts',
    errors: ['conflict'],
  }),
  getInvoiceDelivery: read(account('/invoice-delivery'), {
    summary:
      'Who sees the invoices of a linked account, or of this one as it is linked, and who gets which mails',
    input: InvoiceDeliveryQuery,
    output: InvoiceDelivery,
    permission: ['view-invoices', 'link-accounts'],
    errors: ['conflict'],
  }),
  setInvoiceDelivery: write(links('/invoice-delivery'), {
    method: 'PUT',
    summary: 'Decides for the main account who gets which mails, and whether the account sees its share',
    input: InvoiceDeliveryInput,
    output: InvoiceDelivery,
    conditional: true,
    permission: 'link-accounts',
    errors: ['conflict'],
  }),
  setInvoiceConsent: write(account('/invoice-consent'), {
    method: 'PUT',
    summary: 'Decides for the account itself whether its main account sees the invoices that it pays itself',
    input: InvoiceConsentInput,
    output: InvoiceDelivery,
    conditional: true,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: ['conflict'],
  }),
  requestInvoices: write(account('/invoice-requests'), {
    summary: 'Asks the other side to see invoices that it does not show',
    input: InvoiceDeliveryQuery,
    output: InvoiceDelivery,
    permission: 'view-invoices',
    deniedWhileSwitched: true,
    errors: ['conflict', 'rate-limited'],
  }),
  getInvoiceAddress: read(account('/invoice-address'), {
    summary: 'What the invoices of this account, or those that a linked one pays itself, are addressed to',
    input: InvoiceAddressQuery,
    output: AddressedInvoices,
    permission: ['view-invoices', 'link-accounts'],
    errors: ['conflict'],
  }),
  setInvoiceAddress: write(account('/invoice-address'), {
    method: 'PUT',
    summary: 'Sets what they are addressed to, from the next invoice on',
    input: InvoiceAddressInput,
    output: AddressedInvoices,
    conditional: true,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: ['conflict'],
  }),
  getBalances: read(links('/balances'), {
    summary: 'What this account and a linked one have to their credit',
    input: v.object({ link: Id }),
    output: Balances,
    permission: ['view-invoices', 'link-accounts'],
    errors: ['conflict'],
  }),
  transferCredit: write(links('/credit-transfers'), {
    summary:
      'Transfers credit between this account and a linked one; neither has less than nothing afterwards',
    input: TransferCreditInput,
    output: Balances,
    conditional: true,
    permission: 'link-accounts',
    errors: ['conflict', 'incompatible'],
  }),
} as const;
