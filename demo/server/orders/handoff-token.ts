import * as v from 'valibot';
import type { Database } from '../db/connect.js';
import { claimsIn, signedToken } from '../sessions/signed-token.js';

/** What the way back from the shop says: which one, whose, and until when it counts. */
const Claims = v.object({
  handoff: v.string(),
  main: v.string(),
  person: v.string(),
  /** Counts once. */
  nonce: v.string(),
  /** Milliseconds since the epoch. */
  until: v.number(),
});
export type Claims = v.InferOutput<typeof Claims>;

export const signed = (db: Database, claims: Claims): Promise<string> =>
  signedToken(db, 'order-handoff', claims);

export const claimsOf = (db: Database, token: string, time: number): Promise<Claims | undefined> =>
  claimsIn(db, 'order-handoff', Claims, token, time);
