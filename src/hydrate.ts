// Brings to life what a server has rendered. Imported before the elements are defined.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { adoptStyles, LitElement } from 'lit';
import type { Backend } from './backend/backend.js';
import { whenTexts } from './i18n/catalogue.js';
import { languageOf } from './lit/localizer.js';
import { SubsidiaryElement } from './lit/subsidiary-element.js';
import { Connection } from './lit/connection.js';
import type { Given } from './state/given.js';
import { standInFor } from './state/stand-in.js';

declare global {
  var litElementHydrateSupport: ((lit: { LitElement: typeof LitElement }) => void) | undefined;
}

// A bundler may have put Lit before the support that it asks for.
if (!Object.hasOwn(LitElement, 'observedAttributes')) globalThis.litElementHydrateSupport?.({ LitElement });

Connection.standIn = standInFor;

const { prototype } = SubsidiaryElement as unknown as { prototype: { update: (changed: unknown) => void } };
const { update } = prototype;
/** What a server rendered from other templates or other data gives way to what is true here. */
prototype.update = function (this: SubsidiaryElement, changed): void {
  const isServed = !this.hasUpdated && this.renderRoot.hasChildNodes();
  try {
    update.call(this, changed);
  } catch (error) {
    if (!isServed) throw error;
    console.warn(`<${this.localName}> was rendered anew: it does not fit what the server sent.`, error);
    this.renderRoot.replaceChildren();
    adoptStyles(this.renderRoot as ShadowRoot, (this.constructor as typeof LitElement).elementStyles);
    update.call(this, changed);
  }
};

/** What the server wrote into the page for an element; undefined where there is nothing of it. */
export function givenIn(id: string): Given | undefined {
  try {
    return (JSON.parse(document.getElementById(id)?.textContent ?? 'null') as Given | null) ?? undefined;
  } catch {
    return undefined;
  }
}

/** An element that can be rendered on a server. */
type Served = SubsidiaryElement & { given: Given | null | undefined; backend: Backend | undefined };

/**
 * Brings a rendered element to life with the data that it was rendered from: nothing is asked for, nothing moves.
 * Resolves when it is done. One that was not rendered is given the same.
 */
export async function hydrate(
  element: HTMLElement & { given?: Served['given']; backend?: Backend | undefined },
  {
    given = givenIn(`${element.localName}-given`),
    backend,
  }: { given?: Given | undefined; backend?: Backend } = {},
): Promise<void> {
  if (backend) element.backend = backend;
  element.given = given;
  const { localName } = element;
  await customElements.whenDefined(localName);
  const { prepare } = element.constructor as { prepare?: (given: Given) => Promise<void> };
  await Promise.allSettled([whenTexts(languageOf(element)), given && prepare?.(given)]);
  if (!element.hasAttribute('defer-hydration')) return;
  const goOn = whereLeft(element);
  element.removeAttribute('defer-hydration');
  await settled(element);
  goOn();
  // It was rendered in the language of the page: from here on it follows that one.
  const { parentElement, lang } = element;
  if (parentElement && languageOf(parentElement) === lang) element.removeAttribute('lang');
}

/** The shadow roots of an element and of the elements in it. */
const rootsIn = ({ shadowRoot }: Element): ShadowRoot[] =>
  shadowRoot ? [shadowRoot, ...[...shadowRoot.querySelectorAll('*')].flatMap(rootsIn)] : [];

type Control = HTMLInputElement | HTMLSelectElement;

const isChanged = (control: Control): boolean =>
  control instanceof HTMLSelectElement
    ? control.selectedOptions[0]?.defaultSelected === false
    : control.value !== control.defaultValue;

/** Notes what a reader has done to the page while it was still: scrolled, typed, and gone to a control. */
function whereLeft(element: Element): () => void {
  const viewports = rootsIn(element).flatMap((root) =>
    [...root.querySelectorAll('[data-viewport]')].map((each) => ({ each, top: each.scrollTop })),
  );
  const controls = rootsIn(element)
    .flatMap((root) => [...root.querySelectorAll<Control>('input[type=search], select')])
    .filter(isChanged)
    .map((each) => ({ each, value: each.value }));
  const root = rootsIn(element).find(({ activeElement }) => activeElement?.hasAttribute('data-act'));
  const act = root?.activeElement?.getAttribute('data-act');
  const row = root?.activeElement?.closest('tr')?.getAttribute('aria-rowindex');
  return () => {
    for (const { each, top } of viewports) if (top > 0) each.scrollTop = top;
    for (const { each, value } of controls) {
      each.value = value;
      each.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    root
      ?.querySelector<HTMLElement>(`[aria-rowindex="${row}"] [data-act="${act}"]`)
      ?.focus({ preventScroll: true });
  };
}

async function settled(element: Element): Promise<void> {
  await (element as Partial<SubsidiaryElement>).updateComplete;
  const inside = element.shadowRoot?.querySelectorAll('*') ?? [];
  for (const child of inside) if (child.shadowRoot) await settled(child);
}
