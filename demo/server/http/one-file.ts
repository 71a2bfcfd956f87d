import { BackendError } from '../../../src/domain/errors.js';
import type { Call, World } from '../world.js';

/** Seconds after which whoever has a file on its way may ask for another one. */
const BUSY = 5;

/** Milliseconds after which a file that nobody reads on is given up. */
const GIVEN_UP = 60_000;

/**
 * Sessions that this process sends a file to, and when they last took a piece: one file at a time each, as a file
 * costs what a page does not.
 */
const busy = new WeakMap<World, Map<string, number>>();

/** Begins a file of a session. */
export function beginFile({ world, actor: { session }, time }: Call): { went: () => void; done: () => void } {
  const sessions = busy.get(world) ?? new Map<string, number>();
  busy.set(world, sessions);
  if (time - (sessions.get(session) ?? -Infinity) < GIVEN_UP)
    throw new BackendError('rate-limited', { retryAfter: BUSY });
  sessions.set(session, time);
  return {
    went: () => void sessions.set(session, world.clock()),
    done: () => void sessions.delete(session),
  };
}
