import type { Browser, Page } from 'playwright';

interface TraceEvent {
  name: string;
  cat: string;
  tts?: number;
}

/** When each mark was set, in milliseconds of the main thread's CPU time. */
export type Marks = ReadonlyMap<string, number>;

/** Records the marks of a page while it is worked. */
export async function recordMarks(browser: Browser, page: Page, work: () => Promise<void>): Promise<Marks> {
  let buffer: Buffer;
  await browser.startTracing(page, { categories: ['blink.user_timing'] });
  try {
    await work();
  } finally {
    // A trace that is left running would stop the next one from starting.
    buffer = await browser.stopTracing();
  }
  const { traceEvents } = JSON.parse(buffer.toString()) as { traceEvents: TraceEvent[] };
  return new Map(
    traceEvents
      .filter(({ cat, tts }) => cat === 'blink.user_timing' && tts !== undefined)
      .map(({ name, tts }) => [name, tts! / 1000]),
  );
}

/** The CPU time of an operation up to the frame that painted, without what looking at the screen took. */
export function cpuOf(marks: Marks, mark: string, frames: number): number | null {
  let sum = 0;
  for (let frame = 1; frame <= frames; frame++) {
    const from = marks.get(`${mark}:seen${frame - 1}`);
    const to = marks.get(`${mark}:frame${frame}`);
    if (from === undefined || to === undefined) return null;
    sum += to - from;
  }
  return sum;
}
