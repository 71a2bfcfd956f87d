/** Texts of one element or area: sentences, and functions for sentences with insertions. */
export type Messages = { readonly [key: string]: string | ((...values: never[]) => string) | Messages };

/** The shape that a translation of some messages has: every key, same insertions. */
export type Translation<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...values: infer V) => string
      ? (...values: V) => string
      : Translation<T[K]>;
};

type Catalogue = Readonly<Record<string, unknown>>;

const catalogues = new Map<string, Catalogue>();
const loaders = new Map<string, () => Promise<unknown>>();
/** Languages that are being loaded, or were. */
const asked = new Set<string>();
const listeners = new Set<() => void>();

/** What texts become before they are shown; see `rewrites.ts`, which is loaded where it is used. */
export type Rewrite = (texts: Messages, language: string, area: string) => Messages;
let rewrite: Rewrite | undefined;

/** Has all texts shown as they are rewritten, from now on; undefined: as they are. */
export function rewriteTexts(next: Rewrite | undefined): void {
  rewrite = next;
  for (const listener of [...listeners]) listener();
}

/** Makes texts of a language available, by area, besides those that already are. Called by the locale files. */
export function registerLocale(language: string, catalogue: Catalogue): void {
  const tag = language.toLowerCase();
  catalogues.set(tag, { ...catalogues.get(tag), ...catalogue });
  for (const listener of [...listeners]) listener();
}

/** Tells how a language is loaded when a page first asks for it. */
export function registerLocaleLoader(language: string, load: () => Promise<unknown>): void {
  loaders.set(language.toLowerCase(), load);
  for (const listener of [...listeners]) listener();
}

/** What there is of a language: the areas whose texts are here, whether more can be loaded, and whether that was asked for. */
export function whatIsOf(language: string): { areas: readonly string[]; loads: boolean; asked: boolean } {
  const tag = language.toLowerCase();
  return {
    areas: Object.keys(catalogues.get(tag) ?? {}),
    loads: loaders.has(tag),
    asked: asked.has(tag),
  };
}

/** Calls back whenever texts arrive. */
export function watchCatalogues(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Resolves when the texts of a language are here, as far as there are any. */
export async function whenTexts(language: string): Promise<void> {
  const tag = language.toLowerCase();
  for (const candidate of [tag, tag.split('-')[0]!]) await loaders.get(candidate)?.();
}

/** The texts of an area in the nearest language there is: exact tag, primary language, else the given English. */
export function messagesFor<T extends Messages>(language: string, area: string, english: T): Translation<T> {
  const texts = textsOf(language, area) ?? english;
  return (rewrite ? rewrite(texts, language, area) : texts) as Translation<T>;
}

function textsOf(language: string, area: string): Messages | undefined {
  const tag = language.toLowerCase();
  for (const candidate of [tag, tag.split('-')[0]!]) {
    const catalogue = catalogues.get(candidate);
    if (catalogue && Object.hasOwn(catalogue, area)) return catalogue[area] as Messages;
    const load = loaders.get(candidate);
    if (load && !asked.has(candidate)) {
      asked.add(candidate);
      // Until it is here, and if it never comes, English is shown.
      load().catch(() => asked.delete(candidate));
      break;
    }
  }
  return undefined;
}
