import { parse } from '../domain/errors.js';
import { InvoiceReferences } from '../domain/invoice.js';
import type { Link } from '../domain/link.js';
import type { Environment } from './environment.js';
import type { FilledForm } from './form-flow.js';
import { LinkSettingFlow } from './link-setting-flow.js';
import type { Queries } from './queries.js';

export type FilledReferences = FilledForm<Link, InvoiceReferences>;

/** Sets the cost centre, the purchase order and the name on invoices of a linked account. */
export class ReferencesFlow extends LinkSettingFlow<InvoiceReferences, InvoiceReferences> {
  constructor(queries: Queries, link: string, environment?: Environment) {
    const { backend } = queries;
    super(
      queries,
      link,
      {
        name: 'references',
        draftOf: ({ costCentre = '', purchaseOrder = '', invoiceName = '' }) => ({
          costCentre,
          purchaseOrder,
          invoiceName,
        }),
        wantedOf: (draft) => parse(InvoiceReferences, draft),
        send: (input, options) => backend.setInvoiceReferences(input, options),
      },
      environment,
    );
  }
}
