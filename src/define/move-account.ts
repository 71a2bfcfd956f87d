import './locales.js';
import { define } from '../lit/define.js';
import { MoveAccountElement } from '../elements/move-account/move-account.js';

define(MoveAccountElement);

declare global {
  interface HTMLElementTagNameMap {
    [MoveAccountElement.tagName]: MoveAccountElement;
  }
}
