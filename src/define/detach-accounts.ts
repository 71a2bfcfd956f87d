import './locales.js';
import { define } from '../lit/define.js';
import { DetachAccountsElement } from '../elements/detach-accounts/detach-accounts.js';

define(DetachAccountsElement);

declare global {
  interface HTMLElementTagNameMap {
    [DetachAccountsElement.tagName]: DetachAccountsElement;
  }
}
