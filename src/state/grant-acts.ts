import { renewedUntil, type Grant } from '../domain/grant.js';
import { AnswerFlow } from './answer-flow.js';
import { browser, type Environment } from './environment.js';
import type { Queries } from './queries.js';

/** What is done with a grant in one click. */
export type GrantAct = 'renew' | 'withdraw';

export type GrantActs = AnswerFlow<GrantAct, Grant>;

/** Renews grants for as long again as they were given, and takes them back. */
export function grantActs(queries: Queries, environment: Environment = browser): GrantActs {
  const { backend } = queries;
  const acts: GrantActs = new AnswerFlow<GrantAct, Grant>(
    queries,
    ({ answer, request, version }, options) => {
      if (answer === 'withdraw') return backend.withdrawGrant({ grant: request, version }, options);
      const grant = acts.state.touched.get(request)!;
      const until = renewedUntil(grant, environment.now());
      return backend.changeGrant({ grant: request, version, role: grant.role, until }, options);
    },
    environment,
  );
  return acts;
}
