import './locales.js';
import { define } from '../lit/define.js';
import { ForwardNumbersElement } from '../elements/forward-numbers/forward-numbers.js';

define(ForwardNumbersElement);

declare global {
  interface HTMLElementTagNameMap {
    [ForwardNumbersElement.tagName]: ForwardNumbersElement;
  }
}
