import './locales.js';
import { define } from '../lit/define.js';
import { LocalAccessElement } from '../elements/local-access/local-access.js';

define(LocalAccessElement);

declare global {
  interface HTMLElementTagNameMap {
    [LocalAccessElement.tagName]: LocalAccessElement;
  }
}
