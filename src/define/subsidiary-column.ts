import { define } from '../lit/define.js';
import { SubsidiaryColumnElement } from '../elements/subsidiary-column/subsidiary-column.js';

define(SubsidiaryColumnElement);

declare global {
  interface HTMLElementTagNameMap {
    [SubsidiaryColumnElement.tagName]: SubsidiaryColumnElement;
  }
}
