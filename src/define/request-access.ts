import './locales.js';
import { define } from '../lit/define.js';
import { RequestAccessElement } from '../elements/request-access/request-access.js';

define(RequestAccessElement);

declare global {
  interface HTMLElementTagNameMap {
    [RequestAccessElement.tagName]: RequestAccessElement;
  }
}
