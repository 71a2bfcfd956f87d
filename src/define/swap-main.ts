import './locales.js';
import { define } from '../lit/define.js';
import { SwapMainElement } from '../elements/swap-main/swap-main.js';

define(SwapMainElement);

declare global {
  interface HTMLElementTagNameMap {
    [SwapMainElement.tagName]: SwapMainElement;
  }
}
