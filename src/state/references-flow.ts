import { parse } from '../domain/errors.js';
import { InvoiceReferences } from '../domain/invoice.js';
import type { Environment } from './environment.js';
import { LinkDraftFlow, type LinkDraftState } from './link-draft-flow.js';
import type { Queries } from './queries.js';

export type ReferencesState = LinkDraftState<InvoiceReferences>;

const drafts = new WeakMap<Queries, Map<string, InvoiceReferences>>();

/** Sets the cost centre, the purchase order and the name on invoices of a linked account. */
export class ReferencesFlow extends LinkDraftFlow<InvoiceReferences, InvoiceReferences> {
  constructor(queries: Queries, link: string, environment?: Environment) {
    const { backend } = queries;
    super(
      queries,
      link,
      {
        drafts,
        draftOf: ({ costCentre = '', purchaseOrder = '', invoiceName = '' }) => ({
          costCentre,
          purchaseOrder,
          invoiceName,
        }),
        read: (draft) => parse(InvoiceReferences, draft),
        send: (input, options) => backend.setInvoiceReferences(input, options),
      },
      environment,
    );
  }
}
