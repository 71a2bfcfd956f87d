import type { ForwardingCondition, ForwardingRule, PhoneLine } from './call-forwarding.js';
import { covers, isLive, minuteOf, type Moment } from './forwarding-schedule.js';

/** A line as far as calls can go on from it. */
export type LoopLine = Pick<PhoneLine, 'id' | 'number' | 'paused' | 'timeZone' | 'rules'>;

/** A way on which a call comes back to where it was. */
export interface ForwardingLoop {
  /** The rule of the first number that leads into it. */
  readonly condition: ForwardingCondition;
  /** The numbers in the order of the call; the last is the first again. */
  readonly numbers: readonly string[];
}

/**
 * The loop that forwarding from one line leads into, if there is a moment of the week at which all of its rules can
 * apply. Any case can come true at any line, so only `always` rules others out, while it applies itself.
 */
export function forwardingLoop(
  lines: readonly LoopLine[],
  start: string,
  now: number,
): ForwardingLoop | undefined {
  const world = new Lines(lines, now);
  const reached = world.reachedFrom(start);
  if (!reached.some((line) => world.next(line).some(({ to }) => to === start))) return undefined;
  // Clocks that differ cannot be compared within one week: every schedule may hold then.
  const sameClock = new Set(reached.map(({ timeZone }) => timeZone)).size <= 1;
  const moments = sameClock ? momentsOf(reached) : [undefined];
  for (const moment of moments) {
    const loop = world.loopAt(start, moment);
    if (loop) return loop;
  }
  return undefined;
}

interface Way {
  readonly condition: ForwardingCondition;
  readonly to: string;
}

/** The lines of an account, and where calls go on from each. */
class Lines {
  readonly #byId: ReadonlyMap<string, LoopLine>;
  readonly #byNumber: ReadonlyMap<string, LoopLine>;
  readonly #now: number;

  constructor(lines: readonly LoopLine[], now: number) {
    this.#byId = new Map(lines.map((line) => [line.id, line]));
    this.#byNumber = new Map(lines.map((line) => [line.number, line]));
    this.#now = now;
  }

  /** The line and all that calls to it can get to. */
  reachedFrom(start: string): LoopLine[] {
    const reached = new Set<string>([start]);
    for (const id of reached) {
      const line = this.#byId.get(id);
      if (line) for (const { to } of this.next(line)) reached.add(to);
    }
    return [...reached].flatMap((id) => this.#byId.get(id) ?? []);
  }

  /** Where a line's calls can go, at a moment of the week or ever. */
  next({ paused, rules }: LoopLine, moment?: Moment): Way[] {
    if (paused) return [];
    const live = rules.filter((rule) => isLive(rule, this.#now));
    const used = moment ? live.filter(({ schedule }) => schedule === null || covers(schedule, moment)) : live;
    const always = used.filter(
      ({ condition, schedule, until }) =>
        condition === 'always' && (moment !== undefined || (schedule === null && until === null)),
    );
    // A rule that ends hides the others only for a while.
    const hides = always.some(({ until }) => until === null);
    return (hides ? always : used).flatMap((rule) => this.#way(rule) ?? []);
  }

  loopAt(start: string, moment: Moment | undefined): ForwardingLoop | undefined {
    const came = new Map<string, Way & { from: string }>();
    const waiting = [start];
    for (const id of waiting) {
      const line = this.#byId.get(id);
      if (!line) continue;
      for (const way of this.next(line, moment)) {
        if (way.to === start) return this.#told(start, { ...way, from: id }, came);
        if (came.has(way.to)) continue;
        came.set(way.to, { ...way, from: id });
        waiting.push(way.to);
      }
    }
    return undefined;
  }

  #told(
    start: string,
    last: Way & { from: string },
    came: ReadonlyMap<string, Way & { from: string }>,
  ): ForwardingLoop {
    const ways = [last];
    while (ways[0]!.from !== start) ways.unshift(came.get(ways[0]!.from)!);
    const numbers = [start, ...ways.map(({ to }) => to)].map((id) => this.#byId.get(id)!.number);
    return { condition: ways[0]!.condition, numbers };
  }

  #way({ condition, target }: ForwardingRule): Way | undefined {
    if (target?.kind === 'line')
      return this.#byId.has(target.line) ? { condition, to: target.line } : undefined;
    const line = target?.kind === 'number' ? this.#byNumber.get(target.number) : undefined;
    return line && { condition, to: line.id };
  }
}

/** The moments of a week at which any schedule of some lines can begin to hold. */
function momentsOf(lines: readonly LoopLine[]): Moment[] {
  const schedules = lines.flatMap(({ rules }) => rules.flatMap(({ schedule }) => schedule ?? []));
  const minutes = new Set([0]);
  for (const { intervals } of schedules)
    for (const { from, to } of intervals) minutes.add(minuteOf(from)).add(minuteOf(to));
  const either = schedules.some(({ holidays }) => holidays !== 'as-usual') ? [false, true] : [false];
  const moments: Moment[] = [];
  for (let weekday = 1; weekday <= 7; weekday++)
    for (const holiday of either)
      for (const afterHoliday of either)
        for (const minute of minutes) moments.push({ weekday, minute, holiday, afterHoliday });
  return moments;
}
