import * as v from 'valibot';
import { Money } from './money.js';
import { Day } from './text.js';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * One thing that linking or detaching changes, or leaves as it is. Codes with their facts, never sentences:
 * the screen has the words.
 */
export const Change = v.variant('code', [
  /** The secondary account's charges move to the main account's collective invoice. */
  v.object({ code: v.literal('joins-collective-invoice'), main: v.string(), from: Day, monthly: Money }),
  /** The main account pays for the secondary account already, and goes on to. */
  v.object({ code: v.literal('stays-on-collective-invoice'), main: v.string() }),
  /** The secondary account goes on with its own invoice. */
  v.object({ code: v.literal('keeps-own-invoice'), monthly: Money }),
  /** The secondary account gets its own invoice again. */
  v.object({ code: v.literal('own-invoice'), from: Day, monthly: Money }),
  /** The last collective invoice that holds the account's charges. */
  v.object({ code: v.literal('last-collective-invoice'), on: Day }),
  /** Invoices from before stay where they are. */
  v.object({ code: v.literal('past-invoices-stay') }),
  /** Until this day the account pays itself, although it is linked. */
  v.object({ code: v.literal('pays-itself-until'), until: Day }),
  /** Nothing of it happens before this day, and until then each side can call it off. */
  v.object({ code: v.literal('begins-on'), on: Day }),
  /** People of the main account get access. */
  v.object({ code: v.literal('main-gains-access'), main: v.string(), people: count }),
  /** The main account sees the account in its overview, but nobody works in it. */
  v.object({ code: v.literal('main-sees-overview'), main: v.string() }),
  /** People of the main account lose access. */
  v.object({ code: v.literal('main-loses-access'), main: v.string(), people: count }),
  /** Nobody of the main account had access. */
  v.object({ code: v.literal('main-had-no-access'), main: v.string() }),
  /** People of the account itself keep their access. */
  v.object({ code: v.literal('local-team-keeps-access'), names: v.array(v.string()), people: count }),
  /** Nobody could sign in to the account on its own. */
  v.object({ code: v.literal('no-local-team') }),
  v.object({ code: v.literal('numbers-stay'), numbers: count }),
  v.object({ code: v.literal('forwarding-stays') }),
  v.object({ code: v.literal('contracts-continue') }),
  v.object({ code: v.literal('can-be-ended') }),
  /** The link ends by itself: the last day of it. */
  v.object({ code: v.literal('ends-by-itself'), until: Day }),
  /** From that day it goes on by so many months whenever its end comes, until one side says no. */
  v.object({ code: v.literal('goes-on-by-itself'), until: Day, months: count }),
  /** For the main account: its collective invoice gets more. */
  v.object({ code: v.literal('invoice-grows'), from: Day, monthly: Money }),
  v.object({ code: v.literal('invoice-unchanged') }),
  /** For the main account that an account leaves: its collective invoice gets less. */
  v.object({ code: v.literal('invoice-shrinks'), from: Day, monthly: Money }),
  /** People of that main account work in it no more. */
  v.object({ code: v.literal('people-lose-access'), people: count }),
  v.object({ code: v.literal('nobody-had-access') }),
  /** Names of its own, labels and references of that main account. */
  v.object({ code: v.literal('notes-end') }),
  /** For the account that moves: the last day on the collective invoice of the main account until now. */
  v.object({ code: v.literal('last-invoice-of'), main: v.string(), on: Day }),
  /** It belongs to one main account until the last day, and to the other from the next on. */
  v.object({ code: v.literal('never-without-main') }),
  /** Until this day each side can take it back. */
  v.object({ code: v.literal('can-be-taken-back'), until: Day }),
  v.object({ code: v.literal('people-gain-access'), people: count }),
  v.object({ code: v.literal('overview-only') }),
  v.object({ code: v.literal('local-team-unchanged') }),
]);
export type Change = v.InferOutput<typeof Change>;
export type ChangeCode = Change['code'];

/** What an action changes, before it is done: for money, for access, and what stays. */
export const Consequences = v.object({
  money: v.array(Change),
  access: v.array(Change),
  stays: v.array(Change),
});
export type Consequences = v.InferOutput<typeof Consequences>;
