import './locales.js';
import { define } from '../lit/define.js';
import { OrderTrackerElement } from '../elements/order-tracker/order-tracker.js';

define(OrderTrackerElement);

declare global {
  interface HTMLElementTagNameMap {
    [OrderTrackerElement.tagName]: OrderTrackerElement;
  }
}
