import './locales.js';
import { define } from '../lit/define.js';
import { ContractReferencesElement } from '../elements/contract-references/contract-references.js';

define(ContractReferencesElement);

declare global {
  interface HTMLElementTagNameMap {
    [ContractReferencesElement.tagName]: ContractReferencesElement;
  }
}
