import './locales.js';
import { define } from '../lit/define.js';
import { AccountObjectionsElement } from '../elements/account-objections/account-objections.js';

define(AccountObjectionsElement);

declare global {
  interface HTMLElementTagNameMap {
    [AccountObjectionsElement.tagName]: AccountObjectionsElement;
  }
}
