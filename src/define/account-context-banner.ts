import './locales.js';
import { define } from '../lit/define.js';
import { AccountContextBannerElement } from '../elements/account-context-banner/account-context-banner.js';

define(AccountContextBannerElement);

declare global {
  interface HTMLElementTagNameMap {
    [AccountContextBannerElement.tagName]: AccountContextBannerElement;
  }
}
