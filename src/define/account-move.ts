import './locales.js';
import { define } from '../lit/define.js';
import { AccountMoveElement } from '../elements/account-move/account-move.js';

define(AccountMoveElement);

declare global {
  interface HTMLElementTagNameMap {
    [AccountMoveElement.tagName]: AccountMoveElement;
  }
}
