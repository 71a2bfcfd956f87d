import * as v from 'valibot';
import { Instant } from './text.js';

/** What a backend can want a fresh confirmation for, before it is done. */
export const StepUpAct = v.picklist([
  'open',
  'forward',
  'detach',
  'change-payer',
  'grant',
  'close',
  'approve',
]);
export type StepUpAct = v.InferOutput<typeof StepUpAct>;

/** The one-time code that a person's device shows (RFC 6238), as it is typed or pasted. */
export const OneTimeCode = v.pipe(
  v.string(),
  v.transform((typed) => typed.replace(/[\s-]/g, '')),
  v.regex(/^\d{6}$/, 'one-time-code'),
);

export const ConfirmSignInInput = v.object({ code: OneTimeCode });
export type ConfirmSignInInput = v.InferInput<typeof ConfirmSignInInput>;

/** A person has confirmed with a code that it is them. */
export const Confirmation = v.object({
  at: Instant,
  /** Until when nothing asks for another code. */
  until: Instant,
});
export type Confirmation = v.InferOutput<typeof Confirmation>;

/** Limits of the one-time code: how long it is shown and counts, how often it may be mistyped, and what follows. */
export const STEP_UP = { seconds: 30, drift: 1, minutes: 15, tries: 5, lockedMinutes: 15 } as const;

/** What an account's own policy wants a fresh confirmation for: `forward` is done in it without opening it. */
export const GUARDED_BY_ACCOUNT: readonly StepUpAct[] = ['open', 'forward', 'detach', 'close'];
