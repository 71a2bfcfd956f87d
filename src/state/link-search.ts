import { customerNumberKey } from '../domain/customer-number-key.js';
import type { Link } from '../domain/link.js';

/** Words of a bit field in which a link's pairs of letters are noted. */
const PAIR_WORDS = 4;
const WORDS = 1 + PAIR_WORDS;
/** So many pairs of letters from a to z have a bit of their own; the others share what is left. */
const OWN_PAIRS = 112;
const SHARED_PAIRS = PAIR_WORDS * 32 - OWN_PAIRS;
const LETTERS = 26;

/** What a search looks through: the same as a server does. */
const textsOf = ({ account, customerNumber, nickname = '' }: Link): string[] =>
  account
    ? [
        account.name,
        nickname,
        account.customerNumber,
        customerNumberKey(account.customerNumber),
        account.location.street,
        account.location.city,
      ]
    : [customerNumber, customerNumberKey(customerNumber)];

function hasText({ account, customerNumber, nickname }: Link, pattern: RegExp): boolean {
  if (!account) return pattern.test(customerNumber) || pattern.test(customerNumberKey(customerNumber));
  const { name, location } = account;
  return (
    pattern.test(name) ||
    (nickname !== undefined && pattern.test(nickname)) ||
    pattern.test(location.city) ||
    pattern.test(location.street) ||
    pattern.test(account.customerNumber) ||
    // Spaces and hyphens of a number do not matter.
    (/\d/.test(pattern.source) && pattern.test(customerNumberKey(account.customerNumber)))
  );
}

/**
 * Notes for each link which letters and which pairs of letters it has, in 20 bytes. What lacks one that is
 * searched for needs no look at its texts: that leaves a small part of a long list to compare, without a copy
 * of every text in lower case. The pairs that are met first, which are the frequent ones, have a bit of their own:
 * of them, as of single letters, the note alone tells.
 */
export class LinkSearch {
  readonly #size: number;
  #notes = new Uint32Array(0);
  #noted = new Uint8Array(0);
  /** The bit of each pair of letters from a to z, counted from 1; 0: it was not met yet. */
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
      .map((word) => new RegExp(word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), 'iu'));
    return (place, link) => {
      if (!this.isNoted(place)) this.note(place, link);
      const notes = this.#notes;
      const base = place * WORDS;
      for (let word = 0; word < WORDS; word++) {
        const need = wanted[word]!;
        if ((notes[base + word]! & need) >>> 0 !== need) return false;
      }
      return patterns.every((pattern) => hasText(link, pattern));
    };
  }

  #isToldByNotes(word: string): boolean {
    if (/^[a-z]$/.test(word)) return true;
    return (
      /^[a-z]{2}$/.test(word) && this.#pairs[pairOf(word.charCodeAt(0), word.charCodeAt(1))]! <= OWN_PAIRS
    );
  }

  #mark(text: string, into: Uint32Array, base: number): void {
    let before = 0;
    for (let index = 0; index < text.length; index++) {
      const letter = text.charCodeAt(index);
      into[base]! |= 1 << bitOf(letter);
      if (before > 0) {
        const bit = this.#bitOfPair(before, letter);
        into[base + 1 + (bit >> 5)]! |= 1 << (bit & 31);
      }
      before = letter;
    }
  }

  #bitOfPair(before: number, letter: number): number {
    const shared = OWN_PAIRS + ((before * 31 + letter) % SHARED_PAIRS);
    if (!isLetter(before) || !isLetter(letter)) return shared;
    const pair = pairOf(before, letter);
    let bit = this.#pairs[pair]!;
    if (bit === 0) {
      bit = this.#ownPairs < OWN_PAIRS ? ++this.#ownPairs : shared + 1;
      this.#pairs[pair] = bit;
    }
    return bit - 1;
  }
}

const isLetter = (sign: number): boolean => sign >= 97 && sign <= 122;

const pairOf = (before: number, letter: number): number => (before - 97) * LETTERS + letter - 97;

/** A bit of its own for each letter from a to z; all other signs share the rest. */
const bitOf = (letter: number): number => (isLetter(letter) ? letter - 97 : 26 + (letter % 6));
