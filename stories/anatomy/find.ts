import type { Described, Named } from '../manifest.js';
import { deepAll } from '../deep.js';

/** A part or a slot of an element, and where it is in a story. */
export interface Place extends Named {
  readonly kind: 'part' | 'slot';
  readonly nodes: readonly HTMLElement[];
}

/** All parts and slots that the manifest names, with what is found of them below a root. */
export function placesOf({ tag, parts, slots }: Described, root: ParentNode): Place[] {
  const shadows = deepAll(root, tag).flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [
    ...slots.map((slot) => ({
      ...slot,
      kind: 'slot' as const,
      nodes: shadows.flatMap((shadow) => [
        ...shadow.querySelectorAll<HTMLElement>(
          slot.name === '' ? 'slot:not([name])' : `slot[name="${slot.name}"]`,
        ),
      ]),
    })),
    ...parts.map((part) => ({
      ...part,
      kind: 'part' as const,
      nodes: shadows.flatMap((shadow) => exposed(shadow, part.name)),
    })),
  ];
}

/** What `::part(name)` reaches: the element's own, and what elements in it hand on. */
function exposed(shadow: ShadowRoot, name: string): HTMLElement[] {
  const handedOn = [...shadow.querySelectorAll<HTMLElement>('[exportparts]')].flatMap((host) =>
    host
      .getAttribute('exportparts')!
      .split(',')
      .map((pair) => pair.split(':').map((each) => each.trim()))
      .filter(([inner, outer]) => (outer ?? inner) === name)
      .flatMap(([inner]) => (host.shadowRoot ? exposed(host.shadowRoot, inner!) : [])),
  );
  return [...shadow.querySelectorAll<HTMLElement>(`[part~="${name}"]`), ...handedOn];
}

/** Where a part or the content of a slot is in the window; undefined where nothing of it is seen. */
export function boxOf(node: HTMLElement): DOMRect | undefined {
  const boxes = boxesOf(node);
  if (boxes.length === 0) return undefined;
  let left = Math.min(...boxes.map((box) => box.left));
  let top = Math.min(...boxes.map((box) => box.top));
  let right = Math.max(...boxes.map((box) => box.right));
  let bottom = Math.max(...boxes.map((box) => box.bottom));
  for (let each: Element | null = node; each && !isOnTop(each); each = around(each)) {
    if (each === node || getComputedStyle(each).overflow === 'visible') continue;
    // What was scrolled away is not seen.
    const frame = each.getBoundingClientRect();
    left = Math.max(left, frame.left);
    top = Math.max(top, frame.top);
    right = Math.min(right, frame.right);
    bottom = Math.min(bottom, frame.bottom);
  }
  return right > left && bottom > top ? new DOMRect(left, top, right - left, bottom - top) : undefined;
}

/** Whether an element is shown over the page. */
export const isOnTop = (node: Element): boolean => node.matches(':modal, :popover-open');

/** What an element is laid out in. */
function around(node: Element): Element | null {
  if (node.assignedSlot) return node.assignedSlot;
  return node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;
}

/** An element without a box of its own has those of what it holds. */
function boxesOf(node: Element): DOMRect[] {
  const own = node.getBoundingClientRect();
  if (own.width > 0 && own.height > 0) return [own];
  const assigned = node instanceof HTMLSlotElement ? node.assignedElements({ flatten: true }) : [];
  return [...(assigned.length > 0 ? assigned : node.children)].flatMap(boxesOf);
}

/** The design tokens that an element's own styles ask for. */
export function tokensOf(tag: string): string[] {
  const { elementStyles } = customElements.get(tag) as unknown as {
    elementStyles: readonly { readonly cssText: string }[];
  };
  const names = elementStyles.flatMap(
    ({ cssText }) => cssText.match(/(?<=var\(\s*--subsidiary-)[\w-]+/g) ?? [],
  );
  return [...new Set(names)].sort();
}
