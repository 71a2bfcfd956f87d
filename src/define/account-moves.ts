import './locales.js';
import { define } from '../lit/define.js';
import { AccountMovesElement } from '../elements/account-moves/account-moves.js';

define(AccountMovesElement);

declare global {
  interface HTMLElementTagNameMap {
    [AccountMovesElement.tagName]: AccountMovesElement;
  }
}
