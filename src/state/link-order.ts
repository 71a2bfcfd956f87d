import { customerNumberKey } from '../domain/customer-number-key.js';
import { linkName } from '../domain/link-name.js';
import type { Link, LinkSort } from '../domain/link.js';
import { STANDINGS, standingOf } from '../domain/standing.js';
import type { Work } from './slices.js';

/** After so many links work may pause. */
const STEP = 1_000;
/** Texts that are sorted at once. */
const RUN = 256;

const textOf: Partial<Record<LinkSort, (link: Link) => string>> = {
  name: linkName,
  'customer-number': ({ account, customerNumber }) =>
    customerNumberKey(account?.customerNumber ?? customerNumber),
  city: ({ account }) => account?.location.city ?? '',
};

const numberOf: Partial<Record<LinkSort, (link: Link) => number>> = {
  standing: (link) => STANDINGS.indexOf(standingOf(link)),
  payer: ({ payer }) => (payer === 'main' ? 0 : 1),
  monthly: ({ account }) => account?.monthly.amount ?? 0,
  // The natural order of "newest" begins with the newest.
  newest: ({ linkedAt, requestedAt }) => -Math.round(Date.parse(linkedAt ?? requestedAt) / 1000) || 0,
};

/** Whether a link would stand elsewhere in an order than it did before. */
export function movesIn(sort: LinkSort, before: Link, after: Link): boolean {
  const key = (textOf[sort] ?? numberOf[sort])!;
  return key(before) !== key(after);
}

/**
 * The places of links in an order. Every order becomes one of numbers, and those are sorted together with
 * their places as plain numbers: no comparing function runs for each pair.
 */
export function* orderOf(links: readonly Link[], sort: LinkSort, collator: Intl.Collator): Work<Uint32Array> {
  const text = textOf[sort];
  const keys = text ? yield* ranksOf(links, text, collator) : yield* numbersOf(links, numberOf[sort]!);
  return yield* placesBy(keys);
}

function* numbersOf(links: readonly Link[], number: (link: Link) => number): Work<Float64Array> {
  const keys = new Float64Array(links.length);
  for (let place = 0; place < links.length; place++) {
    keys[place] = number(links[place]!);
    if (place % STEP === 0) yield;
  }
  return keys;
}

/** By place: how many different texts come before a link's. */
function* ranksOf(
  links: readonly Link[],
  text: (link: Link) => string,
  collator: Intl.Collator,
): Work<Float64Array> {
  const rankOf = new Map<string, number>();
  for (let place = 0; place < links.length; place++) {
    rankOf.set(text(links[place]!), 0);
    if (place % STEP === 0) yield;
  }
  const sorted = yield* sortedTexts([...rankOf.keys()], collator);
  for (let rank = 0; rank < sorted.length; rank++) rankOf.set(sorted[rank]!, rank);
  yield;
  return yield* numbersOf(links, (link) => rankOf.get(text(link))!);
}

/** Merge sort that can pause: short runs first, then pairs of runs. */
function* sortedTexts(texts: string[], { compare }: Intl.Collator): Work<string[]> {
  let from: string[] = [];
  for (let start = 0; start < texts.length; start += RUN) {
    from.push(...texts.slice(start, start + RUN).sort(compare));
    yield;
  }
  for (let width = RUN; width < from.length; width *= 2) {
    const to: string[] = [];
    for (let start = 0; start < from.length; start += 2 * width) {
      const middle = Math.min(start + width, from.length);
      const end = Math.min(start + 2 * width, from.length);
      let left = start;
      let right = middle;
      while (left < middle && right < end) {
        to.push(compare(from[left]!, from[right]!) <= 0 ? from[left++]! : from[right++]!);
        if (to.length % STEP === 0) yield;
      }
      while (left < middle) to.push(from[left++]!);
      while (right < end) to.push(from[right++]!);
    }
    from = to;
  }
  return from;
}

/** The places of numbers in their order; equal ones stay as they came. */
function* placesBy(keys: Float64Array): Work<Uint32Array> {
  const size = keys.length;
  let least = Infinity;
  for (let place = 0; place < size; place++) least = Math.min(least, keys[place]!);
  for (let place = 0; place < size; place++) keys[place] = (keys[place]! - least) * size + place;
  yield;
  keys.sort();
  yield;
  const places = new Uint32Array(size);
  for (let index = 0; index < size; index++) places[index] = keys[index]! % size;
  return places;
}
