import './locales.js';
import { define } from '../lit/define.js';
import { ChangePayerElement } from '../elements/change-payer/change-payer.js';

define(ChangePayerElement);

declare global {
  interface HTMLElementTagNameMap {
    [ChangePayerElement.tagName]: ChangePayerElement;
  }
}
