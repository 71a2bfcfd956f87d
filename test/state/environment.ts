import type { Environment } from '../../src/state/environment.js';

/** Storage in memory that can be handed to the next page. */
export function memoryStorage(): Environment['storage'] & object {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

/** An environment whose time stands still, whose timers fire at once, and whose keys count. */
export function testEnvironment(storage = memoryStorage()): Environment & { advance(ms: number): void } {
  let now = Date.parse('2026-11-23T12:00:00Z');
  let keys = 0;
  return {
    now: () => now,
    advance: (ms) => void (now += ms),
    key: () => `key-${++keys}`,
    after(milliseconds, callback) {
      if (milliseconds >= 4_000) return () => undefined;
      queueMicrotask(callback);
      return () => undefined;
    },
    storage,
  };
}

/** An environment whose timers fire when the test lets their time come. */
export function steppedEnvironment(): Environment & { advance(ms: number): void } {
  let now = Date.parse('2026-11-23T12:00:00Z');
  const timers = new Map<object, { at: number; callback: () => void }>();
  return {
    ...testEnvironment(),
    now: () => now,
    advance(ms) {
      now += ms;
      for (const [timer, { at, callback }] of [...timers]) if (at <= now && timers.delete(timer)) callback();
    },
    after(milliseconds, callback) {
      const timer = {};
      timers.set(timer, { at: now + milliseconds, callback });
      return () => timers.delete(timer);
    },
  };
}
