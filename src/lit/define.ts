import type { SubsidiaryElement } from './subsidiary-element.js';

/** A class of this library. */
export type ElementClass = (new () => SubsidiaryElement) & {
  readonly tagName: string;
  readonly version: string;
};

/** The tag of each class that was registered. */
export const tags = new Map<ElementClass, string>();

/**
 * Registers an element. The first copy of the library on a page wins; a later one says so and does nothing.
 * A class that has a tag already gets another one beside it.
 */
export function define(element: ElementClass, tag: string = element.tagName): void {
  const taken = customElements.get(tag) as ElementClass | undefined;
  if (taken === element || taken?.prototype instanceof element) return;
  if (taken) {
    console.warn(
      `<${tag}> is already defined${taken.version ? ` by version ${taken.version}` : ''}; ` +
        `version ${element.version} of subsidiary-elements leaves it as it is.`,
    );
  } else if (tags.has(element)) {
    // The registry takes a class once only.
    customElements.define(tag, class extends element {});
  } else {
    tags.set(element, tag);
    customElements.define(tag, element);
  }
}
