import './locales.js';
import { define } from '../lit/define.js';
import { ExtendLinkElement } from '../elements/extend-link/extend-link.js';

define(ExtendLinkElement);

declare global {
  interface HTMLElementTagNameMap {
    [ExtendLinkElement.tagName]: ExtendLinkElement;
  }
}
