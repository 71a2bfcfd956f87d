import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { messagesFor, watchCatalogues, type Messages, type Translation } from '../i18n/catalogue.js';
import { privately } from '../i18n/formats.js';

const PRIVACY = 'data-privacy';
const localizers = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Watches `lang` anywhere on the page with one observer for all elements. */
function watchLanguage(listener: () => void): () => void {
  localizers.add(listener);
  observer ??= new MutationObserver(() => {
    for (const each of [...localizers]) each();
  });
  if (localizers.size === 1)
    observer.observe(document.documentElement, {
      attributes: true,
      subtree: true,
      attributeFilter: ['lang', 'dir', PRIVACY],
    });
  return () => {
    localizers.delete(listener);
    if (localizers.size === 0) observer?.disconnect();
  };
}

/** The language of an element: the nearest `lang`, through shadow roots; English where none is set. */
export function languageOf(element: Element): string {
  for (let at: Element | null = element; at;) {
    const holder: Element | null = at.closest('[lang]');
    if (holder) return valid(holder.getAttribute('lang'));
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return 'en';
}

/** Whether others see the page: whether its root has `data-privacy`. */
export const isPrivate = (): boolean => !!globalThis.document?.documentElement?.hasAttribute(PRIVACY);

/** Hides amounts and customer numbers on the page, or shows them again. */
export const setPrivate = (on: boolean): boolean => document.documentElement.toggleAttribute(PRIVACY, on);

/** How an element is read: its language, and whether others see it. */
const readingOf = (element: Element): string =>
  isPrivate() ? privately(languageOf(element)) : languageOf(element);

function valid(tag: string | null): string {
  try {
    return Intl.getCanonicalLocales(tag ?? '')[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** Gives an element the reader's language, and whether others see what it shows, and renders it again when that changes or texts arrive. */
export class Localizer implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #language = 'en';
  #stop: (() => void)[] = [];

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** BCP 47 tag, for all that is shown; see `privately`. */
  get language(): string {
    return this.#language;
  }

  /** The texts of an area in the reader's language. */
  texts<T extends Messages>(area: string, english: T): Translation<T> {
    return messagesFor(this.#language, area, english);
  }

  hostUpdate(): void {
    this.#language = readingOf(this.#host);
  }

  hostConnected(): void {
    const language = readingOf(this.#host);
    if (language !== this.#language) this.#host.requestUpdate();
    this.#language = language;
    this.#stop = [
      watchLanguage(() => {
        const language = readingOf(this.#host);
        if (language === this.#language) return;
        this.#language = language;
        this.#host.requestUpdate();
      }),
      watchCatalogues(() => this.#host.requestUpdate()),
    ];
  }

  hostDisconnected(): void {
    for (const stop of this.#stop) stop();
    this.#stop = [];
  }
}
