import { portedNumbers, type Porting } from './number-porting.js';
import type { Order, OrderState } from './order.js';
import type {
  Cancellation,
  CancelRefusal,
  Milestone,
  OrderAct,
  OrderReason,
  PortingCorrection,
  PortingField,
  PortingRequest,
  TrackedOrder,
} from './order-tracking.js';

/** What is known of numbers that were asked for at another provider. */
export interface PortingCourse {
  readonly state: PortingRequest['state'];
  readonly since: string;
  readonly sent: Porting;
  /** Kept until the other provider has answered. */
  readonly pin: string;
  readonly pinSent: boolean;
  readonly refused: readonly PortingField[];
  /** What was refused, by field. */
  readonly wrong: Partial<Record<PortingField, string>>;
  readonly attempts: number;
  readonly on: string | null;
}

/** How far an order is, as a backend keeps it: instants in ISO 8601, null for what has not come yet. */
export interface OrderCourse {
  readonly since: string;
  readonly placedAt: string;
  /** Somebody comes to work at the line. */
  readonly line: boolean;
  /** What goes wrong with it, and when: known to the provider alone. */
  readonly fault: 'no-line-there' | 'line-faulty' | null;
  /** The day that was wished for work at the line; empty: none. */
  readonly wished: string;
  readonly checkedAt: string | null;
  readonly verifiedAt: string | null;
  /** The day for which work at the line is booked. */
  readonly bookedFor: string | null;
  readonly bookedAt: string | null;
  readonly setUpAt: string | null;
  readonly porting: PortingCourse | null;
  readonly cancellation: Cancellation | null;
  readonly withdrawal: TrackedOrder['withdrawal'];
  readonly ended: {
    readonly at: string;
    readonly state: 'completed' | 'partial' | 'rejected' | 'failed' | 'cancelled';
    readonly reason: OrderReason | null;
  } | null;
}

/** The state that follows from how far an order is. */
export function orderStateOf({
  ended,
  cancellation,
  checkedAt,
  verifiedAt,
  setUpAt,
  porting,
}: OrderCourse): OrderState {
  if (ended) return ended.state;
  if (cancellation?.state === 'assessing') return 'assessingCancellation';
  if (cancellation?.state === 'accepted') return 'pendingCancellation';
  if (checkedAt === null) return 'acknowledged';
  if (porting?.state === 'refused') return 'held';
  if (verifiedAt === null) return 'pending';
  return setUpAt === null ? 'inProgress' : 'pending';
}

/** Changes a course at an instant: `since` follows its state. An order whose every part is there has ended. */
export function changed(course: OrderCourse, patch: Partial<OrderCourse>, at: string): OrderCourse {
  let next = { ...course, ...patch };
  const { porting, setUpAt, ended } = next;
  if (!ended && setUpAt !== null && (!porting || porting.state === 'done' || porting.state === 'failed'))
    next = {
      ...next,
      ended:
        porting?.state === 'failed'
          ? { at, state: 'partial', reason: 'numbers-gone' }
          : { at, state: 'completed', reason: null },
    };
  return orderStateOf(next) === orderStateOf(course) ? next : { ...next, since: at };
}

/** The checks of the account have passed: it is set up at once, unless somebody has to work at its line. */
export const verified = (course: OrderCourse, at: string): OrderCourse =>
  changed(
    course,
    course.line ? { verifiedAt: at } : { verifiedAt: at, checkedAt: course.checkedAt ?? at, setUpAt: at },
    at,
  );

/** Ends an order before it was carried out. Numbers that were asked for stay where they are. */
export const endedAs = (
  course: OrderCourse,
  state: 'rejected' | 'failed' | 'cancelled',
  reason: OrderReason,
  at: string,
): OrderCourse => {
  const { porting } = course;
  const open = porting && porting.state !== 'done' && porting.state !== 'failed';
  return changed(
    course,
    {
      ended: { at, state, reason },
      ...(open && { porting: { ...porting, state: 'cancelled', since: at, pin: '' } }),
    },
    at,
  );
};

/** What cannot be undone any more when somebody wants to cancel an order. */
export function cancelRefusal({ bookedFor, setUpAt, porting }: OrderCourse): CancelRefusal | null {
  if (setUpAt !== null) return 'set-up';
  if (bookedFor !== null) return 'work-booked';
  return porting?.state === 'accepted' ? 'porting-agreed' : null;
}

/** Sends corrected data to the other provider. What was sent of the rest stays. */
export const corrected = (
  course: OrderCourse,
  porting: PortingCourse,
  { pin, ...data }: PortingCorrection,
  at: string,
): OrderCourse =>
  changed(
    course,
    {
      porting: {
        ...porting,
        state: 'corrected',
        since: at,
        sent: { ...porting.sent, ...data },
        pin,
        pinSent: pin !== '',
        refused: [],
        attempts: porting.attempts + 1,
      },
    },
    at,
  );

/** What is done and what is still to come, in the order in which it comes. */
function milestonesOf(course: OrderCourse): Milestone[] {
  const { placedAt, line, checkedAt, verifiedAt, bookedAt, bookedFor, setUpAt, porting, ended } = course;
  const stopped = ended !== null && ended.state !== 'completed' && ended.state !== 'partial';
  const step = (
    kind: Milestone['kind'],
    at: string | null,
    { open, on = null, waitsFor }: { open: boolean; on?: string | null; waitsFor: Milestone['waitsFor'] },
  ): Milestone => {
    const state = at !== null ? 'done' : stopped ? 'failed' : open ? 'open' : 'later';
    return { kind, state, at, on, waitsFor: state === 'open' ? waitsFor : null };
  };
  const ready = checkedAt !== null && verifiedAt !== null;
  const milestones = [
    step('received', placedAt, { open: false, waitsFor: null }),
    step('checked', checkedAt, { open: true, waitsFor: 'provider' }),
    step('verified', verifiedAt, { open: true, waitsFor: 'buyer' }),
  ];
  if (line) milestones.push(step('booked', bookedAt, { open: ready, waitsFor: 'provider' }));
  milestones.push(
    step('set-up', setUpAt, {
      open: ready && (!line || bookedAt !== null),
      on: bookedFor,
      waitsFor: line ? 'technician' : 'provider',
    }),
  );
  if (porting) milestones.push(portingMilestone(porting, step, checkedAt !== null, setUpAt !== null));
  return milestones;
}

function portingMilestone(
  { state, since, on }: PortingCourse,
  step: (
    kind: 'ported',
    at: string | null,
    parts: { open: boolean; on?: string | null; waitsFor: Milestone['waitsFor'] },
  ) => Milestone,
  checked: boolean,
  setUp: boolean,
): Milestone {
  if (state === 'failed') return { kind: 'ported', state: 'failed', at: null, on: null, waitsFor: null };
  const waits = state === 'refused' || state === 'requested' || state === 'corrected';
  return step('ported', state === 'done' ? since : null, {
    open: checked && (waits || setUp),
    on,
    waitsFor: state === 'refused' ? 'buyer' : 'other-provider',
  });
}

const portingView = (porting: PortingCourse, sees: boolean): PortingRequest => ({
  state: porting.state,
  since: porting.since,
  provider: porting.sent.provider,
  count: portedNumbers(porting.sent),
  on: porting.on,
  refused: [...porting.refused],
  attempts: porting.attempts,
  sent: sees ? porting.sent : null,
  pinSent: porting.pinSent,
});

/** States in which one can ask to cancel an order. */
const CANCELLABLE: readonly OrderState[] = ['acknowledged', 'pending', 'held', 'inProgress'];

/** What can be done about an order at an instant (ISO 8601). */
export function orderActs(course: OrderCourse, now: string): OrderAct[] {
  const { porting, cancellation, withdrawal } = course;
  const state = orderStateOf(course);
  const acts: OrderAct[] = [];
  if (state === 'held' && porting?.state === 'refused') acts.push('correct');
  if (CANCELLABLE.includes(state) && cancellation?.state !== 'refused') acts.push('cancel');
  const binds = state !== 'rejected' && state !== 'failed' && state !== 'cancelled';
  if (binds && withdrawal && !withdrawal.declared && Date.parse(now) <= Date.parse(withdrawal.until))
    acts.push('withdraw');
  return acts;
}

/**
 * An order as somebody sees it at an instant. `ordering`: they may order, and see what was sent to another provider.
 * `linked`: its account still belongs to who looks.
 */
export const trackedOrder = (
  order: Omit<Order, 'state'> & { readonly version: string; readonly placedBy: string },
  course: OrderCourse,
  { now, ordering, linked }: { now: string; ordering: boolean; linked: boolean },
): TrackedOrder => ({
  ...order,
  state: orderStateOf(course),
  since: course.since,
  milestones: milestonesOf(course),
  reason: course.ended?.reason ?? null,
  porting: course.porting && portingView(course.porting, ordering),
  cancellation: course.cancellation,
  withdrawal: course.withdrawal,
  acts: linked ? orderActs(course, now) : [],
});
