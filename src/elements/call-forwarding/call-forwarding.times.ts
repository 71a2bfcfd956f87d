import type { ReactiveControllerHost } from 'lit';
import type { PhoneLine } from '../../domain/call-forwarding.js';
import { isLive, nextChange, type Place } from '../../domain/forwarding-schedule.js';
import type { Clock } from '../../lit/clock.js';
import { Watch } from '../../lit/watch.js';
import { HolidayCalendar } from '../../state/holiday-calendar.js';
import type { Queries } from '../../state/queries.js';

const NO_HOLIDAYS: ReadonlySet<string> = new Set();

/** Where the schedules of lines are meant, and when what is said of now changes next. */
export class LineTimes {
  readonly #clock: Clock;
  readonly #calendar: Watch<HolidayCalendar>;
  #next: { lines: readonly PhoneLine[]; calendar: unknown; at: number } | undefined;

  constructor(host: ReactiveControllerHost, clock: Clock, queries: () => Queries | undefined) {
    this.#clock = clock;
    this.#calendar = new Watch(host, () => {
      const now = queries();
      return now && { key: now, make: () => new HolidayCalendar(now) };
    });
  }

  /** The place of a line, once it is known which public holidays count, where its rules go by these. */
  placeOf({ timeZone, region, rules }: PhoneLine): Place | undefined {
    const asks = region && rules.some(({ schedule }) => schedule && schedule.holidays !== 'as-usual');
    const holidays = asks ? this.#calendar.store?.of(region) : NO_HOLIDAYS;
    return holidays && { timeZone, holidays };
  }

  /** Renders again when the first rule of any line begins or ends. It is looked for once, not with every key. */
  wakeAtNextChange(lines: readonly PhoneLine[]): void {
    const { now } = this.#clock;
    const calendar = this.#calendar.store?.state;
    const known = this.#next;
    if (!known || known.lines !== lines || known.calendar !== calendar || now >= known.at)
      this.#next = { lines, calendar, at: this.#firstChange(lines, now) };
    const { at } = this.#next!;
    if (at < Infinity) this.#clock.wakeAt(at);
  }

  #firstChange(lines: readonly PhoneLine[], now: number): number {
    let first = Infinity;
    for (const line of lines) {
      const timed = line.rules.filter((rule) => isLive(rule, now) && (rule.schedule ?? rule.until));
      const place = timed.length > 0 ? this.placeOf(line) : undefined;
      if (place)
        for (const rule of timed) first = Math.min(first, nextChange(rule, now, place)?.at ?? Infinity);
    }
    return first;
  }
}
