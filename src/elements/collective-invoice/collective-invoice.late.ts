// What is needed only once a reference is edited.
import type { CSSResult } from 'lit';

export const styles: readonly CSSResult[] = [];
export { InvoiceReferencesElement } from '../invoice-references/invoice-references.js';
