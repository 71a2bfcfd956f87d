import { define } from '../lit/define.js';
import { SubsidiaryActionElement } from '../elements/subsidiary-action/subsidiary-action.js';

define(SubsidiaryActionElement);

declare global {
  interface HTMLElementTagNameMap {
    [SubsidiaryActionElement.tagName]: SubsidiaryActionElement;
  }
}
