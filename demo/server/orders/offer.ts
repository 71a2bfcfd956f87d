import { parse } from '../../../src/domain/errors.js';
import { Offer } from '../../../src/domain/offer.js';
import type { Call } from '../world.js';

/** What is sold now. */
export async function offerNow({ db, now }: Pick<Call, 'db' | 'now'>): Promise<Offer> {
  const { content } = await db
    .selectFrom('offer')
    .select('content')
    .where('valid_from', '<=', now)
    .orderBy('valid_from', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return parse(Offer, content);
}
