import './locales.js';
import { define } from '../lit/define.js';
import { LeavingPackageElement } from '../elements/leaving-package/leaving-package.js';

define(LeavingPackageElement);

declare global {
  interface HTMLElementTagNameMap {
    [LeavingPackageElement.tagName]: LeavingPackageElement;
  }
}
