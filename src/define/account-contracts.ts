import './locales.js';
import { define } from '../lit/define.js';
import { AccountContractsElement } from '../elements/account-contracts/account-contracts.js';

define(AccountContractsElement);

declare global {
  interface HTMLElementTagNameMap {
    [AccountContractsElement.tagName]: AccountContractsElement;
  }
}
