import * as v from 'valibot';
import { customerNumberKey } from './customer-number-key.js';

export { customerNumberKey } from './customer-number-key.js';

/** A customer number as a person types it; spaces and hyphens do not matter. */
export const CustomerNumber = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'required'),
  v.maxLength(32, 'customer-number'),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9 .-]*$/, 'customer-number'),
  v.check((text) => /\d{4}/.test(customerNumberKey(text)), 'customer-number'),
);
