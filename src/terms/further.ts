import { exchange, type Forms } from './exchange.js';

/** What a Turkish ending of *hesap* is after another noun: by its last vowel, and whether it ends with one. */
function turkishEnding(ending: string, noun: string): string {
  const vowel = noun.match(/[aıoueiöü](?=[^aıoueiöü]*$)/)![0];
  const open = /[aıoueiöü]$/.test(noun);
  const hard = /[çfhkpsşt]$/.test(noun);
  const low = 'aıou'.includes(vowel) ? 'a' : 'e';
  const high = ({ a: 'ı', ı: 'ı', o: 'u', u: 'u', e: 'i', i: 'i', ö: 'ü', ü: 'ü' } as Record<string, string>)[
    vowel
  ]!;
  return ending
    .replace(/^Y/, open ? 'y' : '')
    .replace(/^N/, open ? 'n' : '')
    .replace(/^S/, open ? 's' : '')
    .replace(/^I(?=[mn])/, open ? '' : 'I')
    .replace(/^D/, hard ? 't' : 'd')
    .replaceAll('D', 'd')
    .replaceAll('A', low)
    .replaceAll('I', high);
}

/** Endings of *hesap* with one thing, written by what they do: A and I follow the last vowel, Y, N and S come after a vowel. */
const TURKISH_ONE: Forms = {
  hesap: '',
  hesabı: 'YI',
  hesabın: 'NIn',
  hesaba: 'YA',
  hesapta: 'DA',
  hesaptaki: 'DAki',
  hesaptan: 'DAn',
  hesapla: 'YlA',
  hesapsa: 'YsA',
  hesabını: 'SInI',
  hesabının: 'SInIn',
  hesabına: 'SInA',
  hesabında: 'SIndA',
  hesabındaki: 'SIndAki',
  hesabından: 'SIndAn',
  hesabıyla: 'SIylA',
  hesabınız: 'InIz',
  hesabınızı: 'InIzI',
  hesabınızın: 'InIzIn',
  hesabınıza: 'InIzA',
  hesabınızda: 'InIzdA',
  hesabınızdaki: 'InIzdAki',
  hesabınızdan: 'InIzdAn',
  hesabınızdasınız: 'InIzdAsInIz',
  hesabınkiler: 'NInkiler',
};
/** The same after the ending of several, `lAr`. */
const TURKISH_MANY: Forms = {
  '': '',
  ı: 'I',
  ın: 'In',
  a: 'A',
  da: 'dA',
  daki: 'dAki',
  dan: 'dAn',
  la: 'lA',
  ını: 'InI',
  ının: 'InIn',
  ına: 'InA',
  ında: 'IndA',
  ından: 'IndAn',
  ıyla: 'IylA',
  ınız: 'InIz',
  ınıza: 'InIzA',
  ınızda: 'InIzdA',
  ınızdan: 'InIzdAn',
  ınızı: 'InIzI',
  ınızın: 'InIzIn',
};

/** Turkish, of any noun whose last sound does not soften. */
export function turkish(one: string): (sentence: string) => string {
  const several = one + turkishEnding('lAr', one);
  const forms: Record<string, string> = {};
  for (const [word, ending] of Object.entries(TURKISH_ONE)) forms[word] = one + turkishEnding(ending, one);
  for (const [word, ending] of Object.entries(TURKISH_MANY))
    forms[`hesaplar${word}`] = several + turkishEnding(ending, several);
  const sub = Object.fromEntries(Object.entries(forms).map(([word, other]) => [`alt ${word}`, other]));
  // The accusative looks like what somebody has: a secondary account in our texts, and the one of a request.
  const owned = one + turkishEnding('SI', one);
  return exchange({ ...forms, ...sub, 'alt hesabı': owned, 'talebin hesabı': `talebin ${owned}` }, [
    'ana hesa[pb]\\p{L}*',
    'hesapla(?:n|m)\\p{L}+',
  ]);
}

/** Japanese, of any noun: it has one form, and nothing parts it from what is around it. */
export const japanese =
  (noun: string): ((sentence: string) => string) =>
  (sentence) =>
    sentence.replace(/(?<!メイン)(?:サブ)?アカウント/gu, noun);

/** Chinese, of any noun. */
export const chinese =
  (noun: string): ((sentence: string) => string) =>
  (sentence) =>
    sentence.replace(/(?<!主)子?账户/gu, noun);

/** By language, what the terms are called that every language has. */
export const terms = {
  tr: { location: turkish('lokasyon'), branch: turkish('şube'), store: turkish('mağaza') },
  ja: { location: japanese('拠点'), branch: japanese('支店'), store: japanese('店舗') },
  zh: { location: chinese('网点'), branch: chinese('分支机构'), store: chinese('门店') },
};
