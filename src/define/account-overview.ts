import './locales.js';
import { define } from '../lit/define.js';
import { AccountOverviewElement } from '../elements/account-overview/account-overview.js';

define(AccountOverviewElement);

declare global {
  interface HTMLElementTagNameMap {
    [AccountOverviewElement.tagName]: AccountOverviewElement;
  }
}
