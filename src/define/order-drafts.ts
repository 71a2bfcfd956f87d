import './locales.js';
import { define } from '../lit/define.js';
import { OrderDraftsElement } from '../elements/order-drafts/order-drafts.js';

define(OrderDraftsElement);

declare global {
  interface HTMLElementTagNameMap {
    [OrderDraftsElement.tagName]: OrderDraftsElement;
  }
}
