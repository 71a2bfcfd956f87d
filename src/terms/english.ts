/** What an English text calls a secondary account, alone and where there are several. */
export interface EnglishNoun {
  readonly one: string;
  readonly many: string;
  /** Absent: as its first letter asks for. */
  readonly article?: 'a' | 'an';
}

/** An account that is no main account, with what in front of it changes with the noun. */
const ACCOUNT = /(?<!\bmain )\b(?:(an?) )?(?:(?:secondary )?account(s)?|subsidiary(?= management))\b/giu;

/** English sentences with another noun for secondary accounts. */
export const englishTerm = ({
  one,
  many,
  article = /^[aeiou]/i.test(one) ? 'an' : 'a',
}: EnglishNoun): ((sentence: string) => string) => {
  const phrase = (several: string | undefined, indefinite: string | undefined): string => {
    const noun = several ? many : one;
    return indefinite ? `${article} ${noun}` : noun;
  };
  return (sentence) =>
    sentence.replace(ACCOUNT, (found: string, indefinite?: string, several?: string) =>
      likeFirst(found, phrase(several, indefinite)),
    );
};

/** With a capital letter where what stood there had one. */
export const likeFirst = (found: string, phrase: string): string =>
  /^\p{Lu}/u.test(found) ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase;
