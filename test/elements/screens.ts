import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import type { Backend } from '../../src/backend/backend.js';
import type { Link } from '../../src/domain/link.js';
import type { SubsidiaryElement } from '../../src/lit/subsidiary-element.js';
import { tagOf, type ElementClass } from '../../src/lit/tag-of.js';
import { queriesOf } from '../../src/state/queries.js';

/** What a person perceives of a whole screen: everything looks through open shadow roots. */
export {
  until,
  show,
  settled,
  findAll,
  find,
  said,
  control,
  isThere,
  press,
  fill,
  choose,
  focused,
  accessible,
  forget,
};
export type { Link };

const until = (check: () => unknown, what: string): Promise<void> =>
  waitUntil(() => Boolean(check()), what, { timeout: 9000, interval: 10 });

/** Puts an element on the page. */
async function show<E extends SubsidiaryElement>(
  element: ElementClass & (new () => E),
  properties: Partial<E> = {},
): Promise<E> {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  const made = document.createElement(String((tagOf(element) as { _$litStatic$: string })._$litStatic$)) as E;
  Object.assign(made, properties);
  holder.append(made);
  await made.updateComplete;
  return made;
}

/** Waits until a backend has answered all that was asked; what stands in `never` never is. */
async function settled(backend: Backend, never = 0): Promise<void> {
  await until(() => queriesOf(backend).fetching <= never, 'all is read');
  await aTimeout(0);
}

/** All elements that match, in the order of the document. */
const findAll = <E extends Element = HTMLElement>(root: Element | ShadowRoot, selector: string): E[] =>
  [...(root instanceof Element && root.shadowRoot ? [root.shadowRoot] : []), root].flatMap((each) =>
    [...each.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches(selector) ? [element as E] : []),
      ...(element.shadowRoot ? findAll<E>(element.shadowRoot, selector) : []),
    ]),
  );

const find = <E extends Element = HTMLElement>(root: Element, selector: string): E | undefined =>
  findAll<E>(root, selector)[0];

const squeezed = (words: string): string => words.replace(/\s+/g, ' ').trim();

const words = (node: Node): string => {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLStyleElement) return '';
  const inner = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
  return [...inner.childNodes].map(words).join(' ');
};

/** Everything that is said. */
const said = (root: Element): string => squeezed(words(root)).replace(/ ([,.])/g, '$1');

/** The name that a control goes by. */
function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  const labels = (element as HTMLInputElement).labels;
  return squeezed(
    label ??
      labels?.[0]?.querySelector('strong, span')?.textContent ??
      labels?.[0]?.textContent ??
      element.textContent,
  );
}

const CONTROLS = 'button, input, select, textarea, a[href]';
const named = (root: Element, name: string | RegExp): HTMLElement[] =>
  findAll(root, CONTROLS).filter((each) =>
    typeof name === 'string' ? nameOf(each) === name : name.test(nameOf(each)),
  );

/** The control with that name. */
function control<E extends HTMLElement = HTMLInputElement>(root: Element, name: string | RegExp): E {
  const [found] = named(root, name);
  if (!found)
    throw new Error(
      `Nothing is named ${String(name)} among: ${findAll(root, CONTROLS).map(nameOf).join(' | ')}`,
    );
  return found as E;
}

const isThere = (root: Element, name: string | RegExp): boolean => named(root, name).length > 0;

/** Clicks the control with that name, as a person does: with the focus on it. */
async function press(root: Element, name: string | RegExp): Promise<void> {
  const found = control(root, name);
  found.focus();
  found.click();
  await aTimeout(0);
}

/** Types into the field with that name. */
async function fill(root: Element, name: string | RegExp, value: string): Promise<void> {
  const field = control(root, name);
  field.focus();
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await aTimeout(0);
}

/** Chooses in the select box with that name. */
async function choose(root: Element, name: string | RegExp, value: string): Promise<void> {
  const field = control<HTMLSelectElement>(root, name);
  field.value = value;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  await aTimeout(0);
}

/** What has the focus. */
function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Checks with axe once nothing moves: contrast is measured where colours stand still. */
async function accessible(element: Element): Promise<void> {
  await aTimeout(0);
  const roots = findAll(element, '*').flatMap((each) => each.shadowRoot ?? []);
  if (element.shadowRoot) roots.push(element.shadowRoot);
  for (const animation of roots.flatMap((root) => root.getAnimations()))
    if (animation.effect?.getComputedTiming().endTime === Infinity) animation.cancel();
    else animation.finish();
  await expect(element).to.be.accessible();
}

/** Forgets what a test before left as draft. */
const forget = (): void => sessionStorage.clear();
