import type { AccountStatus } from './account.js';
import type { Lending } from './rules.js';

/** States in which an account rests: nothing is set up, ordered or linked from it. */
const HALTED: readonly AccountStatus[] = ['suspended', 'closing', 'closed'];

export const isHalted = (status: AccountStatus): boolean => HALTED.includes(status);

/** Whether a link lends its main account to suspend and close the account: with the work in it, unless that is kept. */
export const lendsClosing = ({ scopes, withheld = [], paused }: Lending): boolean =>
  scopes.includes('switch') && !withheld.includes('work') && !withheld.includes('closing') && !paused;
