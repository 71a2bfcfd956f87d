import type { Kysely } from 'kysely';
import { inStatements } from './statements.js';

const iso = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/**
 * How far orders are, and when something happens to them by themselves. Those of until now were looked at when they were
 * placed, and what is being set up is there.
 */
export const orderTracking = (db: Kysely<unknown>): Promise<void> =>
  inStatements(
    db,
    `alter table product_order
  drop constraint product_order_state_check,
  add constraint product_order_state_check check (state in ('acknowledged', 'pending', 'held', 'inProgress',
    'assessingCancellation', 'pendingCancellation', 'completed', 'partial', 'rejected', 'failed', 'cancelled')),
  add column course jsonb,
  add column next_at timestamptz,
  add column version integer not null default 1;

update product_order set
  course = jsonb_build_object(
    'since', ${iso('placed_at')},
    'placedAt', ${iso('placed_at')},
    'line', false,
    'fault', null,
    'wished', '',
    'checkedAt', ${iso('placed_at')},
    'verifiedAt', case when state = 'inProgress' then ${iso('placed_at')} end,
    'bookedFor', null,
    'bookedAt', null,
    'setUpAt', case when state = 'inProgress' then ${iso('placed_at')} end,
    'porting', null,
    'cancellation', null,
    'withdrawal', null,
    'ended', case when state = 'inProgress' then
      jsonb_build_object('at', ${iso('placed_at')}, 'state', 'completed', 'reason', null) end
  ),
  state = case when state = 'inProgress' then 'completed' else state end;

alter table product_order alter column course set not null;

create unique index product_order_link on product_order (link_id);

create index product_order_account on product_order (account_id);

create index product_order_next on product_order (next_at) where next_at is not null`,
  );
