import { BackendError } from '../domain/backend-error.js';
import type { ForwardingInput, ForwardingWarning, PhoneLine } from '../domain/call-forwarding.js';
import type { FieldProblem } from '../domain/errors.js';
import type { ForwardingNumbers } from '../domain/forwarding-numbers.js';
import { plainFormats, type PhoneFormats } from '../domain/phone.js';
import { noForwarding } from '../domain/call-forwarding.js';
import { browser, type Environment } from './environment.js';
import { draftOf, ruleOf, type RuleDraft } from './forwarding-draft.js';
import { OneByOne, type Fate } from './one-by-one.js';
import type { Queries } from './queries.js';
import { Store } from './store.js';
import { learnedLine, phoneLines } from './late-reads.js';

/** What is to be done with the numbers that are chosen. */
export type ManyAct = 'rule' | 'pause' | 'resume';

/** One of the numbers, and what became of it. `stopped`: not done, because the person stopped or nothing could be. */
export interface ManyLine {
  readonly line: PhoneLine;
  readonly state: 'ready' | 'sending' | 'uncertain' | 'done' | 'refused' | 'failed' | 'stopped';
  readonly error?: BackendError | undefined;
}

export interface ForwardManyState {
  readonly step: 'choosing' | 'running' | 'ended';
  readonly formats: PhoneFormats;
  readonly act: ManyAct;
  readonly rule: RuleDraft;
  /** Ids of the numbers. */
  readonly chosen: ReadonlySet<string>;
  /** While it is being done, and afterwards: those that were chosen. */
  readonly rows: readonly ManyLine[];
  readonly problems: readonly FieldProblem[];
  readonly error: BackendError | undefined;
  /** What asks to be agreed to before it is done. */
  readonly warnings: readonly ForwardingWarning[];
  readonly stopping: boolean;
}

/** Rows that are worth another try. */
const AGAIN: readonly ManyLine['state'][] = ['failed', 'stopped'];

/** Forwards several numbers alike, or pauses them, one after the other, with a result for each. */
export class ForwardManyFlow extends Store<ForwardManyState> {
  readonly #queries: Queries;
  readonly #load: () => Promise<ForwardingNumbers>;
  readonly #link: string | undefined;
  readonly #writes: OneByOne<PhoneLine, ForwardingInput, PhoneLine>;
  /** What numbers are read with, as soon as something is written. */
  #numbers: ForwardingNumbers | undefined;

  /** `link`: the linked account whose numbers they are. */
  constructor(
    queries: Queries,
    load: () => Promise<ForwardingNumbers>,
    act: ManyAct,
    chosen: readonly string[],
    link?: string,
    environment: Environment = browser,
  ) {
    const first = { ...noForwarding()[0]!, active: true };
    super({
      step: 'choosing',
      formats: plainFormats,
      act,
      rule: draftOf(first, 'UTC', String, 0),
      chosen: new Set(chosen),
      rows: [],
      problems: [],
      error: undefined,
      warnings: [],
      stopping: false,
    });
    this.#queries = queries;
    this.#load = load;
    this.#link = link;
    const { backend } = queries;
    this.#writes = new OneByOne(
      backend,
      {
        idOf: ({ id }) => id,
        inputFor: (line) => (this.#isDone(line) ? undefined : this.#inputFor(line, this.#numbers!)),
        send: (input, options) => backend.setForwarding(input, options),
        mark: (id, fate) => this.#told(id, fate),
        stopping: () => this.state.stopping,
        stop: () => this.stop(),
        again: ['session-expired', 'reauth-needed'],
        renew: ({ id }) => this.#renew(id),
      },
      environment,
    );
    this.edit({ active: true });
    void this.#formats().catch(() => undefined);
  }

  get busy(): boolean {
    return this.state.step === 'running';
  }

  /** The numbers of the account. */
  get lines(): readonly PhoneLine[] {
    return phoneLines(this.#queries, this.#link).data?.items ?? [];
  }

  edit(patch: Partial<RuleDraft>): void {
    if (this.state.step === 'choosing')
      this.set({ ...this.state, rule: { ...this.state.rule, ...patch }, problems: [], warnings: [] });
  }

  choose(ids: Iterable<string>): void {
    if (this.state.step === 'choosing')
      this.set({ ...this.state, chosen: new Set(ids), problems: [], warnings: [] });
  }

  /** Writes a number as usual as soon as it is typed, or tells what is wrong with it. */
  async check(): Promise<void> {
    const numbers = await this.#formats().catch(() => undefined);
    const { rule, step } = this.state;
    if (!numbers || step !== 'choosing' || rule.to !== 'number' || !rule.target.trim()) return;
    const found = numbers.target(rule.target);
    if ('problem' in found) this.#wrong([{ field: `${rule.condition}.target`, rule: found.problem }]);
    else this.set({ ...this.state, rule: { ...rule, target: numbers.show(found.number) } });
  }

  /**
   * Does it with all that were chosen and are not done yet. Resolves with the lines that it changed. `agreed`: the
   * person has read the warnings that ask for it.
   */
  async run(agreed = false): Promise<PhoneLine[]> {
    const { state } = this;
    if (state.step === 'running') return [];
    let numbers: ForwardingNumbers;
    try {
      numbers = await this.#formats();
    } catch (error) {
      this.set({ ...this.state, error: error as BackendError });
      return [];
    }
    if (this.state.step === 'running') return [];
    const rows =
      state.step === 'ended'
        ? state.rows
        : this.lines
            .filter(({ id }) => state.chosen.has(id))
            .map((line): ManyLine => ({ line, state: 'ready' }));
    if (rows.length === 0) return (this.#wrong([{ field: 'chosen', rule: 'required' }]), []);
    if (state.act === 'rule' && state.step === 'choosing') {
      const { problems } = ruleOf(state.rule, rows[0]!.line.timeZone, numbers);
      if (problems.length > 0) return (this.#wrong(problems), []);
      if (!agreed && (await this.#asks(rows, numbers))) return [];
    }
    return this.#all(rows, numbers);
  }

  async #all(rows: readonly ManyLine[], numbers: ForwardingNumbers): Promise<PhoneLine[]> {
    const wanted = rows.filter((row) => row.state === 'ready' || AGAIN.includes(row.state));
    const start = { step: 'running', rows, stopping: false, error: undefined, warnings: [] } as const;
    this.set({ ...this.state, ...start });
    this.#numbers = numbers;
    const changed = await this.#writes.run(wanted.map(({ line }) => line));
    this.set({ ...this.state, step: 'ended' });
    return changed;
  }

  /** Lets what is being sent come to its end, and begins nothing more. */
  stop(): void {
    if (this.state.step === 'running') this.set({ ...this.state, stopping: true });
  }

  /** Whether a warning has to be agreed to first. The first number that takes the rule is asked for all. */
  async #asks(rows: readonly ManyLine[], numbers: ForwardingNumbers): Promise<boolean> {
    const { backend } = this.#queries;
    if (!backend.capabilities.forwardingWarnings) return false;
    const before = this.state;
    for (const { line } of rows) {
      const { rules } = this.#inputFor(line, numbers);
      try {
        const { warnings } = await backend.previewForwarding({
          ...this.#whose,
          line: line.id,
          rules,
          paused: false,
        });
        if (this.state !== before) return true;
        const asks = warnings.some(({ severity }) => severity === 'confirm');
        if (asks) this.set({ ...this.state, warnings });
        return asks;
      } catch (thrown) {
        // What is refused for one may be fine for the next; what failed is told when it is done.
        if (!(thrown instanceof BackendError) || thrown.code !== 'invalid-input') return false;
      }
    }
    return false;
  }

  /** Whose line an input is about. */
  get #whose(): Pick<ForwardingInput, 'link'> {
    return this.#link === undefined ? {} : { link: this.#link };
  }

  #inputFor({ id, version, timeZone }: PhoneLine, numbers: ForwardingNumbers): ForwardingInput {
    const { act, rule } = this.state;
    return act === 'rule'
      ? { ...this.#whose, line: id, version, rules: [ruleOf(rule, timeZone, numbers).rule] }
      : { ...this.#whose, line: id, version, rules: [], paused: act === 'pause' };
  }

  /** Whether a number is paused, or not, as it is to be. */
  #isDone({ paused }: PhoneLine): boolean {
    const { act } = this.state;
    return act !== 'rule' && paused === (act === 'pause');
  }

  #told(id: string, { state, value, error }: Fate<PhoneLine>): void {
    if (value) learnedLine(this.#queries, value, this.#link);
    this.#mark(id, { state, ...(value && { line: value }), error });
  }

  /** Reads a number that somebody else has changed: the next try is of what it is now. */
  async #renew(id: string): Promise<void> {
    const lines = (await phoneLines(this.#queries, this.#link).refetch()).data?.items;
    const fresh = lines?.find((line) => line.id === id);
    if (fresh) this.#mark(id, { line: fresh });
  }

  #mark(id: string, patch: Partial<ManyLine>): void {
    const error = patch.state ? patch.error : undefined;
    this.set({
      ...this.state,
      rows: this.state.rows.map((row) =>
        row.line.id === id ? { ...row, ...patch, ...(patch.state && { error }) } : row,
      ),
    });
  }

  #wrong(problems: readonly FieldProblem[]): void {
    this.set({ ...this.state, problems });
  }

  async #formats(): Promise<ForwardingNumbers> {
    try {
      const formats = await this.#load();
      if (formats !== this.state.formats) this.set({ ...this.state, formats });
      return formats;
    } catch (thrown) {
      throw new BackendError('network', { cause: thrown });
    }
  }
}
