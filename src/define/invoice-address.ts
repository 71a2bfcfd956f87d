import './locales.js';
import { define } from '../lit/define.js';
import { InvoiceAddressElement } from '../elements/invoice-address/invoice-address.js';

define(InvoiceAddressElement);

declare global {
  interface HTMLElementTagNameMap {
    [InvoiceAddressElement.tagName]: InvoiceAddressElement;
  }
}
