import './locales.js';
import { define } from '../lit/define.js';
import { CallForwardingElement } from '../elements/call-forwarding/call-forwarding.js';

define(CallForwardingElement);

declare global {
  interface HTMLElementTagNameMap {
    [CallForwardingElement.tagName]: CallForwardingElement;
  }
}
