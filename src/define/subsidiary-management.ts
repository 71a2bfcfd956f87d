import './locales.js';
import { define } from '../lit/define.js';
import { SubsidiaryManagementElement } from '../elements/subsidiary-management/subsidiary-management.js';

define(SubsidiaryManagementElement);

declare global {
  interface HTMLElementTagNameMap {
    [SubsidiaryManagementElement.tagName]: SubsidiaryManagementElement;
  }
}
