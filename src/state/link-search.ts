import { customerNumberKey } from '../domain/customer-number-key.js';
import type { Link } from '../domain/link.js';

/** Words of a bit field in which a link's pairs of letters are noted. */
const PAIR_WORDS = 4;
const WORDS = 1 + PAIR_WORDS;

/** What a search looks through: the same as a server does. */
const textsOf = ({ account, customerNumber }: Link): string[] =>
  account
    ? [
        account.name,
        account.customerNumber,
        customerNumberKey(account.customerNumber),
        account.location.street,
        account.location.city,
      ]
    : [customerNumber, customerNumberKey(customerNumber)];

function hasText({ account, customerNumber }: Link, pattern: RegExp): boolean {
  if (!account) return pattern.test(customerNumber) || pattern.test(customerNumberKey(customerNumber));
  const { name, location } = account;
  return (
    pattern.test(name) ||
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
 * of every text in lower case.
 */
export class LinkSearch {
  readonly #notes: Uint32Array;
  #noted: Uint8Array;

  constructor(size: number) {
    this.#notes = new Uint32Array(size * WORDS);
    this.#noted = new Uint8Array(size);
  }

  /** Notes a link's letters, in its place. */
  note(place: number, link: Link): void {
    const notes = this.#notes;
    const base = place * WORDS;
    notes.fill(0, base, base + WORDS);
    for (const text of textsOf(link)) markLetters(text.toLocaleLowerCase(), notes, base);
    this.#noted[place] = 1;
  }

  isNoted(place: number): boolean {
    return this.#noted[place] === 1;
  }

  /** What tells for a link in a place whether it has all words of a search. */
  matcher(search: string): (place: number, link: Link) => boolean {
    const words = search.trim().split(/\s+/).filter(Boolean);
    const wanted = new Uint32Array(WORDS);
    for (const word of words) markLetters(word.toLocaleLowerCase(), wanted, 0);
    // Of a single letter from a to z the note alone tells.
    const patterns = words
      .filter((word) => !/^[a-z]$/i.test(word))
      .map((word) => new RegExp(word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), 'iu'));
    const notes = this.#notes;
    return (place, link) => {
      if (!this.isNoted(place)) this.note(place, link);
      const base = place * WORDS;
      for (let word = 0; word < WORDS; word++) {
        const need = wanted[word]!;
        if ((notes[base + word]! & need) >>> 0 !== need) return false;
      }
      return patterns.every((pattern) => hasText(link, pattern));
    };
  }
}

function markLetters(text: string, into: Uint32Array, base: number): void {
  let before = 0;
  for (let index = 0; index < text.length; index++) {
    const letter = text.charCodeAt(index);
    into[base]! |= 1 << bitOf(letter);
    if (before > 0) {
      const pair = (before * 31 + letter) & (PAIR_WORDS * 32 - 1);
      into[base + 1 + (pair >> 5)]! |= 1 << (pair & 31);
    }
    before = letter;
  }
}

/** A bit of its own for each letter from a to z; all other signs share the rest. */
const bitOf = (letter: number): number => (letter >= 97 && letter <= 122 ? letter - 97 : 26 + (letter % 6));
