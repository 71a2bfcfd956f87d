import './locales.js';
import { define } from '../lit/define.js';
import { CloseAccountElement } from '../elements/close-account/close-account.js';

define(CloseAccountElement);

declare global {
  interface HTMLElementTagNameMap {
    [CloseAccountElement.tagName]: CloseAccountElement;
  }
}
