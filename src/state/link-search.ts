import { customerNumberKey } from '../domain/customer-number-key.js';
import type { Link } from '../domain/link.js';

/** Words of a bit field in which the letters and digits of a link are noted, and its pairs of letters. */
const SIGN_WORDS = 2;
const PAIR_WORDS = 4;
const WORDS = SIGN_WORDS + PAIR_WORDS;
/** So many pairs of letters have a bit of their own; the others share what is left. */
const OWN_PAIRS = 112;
const SHARED_PAIRS = PAIR_WORDS * 32 - OWN_PAIRS;
/** From a to z, and what names are full of where this is used most. */
const MORE_LETTERS = 'äöüß';
const LETTERS = 26 + MORE_LETTERS.length;
const DIGITS = 10;
/** Bits that all signs share which are neither letters nor digits. */
const OTHERS = SIGN_WORDS * 32 - LETTERS - DIGITS;

/** What a search looks through: the same as a server does. */
const textsOf = ({
  account,
  customerNumber,
  nickname = '',
  costCentre = '',
  purchaseOrder = '',
}: Link): string[] =>
  account
    ? [
        account.name,
        nickname,
        account.customerNumber,
        customerNumberKey(account.customerNumber),
        account.location.street,
        account.location.city,
        costCentre,
        purchaseOrder,
        account.contactEmail ?? '',
      ]
    : [customerNumber, customerNumberKey(customerNumber)];

function hasText(link: Link, pattern: RegExp): boolean {
  const { account, customerNumber, nickname = '', costCentre = '', purchaseOrder = '' } = link;
  if (!account) return pattern.test(customerNumber) || pattern.test(customerNumberKey(customerNumber));
  const { name, location } = account;
  return (
    pattern.test(name) ||
    pattern.test(nickname) ||
    pattern.test(location.city) ||
    pattern.test(location.street) ||
    pattern.test(account.customerNumber) ||
    pattern.test(costCentre) ||
    pattern.test(purchaseOrder) ||
    pattern.test(account.contactEmail ?? '') ||
    // Spaces and hyphens of a number do not matter.
    (/\d/.test(pattern.source) && pattern.test(customerNumberKey(account.customerNumber)))
  );
}

/**
 * Notes for each link which letters, digits and pairs of letters it has, in 24 bytes. What lacks one that is
 * searched for needs no look at its texts: that leaves a small part of a long list to compare, without a copy
 * of every text in lower case. The pairs that are met first, which are the frequent ones, have a bit of their own:
 * of them, as of single letters and digits, the note alone tells.
 */
export class LinkSearch {
  readonly #size: number;
  #notes = new Uint32Array(0);
  #noted = new Uint8Array(0);
  /** The bit of each pair of letters, counted from 1; 0: it was not met yet. */
  readonly #pairs = new Uint8Array(LETTERS * LETTERS);
  #ownPairs = 0;

  constructor(size: number) {
    this.#size = size;
  }

  /** Notes a link's letters, in its place. */
  note(place: number, link: Link): void {
    // Not before it is needed: a list that is only looked at takes no room for it.
    if (this.#noted.length < this.#size) {
      this.#notes = new Uint32Array(this.#size * WORDS);
      this.#noted = new Uint8Array(this.#size);
    }
    const notes = this.#notes;
    const base = place * WORDS;
    notes.fill(0, base, base + WORDS);
    for (const text of textsOf(link)) this.#mark(text.toLocaleLowerCase(), notes, base);
    this.#noted[place] = 1;
  }

  isNoted(place: number): boolean {
    return this.#noted[place] === 1;
  }

  /** What tells for a link in a place whether it has all words of a search. */
  matcher(search: string): (place: number, link: Link) => boolean {
    const words = search.trim().split(/\s+/).filter(Boolean);
    const wanted = new Uint32Array(WORDS);
    for (const word of words) this.#mark(word.toLocaleLowerCase(), wanted, 0);
    const patterns = words
      .filter((word) => !this.#isToldByNotes(word.toLocaleLowerCase()))
      // Without the rules of Unicode for cases, which plain letters do not need, it is looked for faster.
      .map(
        (word) =>
          new RegExp(word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), /^[a-z]+$/i.test(word) ? 'i' : 'iu'),
      );
    const needs = [...wanted].flatMap((need, word) => (need === 0 ? [] : [{ word, need }]));
    const isTold = patterns.length === 0;
    return (place, link) => {
      if (!this.isNoted(place)) this.note(place, link);
      const notes = this.#notes;
      const base = place * WORDS;
      for (const { word, need } of needs) if ((notes[base + word]! & need) >>> 0 !== need) return false;
      return isTold || patterns.every((pattern) => hasText(link, pattern));
    };
  }

  #isToldByNotes(word: string): boolean {
    const signs = Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
    if (signs.length === 1) return bitOf(signs[0]!) < LETTERS + DIGITS;
    const [first, second] = signs.map(letterOf);
    if (signs.length !== 2 || first! < 0 || second! < 0) return false;
    return this.#pairs[first! * LETTERS + second!]! <= OWN_PAIRS;
  }

  #mark(text: string, into: Uint32Array, base: number): void {
    let before = 0;
    for (let index = 0; index < text.length; index++) {
      const letter = text.charCodeAt(index);
      const bit = bitOf(letter);
      into[base + (bit >> 5)]! |= 1 << (bit & 31);
      if (before > 0) {
        const pair = this.#bitOfPair(before, letter);
        into[base + SIGN_WORDS + (pair >> 5)]! |= 1 << (pair & 31);
      }
      before = letter;
    }
  }

  #bitOfPair(before: number, letter: number): number {
    const shared = OWN_PAIRS + ((before * 31 + letter) % SHARED_PAIRS);
    const [first, second] = [letterOf(before), letterOf(letter)];
    if (first < 0 || second < 0) return shared;
    const pair = first * LETTERS + second;
    let bit = this.#pairs[pair]!;
    if (bit === 0) {
      bit = this.#ownPairs < OWN_PAIRS ? ++this.#ownPairs : shared + 1;
      this.#pairs[pair] = bit;
    }
    return bit - 1;
  }
}

/** The place of a letter among those that are told apart; -1: it is none of them. */
const letterOf = (sign: number): number =>
  sign >= 97 && sign <= 122 ? sign - 97 : sign < 128 ? -1 : (MORE.get(sign) ?? -1);

const MORE = new Map([...MORE_LETTERS].map((letter, place) => [letter.charCodeAt(0), 26 + place]));

/** A bit of its own for each letter and digit; all other signs share the rest. */
function bitOf(sign: number): number {
  const letter = letterOf(sign);
  if (letter >= 0) return letter;
  return sign >= 48 && sign <= 57 ? LETTERS + sign - 48 : LETTERS + DIGITS + (sign % OTHERS);
}
