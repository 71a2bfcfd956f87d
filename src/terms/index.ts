import { addRewrite, aroundValues, mapSentences, type SentenceRewrite } from '../i18n/rewrites.js';
import { englishTerm, type EnglishNoun } from './english.js';
import { germanPronouns, germanTerm, type GermanNoun } from './german.js';
import { AS_THEY_ARE, OTHER_PRONOUNS } from './kept.js';
import { ENGLISH, GERMAN, TERMS, type Term } from './words.js';

export type { EnglishNoun, GermanNoun, Term };
export { TERMS };

/** A host's own name for secondary accounts, by language. A language that is left out says *secondary account*. */
export interface OwnTerm {
  readonly en?: EnglishNoun;
  readonly de?: GermanNoun;
}

/**
 * Has all texts of the elements call secondary accounts what the host calls them, with the grammar that this asks for: by one
 * of the `TERMS`, in every language that has it, or by the host's own nouns. What a main account is called stays. Texts that are
 * shown change at once. Gives what takes it back.
 *
 * ```js
 * import { nameSecondaryAccounts } from 'subsidiary-elements/terms';
 * nameSecondaryAccounts('branch'); // “Add branch”, „Filiale hinzufügen“
 * ```
 */
export function nameSecondaryAccounts(term: Term | OwnTerm): () => void {
  const nouns: OwnTerm = typeof term === 'string' ? { en: ENGLISH[term], de: GERMAN[term] } : term;
  const renames = new Map<string, SentenceRewrite>();
  if (nouns.en) renames.set('en', english(nouns.en));
  if (nouns.de) renames.set('de', german(nouns.de));
  return addRewrite((texts, language, area) => {
    const rename = renames.get(language.toLowerCase().split('-')[0]!);
    return rename ? mapSentences(texts, rename, area) : texts;
  });
}

function english(noun: EnglishNoun): SentenceRewrite {
  const rename = englishTerm(noun);
  return (sentence, values, key) =>
    AS_THEY_ARE.has(key) ? sentence : aroundValues(sentence, values, rename);
}

function german(noun: GermanNoun): SentenceRewrite {
  const rename = germanTerm(noun);
  const pronouns = germanPronouns(noun);
  return (sentence, values, key) => {
    if (AS_THEY_ARE.has(key)) return sentence;
    const renamed = aroundValues(sentence, values, rename);
    return OTHER_PRONOUNS.has(key) ? renamed : aroundValues(renamed, values, pronouns);
  };
}
