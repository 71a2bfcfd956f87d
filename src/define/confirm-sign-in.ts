import './locales.js';
import { define } from '../lit/define.js';
import { ConfirmSignInElement } from '../elements/confirm-sign-in/confirm-sign-in.js';

define(ConfirmSignInElement);

declare global {
  interface HTMLElementTagNameMap {
    [ConfirmSignInElement.tagName]: ConfirmSignInElement;
  }
}
