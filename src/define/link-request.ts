import './locales.js';
import { define } from '../lit/define.js';
import { LinkRequestElement } from '../elements/link-request/link-request.js';

define(LinkRequestElement);

declare global {
  interface HTMLElementTagNameMap {
    [LinkRequestElement.tagName]: LinkRequestElement;
  }
}
