import type { Exchange } from '../../backend/http/connection.js';
import type { Check } from '../check.js';
import type { Examination } from '../examination.js';
import { doubtful, right, unknown, wrong, type Found } from '../finding.js';
import { messages } from './clock.messages.js';

/**
 * From when on it matters, in milliseconds: countdowns go by seconds, and what is half a minute off is seen. What was about to
 * be done is kept for ten minutes while somebody signs in; half of that is too much.
 */
const SEEN = 30_000;
const BREAKS = 300_000;

/** By how much the clock of the device is ahead of the server's, at least and at most, in milliseconds. */
export interface Skew {
  readonly low: number;
  readonly high: number;
  readonly samples: number;
}

/**
 * The skew that all answers agree with. A Date header is a second long, and was written between sending and receiving;
 * what a cache has kept (`Age`) tells nothing.
 */
export function skewOf(exchanges: readonly Exchange[]): Skew | undefined {
  let [low, high, samples] = [-Infinity, Infinity, 0];
  for (const { sent, received, response } of exchanges) {
    const date = Date.parse(response?.headers.get('Date') ?? '');
    if (Number.isNaN(date) || Number(response?.headers.get('Age') ?? 0) > 0) continue;
    low = Math.max(low, sent - date - 1000);
    high = Math.min(high, received - date);
    samples++;
  }
  if (samples === 0) return undefined;
  // A clock that is set in between contradicts itself: the middle of what is left.
  return low <= high ? { low, high, samples } : { low: high, high: low, samples };
}

/** A time in words, as exact as it is known. */
function inWords(milliseconds: number): string {
  const seconds = Math.round(Math.abs(milliseconds) / 1000);
  if (seconds < 120) return messages.seconds(seconds);
  return seconds < 7200
    ? messages.minutes(Math.round(seconds / 60))
    : messages.hours(Math.round(seconds / 3600));
}

const signed = (milliseconds: number): string =>
  (milliseconds < 0 ? '−' : '+') + messages.seconds(Math.round(Math.abs(milliseconds) / 100) / 10);

async function skew(examination: Examination): Promise<Found[]> {
  await Promise.all([examination.page(), examination.reads()]);
  const { backend, document, exchanges } = examination;
  const backendUrl = (backend as { baseUrl?: unknown } | undefined)?.baseUrl;
  // The backend's clock is the one that counts, where it can be seen.
  const from = typeof backendUrl === 'string' ? new URL(backendUrl, document.baseURI).href : undefined;
  const theirs = exchanges.filter(
    ({ url }) => from !== undefined && new URL(url, document.baseURI).href.startsWith(from),
  );
  const found = skewOf(theirs) ?? skewOf(exchanges);
  if (!found) return [unknown(messages.noDate)];
  const { low, high, samples } = found;
  const facts = [messages.samples(samples), messages.between(signed(low), signed(high))];
  // Only what it is at least can be held against it.
  const least = low > 0 ? low : high < 0 ? high : 0;
  const middle = (low + high) / 2;
  if (Math.abs(least) >= BREAKS) return [wrong(messages.farOff(inWords(middle), middle > 0), facts)];
  if (Math.abs(least) >= SEEN) return [doubtful(messages.off(inWords(middle), middle > 0), facts)];
  return [right(messages.same(inWords(Math.max(1000, Math.abs(low), Math.abs(high)))), facts)];
}

function zone({ surroundings }: Examination): Found[] {
  const name = surroundings.timeZone();
  return [name ? right(messages.zone(name)) : doubtful(messages.noZone)];
}

export const clockChecks: readonly Check[] = [
  { id: 'clock/skew', about: messages.about.skew, run: skew },
  { id: 'clock/zone', about: messages.about.zone, run: zone },
];
