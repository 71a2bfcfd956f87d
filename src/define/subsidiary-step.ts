import { define } from '../lit/define.js';
import { SubsidiaryStepElement } from '../elements/subsidiary-step/subsidiary-step.js';

define(SubsidiaryStepElement);

declare global {
  interface HTMLElementTagNameMap {
    [SubsidiaryStepElement.tagName]: SubsidiaryStepElement;
  }
}
