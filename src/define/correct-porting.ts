import './locales.js';
import { define } from '../lit/define.js';
import { CorrectPortingElement } from '../elements/correct-porting/correct-porting.js';

define(CorrectPortingElement);

declare global {
  interface HTMLElementTagNameMap {
    [CorrectPortingElement.tagName]: CorrectPortingElement;
  }
}
