import './locales.js';
import { define } from '../lit/define.js';
import { SubsidiaryDetailsElement } from '../elements/subsidiary-details/subsidiary-details.js';

define(SubsidiaryDetailsElement);

declare global {
  interface HTMLElementTagNameMap {
    [SubsidiaryDetailsElement.tagName]: SubsidiaryDetailsElement;
  }
}
