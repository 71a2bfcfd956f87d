import './locales.js';
import { define } from '../lit/define.js';
import { ContractPayerElement } from '../elements/contract-payer/contract-payer.js';

define(ContractPayerElement);

declare global {
  interface HTMLElementTagNameMap {
    [ContractPayerElement.tagName]: ContractPayerElement;
  }
}
