import type { Fetch } from './page-policies.js';

/** What the doctor looks at, and by what. A page gives nothing of it; tests and stories give what they plant. */
export interface Surroundings {
  readonly document: Document;
  readonly registry: Pick<CustomElementRegistry, 'get'>;
  /** What libraries leave behind for each other to find. */
  readonly globals: Readonly<Record<string, unknown>>;
  readonly fetch: Fetch;
  /** Milliseconds since the epoch, by the clock of the device. */
  readonly now: () => number;
  /** Milliseconds since some moment, which nobody sets. */
  readonly tick: () => number;
  /** The time zone of the device (IANA); undefined where it is not told. */
  readonly timeZone: () => string | undefined;
  /** Loads a file that comes only when it is asked for, as the elements load what opens later. */
  readonly load: () => Promise<unknown>;
  /** Milliseconds that anything may take. */
  readonly patience: number;
}

/** The page that this is loaded in. */
export const thisPage = (): Surroundings => ({
  document: globalThis.document,
  registry: customElements,
  globals: globalThis,
  fetch: (input, init) => globalThis.fetch(input, init),
  now: () => Date.now(),
  tick: () => performance.now(),
  timeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  load: () => import('./late-part.js'),
  patience: 15_000,
});
