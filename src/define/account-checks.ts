import './locales.js';
import { define } from '../lit/define.js';
import { AccountChecksElement } from '../elements/account-checks/account-checks.js';

define(AccountChecksElement);

declare global {
  interface HTMLElementTagNameMap {
    [AccountChecksElement.tagName]: AccountChecksElement;
  }
}
