import type { JoinedBy } from './link.js';
import { nextPeriod } from './rules.js';

/** For how many days a link lasts at least, by how it came about (rule R24). */
export type WaitingDays = Readonly<Record<JoinedBy, number>>;

/** What is usual: an account that was ordered from here stays for a week, any other one can leave at any time. */
export const WAITING_DAYS: WaitingDays = { created: 7, added: 0, 'collective-invoice': 0 };

const DAY = 86_400_000;
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The first day on which a link can end; null: it can end now. */
export function waitsUntil(
  { joinedBy, linkedAt }: { joinedBy: JoinedBy; linkedAt: string | null },
  days: WaitingDays,
  now: string,
): string | null {
  if (linkedAt === null || days[joinedBy] <= 0) return null;
  const first = dayOf(Date.parse(linkedAt) + days[joinedBy] * DAY);
  return first > now.slice(0, 10) ? first : null;
}

/** The last day of the first billing period with which a link can end. */
export const lastPeriodDay = (now: string, waitUntil: string | null): string =>
  dayOf(Date.parse(endAfter(now, waitUntil)) - DAY);

/** The first day without a link that ends with a billing period, as soon as it can. */
export const endAfter = (now: string, waitUntil: string | null): string =>
  nextPeriod(waitUntil === null ? now : dayOf(Date.parse(waitUntil) - DAY));
