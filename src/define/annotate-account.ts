import './locales.js';
import { define } from '../lit/define.js';
import { AnnotateAccountElement } from '../elements/annotate-account/annotate-account.js';

define(AnnotateAccountElement);

declare global {
  interface HTMLElementTagNameMap {
    [AnnotateAccountElement.tagName]: AnnotateAccountElement;
  }
}
