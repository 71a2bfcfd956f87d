// What is needed only once a reference or an address is edited, or who sees invoices.
import type { CSSResult } from 'lit';

export const styles: readonly CSSResult[] = [];
export { InvoiceAddressElement } from '../invoice-address/invoice-address.js';
export { InvoiceDeliveryElement } from '../invoice-delivery/invoice-delivery.js';
export { InvoiceReferencesElement } from '../invoice-references/invoice-references.js';
