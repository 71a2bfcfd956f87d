import './locales.js';
import { define } from '../lit/define.js';
import { SubsidiaryListElement } from '../elements/subsidiary-list/subsidiary-list.js';

define(SubsidiaryListElement);

declare global {
  interface HTMLElementTagNameMap {
    [SubsidiaryListElement.tagName]: SubsidiaryListElement;
  }
}
