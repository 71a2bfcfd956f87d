import './locales.js';
import { define } from '../lit/define.js';
import { BulkLinkElement } from '../elements/bulk-link/bulk-link.js';

define(BulkLinkElement);

declare global {
  interface HTMLElementTagNameMap {
    [BulkLinkElement.tagName]: BulkLinkElement;
  }
}
