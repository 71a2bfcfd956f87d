import { define } from '../lit/define.js';
import { BackendProviderElement } from '../elements/backend-provider/backend-provider.js';

define(BackendProviderElement);

declare global {
  interface HTMLElementTagNameMap {
    [BackendProviderElement.tagName]: BackendProviderElement;
  }
}
