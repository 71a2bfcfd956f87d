import './locales.js';
import { define } from '../lit/define.js';
import { DetachAccountElement } from '../elements/detach-account/detach-account.js';

define(DetachAccountElement);

declare global {
  interface HTMLElementTagNameMap {
    [DetachAccountElement.tagName]: DetachAccountElement;
  }
}
