import './locales.js';
import { define } from '../lit/define.js';
import { CopyGrantsElement } from '../elements/copy-grants/copy-grants.js';

define(CopyGrantsElement);

declare global {
  interface HTMLElementTagNameMap {
    [CopyGrantsElement.tagName]: CopyGrantsElement;
  }
}
