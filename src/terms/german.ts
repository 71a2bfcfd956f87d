import { likeFirst } from './english.js';

type Gender = 'm' | 'f' | 'n';
const CASES = ['nominative', 'accusative', 'dative', 'genitive'] as const;
type Case = (typeof CASES)[number];
/** Forms by case: nominative, accusative, dative, genitive. */
type Forms = readonly [string, string, string, string];

/** What a German text calls a secondary account. */
export interface GermanNoun {
  readonly gender: Gender;
  readonly one: Forms;
  readonly many: Forms;
}

/** A noun that is the same in all cases, as feminine ones are. */
export const feminine = (one: string, many: string): GermanNoun => ({
  gender: 'f',
  one: [one, one, one, one],
  many: [many, many, many, many],
});

/** A noun that has an ending in the genitive alone, and `n` in the dative of many where that is not its end already. */
export const strong = (gender: 'm' | 'n', one: string, many: string): GermanNoun => ({
  gender,
  one: [one, one, one, `${one}s`],
  many: [many, many, /[ns]$/.test(many) ? many : `${many}n`, many],
});

/** A masculine noun that ends in `en` everywhere but in the nominative. */
export const weak = (one: string): GermanNoun => ({
  gender: 'm',
  one: [one, `${one}en`, `${one}en`, `${one}en`],
  many: [`${one}en`, `${one}en`, `${one}en`, `${one}en`],
});

/** Where a noun stands in a sentence. */
interface Place {
  readonly many: boolean;
  readonly case: Case;
}
/** Masculine, feminine, neuter, many. */
type Column = Gender | 'many';
const columnOf = (gender: Gender, { many }: Place): Column => (many ? 'many' : gender);

/** Endings by case, for masculine, feminine, neuter and many. */
type Endings = Readonly<Record<Column, readonly [string, string, string, string]>>;

/** Of `dieser`, and of an adjective with nothing before it. */
const STRONG: Endings = {
  m: ['er', 'en', 'em', 'es'],
  f: ['e', 'e', 'er', 'er'],
  n: ['es', 'es', 'em', 'es'],
  many: ['e', 'e', 'en', 'er'],
};
/** Of `ein`, `kein`, `Ihr`. */
const INDEFINITE: Endings = { ...STRONG, m: ['', 'en', 'em', 'es'], n: ['', '', 'em', 'es'] };
/** Of an adjective after `der` or `dieser`. */
const WEAK: Endings = {
  m: ['e', 'en', 'en', 'en'],
  f: ['e', 'e', 'en', 'en'],
  n: ['e', 'e', 'en', 'en'],
  many: ['en', 'en', 'en', 'en'],
};
/** Of an adjective after `ein`. */
const MIXED: Endings = { ...WEAK, m: ['er', 'en', 'en', 'en'], n: ['es', 'es', 'en', 'en'] };

const ARTICLE: Endings = {
  m: ['der', 'den', 'dem', 'des'],
  f: ['die', 'die', 'der', 'der'],
  n: ['das', 'das', 'dem', 'des'],
  many: ['die', 'die', 'den', 'der'],
};
const RELATIVE: Endings = {
  m: ['der', 'den', 'dem', 'dessen'],
  f: ['die', 'die', 'der', 'deren'],
  n: ['das', 'das', 'dem', 'dessen'],
  many: ['die', 'die', 'denen', 'deren'],
};
const PERSONAL: Endings = {
  m: ['er', 'ihn', 'ihm', ''],
  f: ['sie', 'sie', 'ihr', ''],
  n: ['es', 'es', 'ihm', ''],
  many: ['sie', 'sie', 'ihnen', ''],
};

/** What a preposition becomes with the article of a feminine noun; with others it stays. */
const WITH_ARTICLE: Readonly<Record<string, string>> = {
  im: 'in der',
  am: 'an der',
  beim: 'bei der',
  zum: 'zur',
  vom: 'von der',
};

const WHOSE = 'ein|kein|mein|Ihr|ihr|sein|unser';
const WHICH = 'dies|jed|welch|jen|all|manch|mehrer|einig|viel';
const PREPOSITIONS_OF_DATIVE = 'aus|bei|mit|nach|seit|von|zu|in|an|auf|außer|gegenüber';
const ADJECTIVES =
  'ander|neu|weiter|eigen|verknüpft|ausgewählt|bestehend|vorhanden|ausgeblendet|erst|letzt|nächst|vorherig|bisherig|falsch|folgend|beid|anfragend|einzeln|zweit|gewählt|gefunden|genannt|gleich|gesperrt|geschlossen|offen|sichtbar|wenig|wirklich|richtig|vorgeschlagen|möglich|ähnlich|verwandt|unbekannt|bekannt|fremd|übrig|meist|hinzugefügt|bestellt|geöffnet|aktuell|jeweilig|betroffen|künftig|früher|später|gemeinsam|einzig|alt|ganz|leer';

/** A noun phrase around the noun: what is before it and bends with it, and the pronoun that a clause after it begins with. */
const PHRASE = new RegExp(
  [
    `(?<![\\p{L}-])`,
    `(?:(?<oneOf>einer|keiner|jeder) (?=der ))?`,
    `(?:(?<before>${PREPOSITIONS_OF_DATIVE}) )?`,
    `(?:(?<merged>im|am|beim|zum|vom) |(?<article>der|die|das|den|dem|des)(?<same>selben?)? |(?<whose>${WHOSE})(?<whoseEnd>e[nmrs]?)? |(?<which>${WHICH})(?<whichEnd>e[nmrs]?) )?`,
    `(?:(?<count>[\\d.\\uE000-\\uE0FF]+) )?`,
    `(?<adjectives>(?:(?:${ADJECTIVES})e[nmrs]? )*)`,
    `(?:neben)?account(?<s>s)?(?![\\p{L}-])(?=(?<doing> \\p{L}+(?:en|eln|ern)(?!\\p{L}))?)`,
    `(?:(?<comma>, (?:(?:in|an|aus|bei|für|mit|von|zu) )?)(?<relative>der|den|dem|dessen)(?= ))?`,
  ].join(''),
  'giu',
);

type Groups = Readonly<Record<string, string | undefined>>;

/** Where it stands, told by the endings of the masculine noun that is in the texts: none of them is there twice. */
function placeOf({
  merged,
  article,
  whose,
  whoseEnd,
  whichEnd,
  adjectives,
  s,
  before,
  doing,
}: Groups): Place {
  const word = article?.toLowerCase();
  const end = (whichEnd ?? (whose ? (whoseEnd ?? '') : undefined))?.toLowerCase();
  if (!s) {
    const bent = end ?? /e[nmrs]? $/.exec(adjectives ?? '')?.[0].trim();
    if (merged || word === 'dem' || bent === 'em') return { many: false, case: 'dative' };
    if (word === 'den' || (word === undefined && bent === 'en')) return { many: false, case: 'accusative' };
    if (word === undefined && bent === undefined)
      return { many: false, case: before ? 'dative' : doing ? 'accusative' : 'nominative' };
    return { many: false, case: 'nominative' };
  }
  if (word === 'des' || end === 'es') return { many: false, case: 'genitive' };
  const bent = end ?? (word ? undefined : /e[nmrs]? $/.exec(adjectives ?? '')?.[0].trim());
  if (word === 'der' || bent === 'er') return { many: true, case: 'genitive' };
  if (word === 'den' || bent === 'en') return { many: true, case: 'dative' };
  return { many: true, case: before && word === undefined && bent === undefined ? 'dative' : 'nominative' };
}

const form = (endings: Endings, column: Column, of: Case): string => endings[column][CASES.indexOf(of)]!;

/** German sentences with another noun for secondary accounts, and what bends with it. */
export function germanTerm({ gender, one, many }: GermanNoun): (sentence: string) => string {
  return (sentence) =>
    sentence.replace(PHRASE, (found: string, ...rest: unknown[]) => {
      const groups = rest.at(-1) as Groups;
      const place = placeOf(groups);
      const column = columnOf(gender, place);
      const { oneOf, before, merged, article, same, whose, which, count, adjectives, comma, relative } =
        groups;
      const bend = (endings: Endings): string => form(endings, column, place.case);
      const words: (string | undefined)[] = [
        oneOf && oneOf.slice(0, -2) + form(STRONG, gender, 'nominative'),
        before,
      ];
      if (merged) words.push(gender === 'f' ? WITH_ARTICLE[merged.toLowerCase()] : merged);
      else if (article) words.push(bend(ARTICLE) + (same ? `selb${bend(WEAK)}` : ''));
      else if (whose) words.push(whose + bend(place.many ? STRONG : INDEFINITE));
      else if (which) words.push(which + bend(STRONG));
      words.push(count);
      const after = merged || article || which ? WEAK : whose ? MIXED : STRONG;
      for (const adjective of adjectives!.trim().split(' ').filter(Boolean))
        words.push(adjective.replace(/e[nmrs]?$/, '') + bend(after));
      words.push((place.many ? many : one)[CASES.indexOf(place.case)]);
      const clause = relative ? comma + relativeOf(relative, column) : '';
      return likeFirst(found, words.filter(Boolean).join(' ')) + clause;
    });
}

const relativeOf = (relative: string, column: Column): string =>
  form(RELATIVE, column, CASES[RELATIVE.m.indexOf(relative)]!);

/** Pronouns of a masculine noun, as whole words; *sein* alone is a verb, unless what it owns comes next. */
const PRONOUN =
  /(?<!\p{L})(?:([Ee]r|[Ii]hn|[Ii]hm)|([Dd]essen)|([Ss])ein(e[nmrs]?|(?= (?:\p{Lu}|eigen))))(?!\p{L})/gu;

/** The pronouns in a sentence that stand for a secondary account, as another noun asks for. */
export function germanPronouns({ gender }: GermanNoun): (sentence: string) => string {
  return (sentence) =>
    sentence.replace(
      PRONOUN,
      (found: string, personal?: string, owner?: string, _possessive?: string, ending = '') =>
        likeFirst(
          found,
          personal
            ? form(PERSONAL, gender, CASES[PERSONAL.m.indexOf(personal.toLowerCase())]!)
            : owner
              ? form(RELATIVE, gender, 'genitive')
              : (gender === 'f' ? 'ihr' : 'sein') + ending,
        ),
    );
}
