import type { ReactiveController } from 'lit';
import { SubsidiaryElement } from './subsidiary-element.js';

/** What `performance.measure` is called with; the detail holds the element's tag, and never what anybody typed or sees. */
export const MEASURES = {
  /** From an element's connection until it shows data. */
  load: 'subsidiary-elements:load',
  /** From the connection of a list until its first rows are painted. */
  firstRows: 'subsidiary-elements:first-rows',
  /** From what a person did until the element has answered in the page. Its detail has the `action` too. */
  interaction: 'subsidiary-elements:interaction',
} as const;

/** What tells the controls of an element apart, and what pressing them is called. */
const ACTIONS: readonly [selector: string, action: string][] = [
  ['[data-sort], select[name=sort]', 'sort'],
  ['input[type=search]', 'search'],
  ['select', 'filter'],
  ['[data-act=select], [data-all]', 'select'],
  ['[data-act=menu]', 'menu'],
  ['[data-act], [role=menuitem]', 'open'],
  ['form, [type=submit]', 'submit'],
  ['button, a', 'press'],
];

const BUSY = '[aria-busy=true]';
const ROW = 'tbody > tr:not(.pending, .served)';

/** Measures one element from outside, by what it shows. */
class Measures implements ReactiveController {
  readonly #element: SubsidiaryElement;
  #since: number | undefined = performance.now();
  #rowsSince = this.#since;
  #asked: { action: string; start: number } | undefined;

  constructor(element: SubsidiaryElement) {
    this.#element = element;
    element.addController(this);
    for (const type of ['click', 'input'])
      element.renderRoot.addEventListener(type, this.#hear, { capture: true });
  }

  hostUpdated(): void {
    const root = this.#element.renderRoot;
    if (this.#asked) {
      const { action, start } = this.#asked;
      this.#asked = undefined;
      this.#measure(MEASURES.interaction, start, { action });
    }
    if (this.#since !== undefined && root.firstElementChild && !root.querySelector(BUSY)) {
      this.#measure(MEASURES.load, this.#since);
      this.#since = undefined;
    }
    if (this.#rowsSince !== undefined && root.querySelector(ROW)) {
      const start = this.#rowsSince;
      this.#rowsSince = undefined;
      painted(() => this.#measure(MEASURES.firstRows, start));
    }
  }

  readonly #hear = (event: Event): void => {
    const [target] = event.composedPath();
    if (!on || !(target instanceof Element)) return;
    const action = ACTIONS.find(([selector]) => target.closest(selector))?.[1];
    if (action && (event.type === 'input') === (action === 'search' || target.localName === 'select'))
      this.#asked = { action, start: event.timeStamp };
  };

  #measure(name: string, start: number, detail?: object): void {
    if (!on) return;
    const { localName: element } = this.#element;
    performance.measure(name, { start, end: performance.now(), detail: { element, ...detail } });
  }
}

/** Calls back after the frame that shows what the page is now. */
const painted = (then: () => void): void =>
  void requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      then();
    };
    port2.postMessage(undefined);
  });

const measured = new WeakSet<SubsidiaryElement>();
let on = false;

/**
 * Measures the elements that are put into the page from now on, by `performance.measure` with the names of
 * `MEASURES`; `false` ends it. Until it is called, nothing is measured, and no element holds anything for it.
 */
export function measureElements(wanted = true): void {
  on = wanted;
  const prototype = SubsidiaryElement.prototype as unknown as { performUpdate: () => void };
  if (!on || Object.hasOwn(prototype, 'performUpdate')) return;
  const { performUpdate } = prototype;
  prototype.performUpdate = function (this: SubsidiaryElement): void {
    if (on && !this.hasUpdated && !measured.has(this)) {
      measured.add(this);
      // An element that renders for the first time has a root, and just this moment been connected.
      new Measures(this);
    }
    performUpdate.call(this);
  };
}
