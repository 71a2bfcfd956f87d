import './locales.js';
import { define } from '../lit/define.js';
import { SubsidiaryBadgeElement } from '../elements/subsidiary-badge/subsidiary-badge.js';

define(SubsidiaryBadgeElement);

declare global {
  interface HTMLElementTagNameMap {
    [SubsidiaryBadgeElement.tagName]: SubsidiaryBadgeElement;
  }
}
