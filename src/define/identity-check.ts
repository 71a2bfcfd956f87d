import './locales.js';
import { define } from '../lit/define.js';
import { IdentityCheckElement } from '../elements/identity-check/identity-check.js';

define(IdentityCheckElement);

declare global {
  interface HTMLElementTagNameMap {
    [IdentityCheckElement.tagName]: IdentityCheckElement;
  }
}
