import './locales.js';
import { define } from '../lit/define.js';
import { AccountActivityElement } from '../elements/account-activity/account-activity.js';

define(AccountActivityElement);

declare global {
  interface HTMLElementTagNameMap {
    [AccountActivityElement.tagName]: AccountActivityElement;
  }
}
