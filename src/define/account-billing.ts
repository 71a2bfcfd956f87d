import './locales.js';
import { define } from '../lit/define.js';
import { AccountBillingElement } from '../elements/account-billing/account-billing.js';

define(AccountBillingElement);

declare global {
  interface HTMLElementTagNameMap {
    [AccountBillingElement.tagName]: AccountBillingElement;
  }
}
