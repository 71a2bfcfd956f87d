/** One row's element, which shows one item after another. */
export interface RowSlot {
  readonly element: HTMLElement;
}

/** What a window of rows is made of, and what it asks whoever owns the items. */
export interface RowWindowParts<S extends RowSlot> {
  /** What scrolls. Gets `data-windowed` while only a part of the rows is there. */
  readonly viewport: HTMLElement;
  /** What holds the rows, and is as high as all of them. */
  readonly canvas: HTMLElement;
  /** Makes an empty row. */
  make(): S;
  /** Shows the item in a place. Called again for the same place whenever it may have changed. */
  fill(slot: S, index: number): void;
  /** Where the item that a slot last showed stands now; -1 where it is gone or unknown. */
  indexOf(slot: S): number;
  /** These places are in sight, up to and without `end`. */
  look(start: number, end: number): void;
}

interface Held<S> {
  readonly slot: S;
  /** The place that it shows; -1: none. */
  index: number;
  /** Pixels from the first row, as last written. */
  at: number;
}

/** Up to so many rows are all there, in the flow of the page: it can be searched, printed and served as it is. */
export const FLOW_LIMIT = 50;
/** Pixels of a viewport whose height is not known yet: a good part of the window. */
const guessedHeight = (): number => Math.min(Math.max(350, innerHeight - 240), 820);
/** Rows beyond each edge, so that a small scroll and the next Tab find them ready. */
const OVERSCAN = 3;
/** Browsers cut off what is higher; a list that would be is scrolled through proportionally. */
const HIGHEST = 8_000_000;
/** Milliseconds without a scroll after which the rows are put in the order of reading. */
const REST = 120;

/**
 * Shows a long list by a few rows of equal height: those in sight and some around. A row that leaves on one side
 * comes back on the other with another item; only those that changed their place are written. A row that has
 * the focus is kept, wherever the reader scrolls. While the list rests, rows stand in the document in the order
 * in which they are read and reached by Tab. Without styles in attributes: what moves is set through the CSSOM.
 */
export class RowWindow<S extends RowSlot> {
  readonly #parts: RowWindowParts<S>;
  readonly #sizes: ResizeObserver;
  #ring: Held<S>[] = [];
  /** A row that has the focus and is out of sight. */
  #kept: Held<S> | undefined;
  #count = 0;
  #flow = true;
  #height = 0;
  #rowHeight = 0;
  #resting: ReturnType<typeof setTimeout> | undefined;
  /** How far it is scrolled: remembered, because asking for it would lay out what is about to change. */
  #top = 0;

  constructor(parts: RowWindowParts<S>) {
    this.#parts = parts;
    parts.viewport.addEventListener('scroll', this.#scrolled, { passive: true });
    this.#sizes = new ResizeObserver((entries) => this.#resized(entries));
    this.#sizes.observe(parts.viewport);
  }

  /** Whether only a part of the rows is there. */
  get windowed(): boolean {
    return !this.#flow;
  }

  get count(): number {
    return this.#count;
  }

  /**
   * Shows so many items, all of which may have changed. What is in sight moves by `moved` places with its items;
   * `all` puts every row into the page, for paper.
   */
  show(count: number, { moved = 0, all = false } = {}): void {
    this.#count = count;
    const flow = all || count <= FLOW_LIMIT;
    if (flow !== this.#flow) this.#change(flow);
    if (!flow) this.#stretch();
    if (moved !== 0 && !flow && this.#top > 0) this.#scrollTo(this.#offset() + moved * this.#rowHeight);
    this.#follow();
    this.#lay(true);
  }

  /** Writes the rows that are there again: their items have changed, and neither their places nor how many there are. */
  refresh(): void {
    for (const held of this.#held) this.#fill(held, held.index);
  }

  /** The row of a place, if it is there. */
  slotAt(index: number): S | undefined {
    return this.#held.find((held) => held.index === index)?.slot;
  }

  /** The place that an element of a row stands for; -1: none. */
  indexOf(element: Element): number {
    const holds = ({ slot }: Held<S>): boolean => slot.element.contains(element);
    return this.#held.find(holds)?.index ?? -1;
  }

  /** Brings a place into sight, to the start of it where `start` is set. */
  reveal(index: number, { start = false } = {}): void {
    if (this.#flow) {
      this.slotAt(index)?.element.scrollIntoView({ block: start ? 'start' : 'nearest' });
      return;
    }
    const top = index * this.#rowHeight;
    const now = this.#offset();
    const above = top < now;
    const below = top + this.#rowHeight > now + this.#height;
    if (above || below || start) {
      const offset = above || start ? top : top + this.#rowHeight - this.#height;
      this.#scrollTo(offset);
      this.#lay(false);
    }
    this.#parts.viewport.scrollIntoView({ block: 'nearest' });
  }

  /** Goes back to the first row. */
  toTop(): void {
    if (this.#flow || this.#top === 0) return;
    this.#scrollTo(0);
    this.#lay(false);
  }

  /** Puts the rows in the order in which they are read, without moving the one that has the focus. */
  readonly arrange = (): void => {
    clearTimeout(this.#resting);
    this.#resting = undefined;
    const { canvas } = this.#parts;
    const held = this.#held.filter(({ index }) => index >= 0).sort((a, b) => a.index - b.index);
    const focused = held.findIndex(hasFocus);
    const rows = held.map(({ slot }) => slot.element);
    // Rows after the focused one are put behind it, the others before it: it never leaves the document.
    for (let at = rows.length - 1; at > focused; at--) place(rows[at]!, rows[at + 1] ?? null);
    for (let at = focused - 1; at >= 0; at--) place(rows[at]!, rows[at + 1]!);
    function place(row: Element, before: Element | null): void {
      if (row.parentNode !== canvas || row.nextElementSibling !== before) canvas.insertBefore(row, before);
    }
  };

  close(): void {
    this.#parts.viewport.removeEventListener('scroll', this.#scrolled);
    this.#sizes.disconnect();
    clearTimeout(this.#resting);
    for (const { slot } of this.#ring) slot.element.remove();
    this.#kept?.slot.element.remove();
    this.#ring = [];
    this.#kept = undefined;
  }

  readonly #scrolled = (): void => {
    if (this.#flow) return;
    const { scrollTop } = this.#parts.viewport;
    if (scrollTop === this.#top) return;
    this.#top = scrollTop;
    this.#lay(false);
  };

  #change(flow: boolean): void {
    const { viewport, canvas } = this.#parts;
    this.#flow = flow;
    this.#top = 0;
    viewport.toggleAttribute('data-windowed', !flow);
    for (const held of this.#ring) {
      held.at = NaN;
      held.slot.element.style.removeProperty('transform');
    }
    if (flow) canvas.style.removeProperty('block-size');
    else if (this.#rowHeight > 0) {
      // How high the viewport is now is known with the next layout: until then there are rows enough for a tall one.
      this.#height = guessedHeight();
      this.#stretch();
    } else this.#measure();
  }

  #resized(entries: readonly ResizeObserverEntry[]): void {
    const row = entries.find(({ target }) => target !== this.#parts.viewport);
    // A row of a short list is as high as its text wants; at least it is known before a long list comes.
    if (this.#flow && row) this.#rowHeight = row.borderBoxSize[0]?.blockSize ?? 0;
    else if (this.#measure()) this.#lay(false);
  }

  /** Reads how high rows and viewport are. Tells whether that has changed. */
  #measure(): boolean {
    if (this.#flow) return false;
    const { viewport, canvas } = this.#parts;
    // What sticks to the top, the headings, covers as much of it as stands before the rows.
    const height = viewport.clientHeight - canvas.offsetTop;
    const row = this.#ring[0] ?? this.#add();
    const rowHeight = row.slot.element.offsetHeight;
    if (height === this.#height && rowHeight === this.#rowHeight) return false;
    const first = this.#rowHeight > 0 ? this.#offset() / this.#rowHeight : 0;
    const resized = rowHeight !== this.#rowHeight;
    this.#height = height;
    this.#rowHeight = rowHeight;
    if (resized && rowHeight > 0) {
      // The same rows stay in sight when they become lower or higher.
      this.#stretch();
      this.#scrollTo(first * rowHeight);
      this.#reset();
    }
    return height > 0 && rowHeight > 0;
  }

  get #wholeHeight(): number {
    return this.#count * this.#rowHeight;
  }

  #stretch(): void {
    const height = Math.min(this.#wholeHeight, HIGHEST);
    this.#parts.canvas.style.setProperty('block-size', `${height}px`);
  }

  /** By how much a list that is too high for the browser is compressed. */
  get #scale(): number {
    const whole = this.#wholeHeight;
    return whole <= HIGHEST ? 1 : (whole - this.#height) / (HIGHEST - this.#height);
  }

  /** How far from the first row the viewport begins. */
  #offset(): number {
    return this.#top * this.#scale;
  }

  #scrollTo(offset: number): void {
    const most = Math.min(this.#wholeHeight, HIGHEST) - this.#height;
    this.#top = Math.max(0, Math.min(offset / this.#scale, most));
    this.#parts.viewport.scrollTop = this.#top;
  }

  #add(): Held<S> {
    const slot = this.#parts.make();
    const held = { slot, index: -1, at: NaN };
    this.#ring.push(held);
    this.#parts.canvas.append(slot.element);
    if (this.#ring.length === 1) this.#sizes.observe(slot.element);
    return held;
  }

  /** As many rows as are needed, no more. The one that has the focus stays. */
  #resize(size: number): void {
    if (this.#ring.length === size) return;
    while (this.#ring.length < size) this.#add();
    while (this.#ring.length > size) {
      const last = this.#ring.findLastIndex((held) => size === 0 || !hasFocus(held));
      this.#ring.splice(last, 1)[0]!.slot.element.remove();
    }
    // Every row has another place in a ring of another size.
    this.#reset();
  }

  /** Whatever the rows show, they are written again; only the one that has the focus keeps its place. */
  #reset(): void {
    const focused = this.#focused;
    for (const held of this.#ring) if (held !== focused) held.index = -1;
  }

  /** The rows of the ring, and the one that is kept. */
  get #held(): readonly Held<S>[] {
    return this.#kept ? [...this.#ring, this.#kept] : this.#ring;
  }

  /** The row of the ring that has the focus. */
  get #focused(): Held<S> | undefined {
    return holdsFocus(this.#parts.canvas) ? this.#ring.find(hasFocus) : undefined;
  }

  /** Writes the rows that are in sight or near: all of them, or those whose place has changed. */
  #lay(all: boolean): void {
    if (this.#flow) return this.#layInFlow();
    if (this.#height <= 0 || this.#rowHeight === 0) this.#measure();
    const inSight = Math.ceil(this.#height / this.#rowHeight) + 1;
    if (!(inSight > 0 && Number.isFinite(inSight))) return;
    const size = Math.min(inSight + 2 * OVERSCAN, this.#count);
    this.#resize(size);
    const offset = this.#offset();
    const first = Math.min(Math.floor(offset / this.#rowHeight), Math.max(0, this.#count - inSight));
    const start = Math.max(0, Math.min(first - OVERSCAN, this.#count - size));
    const shift = this.#top - offset;
    this.#keepFocus(start, size);
    let moved = false;
    for (let index = start; index < start + size; index++) {
      const held = this.#ring[index % size]!;
      const isNew = held.index !== index;
      moved ||= isNew;
      if (isNew || all) this.#fill(held, index);
      this.#move(held, shift);
    }
    if (moved) {
      clearTimeout(this.#resting);
      this.#resting = setTimeout(this.arrange, REST);
    }
    if (this.#kept && all) this.#fill(this.#kept, this.#kept.index);
    this.#parts.look(Math.max(0, first), Math.min(first + inSight, this.#count));
  }

  #layInFlow(): void {
    this.#resize(this.#count);
    const focused = this.#focused;
    const at = focused ? this.#ring.indexOf(focused) : -1;
    const moves = focused !== undefined && focused.index >= 0 && focused.index !== at;
    if (moves) {
      this.#ring.splice(at, 1);
      this.#ring.splice(focused.index, 0, focused);
    }
    this.#ring.forEach((held, index) => this.#fill(held, index));
    if (moves) this.arrange();
    this.#parts.look(0, this.#count);
  }

  #move(held: Held<S>, shift: number): void {
    const at = held.index * this.#rowHeight + shift;
    if (at === held.at) return;
    held.at = at;
    held.slot.element.style.setProperty('transform', `translateY(${at}px)`);
  }

  #fill(held: Held<S>, index: number): void {
    held.index = index;
    this.#parts.fill(held.slot, index);
  }

  /** The row that has the focus takes the place of the ring that is its own, or is kept aside while out of sight. */
  #keepFocus(start: number, size: number): void {
    if (this.#kept && !hasFocus(this.#kept)) {
      this.#kept.slot.element.remove();
      this.#kept = undefined;
    }
    const inRing = this.#focused;
    const focused = inRing ?? this.#kept;
    if (!focused || focused.index < 0) return;
    const at = inRing ? this.#ring.indexOf(inRing) : -1;
    const own = focused.index % size;
    const near = focused.index >= start && focused.index < start + size;
    if (near && at >= 0) {
      this.#ring[at] = this.#ring[own]!;
      this.#ring[own] = focused;
      if (at !== own) this.#ring[at].index = -1;
    } else if (near) {
      this.#ring[own]!.slot.element.remove();
      this.#ring[own] = focused;
      this.#kept = undefined;
    } else if (at >= 0) {
      this.#kept = focused;
      this.#ring[at] = { slot: this.#parts.make(), index: -1, at: NaN };
      this.#parts.canvas.append(this.#ring[at].slot.element);
    }
  }

  /** Whoever has the focus keeps it with its item, where that now stands. */
  #follow(): void {
    const held = this.#focused ?? this.#kept;
    if (!held || held.index < 0) return;
    const index = this.#parts.indexOf(held.slot);
    if (index < 0 || index >= this.#count) return;
    held.index = index;
    if (held === this.#kept && !this.#flow) this.#move(held, 0);
  }
}

/** Also while another window is worked in: the focus comes back, though `:focus-within` says otherwise in Firefox. */
const holdsFocus = (element: Element): boolean =>
  element.contains((element.getRootNode() as Document | ShadowRoot).activeElement);

const hasFocus = <S extends RowSlot>({ slot }: Held<S>): boolean => holdsFocus(slot.element);
