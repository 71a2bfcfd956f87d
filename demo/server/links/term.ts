import type { Selectable } from 'kysely';
import type { LinkTerm } from '../../../src/domain/link-term.js';
import type { TermColumns } from '../db/link-term-schema.js';

export const termOf = ({ start_on, end_on, extend_by, pay_from }: Selectable<TermColumns>): LinkTerm => ({
  ...(start_on !== null && { startOn: start_on }),
  ...(end_on !== null && { endOn: end_on }),
  ...(extend_by !== null && { extendBy: extend_by }),
  ...(pay_from !== null && { payFrom: pay_from }),
});

export const termColumns = ({ startOn, endOn, extendBy, payFrom }: LinkTerm): Selectable<TermColumns> => ({
  start_on: startOn ?? null,
  end_on: endOn ?? null,
  extend_by: extendBy ?? null,
  pay_from: payFrom ?? null,
});
