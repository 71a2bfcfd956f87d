/**
 * Runs in the page. An operation starts in an animation frame, as an input event does, and has painted at the
 * first message after a frame at which the rows that it must lead to are seen on the screen. A message that is
 * posted in a frame comes after that frame's style, layout and paint, and before the wait for the next one: two
 * animation frames would add that wait, which is the screen's time and not the list's.
 *
 * Each step leaves marks, from which the trace tells the main thread's CPU time. Looking at the screen lies
 * between marks of its own and is left out.
 */
import type { Link } from '../../../src/domain/link.js';
import { monthlyOf, nameOf, OPEN } from '../cells.js';
import type { Contender } from '../contenders/contender.js';
import { benchLinks, byName, changed, matching } from '../data.js';
import { Probe } from './probe.js';

const LIMIT = 10_000;
const ENOUGH_ROWS = 9;
const SCROLL = { distance: 20_000, step: 160 };

export interface Painted {
  /** Milliseconds from the call to painted; null: it never was, for this reason. */
  painted: number | null;
  reason?: string;
  /** Milliseconds of script from the call until its microtasks have run, before the frame is laid out. */
  call: number;
  /** How many frames it took. */
  frames: number;
}

export interface Scrolled {
  frames: number;
  /** Milliseconds between frames, sorted. */
  times: number[];
}

export class Harness {
  readonly #contender: Contender;
  readonly #probe: Probe;
  #first: Link[] = [];
  #other: Link[] = [];
  #sorted: Link[] = [];
  /** What the list is expected to hold, in the order it shows. */
  #given: Link[] = [];
  #shown: Link[] = [];
  #descendingFirst = false;

  constructor(contender: Contender) {
    this.#contender = contender;
    this.#probe = new Probe(() => contender.viewport());
  }

  prepare(count: number): void {
    this.#first = received(benchLinks(count, 1));
    this.#other = received(benchLinks(count, 2));
    this.#sorted = byName(this.#first);
  }

  async mount(): Promise<void> {
    await this.#contender.mount(document.querySelector<HTMLElement>('#host')!);
  }

  /** Gives the first rows. A list may sort them by itself; then that is the order from here on. */
  async first(): Promise<Painted> {
    this.#given = this.#first;
    const result = await this.#until(
      'first',
      () => this.#contender.set(this.#first),
      () => (this.#shows(this.#first) === undefined ? undefined : this.#shows(this.#sorted)),
    );
    this.#descendingFirst = this.#shows(this.#first) !== undefined;
    this.#shown = this.#descendingFirst ? this.#sorted : this.#first;
    return result;
  }

  replace(mark: string, other: boolean): Promise<Painted> {
    this.#given = other ? this.#other : this.#first;
    this.#shown = this.#descendingFirst ? byName(this.#given) : this.#given;
    return this.#until(mark, () => this.#contender.set(this.#given));
  }

  /** Sorts the way that changes the order: `again` the other way. */
  sort(mark: string, again: boolean): Promise<Painted> {
    const descending = this.#descendingFirst !== again;
    this.#shown = byName(this.#given, descending);
    return this.#until(mark, () => this.#contender.sort(descending));
  }

  filter(mark: string, text: string): Promise<Painted> {
    const expected = text === '' ? this.#shown : matching(this.#shown, text);
    return this.#until(
      mark,
      () => this.#contender.filter(text),
      () => this.#shows(expected),
    );
  }

  update(mark: string, row: number): Promise<Painted> {
    const link = changed(this.#shown[row]!, 9_876_543 + row);
    this.#shown = this.#shown.with(row, link);
    this.#given = this.#given.map((each) => (each.id === link.id ? link : each));
    const expected = monthlyOf(link);
    return this.#until(
      mark,
      () => this.#contender.update(link),
      () => {
        const seen = this.#probe.rows()[row];
        return seen && this.#probe.rowText(seen).includes(expected) ? undefined : `no row says ${expected}`;
      },
    );
  }

  selectAll(mark: string, on: boolean): Promise<Painted> {
    return this.#until(
      mark,
      () => this.#contender.selectAll(on),
      () => {
        const wrong = this.#wholeRows().filter((row) => this.#probe.isChosen(row) !== on);
        return wrong.length === 0
          ? undefined
          : `${wrong.length} visible checkboxes are not ${on ? 'on' : 'off'}`;
      },
    );
  }

  /** Scrolls a step in each frame. */
  async scroll(mark: string): Promise<Scrolled> {
    const viewport = this.#contender.viewport();
    viewport.scrollTop = 0;
    await settle(20);
    const times: number[] = [];
    let last = await frame();
    let frames = 0;
    performance.mark(`${mark}:start`);
    for (; frames < this.#steps(viewport); frames++) {
      const now = await new Promise<number>((done) =>
        requestAnimationFrame((time) => {
          viewport.scrollTop += SCROLL.step;
          done(time);
        }),
      );
      times.push(now - last);
      last = now;
    }
    await afterFrame();
    performance.mark(`${mark}:end`);
    return { frames, times: times.slice(1).sort((a, b) => a - b) };
  }

  /** Scrolls once more and looks at each frame: the share of frames that show a gap. */
  async blanks(): Promise<number> {
    const viewport = this.#contender.viewport();
    viewport.scrollTop = 0;
    await settle(20);
    this.#probe.seeThrough();
    const steps = this.#steps(viewport);
    let blank = 0;
    for (let step = 0; step < steps; step++) {
      await afterFrame(() => (viewport.scrollTop += SCROLL.step));
      if (this.#probe.hasBlank()) blank++;
    }
    return steps === 0 ? 0 : blank / steps;
  }

  /** What the eight columns of the first row say, as a check that they are all there. */
  missingColumns(): string[] {
    const link = this.#shown[0]!;
    const row = this.#probe.rows()[0];
    const text = row ? this.#probe.rowText(row) : '';
    const { street, city } = link.account!.location;
    const wanted = [nameOf(link), link.customerNumber, street, city, monthlyOf(link), OPEN];
    const missing = wanted.filter((word) => !text.includes(word));
    if (row && this.#probe.isChosen(row) === undefined) missing.push('checkbox');
    return missing;
  }

  /** Elements and shadow roots below the place of the list. */
  count(): { elements: number; shadowRoots: number; viewport: number } {
    let elements = 0;
    let shadowRoots = 0;
    const walk = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        elements++;
        if (!element.shadowRoot) continue;
        shadowRoots++;
        walk(element.shadowRoot);
      }
    };
    walk(document.querySelector('#host')!);
    return { elements, shadowRoots, viewport: this.#contender.viewport().clientHeight };
  }

  #steps(viewport: HTMLElement): number {
    const height = Math.min(SCROLL.distance, viewport.scrollHeight - viewport.clientHeight);
    return Math.floor(height / SCROLL.step);
  }

  async #until(
    mark: string,
    act: () => void,
    check: () => string | undefined = () => this.#shows(this.#shown),
  ): Promise<Painted> {
    await afterFrame();
    let begin = 0;
    let call = 0;
    const painted = afterFrame(() => {
      performance.mark(`${mark}:seen0`);
      begin = performance.now();
      act();
    });
    // The next callback of the same frame: microtasks run between the two.
    requestAnimationFrame(() => (call = performance.now() - begin));
    await painted;
    for (let frames = 1; ; frames++) {
      const end = performance.now();
      performance.mark(`${mark}:frame${frames}`);
      const reason = check();
      performance.mark(`${mark}:seen${frames}`);
      if (reason === undefined) return { painted: end - begin, call, frames };
      if (end - begin > LIMIT) return { painted: null, reason, call, frames };
      await afterFrame();
    }
  }

  /** Undefined if exactly these rows are on the screen from the top, else what is wrong. */
  #shows(expected: readonly Link[]): string | undefined {
    const seen = this.#probe.rows();
    const enough = Math.min(expected.length, ENOUGH_ROWS);
    if (seen.length < enough) return `${seen.length} rows are seen instead of ${enough} or more`;
    if (seen.length > expected.length) return `${seen.length} rows are seen instead of ${expected.length}`;
    const wrong = seen.findIndex(({ number }, index) => number !== expected[index]!.customerNumber);
    if (wrong >= 0)
      return `row ${wrong + 1} is ${seen[wrong]!.number} instead of ${expected[wrong]!.customerNumber}`;
    if (seen[0] && !seen[0].text.includes(nameOf(expected[0]!))) return 'the first row says no name';
    return undefined;
  }

  #wholeRows() {
    return this.#probe.rows().filter(({ ys }) => ys.length >= 4);
  }
}

/** The rows as an answer of a server gives them: made with other strings, they would grow and shrink when used. */
const received = (links: Link[]): Link[] => JSON.parse(JSON.stringify(links)) as Link[];

/** The start of the next frame. */
const frame = () => new Promise<number>((done) => requestAnimationFrame(done));

/** The end of the next frame's work, in which something may be done. */
function afterFrame(work?: () => void): Promise<void> {
  return new Promise((done, failed) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        done();
      };
      try {
        work?.();
      } catch (error) {
        failed(error instanceof Error ? error : new Error(String(error)));
      }
      port2.postMessage(null);
    });
  });
}

async function settle(frames: number): Promise<void> {
  for (let index = 0; index < frames; index++) await afterFrame();
}

declare global {
  interface Window {
    bench: Harness;
  }
}
