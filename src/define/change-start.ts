import './locales.js';
import { define } from '../lit/define.js';
import { ChangeStartElement } from '../elements/change-start/change-start.js';

define(ChangeStartElement);

declare global {
  interface HTMLElementTagNameMap {
    [ChangeStartElement.tagName]: ChangeStartElement;
  }
}
