import './locales.js';
import { define } from '../lit/define.js';
import { AccountDriftElement } from '../elements/account-drift/account-drift.js';

define(AccountDriftElement);

declare global {
  interface HTMLElementTagNameMap {
    [AccountDriftElement.tagName]: AccountDriftElement;
  }
}
