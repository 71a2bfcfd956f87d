import { BackendError } from '../domain/backend-error.js';
import {
  readAmount,
  transferred,
  type Balances,
  type CreditDirection,
  type Credits,
  type TransferCreditInput,
} from '../domain/credit.js';
import type { Environment } from './environment.js';
import { FormFlow, through, type FilledForm } from './form-flow.js';
import { balances } from './late-reads.js';
import type { Queries } from './queries.js';

/** What was chosen and typed. */
export interface CreditDraft {
  readonly direction: CreditDirection;
  readonly amount: string;
}

export type FilledCredit = FilledForm<Balances, CreditDraft>;

/** How many decimals a currency has. */
const decimalsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

const creditsOf = ({ main, secondary }: Balances): Credits => ({
  main: main.credit?.amount ?? 0,
  secondary: secondary.credit?.amount ?? 0,
});

/** What is typed in minor units; undefined where it is no amount. */
const amountOf = ({ amount }: CreditDraft, { main }: Balances): number | undefined =>
  readAmount(amount, decimalsOf(main.credit?.currency ?? 'EUR'));

/** What both sides would have; undefined while no amount is typed that can be transferred. */
export function creditsAfter(draft: CreditDraft, known: Balances): Credits | undefined {
  const amount = amountOf(draft, known);
  return amount ? transferred(creditsOf(known), draft.direction, amount) : undefined;
}

/** What is wrong with what is typed; undefined: nothing. */
function ruleBroken(draft: CreditDraft, known: Balances): string | undefined {
  if (draft.amount.trim() === '') return 'required';
  if (!amountOf(draft, known)) return 'amount';
  return creditsAfter(draft, known) ? undefined : 'more-than-there-is';
}

function inputOf(link: string, draft: CreditDraft, known: Balances): TransferCreditInput {
  const rule = ruleBroken(draft, known);
  if (rule) throw new BackendError('invalid-input', { fields: [{ field: 'amount', rule }] });
  return { link, version: known.version, direction: draft.direction, amount: amountOf(draft, known)! };
}

/** Transfers credit between the main account and a linked one: shows both balances before, and does it once. */
export class TransferCreditFlow extends FormFlow<Balances, CreditDraft, TransferCreditInput> {
  constructor(queries: Queries, link: string, environment?: Environment) {
    const { backend } = queries;
    super(
      queries,
      {
        ...through(() => balances(queries, link)),
        draftOf: ({ directions }) => ({ direction: directions[0] ?? 'to-secondary', amount: '' }),
        inputOf: (draft, known) => inputOf(link, draft, known),
        send: (input, options) => backend.transferCredit(input, options),
      },
      environment,
    );
  }
}
