import type { Product } from '../../domain/catalogue.js';
import { dayAfter } from '../../domain/day-span.js';
import type { Porting } from '../../domain/number-porting.js';
import type { OrderInput } from '../../domain/order.js';
import {
  cancelRefusal,
  changed,
  endedAs,
  type OrderCourse,
  type PortingCourse,
} from '../../domain/order-course.js';
import type { PortingField } from '../../domain/order-tracking.js';

/**
 * How the provider of the demo carries orders out, and how other providers answer: by the clock and by what was typed,
 * so that everything can be brought about. In earnest, its own systems tell.
 */

/** Minutes that each thing takes. */
const TAKES = { check: 1, book: 2, answer: 2, assess: 1, undo: 1 } as const;
/** Days from an agreement to its day, where no later one was wished for. */
const DAYS = { line: 14, porting: 10 } as const;

/** What another provider refuses, by the last two digits of the first number that is asked for. */
const REFUSED: Readonly<Record<string, readonly PortingField[]>> = {
  '01': ['company'],
  '02': ['street'],
  '03': ['postcode'],
  '04': ['customerNumber'],
  '05': ['pin'],
  '06': ['company', 'street'],
  '07': ['numbers'],
};
/** A PIN that is never the right one. */
const WRONG_PIN = '0000';

/** An address of this house number has no line (404), or one that does not work (500). */
const faultOf = (street: string): OrderCourse['fault'] =>
  / 404$/.test(street) ? 'no-line-there' : / 500$/.test(street) ? 'line-faulty' : null;

const workday = (day: string): string => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return dayAfter(day, weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
};

const wishedFor = (today: string, wished: string, days: number): string => {
  const first = workday(dayAfter(today, days));
  return wished > first ? workday(wished) : first;
};

const later = (iso: string, minutes: number): string =>
  new Date(Date.parse(iso) + minutes * 60_000).toISOString();

/** An order as it begins. `withdrawalDays`: for how long one can withdraw from it; 0: not at all. */
export function newCourse(
  { configuration, location }: Pick<OrderInput, 'configuration' | 'location'>,
  { kind, options }: Pick<Product, 'kind' | 'options'>,
  { now, withdrawalDays }: { now: string; withdrawalDays: number },
): OrderCourse {
  const valueOf = (wanted: string) =>
    configuration.options[options.find((each) => each.kind === wanted)?.id ?? ''];
  const asked = valueOf('porting');
  const wished = valueOf('date');
  return {
    since: now,
    placedAt: now,
    line: kind === 'internet',
    fault: kind === 'internet' ? faultOf(location.street) : null,
    wished: typeof wished === 'string' ? wished : '',
    checkedAt: null,
    verifiedAt: null,
    bookedFor: null,
    bookedAt: null,
    setUpAt: null,
    porting: typeof asked === 'object' && 'numbers' in asked ? newPorting(asked, now) : null,
    cancellation: null,
    withdrawal:
      withdrawalDays > 0
        ? { until: `${dayAfter(now.slice(0, 10), withdrawalDays)}T23:59:59.000Z`, declared: null }
        : null,
    ended: null,
  };
}

const newPorting = (sent: Porting, now: string): PortingCourse => ({
  state: 'requested',
  since: now,
  sent,
  pin: '',
  pinSent: false,
  refused: [],
  wrong: {},
  attempts: 1,
  on: null,
});

/** What another provider has otherwise than what was sent; nothing: it lets the numbers go. */
function refusedIn({ sent, pin, wrong, attempts }: PortingCourse): PortingField[] {
  const first = sent.numbers[0]?.first ?? '';
  return (REFUSED[first.slice(-2)] ?? []).filter((field) => {
    if (field === 'numbers') return true;
    if (field === 'pin') return pin === '' || pin === WRONG_PIN;
    return attempts === 1 || (sent[field] ?? '').trim() === (wrong[field] ?? '').trim();
  });
}

function answered(porting: PortingCourse, at: string): PortingCourse {
  const refused = refusedIn(porting);
  const { sent } = porting;
  const answer = { ...porting, since: at, pin: '' };
  if (refused.includes('numbers')) return { ...answer, state: 'failed', refused };
  if (refused.length > 0)
    return {
      ...answer,
      state: 'refused',
      refused,
      wrong: Object.fromEntries(
        refused.map((field) => [field, field === 'pin' || field === 'numbers' ? '' : (sent[field] ?? '')]),
      ),
    };
  return { ...answer, state: 'accepted', refused, on: wishedFor(at.slice(0, 10), sent.on, DAYS.porting) };
}

/** What has happened to an order, where somebody is told of it. */
export type OrderHappening =
  | 'order-rejected'
  | 'order-line-booked'
  | 'order-set-up'
  | 'order-failed'
  | 'order-cancel-refused'
  | 'order-cancelled'
  | 'porting-accepted'
  | 'porting-refused'
  | 'porting-failed'
  | 'porting-done';

interface Step {
  /** When it happens. */
  readonly at: string;
  readonly happening: OrderHappening | null;
  readonly course: OrderCourse;
}

/**
 * What happens next to an order by itself; undefined: it has ended, or somebody has to act. `by`: it happens then at the
 * latest, because somebody at the provider sees to it.
 */
export function nextStep(course: OrderCourse, by?: string): Step | undefined {
  const [first] = [...stepsOf(course)].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  if (!first) return undefined;
  const at = by !== undefined && by < first.at ? by : first.at;
  return { at, ...first.taken(at) };
}

interface Planned {
  readonly at: string;
  readonly taken: (at: string) => Omit<Step, 'at'>;
}

function* stepsOf(course: OrderCourse): Generator<Planned> {
  if (course.ended) return;
  if (course.cancellation && course.cancellation.state !== 'refused') {
    yield cancelling(course, course.cancellation);
    return;
  }
  const { placedAt, checkedAt, verifiedAt, bookedFor, setUpAt, porting } = course;
  if (checkedAt === null) {
    yield { at: later(placedAt, TAKES.check), taken: (at) => looked(course, at) };
    return;
  }
  if (verifiedAt !== null && setUpAt === null) {
    const from = verifiedAt > checkedAt ? verifiedAt : checkedAt;
    if (bookedFor === null) yield { at: later(from, TAKES.book), taken: (at) => booked(course, at) };
    else yield { at: `${bookedFor}T10:00:00.000Z`, taken: (at) => setUp(course, at) };
  }
  if (porting?.state === 'requested' || porting?.state === 'corrected') {
    const from = porting.since > checkedAt ? porting.since : checkedAt;
    yield { at: later(from, TAKES.answer), taken: (at) => answer(course, porting, at) };
  }
  if (porting?.state === 'accepted' && setUpAt !== null) {
    const day = `${porting.on}T08:00:00.000Z`;
    yield {
      at: day > setUpAt ? day : setUpAt,
      taken: (at) => ({
        happening: 'porting-done',
        course: changed(course, { porting: { ...porting, state: 'done', since: at } }, at),
      }),
    };
  }
}

function cancelling(course: OrderCourse, cancellation: NonNullable<OrderCourse['cancellation']>): Planned {
  if (cancellation.state === 'accepted')
    return {
      at: later(cancellation.decidedAt!, TAKES.undo),
      taken: (at) => ({
        happening: 'order-cancelled',
        course: endedAs(course, 'cancelled', 'cancelled', at),
      }),
    };
  const refusal = cancelRefusal(course);
  const state = refusal ? 'refused' : 'accepted';
  return {
    at: later(cancellation.askedAt, TAKES.assess),
    taken: (at) => ({
      happening: refusal ? 'order-cancel-refused' : null,
      course: changed(course, { cancellation: { ...cancellation, state, decidedAt: at, refusal } }, at),
    }),
  };
}

const looked = (course: OrderCourse, at: string): Omit<Step, 'at'> =>
  course.fault === 'no-line-there'
    ? { happening: 'order-rejected', course: endedAs(course, 'rejected', course.fault, at) }
    : { happening: null, course: changed(course, { checkedAt: at }, at) };

const booked = (course: OrderCourse, at: string): Omit<Step, 'at'> => {
  const bookedFor = wishedFor(at.slice(0, 10), course.wished, DAYS.line);
  return { happening: 'order-line-booked', course: changed(course, { bookedAt: at, bookedFor }, at) };
};

const setUp = (course: OrderCourse, at: string): Omit<Step, 'at'> =>
  course.fault === 'line-faulty'
    ? { happening: 'order-failed', course: endedAs(course, 'failed', course.fault, at) }
    : { happening: 'order-set-up', course: changed(course, { setUpAt: at }, at) };

function answer(course: OrderCourse, porting: PortingCourse, at: string): Omit<Step, 'at'> {
  const next = answered(porting, at);
  const happening =
    next.state === 'accepted'
      ? 'porting-accepted'
      : next.state === 'failed'
        ? 'porting-failed'
        : 'porting-refused';
  return { happening, course: changed(course, { porting: next }, at) };
}
