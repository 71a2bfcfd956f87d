import './locales.js';
import { define } from '../lit/define.js';
import { GiveGrantElement } from '../elements/give-grant/give-grant.js';

define(GiveGrantElement);

declare global {
  interface HTMLElementTagNameMap {
    [GiveGrantElement.tagName]: GiveGrantElement;
  }
}
