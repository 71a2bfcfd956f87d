/** All elements that match, through open shadow roots, in document order. A space steps into a descendant. */
export function deepAll(root: ParentNode, selector: string): HTMLElement[] {
  return selector
    .split(' ')
    .reduce<ParentNode[]>(
      (roots, part) => [...new Set(roots.flatMap((each) => matches(each, part)))],
      [root],
    ) as HTMLElement[];
}

/** The first element that matches, through open shadow roots. */
export const deep = (root: ParentNode, selector: string): HTMLElement | null =>
  deepAll(root, selector)[0] ?? null;

function matches(root: ParentNode, selector: string): HTMLElement[] {
  const within = root instanceof Element && root.shadowRoot ? [root.shadowRoot, root] : [root];
  return within.flatMap((each) => [
    ...each.querySelectorAll<HTMLElement>(selector),
    ...[...each.querySelectorAll('*')].flatMap((child) =>
      child.shadowRoot ? matches(child.shadowRoot, selector) : [],
    ),
  ]);
}
