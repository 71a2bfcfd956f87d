import './locales.js';
import { define } from '../lit/define.js';
import { OrderHandoffsElement } from '../elements/order-handoffs/order-handoffs.js';

define(OrderHandoffsElement);

declare global {
  interface HTMLElementTagNameMap {
    [OrderHandoffsElement.tagName]: OrderHandoffsElement;
  }
}
