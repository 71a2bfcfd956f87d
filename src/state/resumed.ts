import * as v from 'valibot';
import { DraftStore } from './draft.js';
import { browser, type Environment } from './environment.js';
import type { Queries } from './queries.js';
import { RESUMED } from './resuming.js';

/** How long somebody may be away to sign in again, in milliseconds. What they come back to later is forgotten. */
const AWAY = 10 * 60_000;

/** What was about to be done when the host led to a sign-in of its own: nothing of it is a secret. */
export const Resumed = v.variant('act', [
  v.object({ act: v.literal('open'), link: v.string() }),
  v.object({
    act: v.literal('detach'),
    link: v.string(),
    when: v.picklist(['now', 'period-end']),
    ticked: v.boolean(),
    typed: v.string(),
  }),
]);
export type Resumed = v.InferOutput<typeof Resumed>;

const Kept = v.object({ account: v.string(), until: v.number(), resumed: Resumed });

const storeOf = (environment: Environment) => new DraftStore(environment, RESUMED, Kept);

/** Keeps what is about to be done through a page of another site, for the same person in the same account. */
export async function keepForReturn(
  queries: Queries,
  resumed: Resumed,
  environment: Environment = browser,
): Promise<void> {
  const session = queries.session().data ?? (await queries.session().refetch()).data;
  if (!session) return;
  const until = environment.now() + AWAY;
  storeOf(environment).save(session.person.id, { account: session.account.id, until, resumed });
}

export const dropForReturn = (environment: Environment = browser): void => storeOf(environment).drop();

/** Takes what was kept: once, and only for the same person in the same account, soon enough. */
export function takeUp(queries: Queries, environment: Environment = browser): Resumed | undefined {
  const session = queries.session().data;
  if (!session) return undefined;
  const store = storeOf(environment);
  const kept = store.load(session.person.id);
  store.drop();
  return kept?.account === session.account.id && environment.now() < kept.until ? kept.resumed : undefined;
}
