import type { Selectable } from 'kysely';
import type { Scope } from '../../../src/domain/link.js';
import { agreedBefore } from '../../../src/domain/link-start.js';
import type { LinkTerm, TermSituation } from '../../../src/domain/link-term.js';
import type { TermColumns } from '../db/link-term-schema.js';
import type { Call } from '../world.js';

export const termOf = ({ start_on, end_on, extend_by, pay_from }: Selectable<TermColumns>): LinkTerm => ({
  ...(start_on !== null && { startOn: start_on }),
  ...(end_on !== null && { endOn: end_on }),
  ...(extend_by !== null && { extendBy: extend_by }),
  ...(pay_from !== null && { payFrom: pay_from }),
});

/** What the term of a request is looked at with. */
export const termSituation = (
  { now, world }: Pick<Call, 'now' | 'world'>,
  scopes: readonly Scope[],
): TermSituation => ({
  today: now.slice(0, 10),
  pays: scopes.includes('pay'),
  coolingOffDays: world.linkPolicy.coolingOffDays ?? 0,
});

/** When a request has to be agreed to so that its link holds before its end; undefined: it has none. */
export const answerBefore = (
  call: Pick<Call, 'now' | 'world'>,
  term: LinkTerm,
  scopes: readonly Scope[],
): string | undefined => agreedBefore(term, termSituation(call, scopes));

export const termColumns = ({ startOn, endOn, extendBy, payFrom }: LinkTerm): Selectable<TermColumns> => ({
  start_on: startOn ?? null,
  end_on: endOn ?? null,
  extend_by: extendBy ?? null,
  pay_from: payFrom ?? null,
});
