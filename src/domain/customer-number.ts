import * as v from 'valibot';

/**
 * The key two spellings of a customer number share: letters and digits only, in upper case.
 * `K-100 234`, `k100234` and `K 100234` are the same number.
 */
export const customerNumberKey = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** A customer number as a person types it; spaces and hyphens do not matter. */
export const CustomerNumber = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'required'),
  v.maxLength(32, 'customer-number'),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9 .-]*$/, 'customer-number'),
  v.check((text) => /\d{4}/.test(customerNumberKey(text)), 'customer-number'),
);
