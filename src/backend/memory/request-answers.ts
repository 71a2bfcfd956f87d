import type { Declined } from '../../domain/decline.js';
import type { ReceivedRequest } from '../../domain/link.js';
import type { Store } from './store.js';

/** What its owner has answered to a request. */
export interface RequestAnswer {
  answered?: { readonly at: string; readonly byId: string } | null;
  declined?: Declined | null;
}

/** When it was answered and by whom, as the owner's own people are told. */
export const answerOf = (world: Store, { answered }: RequestAnswer): ReceivedRequest['answered'] =>
  answered ? { at: answered.at, by: world.people.get(answered.byId)?.name ?? '' } : null;
