import './locales.js';
import { define } from '../lit/define.js';
import { LinkAccessElement } from '../elements/link-access/link-access.js';

define(LinkAccessElement);

declare global {
  interface HTMLElementTagNameMap {
    [LinkAccessElement.tagName]: LinkAccessElement;
  }
}
