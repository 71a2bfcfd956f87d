import './locales.js';
import { define } from '../lit/define.js';
import { OrderQuoteElement } from '../elements/order-quote/order-quote.js';

define(OrderQuoteElement);

declare global {
  interface HTMLElementTagNameMap {
    [OrderQuoteElement.tagName]: OrderQuoteElement;
  }
}
