import './locales.js';
import { define } from '../lit/define.js';
import { TransferCreditElement } from '../elements/transfer-credit/transfer-credit.js';

define(TransferCreditElement);

declare global {
  interface HTMLElementTagNameMap {
    [TransferCreditElement.tagName]: TransferCreditElement;
  }
}
