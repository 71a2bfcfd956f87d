import { after, exchange, type Forms } from './exchange.js';

/** Forms of a noun: nominative, genitive, dative, accusative, instrumental, locative; of one, and of several. */
export type SlavicForms = readonly [string, string, string, string, string, string];

/** Polish, of a neuter noun, which has the same form for the genitive of one and the nominative of several. */
export function polish(one: SlavicForms, many: SlavicForms): (sentence: string) => string {
  const forms = (stem: string): Forms => ({
    [`${stem}o`]: one[0],
    [`${stem}a`]: one[1],
    [`${stem}u`]: one[2],
    [`${stem}em`]: one[4],
    [`${stem.replace(/t$/, 'c')}ie`]: one[5],
    [stem]: many[1],
    [`${stem}om`]: many[2],
    [`${stem}ami`]: many[4],
    [`${stem}ach`]: many[5],
  });
  const all = { ...forms('subkont'), ...forms('kont') };
  // One works *on* an account, but *in* what has a door.
  const within = Object.fromEntries(
    Object.entries(all).flatMap(([word, other]) =>
      /(?:ie|ach)$/.test(word) ? [[`na ${word}`, `w ${other}`]] : [],
    ),
  );
  return exchange({ ...all, ...within }, [
    '(?:na )?kon(?:t|ci)\\p{L}* główn\\p{L}+',
    '(?:na )?główn\\p{L}+ kon(?:t|ci)\\p{L}*',
  ]);
}

/** Czech, of a masculine noun for a thing. */
export function czech(one: SlavicForms, many: SlavicForms): (sentence: string) => string {
  const forms = (long: string, short: string): Forms => ({
    [long]: one[0],
    [`${short}u`]: one[1],
    [`${short}em`]: one[4],
    [`${short}y`]: many[0],
    [`${short}ů`]: many[1],
    [`${short}ům`]: many[2],
    [`${short}ech`]: many[5],
  });
  return exchange({ ...forms('podúčet', 'podúčt'), ...forms('účet', 'účt') }, [
    'hlavn\\p{L}+ úč\\p{L}+',
    'účt(?:uj|ár)\\p{L}*',
  ]);
}

/** Ukrainian, of a masculine noun for a thing. */
export function ukrainian(one: SlavicForms, many: SlavicForms): (sentence: string) => string {
  const forms: Forms = {
    акаунт: one[0],
    акаунта: one[1],
    акаунту: one[2],
    акаунтом: one[4],
    акаунті: one[5],
    акаунти: many[0],
    акаунтів: many[1],
    акаунтам: many[2],
    акаунтами: many[4],
    акаунтах: many[5],
  };
  return exchange({ ...forms, ...after('суб', forms, '') }, ['головн\\p{L}+ акаунт\\p{L}*']);
}

/** By language, what the terms are called that every language has. */
export const terms = {
  pl: {
    location: polish(
      ['biuro', 'biura', 'biuru', 'biuro', 'biurem', 'biurze'],
      ['biura', 'biur', 'biurom', 'biura', 'biurami', 'biurach'],
    ),
    branch: polish(
      [
        'przedstawicielstwo',
        'przedstawicielstwa',
        'przedstawicielstwu',
        'przedstawicielstwo',
        'przedstawicielstwem',
        'przedstawicielstwie',
      ],
      [
        'przedstawicielstwa',
        'przedstawicielstw',
        'przedstawicielstwom',
        'przedstawicielstwa',
        'przedstawicielstwami',
        'przedstawicielstwach',
      ],
    ),
    store: polish(
      ['stoisko', 'stoiska', 'stoisku', 'stoisko', 'stoiskiem', 'stoisku'],
      ['stoiska', 'stoisk', 'stoiskom', 'stoiska', 'stoiskami', 'stoiskach'],
    ),
  },
  cs: {
    location: czech(
      ['objekt', 'objektu', 'objektu', 'objekt', 'objektem', 'objektu'],
      ['objekty', 'objektů', 'objektům', 'objekty', 'objekty', 'objektech'],
    ),
    branch: czech(
      ['závod', 'závodu', 'závodu', 'závod', 'závodem', 'závodu'],
      ['závody', 'závodů', 'závodům', 'závody', 'závody', 'závodech'],
    ),
    store: czech(
      ['obchod', 'obchodu', 'obchodu', 'obchod', 'obchodem', 'obchodu'],
      ['obchody', 'obchodů', 'obchodům', 'obchody', 'obchody', 'obchodech'],
    ),
  },
  uk: {
    location: ukrainian(
      ['офіс', 'офісу', 'офісу', 'офіс', 'офісом', 'офісі'],
      ['офіси', 'офісів', 'офісам', 'офіси', 'офісами', 'офісах'],
    ),
    branch: ukrainian(
      ['філіал', 'філіалу', 'філіалу', 'філіал', 'філіалом', 'філіалі'],
      ['філіали', 'філіалів', 'філіалам', 'філіали', 'філіалами', 'філіалах'],
    ),
    store: ukrainian(
      ['магазин', 'магазину', 'магазину', 'магазин', 'магазином', 'магазині'],
      ['магазини', 'магазинів', 'магазинам', 'магазини', 'магазинами', 'магазинах'],
    ),
  },
};
