/**
 * How a foreign domain relates to the own one. `look-alike`: it differs so little that it can be taken for it.
 * `other-letters`: it has letters beyond a to z, which can look like others.
 */
export type Likeness = 'none' | 'look-alike' | 'other-letters';

/** The mail domain of somebody else, beside one’s own. */
export interface ForeignDomain {
  readonly theirs: string;
  readonly own: string;
  readonly likeness: Likeness;
}

/**
 * Letters of other scripts, and digits, that are drawn like Latin letters: those of Unicode’s confusables (UTS 39) that a
 * domain can have.
 */
const DRAWN_LIKE: Readonly<Record<string, string>> = {
  ...pairs('аӑ α ɑ', 'a'),
  ...pairs('ь в β', 'b'),
  ...pairs('с ϲ', 'c'),
  ...pairs('ԁ', 'd'),
  ...pairs('е ё є э ε 3', 'e'),
  ...pairs('ғ', 'f'),
  ...pairs('ɡ ց', 'g'),
  ...pairs('һ н', 'h'),
  ...pairs('і ї ı ι 1 l |', 'i'),
  ...pairs('ј', 'j'),
  ...pairs('к κ', 'k'),
  ...pairs('м', 'm'),
  ...pairs('п η', 'n'),
  ...pairs('о ο ө ø 0', 'o'),
  ...pairs('р ρ', 'p'),
  ...pairs('ԛ', 'q'),
  ...pairs('г', 'r'),
  ...pairs('ѕ 5', 's'),
  ...pairs('т τ', 't'),
  ...pairs('υ ц', 'u'),
  ...pairs('ν ѵ', 'v'),
  ...pairs('ԝ ω ш', 'w'),
  ...pairs('х χ', 'x'),
  ...pairs('у γ', 'y'),
};

function pairs(letters: string, drawnLike: string): Record<string, string> {
  return Object.fromEntries([...letters.replaceAll(' ', '')].map((letter) => [letter, drawnLike]));
}

/** What a name looks like at a glance. */
const glance = (name: string): string =>
  [...name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()]
    .map((letter) => DRAWN_LIKE[letter] ?? letter)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('-', '');

/** Whether two words differ by one letter that is missing, added, another one, or has changed places with the next. */
function oneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

/** Shorter names differ by a letter for good reasons. */
const LONG_ENOUGH = 5;

/** What a domain is called, without its ending: `one` of `mail.one.example`, and of `one.example`. */
const nameOf = (domain: string): string => domain.split('.').at(-2) ?? domain;

function likenessOf(theirs: string, own: string): Likeness {
  // Who has a domain has what is below it too.
  if (theirs.endsWith(`.${own}`) || own.endsWith(`.${theirs}`)) return 'none';
  const [a, b] = [glance(nameOf(theirs)), glance(nameOf(own))];
  if (a === b || (b.length >= LONG_ENOUGH && oneApart(a, b))) return 'look-alike';
  return /(^|\.)xn--|[^a-z0-9.-]/.test(theirs) ? 'other-letters' : 'none';
}

/** Mail domains of two addresses that differ, or null. */
export function foreignDomain(theirs: string, own: string): ForeignDomain | null {
  const domain = (email: string) => email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  const [a, b] = [domain(theirs), domain(own)];
  return a === b ? null : { theirs: a, own: b, likeness: likenessOf(a, b) };
}

/** A domain letter by letter, so that none is taken for another: `n 0 r d`. */
export const spelled = (domain: string): string => [...domain].join(' ');
