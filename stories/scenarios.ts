import type { OperationName } from '../src/backend/backend.js';
import { OperationBackend } from '../src/backend/operation-backend.js';
import type { DemoRole } from '../src/backend/memory/seed.js';
import { delayed, fail, type Script } from '../src/testing/scripted-backend.js';

/** What a backend is like, in which somebody looks at a story: who works with it, and what it answers. */
export interface Scenario {
  readonly title: string;
  readonly as?: DemoRole;
  readonly large?: number;
  /** How many days have passed since whatever the story begins with. */
  readonly later?: number;
  readonly script: Script;
}

/** All operations: what a backend that is made of one method offers. */
const NAMES: readonly OperationName[] = operationsOf(OperationBackend.prototype);

function operationsOf(prototype: object): OperationName[] {
  if (prototype === Object.prototype) return [];
  const own = Object.getOwnPropertyNames(prototype).filter((name) => !/^(constructor|perform)$/.test(name));
  return [...(own as OperationName[]), ...operationsOf(Object.getPrototypeOf(prototype) as object)];
}

const reads = NAMES.filter((name) => /^(get|list|find|search|preview)/.test(name) && name !== 'getSession');
const all = (names: readonly OperationName[], step: unknown): Script =>
  Object.fromEntries(names.map((name) => [name, step]));

/** In the order in which the toolbar shows them. */
export const SCENARIOS = {
  usual: { title: 'As usual', script: {} },
  slow: { title: 'Slow', script: all(NAMES, delayed(2_500)) },
  failing: { title: 'Failing', script: all(reads, fail('unavailable')) },
  forbidden: { title: 'Forbidden', script: all(reads, fail('not-allowed')) },
  // Longer than anything waits for an answer, and than a price counts; what has expired is still told of.
  expired: { title: 'Expired', later: 45, script: {} },
  'signed-out': { title: 'Signed out', script: all(NAMES, fail('session-expired')) },
  partial: {
    title: 'In part',
    script: {
      getSummary: fail('unavailable'),
      listLinks: async (_, next) => ({ ...(await next()), unreadable: 3 }),
      listActivity: fail('unavailable'),
    },
  },
  empty: { title: 'Empty', as: 'stand-alone-owner', script: {} },
  huge: { title: 'Huge', as: 'large-owner', large: 20_000, script: {} },
} satisfies Record<string, Scenario>;
export type ScenarioName = keyof typeof SCENARIOS;

let current: ScenarioName = 'usual';
let isShown = false;

/** Chooses what the backends of stories are like from now on. A story is prepared, then shown. */
export const chooseScenario = (name: string): void => {
  current = Object.hasOwn(SCENARIOS, name) ? (name as ScenarioName) : 'usual';
  isShown = false;
};

export const chosenScenario = (): Scenario => SCENARIOS[current];

/** The story is shown: only now its days pass, so that what it was prepared with expires, too. */
export const letDaysPass = (): void => {
  isShown = true;
};

export const daysPassed = (): number => (isShown ? (chosenScenario().later ?? 0) : 0);
