import './locales.js';
import { define } from '../lit/define.js';
import { InvoiceReferencesElement } from '../elements/invoice-references/invoice-references.js';

define(InvoiceReferencesElement);

declare global {
  interface HTMLElementTagNameMap {
    [InvoiceReferencesElement.tagName]: InvoiceReferencesElement;
  }
}
