import { unsafeStatic, type StaticValue } from 'lit/static-html.js';
import { tags, type ElementClass } from './define.js';

export type { ElementClass };

const VALID_TAG = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/;
const statics = new Map<string, StaticValue>();

/**
 * The tag of a class inside a template, so that a composite always gets its own child. Registers the class if
 * nobody has; where the tag belongs to something else, under a name of its own.
 */
export function tagOf(element: ElementClass): StaticValue {
  let tag = tags.get(element);
  if (!tag) {
    tag = element.tagName;
    for (let copy = 2; customElements.get(tag); copy++) tag = `${element.tagName}-${copy}`;
    tags.set(element, tag);
    customElements.define(tag, element);
  }
  if (!VALID_TAG.test(tag)) throw new TypeError(`Not a tag name: ${tag}`);
  let value = statics.get(tag);
  if (!value) statics.set(tag, (value = unsafeStatic(tag)));
  return value;
}
