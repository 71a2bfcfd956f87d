import './locales.js';
import { define } from '../lit/define.js';
import { LinkTermElement } from '../elements/link-term/link-term.js';

define(LinkTermElement);

declare global {
  interface HTMLElementTagNameMap {
    [LinkTermElement.tagName]: LinkTermElement;
  }
}
