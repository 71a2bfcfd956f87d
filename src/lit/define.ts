import { unsafeStatic, type StaticValue } from 'lit/static-html.js';
import type { SubsidiaryElement } from './subsidiary-element.js';

/** A class of this library. */
export type ElementClass = (new () => SubsidiaryElement) & {
  readonly tagName: string;
  readonly version: string;
};

const VALID_TAG = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/;
const tags = new Map<ElementClass, string>();

/**
 * Registers an element. The first copy of the library on a page wins; a later one says so and does nothing.
 */
export function define(element: ElementClass, tag: string = element.tagName): void {
  const taken = customElements.get(tag) as Partial<ElementClass> | undefined;
  if (!taken) {
    tags.set(element, tag);
    customElements.define(tag, element);
  } else if ((taken as unknown) !== element) {
    console.warn(
      `<${tag}> is already defined${taken.version ? ` by version ${taken.version}` : ''}; ` +
        `version ${element.version} of subsidiary-elements leaves it as it is.`,
    );
  }
}

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
const statics = new Map<string, StaticValue>();
