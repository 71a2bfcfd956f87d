import type { CheckKind } from '../../domain/account.js';

/** Gives a number from 0 up to, and without, 1. */
export type Random = () => number;

/** A reproducible source of numbers (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pick = (random: Random, alphabet: string, length: number): string =>
  Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)]).join('');

/** Digits and letters without those that are mistaken for each other (Crockford base32). */
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A code that a person types: eight characters by mail, ten by letter. */
export const newCode = (random: Random, length: 8 | 10): string => pick(random, CROCKFORD, length);
/** The number of a support case, as it is read out on the telephone. */
export const newCaseNumber = (random: Random): string =>
  `C-${pick(random, '0123456789', 4)}-${pick(random, '0123456789', 4)}`;
/** The token of a link in a mail. */
export const newToken = (random: Random): string =>
  pick(random, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_', 43);
/** What is sent with the mail or letter of a check. */
export const newCheckSecret = (random: Random, kind: CheckKind): string =>
  kind === 'email' ? newToken(random) : newCode(random, 10);
/** What is sent to a system is signed by it: 24 bytes as base64 with the prefix of Standard Webhooks. */
export const newSigningSecret = (random: Random): string =>
  `whsec_${pick(random, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', 32)}`;
/** A 128-bit id that tells nothing about what it names. */
export const newId = (random: Random, prefix: string): string =>
  `${prefix}-${pick(random, '0123456789abcdef', 32)}`;
