import './locales.js';
import { define } from '../lit/define.js';
import { InvoiceDeliveryElement } from '../elements/invoice-delivery/invoice-delivery.js';

define(InvoiceDeliveryElement);

declare global {
  interface HTMLElementTagNameMap {
    [InvoiceDeliveryElement.tagName]: InvoiceDeliveryElement;
  }
}
