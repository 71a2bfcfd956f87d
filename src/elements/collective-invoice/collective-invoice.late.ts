// What is needed only once a reference is edited, or who sees invoices.
import type { CSSResult } from 'lit';

export const styles: readonly CSSResult[] = [];
export { InvoiceDeliveryElement } from '../invoice-delivery/invoice-delivery.js';
export { InvoiceReferencesElement } from '../invoice-references/invoice-references.js';
