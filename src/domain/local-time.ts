/** A day and a minute of it as a clock on a wall shows them somewhere. */
export interface LocalTime {
  /** ISO 8601. */
  readonly day: string;
  /** Minutes since midnight. */
  readonly minute: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    const parts = {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    } as const;
    format = new Intl.DateTimeFormat('en-CA', { ...parts, hourCycle: 'h23', calendar: 'iso8601', timeZone });
    formats.set(timeZone, format);
  }
  return format;
}

/** What the clocks of a time zone show at an instant (milliseconds since the epoch). */
export function localTime(at: number, timeZone: string): LocalTime {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(at)) parts[type] = value;
  return {
    day: `${parts.year}-${parts.month}-${parts.day}`,
    minute: Number(parts.hour) * 60 + Number(parts.minute),
  };
}

const utc = ({ day, minute }: LocalTime): number => Date.parse(`${day}T00:00:00Z`) + minute * 60_000;
const DAY = 86_400_000;

/**
 * When clocks show a time (milliseconds since the epoch). Of an hour that comes twice it is the first; a time that
 * is left out when clocks go forward is as much later.
 */
export function instantOf(wanted: LocalTime, timeZone: string): number {
  const shown = utc(wanted);
  const candidates = [shown - DAY, shown + DAY].map((near) => {
    const minutes = Math.floor(near / 60_000) * 60_000;
    return shown - (utc(localTime(minutes, timeZone)) - minutes);
  });
  const right = candidates.filter((at) => utc(localTime(at, timeZone)) === shown);
  return right.length > 0 ? Math.min(...right) : candidates[0]!;
}

/** 1 Monday to 7 Sunday, as ISO 8601 counts. */
export const weekdayOf = (day: string): number => ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;

export const dayAfter = (day: string, days = 1): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** Whether a browser or server knows a time zone. */
export function isTimeZone(timeZone: string): boolean {
  try {
    return Boolean(formatOf(timeZone));
  } catch {
    return false;
  }
}
