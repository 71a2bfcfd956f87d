import './locales.js';
import { define } from '../lit/define.js';
import { MailQuoteElement } from '../elements/mail-quote/mail-quote.js';

define(MailQuoteElement);

declare global {
  interface HTMLElementTagNameMap {
    [MailQuoteElement.tagName]: MailQuoteElement;
  }
}
