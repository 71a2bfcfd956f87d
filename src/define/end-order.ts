import './locales.js';
import { define } from '../lit/define.js';
import { EndOrderElement } from '../elements/end-order/end-order.js';

define(EndOrderElement);

declare global {
  interface HTMLElementTagNameMap {
    [EndOrderElement.tagName]: EndOrderElement;
  }
}
