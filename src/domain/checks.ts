import type { Account, Check } from './account.js';

/** The checks that still wait for someone. */
export const openChecks = (account: Pick<Account, 'checks'>): Check[] =>
  account.checks.filter((check) => check.state !== 'passed');
