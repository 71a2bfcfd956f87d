import './locales.js';
import { define } from '../lit/define.js';
import { AccountAccessElement } from '../elements/account-access/account-access.js';

define(AccountAccessElement);

declare global {
  interface HTMLElementTagNameMap {
    [AccountAccessElement.tagName]: AccountAccessElement;
  }
}
