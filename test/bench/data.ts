/**
 * The rows that every contender is given: the same for the same number, on any machine.
 * Street names hold no `m` and no `h`, and nothing but `mü` folds to `mu`: so a search that looks at streets or
 * folds accents finds the same rows as one that does not.
 */
import type { AccountStatus } from '../../src/domain/account.js';
import type { Link } from '../../src/domain/link.js';

const FIRST = 'Nordlicht Weitblick Sonnenhof Alpina Bergmann Krüger Lindner Ostsee Hansa Merkur'.split(' ');
const SECOND = 'Bäckerei Drogerie Logistik Elektro Gartenbau Optik Dental Textil Hamann Reisen'.split(' ');
const FORMS = ['GmbH', 'AG', 'KG', 'e.K.', 'OHG', 'GmbH & Co. KG', 'eG', 'SE'];
const STREETS = 'Lindenallee Birkenweg Parkstraße Gartenweg Seestraße Ringstraße Talstraße Rosengasse'.split(
  ' ',
);
const CITIES: readonly (readonly [city: string, postcode: string])[] = [
  ['Berlin', '10115'],
  ['Hamburg', '20095'],
  ['München', '80331'],
  ['Köln', '50667'],
  ['Frankfurt am Main', '60311'],
  ['Stuttgart', '70173'],
  ['Düsseldorf', '40213'],
  ['Leipzig', '04109'],
  ['Münster', '48143'],
  ['Mülheim', '45468'],
  ['Bremen', '28195'],
  ['Dresden', '01067'],
  ['Hameln', '31785'],
  ['Hanau', '63450'],
  ['Hagen', '58095'],
  ['Nürnberg', '90402'],
];
const STATUSES: readonly AccountStatus[] = ['active', 'active', 'active', 'suspended', 'ordered', 'closing'];

/** `count` linked accounts in no particular order. Another seed gives other accounts with other ids. */
export function benchLinks(count: number, seed = 1): Link[] {
  const next = numbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  return Array.from({ length: count }, (_, index): Link => {
    const digits = String((((index + seed * 4099) * 7919) % 900_000) + 100_000);
    const customerNumber = `K-${digits.slice(0, 3)} ${digits.slice(3)}`;
    const [city, postcode] = pick(CITIES);
    const id = `${seed}-${index}`;
    return {
      id: `link-${id}`,
      version: '1',
      state: 'active',
      joinedBy: 'added',
      account: {
        id: `account-${id}`,
        customerNumber,
        // The number of the shop makes each name unique, so there is one right order.
        name: `${pick(FIRST)} ${pick(SECOND)} ${pick(FORMS)} ${index + 1}`,
        role: 'secondary',
        status: pick(STATUSES),
        location: {
          street: `${pick(STREETS)} ${1 + Math.floor(next() * 180)}`,
          postcode,
          city,
          country: 'DE',
        },
        checks: [],
        monthly: { amount: 990 + Math.floor(next() * 400_000), currency: 'EUR' },
        numbers: Math.floor(next() * 60),
        products: ['cloud-telephony'],
        customerSince: '2023-04-01',
      },
      customerNumber,
      scopes: ['view', 'pay', 'switch'],
      payer: next() < 0.7 ? 'main' : 'secondary',
      proof: 'owner-consent',
      requestedAt: '2026-01-10T09:00:00.000Z',
      requestedBy: 'p-anna-petersen',
      expiresAt: null,
      resendAt: null,
      triesLeft: null,
      linkedAt: '2026-01-12T09:00:00.000Z',
      detachOn: null,
      endedAt: null,
      refusal: null,
    };
  });
}

/** Evenly spread numbers from 0 to 1 (mulberry32). */
function numbers(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The account with another sum and status: what an update of one row changes. */
export function changed(link: Link, amount: number): Link {
  const account = link.account!;
  return {
    ...link,
    version: `${Number(link.version) + 1}`,
    account: { ...account, status: 'suspended', monthly: { amount, currency: 'EUR' } },
  };
}

const collator = new Intl.Collator('en');

/** The order that the bench expects after a sort by name. */
export function byName(links: readonly Link[], descending = false): Link[] {
  const sorted = [...links].sort((a, b) => collator.compare(a.account!.name, b.account!.name));
  return descending ? sorted.reverse() : sorted;
}

/** The rows that the bench expects after a filter. */
export function matching(links: readonly Link[], text: string): Link[] {
  const wanted = text.toLowerCase();
  return links.filter(({ account, customerNumber }) =>
    `${account!.name}\n${customerNumber}\n${account!.location.city}`.toLowerCase().includes(wanted),
  );
}
