import { addRewrite, mapSentences, type SentenceRewrite } from '../i18n/rewrites.js';
import type { EnglishNoun } from './english.js';
import type { GermanNoun } from './german.js';
import { inEnglish, inGerman, plainly, renameIn, type Exceptions } from './rename.js';
import { ENGLISH, GERMAN, TERMS, type Term } from './words.js';

export type { EnglishNoun, Exceptions, GermanNoun, SentenceRewrite, Term };
export { renameIn, TERMS };

/** A host's own name for secondary accounts, by language. A language that is left out says *secondary account*. */
export interface OwnTerm {
  readonly en?: EnglishNoun;
  readonly de?: GermanNoun;
}

/**
 * Has all texts of the elements call secondary accounts what the host calls them, with the grammar that this asks for: by one
 * of the `TERMS` (all of them in English and German, `location`, `branch` and `store` in every language), or by the host's own nouns. What a main account is called stays. Texts that are
 * shown change at once. Gives what takes it back.
 *
 * ```js
 * nameSecondaryAccounts('branch'); // “Add branch”, „Filiale hinzufügen“
 * ```
 */
export function nameSecondaryAccounts(term: Term | OwnTerm): () => void {
  const nouns: OwnTerm = typeof term === 'string' ? { en: ENGLISH[term], de: GERMAN[term] } : term;
  const renames = new Map<string, SentenceRewrite | undefined>();
  if (nouns.en) renames.set('en', inEnglish(nouns.en));
  if (nouns.de) renames.set('de', inGerman(nouns.de));
  let over = false;
  const add = () =>
    addRewrite((texts, language, area) => {
      const tag = language.toLowerCase().split('-')[0]!;
      const rename = renames.get(tag);
      if (rename) return mapSentences(texts, rename, area);
      if (typeof term === 'string' && !renames.has(tag) && OTHERS[tag]) fetchWords(tag, term);
      return texts;
    });
  function fetchWords(tag: string, name: Term): void {
    renames.set(tag, undefined);
    OTHERS[tag]!().then(
      (words) => {
        const word = words[name];
        if (!word || over) return;
        renames.set(tag, plainly(word));
        // What is shown was made without it.
        takeBack();
        takeBack = add();
      },
      // Until it is here, and if it never comes, accounts are called accounts.
      () => renames.delete(tag),
    );
  }
  let takeBack = add();
  return () => {
    over = true;
    takeBack();
  };
}

type Words = Readonly<Partial<Record<Term, (sentence: string) => string>>>;

/** Where the words of further languages are, each with the terms it has. */
const OTHERS: Readonly<Record<string, () => Promise<Words>>> = {
  es: async () => (await import('./romance.js')).terms.es,
  pt: async () => (await import('./romance.js')).terms.pt,
  fr: async () => (await import('./romance.js')).terms.fr,
  it: async () => (await import('./romance.js')).terms.it,
  pl: async () => (await import('./slavic.js')).terms.pl,
  cs: async () => (await import('./slavic.js')).terms.cs,
  uk: async () => (await import('./slavic.js')).terms.uk,
  ar: async () => (await import('./semitic.js')).terms.ar,
  nl: async () => (await import('./northern.js')).terms.nl,
  sv: async () => (await import('./northern.js')).terms.sv,
  da: async () => (await import('./northern.js')).terms.da,
  fi: async () => (await import('./northern.js')).terms.fi,
  tr: async () => (await import('./further.js')).terms.tr,
  ja: async () => (await import('./further.js')).terms.ja,
  zh: async () => (await import('./further.js')).terms.zh,
  he: async () => (await import('./semitic.js')).terms.he,
};
