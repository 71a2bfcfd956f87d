import './locales.js';
import { define } from '../lit/define.js';
import { AccessRequestsElement } from '../elements/access-requests/access-requests.js';

define(AccessRequestsElement);

declare global {
  interface HTMLElementTagNameMap {
    [AccessRequestsElement.tagName]: AccessRequestsElement;
  }
}
