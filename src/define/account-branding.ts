import './locales.js';
import { define } from '../lit/define.js';
import { AccountBrandingElement } from '../elements/account-branding/account-branding.js';

define(AccountBrandingElement);

declare global {
  interface HTMLElementTagNameMap {
    [AccountBrandingElement.tagName]: AccountBrandingElement;
  }
}
