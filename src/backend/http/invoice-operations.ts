import * as v from 'valibot';
import {
  Invoice,
  InvoiceAccount,
  InvoiceAccountQuery,
  InvoiceDocumentInput,
  InvoiceQuery,
  InvoiceReferencesInput,
} from '../../domain/invoice.js';
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
    errors: ['cursor-expired'],
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
} as const;
