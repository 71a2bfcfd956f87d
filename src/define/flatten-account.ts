import './locales.js';
import { define } from '../lit/define.js';
import { FlattenAccountElement } from '../elements/flatten-account/flatten-account.js';

define(FlattenAccountElement);

declare global {
  interface HTMLElementTagNameMap {
    [FlattenAccountElement.tagName]: FlattenAccountElement;
  }
}
