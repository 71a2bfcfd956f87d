import { ALL_CAPABILITIES, type Backend } from '../backend/backend.js';
import { browser } from './environment.js';
import type { Given } from './given.js';
import { known, Queries } from './queries.js';

/** A backend until there is one: what was given is known, and everything else is still to come. */
export function standInFor(given: Given): Backend {
  let queries = known.get(given);
  if (!queries) {
    const capabilities = { ...ALL_CAPABILITIES, ...given.capabilities };
    const backend = new Proxy({ capabilities } as Backend, {
      // Whoever looks whether it is something else finds nothing.
      get: (target, name) =>
        (Reflect.get(target, name) as unknown) ??
        (/^[a-z]/.test(String(name)) ? () => new Promise(() => {}) : undefined),
    });
    // Nothing is planned either: a server renders once.
    queries = new Queries(backend, { ...browser, after: () => () => {} });
    known.set(given, queries);
    known.set(backend, queries);
  }
  return queries.backend;
}
