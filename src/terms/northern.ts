import { after, exchange, type Forms } from './exchange.js';

/** Dutch, of a neuter noun. */
export const dutch = (one: string, many: string): ((sentence: string) => string) =>
  exchange(
    {
      subaccount: one,
      subaccounts: many,
      account: one,
      accounts: many,
      accountnaam: `${one}naam`,
      accountnummer: `${one}nummer`,
    },
    ['hoofdaccounts?'],
  );

/** Forms of a noun, each with what it owns; *under-* before them goes. */
const owning = (forms: Forms, prefix: string): Forms => {
  const all = {
    ...forms,
    ...Object.fromEntries(Object.entries(forms).map(([word, other]) => [`${word}s`, `${other}s`])),
  };
  return { ...all, ...after(prefix, all, '') };
};

/** Swedish, of a neuter noun: one, the one, several, the several. */
export const swedish = (
  one: string,
  theOne: string,
  many: string,
  theMany: string,
): ((sentence: string) => string) =>
  exchange(owning({ konto: one, kontot: theOne, konton: many, kontona: theMany }, 'under'), [
    'huvudkonto\\p{L}*',
  ]);

/** Danish, of a noun of common gender: one, the one, several, the several. */
export const danish = (
  one: string,
  theOne: string,
  many: string,
  theMany: string,
): ((sentence: string) => string) =>
  exchange(owning({ konto: one, kontoen: theOne, konti: many, kontiene: theMany }, 'under'), [
    'hovedkont\\p{L}*',
  ]);

/** What the forms of a Finnish noun are made of. */
export interface FinnishNoun {
  readonly one: string;
  /** Before endings, of one and of several. */
  readonly stem: string;
  readonly manyStem: string;
  readonly partitive: string;
  readonly manyPartitive: string;
  readonly into: string;
  readonly manyGenitive: string;
}

/** Finnish, of any noun. */
export function finnish(noun: FinnishNoun): (sentence: string) => string {
  const { one, stem, manyStem, partitive, manyPartitive, into, manyGenitive } = noun;
  const a = /[aou]/.test(one) ? 'a' : 'ä';
  const forms: Forms = {
    tili: one,
    tilin: `${stem}n`,
    tiliä: partitive,
    tiliään: `${partitive}${a}n`,
    tilillä: `${stem}ll${a}`,
    tilille: `${stem}lle`,
    tililtä: `${stem}lt${a}`,
    tilissä: `${stem}ss${a}`,
    tilistä: `${stem}st${a}`,
    tilinä: `${stem}n${a}`,
    tiliksi: `${stem}ksi`,
    tiliin: into,
    tilinne: `${stem}nne`,
    tilinsä: `${stem}ns${a}`,
    tililläsi: `${stem}ll${a}si`,
    tililtäsi: `${stem}lt${a}si`,
    tilillesi: `${stem}llesi`,
    tilillenne: `${stem}llenne`,
    tilinumero: `${stem}n numero`,
    tilinro: `${stem}n nro`,
    tilit: `${stem}t`,
    tilejä: manyPartitive,
    tilejäsi: `${manyPartitive}si`,
    tilien: manyGenitive,
    tiliensä: `${manyGenitive.slice(0, -1)}ns${a}`,
    tileillä: `${manyStem}ll${a}`,
    tileille: `${manyStem}lle`,
    tileillenne: `${manyStem}llenne`,
    tileiltä: `${manyStem}lt${a}`,
    tileissä: `${manyStem}ss${a}`,
    tileistä: `${manyStem}st${a}`,
    tileistäsi: `${manyStem}st${a}si`,
    tileittäin: `${manyStem}tt${a}in`,
    tileineen: `${manyStem}neen`,
  };
  return exchange({ ...forms, ...after('ala', forms, '') }, ['päätil\\p{L}*']);
}

/** By language, what the terms are called that every language has. */
export const terms = {
  nl: {
    location: dutch('kantoor', 'kantoren'),
    branch: dutch('filiaal', 'filialen'),
    store: dutch('verkooppunt', 'verkooppunten'),
  },
  sv: {
    location: swedish('kontor', 'kontoret', 'kontor', 'kontoren'),
    branch: swedish('driftställe', 'driftstället', 'driftställen', 'driftställena'),
    store: swedish(
      'försäljningsställe',
      'försäljningsstället',
      'försäljningsställen',
      'försäljningsställena',
    ),
  },
  da: {
    location: danish('lokation', 'lokationen', 'lokationer', 'lokationerne'),
    branch: danish('filial', 'filialen', 'filialer', 'filialerne'),
    store: danish('butik', 'butikken', 'butikker', 'butikkerne'),
  },
  fi: {
    location: finnish({
      one: 'toimipiste',
      stem: 'toimipistee',
      manyStem: 'toimipistei',
      partitive: 'toimipistettä',
      manyPartitive: 'toimipisteitä',
      into: 'toimipisteeseen',
      manyGenitive: 'toimipisteiden',
    }),
    branch: finnish({
      one: 'konttori',
      stem: 'konttori',
      manyStem: 'konttorei',
      partitive: 'konttoria',
      manyPartitive: 'konttoreita',
      into: 'konttoriin',
      manyGenitive: 'konttoreiden',
    }),
    store: finnish({
      one: 'myymälä',
      stem: 'myymälä',
      manyStem: 'myymälöi',
      partitive: 'myymälää',
      manyPartitive: 'myymälöitä',
      into: 'myymälään',
      manyGenitive: 'myymälöiden',
    }),
  },
};
