/** Milliseconds after which work lets the page breathe. */
const SLICE = 8;

interface Scheduling {
  scheduler?: { yield?: () => Promise<void> };
}

/** Gives the page a chance to paint and to hear the person, and goes on soon after. */
const breathe = (): Promise<void> => {
  const { scheduler } = globalThis as Scheduling;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
};

/** Waits until nothing else is to be done, or some time has passed. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 2_000 });
    else setTimeout(resolve, 50);
  });

/** Waits until what was rendered has been painted, and nothing else is to be done. */
export const whenSeen = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => void whenIdle().then(resolve)));

/** Work that can pause: each `yield` is a place to. */
export type Work<T> = Generator<void, T, void>;

/** Does all of it at once. */
export function finish<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/**
 * Does it in slices that leave frames and keys alone, with a `pause` between them. Rejects with the signal's
 * reason once that is aborted.
 */
export async function inSlices<T>(
  work: Work<T>,
  signal: AbortSignal,
  pause: () => Promise<void> = breathe,
): Promise<T> {
  for (;;) {
    signal.throwIfAborted();
    const until = performance.now() + SLICE;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await pause();
  }
}
