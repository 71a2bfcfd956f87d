import * as v from 'valibot';
import { Instant } from './text.js';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Used = v.object({ used: count, limit: count });

/** How many accounts may be asked for, and how many were. */
export const RequestAllowance = v.object({
  /** Requests of the account that wait for somebody. Each counts until it ends, and is given back then. */
  open: Used,
  /** Requests that the person has started within the last hour, and the last 24. */
  hour: Used,
  day: Used,
  /** When the person may start another one; null: now. */
  until: v.nullable(Instant),
});
export type RequestAllowance = v.InferOutput<typeof RequestAllowance>;
