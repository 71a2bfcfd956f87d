import './locales.js';
import { define } from '../lit/define.js';
import { OrderApprovalsElement } from '../elements/order-approvals/order-approvals.js';

define(OrderApprovalsElement);

declare global {
  interface HTMLElementTagNameMap {
    [OrderApprovalsElement.tagName]: OrderApprovalsElement;
  }
}
