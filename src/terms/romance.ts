import { likeFirst } from './english.js';
import { after, exchange } from './exchange.js';

/** Spanish, of a feminine noun. */
export const spanish = (one: string, many: string): ((sentence: string) => string) =>
  exchange({ 'cuenta secundaria': one, 'cuentas secundarias': many, cuenta: one, cuentas: many }, [
    'cuentas? principal(?:es)?',
    'tener en cuenta',
    'por (?:su )?cuenta',
  ]);

/** Portuguese, of a feminine noun. */
export const portuguese = (one: string, many: string): ((sentence: string) => string) =>
  exchange({ 'conta secundária': one, 'contas secundárias': many, conta: one, contas: many }, [
    'contas? principa(?:l|is)',
    'ter em conta',
    'não conta',
    'por conta',
  ]);

/** French, of a masculine noun; before a vowel what precedes it is shortened. */
export function french(one: string, many: string): (sentence: string) => string {
  const single = { 'compte secondaire': one, compte: one };
  const several = { 'comptes secondaires': many, comptes: many };
  const elided = {
    ...after('le ', single, 'l’'),
    ...after('du ', single, 'de l’'),
    ...after('au ', single, 'à l’'),
    ...after('ce ', single, 'cet '),
    ...after('nouveau ', single, 'nouvel '),
    ...after('de ', { ...single, ...several }, 'd’'),
  };
  return exchange({ ...single, ...several, ...(/^[aeiouhéèêâîô]/i.test(one) && elided) }, [
    '(?:le |du |au |ce |de |nouveau )?comptes? principa(?:l|ux)',
    'facture compte',
  ]);
}

/** What an Italian article becomes before a consonant; *account* begins with a vowel. */
const ITALIAN_ARTICLES: Readonly<Record<string, string>> = {
  'l’': 'il ',
  'dell’': 'del ',
  'all’': 'al ',
  'nell’': 'nel ',
  'sull’': 'sul ',
  'dall’': 'dal ',
  'quell’': 'quel ',
  'gli ': 'i ',
  'degli ': 'dei ',
  'agli ': 'ai ',
  'negli ': 'nei ',
  'sugli ': 'sui ',
  'dagli ': 'dai ',
  'quegli ': 'quei ',
  'ad ': 'a ',
};
const ITALIAN = new RegExp(
  `(?<!\\p{L})(?<article>${Object.keys(ITALIAN_ARTICLES).join('|')})?(?<before>(?:[\\p{L}]+|[\\d.\\uE000-\\uE0FF]+) )?account(?! principal)(?<rank> secondari[oa]?)?(?=(?<next> \\p{L}+)?)(?!\\p{L})`,
  'giu',
);
/** Before several: adjectives, words of quantity, numbers, and what somebody does with them. */
const SEVERAL = /(?:i|più|due|[02-9]|\d\d|[\uE000-\uE0FF]|[ao]no) $/;
const ONE = /^(?:di|ogni|(?:ri)?apri|aggiungi|chiudi|sospendi|rendi|scegli|rimuovi) $/i;
/** After several: an adjective. */
const ADJECTIVE =
  / \p{L}*(?:[aiu]ti|[eo]lti|[io]sti|essi|ili|(?:ist|s|d|gu)enti|propri|nuovi|altri|diversi)$/u;

/** Italian, of a masculine noun. *Account* is the same for one and for several: what is around it tells. */
export const italian =
  (one: string, many: string): ((sentence: string) => string) =>
  (sentence) =>
    sentence.replace(ITALIAN, (found: string, ...rest: unknown[]) => {
      const { article = '', before = '', rank, next = '' } = rest.at(-1) as Readonly<Record<string, string>>;
      const several =
        /gli $/i.test(article) ||
        rank === ' secondari' ||
        (SEVERAL.test(before) && !ONE.test(before)) ||
        ADJECTIVE.test(next);
      const noun = several ? many : one;
      // Nothing changes before another vowel, or before an adjective.
      const same = before !== '' || /^[aeiou]/i.test(noun);
      const shown = same ? article : (ITALIAN_ARTICLES[article.toLowerCase()] ?? article);
      return likeFirst(found, `${shown}${before}${noun}`);
    });

/** By language, what the terms are called that every language has. */
export const terms = {
  es: {
    location: spanish('sede', 'sedes'),
    branch: spanish('sucursal', 'sucursales'),
    store: spanish('tienda', 'tiendas'),
  },
  pt: {
    location: portuguese('unidade', 'unidades'),
    branch: portuguese('filial', 'filiais'),
    store: portuguese('loja', 'lojas'),
  },
  fr: {
    location: french('site', 'sites'),
    branch: french('établissement', 'établissements'),
    store: french('magasin', 'magasins'),
  },
  it: {
    location: italian('ufficio', 'uffici'),
    branch: italian('punto vendita', 'punti vendita'),
    store: italian('negozio', 'negozi'),
  },
};
