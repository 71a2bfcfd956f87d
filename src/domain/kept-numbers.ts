import type { PhoneLine } from './call-forwarding.js';
import type { FieldProblem } from './errors.js';

/**
 * Whether an account keeps a telephone number from the people of its main account: it was assigned after the day up to
 * which numbers are lent (null: all are). One whose day is not known was always there.
 */
export const isKept = (
  { assignedOn }: Pick<PhoneLine, 'assignedOn'>,
  keepsAfter: string | null | undefined,
): boolean => Boolean(keepsAfter && assignedOn && assignedOn > keepsAfter);

/** What is wrong with a day after which numbers are kept: it lies from the day of the link to today. */
export const keepsAfterProblems = (
  keepsAfter: string | null | undefined,
  { linkedAt, today }: { linkedAt: string; today: string },
): FieldProblem[] =>
  keepsAfter && (keepsAfter < linkedAt.slice(0, 10) || keepsAfter > today)
    ? [{ field: 'keepsAfter', rule: 'range' }]
    : [];
