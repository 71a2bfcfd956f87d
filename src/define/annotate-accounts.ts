import './locales.js';
import { define } from '../lit/define.js';
import { AnnotateAccountsElement } from '../elements/annotate-accounts/annotate-accounts.js';

define(AnnotateAccountsElement);

declare global {
  interface HTMLElementTagNameMap {
    [AnnotateAccountsElement.tagName]: AnnotateAccountsElement;
  }
}
