import type { Backend, CallOptions, Capabilities, OperationName } from '../backend/backend.js';
import { OperationBackend, type InputOf, type OutputOf } from '../backend/operation-backend.js';
import { BackendError, type BackendErrorInit, type ErrorCode } from '../domain/errors.js';

/** How a call goes on to the backend behind the script. */
export type Next<K extends OperationName> = (input?: InputOf<K>) => Promise<OutputOf<K>>;

/**
 * What an operation does instead of its usual work: `pending` never answers, an error rejects, a function
 * answers whatever it returns.
 */
export type Step<K extends OperationName> =
  | 'pending'
  | 'usual'
  | BackendError
  | ((input: InputOf<K>, next: Next<K>, options: CallOptions) => OutputOf<K> | Promise<OutputOf<K>>);

/** By operation: one step for every call, or one a call, the last of which stays. */
export type Script = { [K in OperationName]?: Step<K> | readonly Step<K>[] };

/** A call as it came in. */
export interface RecordedCall {
  name: OperationName;
  input: unknown;
  options: CallOptions;
}

/** A step that refuses or fails. */
export const fail = (code: ErrorCode, init?: BackendErrorInit): BackendError => new BackendError(code, init);

/** A step that answers as usual, or as another step does, after some milliseconds. */
export const delayed =
  <K extends OperationName>(milliseconds: number, then: Step<K> = 'usual') =>
  async (input: InputOf<K>, next: Next<K>, options: CallOptions): Promise<OutputOf<K>> => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    return take(then, input, next, options);
  };

function take<K extends OperationName>(
  step: Step<K>,
  input: InputOf<K>,
  next: Next<K>,
  options: CallOptions,
): OutputOf<K> | Promise<OutputOf<K>> {
  if (step === 'usual') return next(input);
  if (step instanceof BackendError) throw step;
  if (typeof step === 'function') return step(input, next, options);
  return new Promise((_, reject) => {
    options.signal?.addEventListener('abort', () => reject(options.signal?.reason as Error), { once: true });
  });
}

/**
 * A backend whose answers are scripted by operation: for stories and tests that show a state which a
 * working backend is in for a moment only. What is not scripted goes on to the backend behind it.
 */
export class ScriptedBackend extends OperationBackend {
  readonly capabilities: Capabilities;
  /** Every call, in the order in which they came. */
  readonly calls: RecordedCall[] = [];
  readonly #inner: Backend;
  readonly #script = new Map<OperationName, unknown[]>();

  constructor(inner: Backend, script: Script = {}, capabilities = inner.capabilities) {
    super();
    this.#inner = inner;
    this.capabilities = capabilities;
    this.script(script);
  }

  /** Replaces the steps of some operations. */
  script(script: Script): void {
    for (const [name, steps] of Object.entries(script))
      this.#script.set(name as OperationName, Array.isArray(steps) ? [...(steps as unknown[])] : [steps]);
  }

  /** The calls of one operation. */
  callsOf(name: OperationName): RecordedCall[] {
    return this.calls.filter((call) => call.name === name);
  }

  protected override async perform<K extends OperationName>(
    name: K,
    input: InputOf<K>,
    options: CallOptions = {},
  ): Promise<OutputOf<K>> {
    this.calls.push({ name, input, options });
    const steps = (this.#script.get(name) ?? ['usual']) as Step<K>[];
    const step = (steps.length > 1 ? steps.shift() : steps[0]) ?? 'usual';
    const call = this.#inner[name].bind(this.#inner) as unknown as (
      input: InputOf<K>,
      options: CallOptions,
    ) => Promise<OutputOf<K>>;
    return take(step, input, (changed = input) => call(changed, options), options);
  }
}
