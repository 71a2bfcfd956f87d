/** What can be seen at a place on the screen, through any number of shadow roots. */

const NUMBER = /K-\d{3} \d{3}/;
const STEP = 12;

/** What is hit at a point, in the innermost tree. */
function deepAt(x: number, y: number): Element | null {
  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot) {
    const inner = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return hit;
}

const above = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() as Partial<ShadowRoot>).host ??
  null;

/** The text of the row that is hit at a point; empty where no row is. */
function textAt(x: number, y: number): string {
  for (let element = deepAt(x, y), level = 0; element && level < 9; element = above(element), level++) {
    if (element.clientHeight > 90) return '';
    const text = element.textContent;
    if (NUMBER.test(text)) return text;
  }
  return '';
}

export interface SeenRow {
  number: string;
  text: string;
  /** The heights at which it was hit. */
  ys: number[];
}

export class Probe {
  readonly #viewport: () => HTMLElement;

  constructor(viewport: () => HTMLElement) {
    this.#viewport = viewport;
  }

  /** The rows on the screen from top to bottom, as their customer numbers tell them apart. */
  rows(): SeenRow[] {
    const { left, top, bottom } = this.#viewport().getBoundingClientRect();
    const rows: SeenRow[] = [];
    for (let y = Math.max(top, 0) + 4; y < bottom; y += STEP) {
      const text = textAt(left + 130, y);
      const number = NUMBER.exec(text)?.[0];
      if (!number) continue;
      const last = rows.at(-1);
      if (last?.number === number) last.ys.push(y);
      else rows.push({ number, text, ys: [y] });
    }
    return rows;
  }

  /** Whether anything of the visible area is not covered by a row. The first 48 px may be a heading. */
  hasBlank(): boolean {
    const { left, top, bottom } = this.#viewport().getBoundingClientRect();
    for (let y = top + 60; y < Math.min(bottom, innerHeight) - 8; y += 32)
      if (!textAt(left + 130, y)) return true;
    return false;
  }

  /** Lets rows be hit that take no pointer while they are scrolled. Changes how they are styled: not for timing. */
  seeThrough(): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { pointer-events: auto !important; }');
    const add = (root: Document | ShadowRoot): void => {
      root.adoptedStyleSheets.push(sheet);
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) add(shadowRoot);
    };
    add(document);
  }

  /** All that a row says, cell by cell. */
  rowText({ ys }: SeenRow): string {
    const { left, right } = this.#viewport().getBoundingClientRect();
    const y = ys[ys.length >> 1]!;
    const found = new Set<Element>();
    for (let x = left + 20; x < right - 20; x += 20) {
      const hit = deepAt(x, y);
      if (hit && hit.clientHeight <= 90) found.add(hit);
    }
    return [...found].map(({ textContent }) => textContent).join(' ');
  }

  /** Whether the checkbox of a row is on; undefined where there is none. */
  isChosen({ ys }: SeenRow): boolean | undefined {
    const { left } = this.#viewport().getBoundingClientRect();
    for (let x = left + 8; x < left + 70; x += 4)
      for (const y of ys) {
        const on = checkedAt(x, y);
        if (on !== undefined) return on;
      }
    return undefined;
  }
}

function checkedAt(x: number, y: number): boolean | undefined {
  for (let element = deepAt(x, y), level = 0; element && level < 5; element = above(element), level++) {
    if (element instanceof HTMLInputElement && element.type === 'checkbox') return element.checked;
    if (element.getAttribute('role') === 'checkbox') return element.getAttribute('aria-checked') === 'true';
    if (element.localName.endsWith('-checkbox')) return (element as unknown as { checked: boolean }).checked;
  }
  return undefined;
}
