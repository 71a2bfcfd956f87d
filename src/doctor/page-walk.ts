/** Every element of a page in the order of its source, through open shadow roots. */
export function* everyElement(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everyElement(element.shadowRoot);
  }
}

/** Every element in the order in which it is read: slots are where their content is (the flat tree). */
export function* asRead(element: Element): Generator<Element> {
  yield element;
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedElements() : [];
  const children = assigned.length > 0 ? assigned : (element.shadowRoot ?? element).children;
  for (const child of children) yield* asRead(child);
}

/** The nearest element around a node that a test is true of, through shadow roots. */
export function around(element: Element, test: (each: Element) => boolean): Element | undefined {
  for (let at: Element | null = outside(element); at; at = outside(at)) if (test(at)) return at;
  return undefined;
}

/** What is around an element as it is shown: where it is slotted, its parent, or the host of its shadow root. */
function outside(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** How an element is written in a list: its tag, and how often there is one like it. */
export function counted(elements: readonly Element[]): string[] {
  const counts = new Map<string, number>();
  for (const { localName } of elements) counts.set(localName, (counts.get(localName) ?? 0) + 1);
  return [...counts].map(([tag, count]) => (count > 1 ? `<${tag}> (${count})` : `<${tag}>`));
}

/** Whether somebody sees an element. */
export const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
