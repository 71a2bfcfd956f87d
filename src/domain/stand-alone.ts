import * as v from 'valibot';
import type { Account } from './account.js';
import type { ErrorCode } from './errors.js';

/** Everything that an account needs to go on without its main account. */
export const NEEDS = ['payment-method', 'local-admin', 'invoice-address', 'contact-email'] as const;

/** One thing that an account needs to go on without its main account, and whether it is there. */
export const StandAloneNeed = v.object({
  need: v.picklist(NEEDS),
  met: v.boolean(),
  /** Without it the link cannot end; otherwise its lack is only said. */
  required: v.boolean(),
  /** Which side can see to it. */
  by: v.picklist(['main', 'secondary']),
});
export type StandAloneNeed = v.InferOutput<typeof StandAloneNeed>;

/** What of an account its standing alone follows from. */
export interface Independence {
  readonly paymentMethod: boolean;
  /** Where invoices go; null: to the contact. */
  readonly invoiceEmail: string | null;
  readonly checks: readonly Pick<Account['checks'][number], 'kind' | 'state'>[];
  /** How many people who sign in by themselves can administer it. */
  readonly administrators: number;
}

/** What an account needs, in the order in which it is most in the way (rule R23). */
export function needsOf({
  paymentMethod,
  invoiceEmail,
  checks,
  administrators,
}: Independence): StandAloneNeed[] {
  const confirmed = !checks.some(({ kind, state }) => kind === 'email' && state !== 'passed');
  return [
    { need: 'payment-method', met: paymentMethod, required: true, by: 'secondary' },
    { need: 'local-admin', met: administrators > 0, required: true, by: 'main' },
    { need: 'invoice-address', met: invoiceEmail !== null || confirmed, required: false, by: 'secondary' },
    { need: 'contact-email', met: confirmed, required: false, by: 'secondary' },
  ];
}

const CODES: Partial<Record<StandAloneNeed['need'], ErrorCode>> = {
  'payment-method': 'not-standalone-payment',
  'local-admin': 'no-local-admin',
};

/** The rules that forbid a link to end, as long as something that is required is missing. */
export const missing = (needs: readonly StandAloneNeed[]): ErrorCode[] =>
  needs.filter(({ met, required }) => required && !met).flatMap(({ need }) => CODES[need] ?? []);
