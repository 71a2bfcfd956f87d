import './locales.js';
import { define } from '../lit/define.js';
import { MainAccountElement } from '../elements/main-account/main-account.js';

define(MainAccountElement);

declare global {
  interface HTMLElementTagNameMap {
    [MainAccountElement.tagName]: MainAccountElement;
  }
}
