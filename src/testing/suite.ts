import type { BackendHarness, SuiteRunner } from './describe-backend.js';

type Case = (harness: BackendHarness) => Promise<void>;
type Advance = (milliseconds: number) => Promise<void>;

/** Registers cases with their harnesses. */
export class Suite {
  readonly #create: () => BackendHarness | Promise<BackendHarness>;
  readonly #runner: SuiteRunner;
  #shared: Promise<BackendHarness> | undefined;

  constructor(create: () => BackendHarness | Promise<BackendHarness>, runner: SuiteRunner) {
    this.#create = create;
    this.#runner = runner;
  }

  group(title: string, body: () => void): void {
    this.#runner.describe(title, body);
  }

  /** A case that changes nothing. */
  reads(title: string, body: Case): void {
    this.#runner.it(title, async () => {
      this.#shared ??= Promise.resolve(this.#create());
      await body(await this.#shared);
    });
  }

  /** A case that gets a world of its own. */
  writes(title: string, body: Case): void {
    this.#runner.it(title, async () => {
      const harness = await this.#create();
      try {
        await body(harness);
      } finally {
        await harness.dispose?.();
      }
    });
  }

  /** A case in which time passes; only for a harness that can move its clock. */
  inTime(title: string, body: (harness: BackendHarness, advance: Advance) => Promise<void>): void {
    if (!this.#runner.advances) return;
    this.writes(title, (harness) =>
      body(harness, async (milliseconds) => {
        if (!harness.advance) throw new Error('The harness has no clock to advance');
        await harness.advance(milliseconds);
      }),
    );
  }

  async dispose(): Promise<void> {
    await (await this.#shared)?.dispose?.();
  }
}
