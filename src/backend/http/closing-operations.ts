import { CONFIRMED_FIRST } from '../../domain/confirmed-first.js';
import {
  AccountLife,
  CLOSING_OBSTACLES,
  ClosingPreview,
  ClosingQuery,
  LifeInput,
} from '../../domain/closing.js';
import { account, read, write, type Operation } from './operation.js';

/** Why a linked account cannot be suspended or closed by its main account. */
const NOT_LENT = ['not-found', 'access-paused', 'access-withheld'] as const;

const life = <const E extends Operation['errors']>(path: string, summary: string, errors: E) =>
  write(account(path), {
    summary,
    input: LifeInput,
    output: AccountLife,
    conditional: true,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: [...NOT_LENT, 'conflict', ...errors],
  });

/** How an account is suspended and closed, on the wire. */
export const closingOperations = {
  previewClosing: read(account('/closing'), {
    summary: 'Where this account or a linked one stands, and what suspending and closing it would change',
    input: ClosingQuery,
    output: ClosingPreview,
    permission: 'link-accounts',
    errors: [...NOT_LENT, 'conflict'],
  }),
  suspendAccount: life('/suspend', 'Has an account rest: lines are off, charges go on', [
    'not-ready',
    ...CONFIRMED_FIRST,
  ]),
  resumeAccount: life('/resume', 'Has an account work again that was suspended', ['planned-by-other-side']),
  closeAccount: life('/close', 'Closes an account, for good once the time to reopen it is over', [
    ...CLOSING_OBSTACLES,
    ...CONFIRMED_FIRST,
  ]),
  reopenAccount: life('/reopen', 'Puts everything of an account back that is being closed', [
    'planned-by-other-side',
  ]),
} as const;
