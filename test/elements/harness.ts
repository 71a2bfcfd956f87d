import { fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit/static-html.js';
import { MemoryBackend, type DemoOptions } from '../../src/backend/memory/memory-backend.js';
import type { SubsidiaryElement } from '../../src/lit/subsidiary-element.js';
import { tagOf, type ElementClass } from '../../src/lit/tag-of.js';

export { until, demo, show, text, all, named, button, focused, press, type, choose, saved, certain };

// A contrast is measured once colours stand still.
document.documentElement.style.setProperty('--subsidiary-motion', '0ms');

const demo = (options?: DemoOptions): MemoryBackend => MemoryBackend.demo(options);

/** Puts an element on the page. */
async function show<E extends SubsidiaryElement>(
  element: ElementClass & (new () => E),
  properties: Partial<E>,
  attributes: Record<string, string> = {},
): Promise<E> {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  const made = document.createElement((tagOf(element) as { _$litStatic$: string })._$litStatic$) as E;
  Object.assign(made, properties);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  holder.append(made);
  await made.updateComplete;
  return made;
}

const until = (check: () => unknown, what: string): Promise<void> =>
  waitUntil(() => Boolean(check()), what, { timeout: 9000, interval: 10 });

const squeezed = (words: string | null | undefined): string => (words ?? '').replace(/\s+/g, ' ').trim();

/** What an element says. */
const text = (element: Element): string => squeezed((element.shadowRoot ?? element).textContent);

const all = <E extends Element = HTMLElement>(element: Element, selector: string): E[] => [
  ...(element.shadowRoot ?? element).querySelectorAll<E>(selector),
];

/** The name that a control goes by. */
function nameOf(element: Element): string {
  const root = element.getRootNode() as ShadowRoot;
  const labelledby = element.getAttribute('aria-labelledby');
  if (labelledby) return squeezed(root.getElementById(labelledby)?.textContent);
  const label = element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent;
  return squeezed(label ?? element.textContent);
}

/** The control with that name. */
function named<E extends Element = HTMLElement>(
  element: Element,
  selector: string,
  name: string | RegExp,
): E {
  const matching = all<E>(element, selector).filter((each) =>
    typeof name === 'string' ? nameOf(each) === name : name.test(nameOf(each)),
  );
  // What cannot be seen is there for nobody, unless nothing else is.
  const found = matching.find((each) => each.checkVisibility({ visibilityProperty: true })) ?? matching[0];
  if (!found)
    throw new Error(
      `No ${selector} named ${String(name)} among: ${all(element, selector).map(nameOf).join(' | ')}`,
    );
  return found;
}

const button = (element: Element, name: string | RegExp): HTMLButtonElement => named(element, 'button', name);

/** What has the focus, inside of shadow roots too. */
function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Presses a button, as soon as it is there: parts that are pressed for may load late. */
async function press(element: SubsidiaryElement, name: string | RegExp): Promise<void> {
  const matches = (each: Element) =>
    typeof name === 'string' ? nameOf(each) === name : name.test(nameOf(each));
  const canBe = (each: Element) => matches(each) && each.checkVisibility({ visibilityProperty: true });
  await until(() => all(element, 'button').some(canBe), `${String(name)} is there`).catch(() => undefined);
  button(element, name).click();
  await element.updateComplete;
}

async function type(element: SubsidiaryElement, name: string | RegExp, words: string): Promise<void> {
  const input = named<HTMLInputElement>(element, 'input, textarea', name);
  input.focus();
  input.value = words;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

async function choose(element: SubsidiaryElement, name: string | RegExp, value: string): Promise<void> {
  const select = named<HTMLSelectElement>(element, 'select', name);
  select.value = value;
  for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));
  await element.updateComplete;
}

/** Says in the dialog that detaches an account at once that one is certain of it. */
async function certain(dialog: Element): Promise<void> {
  const label = named<HTMLInputElement>(dialog, '#number', /customer number/).labels![0]!;
  all<HTMLInputElement>(dialog, '#certain')[0]!.click();
  const input = all<HTMLInputElement>(dialog, '#number')[0]!;
  input.value = text(label).split(': ')[1]!;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await (dialog as SubsidiaryElement).updateComplete;
}

/** Catches what would be saved: what a browser tells of a download takes the focus of its page. */
function saved(): { files: string[]; stop: () => void } {
  const files: string[] = [];
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    files.push(this.download);
  };
  return { files, stop: () => void (HTMLAnchorElement.prototype.click = click) };
}
