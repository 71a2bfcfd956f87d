import { define } from '../lit/define.js';
import { SubsidiaryThemeElement } from '../elements/subsidiary-theme/subsidiary-theme.js';

define(SubsidiaryThemeElement);

declare global {
  interface HTMLElementTagNameMap {
    [SubsidiaryThemeElement.tagName]: SubsidiaryThemeElement;
  }
}
