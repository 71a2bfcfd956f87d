import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** Digits and letters without those that are mistaken for each other (Crockford base32). */
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A code that a person types: eight characters by mail, ten by letter. */
export const newCode = (length: 8 | 10): string =>
  Array.from({ length }, () => CROCKFORD[randomInt(CROCKFORD.length)]).join('');

/** The number of a support case, as it is read out on the telephone. It opens nothing. */
export const newCaseNumber = (): string => {
  const digits = String(randomInt(100_000_000)).padStart(8, '0');
  return `C-${digits.slice(0, 4)}-${digits.slice(4)}`;
};

/** A token of 256 bits, for a cookie or the link of a mail. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** How a token is kept: whoever reads the database cannot use it. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('base64url');

export interface CodeHash {
  code_salt: string;
  code_hash: string;
}

const keyed = (code: string, salt: string): Buffer => createHmac('sha256', salt).update(code).digest();

/** How a code is kept. It lives for minutes and for five tries, so a slow hash would add nothing. */
export function hashCode(code: string): CodeHash {
  const code_salt = randomBytes(16).toString('base64url');
  return { code_salt, code_hash: keyed(code, code_salt).toString('base64url') };
}

/** Compares in constant time; takes as long where no code is kept. */
export function isCode(
  code: string,
  stored: { code_salt: string | null; code_hash: string | null },
): boolean {
  const given = keyed(code, stored.code_salt ?? 'none');
  const kept =
    stored.code_hash === null ? Buffer.alloc(given.length) : Buffer.from(stored.code_hash, 'base64url');
  return timingSafeEqual(given, kept) && stored.code_hash !== null;
}
