import { rewriteTexts, type Messages, type Rewrite } from './catalogue.js';

/** Some texts of an area, in the shape of its messages: a sentence, or a function of the same values, for each that differs. */
export type SomeTexts = {
  readonly [key: string]: string | ((...values: never[]) => string) | SomeTexts;
};

const rewrites = new Set<Rewrite>();
/** What texts have become, by their area and the language that is asked for. Texts are made once, and never change. */
let known = new WeakMap<Messages, Map<string, Messages>>();

/** Rewrites all texts before they are shown, after what was added before. Gives what takes that back. */
export function addRewrite(rewrite: Rewrite): () => void {
  rewrites.add(rewrite);
  changed();
  return () => {
    rewrites.delete(rewrite);
    changed();
  };
}

function changed(): void {
  known = new WeakMap();
  rewriteTexts(rewrites.size === 0 ? undefined : rewritten);
}

function rewritten(texts: Messages, language: string, area: string): Messages {
  const versions = known.get(texts) ?? new Map<string, Messages>();
  known.set(texts, versions);
  const place = `${area} ${language}`;
  let version = versions.get(place);
  if (!version) {
    version = texts;
    for (const rewrite of rewrites) version = rewrite(version, language, area);
    versions.set(place, version);
  }
  return version;
}

/** Texts that a host says in other words. */
export interface Override {
  readonly language: string;
  readonly texts: Readonly<Record<string, SomeTexts>>;
  /** Areas that were shown since. */
  readonly shown: Set<string>;
  /** Keys that those do not have, by area and key. */
  readonly unknown: Set<string>;
}

export const overrides = new Set<Override>();

/**
 * Has single texts of the elements said in other words, in a language and all its regions (`de`: in `de-CH` as well), over
 * those of that language or, where it has none, over the English ones. `texts`: by area (`words`, and the tags of the
 * elements) and key, as in the `*.messages.ts` files. What an area does not have is left out. Gives what takes it back.
 */
export function overrideTexts(language: string, texts: Readonly<Record<string, SomeTexts>>): () => void {
  const wanted = language.toLowerCase();
  const override: Override = { language: wanted, texts, shown: new Set(), unknown: new Set() };
  overrides.add(override);
  const takeBack = addRewrite((given, asked, area) => {
    const tag = asked.toLowerCase();
    const own = Object.hasOwn(texts, area) ? texts[area] : undefined;
    if (!own || (tag !== wanted && !tag.startsWith(`${wanted}-`))) return given;
    override.shown.add(area);
    return withTexts(given, own, (key) => override.unknown.add(`${area}.${key}`));
  });
  return () => {
    overrides.delete(override);
    takeBack();
  };
}

/** Texts with some of them replaced. A sentence may stand for one with insertions. */
function withTexts(given: Messages, own: SomeTexts, miss: (key: string) => void): Messages {
  const result: Record<string, Messages[string]> = { ...given };
  for (const [key, text] of Object.entries(own)) {
    const before = Object.hasOwn(given, key) ? given[key] : undefined;
    if (before === undefined) {
      miss(key);
      continue;
    }
    if (typeof before === 'object') {
      if (typeof text === 'object') result[key] = withTexts(before, text, (inner) => miss(`${key}.${inner}`));
    } else if (typeof before === 'function') {
      if (typeof text !== 'object') result[key] = typeof text === 'string' ? () => text : text;
    } else if (typeof text === 'string') result[key] = text;
  }
  return result;
}

/** What a text says, the values that were inserted into it, and its key: those of the texts around it, joined by dots. */
export type SentenceRewrite = (sentence: string, values: readonly unknown[], key: string) => string;

/** All sentences of some texts, rewritten one by one. */
export function mapSentences(texts: Messages, map: SentenceRewrite, place = ''): Messages {
  const result: Record<string, Messages[string]> = {};
  for (const [name, text] of Object.entries(texts)) {
    const key = place ? `${place}.${name}` : name;
    result[name] =
      typeof text === 'string'
        ? map(text, [], key)
        : typeof text === 'object'
          ? mapSentences(text, map, key)
          : (...values: never[]) => map(text(...values), values, key);
  }
  return result;
}

/** Where the characters begin that stand for what was inserted: no text has them (Unicode, private use). */
const INSERTED = 0xe000;

/** Rewrites what a sentence says itself. What was inserted stays: names, days and amounts. */
export function aroundValues(
  sentence: string,
  values: readonly unknown[],
  map: (sentence: string) => string,
): string {
  const inserted = values
    .filter((value): value is string => typeof value === 'string' && value.length > 1)
    .sort((one, other) => other.length - one.length);
  const sign = (at: number): string => String.fromCharCode(INSERTED + at);
  const bare = inserted.reduce((text, value, at) => text.replaceAll(value, sign(at)), sentence);
  return inserted.reduce((text, value, at) => text.replaceAll(sign(at), () => value), map(bare));
}
