import './locales.js';
import { define } from '../lit/define.js';
import { AccountSwitcherElement } from '../elements/account-switcher/account-switcher.js';

define(AccountSwitcherElement);

declare global {
  interface HTMLElementTagNameMap {
    [AccountSwitcherElement.tagName]: AccountSwitcherElement;
  }
}
