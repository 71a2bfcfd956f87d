import './locales.js';
import { define } from '../lit/define.js';
import { RemindOwnerElement } from '../elements/remind-owner/remind-owner.js';

define(RemindOwnerElement);

declare global {
  interface HTMLElementTagNameMap {
    [RemindOwnerElement.tagName]: RemindOwnerElement;
  }
}
