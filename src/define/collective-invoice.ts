import './locales.js';
import { define } from '../lit/define.js';
import { CollectiveInvoiceElement } from '../elements/collective-invoice/collective-invoice.js';

define(CollectiveInvoiceElement);

declare global {
  interface HTMLElementTagNameMap {
    [CollectiveInvoiceElement.tagName]: CollectiveInvoiceElement;
  }
}
