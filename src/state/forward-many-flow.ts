import { BackendError } from '../domain/backend-error.js';
import type { ForwardingInput, ForwardingWarning, PhoneLine } from '../domain/call-forwarding.js';
import type { ErrorCode, FieldProblem } from '../domain/errors.js';
import type { ForwardingNumbers } from '../domain/forwarding-numbers.js';
import { plainFormats, type PhoneFormats } from '../domain/phone.js';
import { noForwarding } from '../domain/call-forwarding.js';
import { browser, type Environment } from './environment.js';
import { draftOf, ruleOf, type RuleDraft } from './forwarding-draft.js';
import { Operation } from './operation.js';
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
/** What is refused only until the person has signed in again, or confirmed that it is them. */
const UNTIL_SIGNED_IN: ReadonlySet<string> = new Set<ErrorCode>(['session-expired', 'reauth-needed']);
/** After these nothing more can be done now. */
const HOPELESS: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'network',
  'timeout',
  'unavailable',
  'session-expired',
  'not-allowed',
  'context-mismatch',
]);

/** Forwards several numbers alike, or pauses them, one after the other, with a result for each. */
export class ForwardManyFlow extends Store<ForwardManyState> {
  readonly #queries: Queries;
  readonly #load: () => Promise<ForwardingNumbers>;
  readonly #link: string | undefined;
  readonly #environment: Environment;
  /** By line: the same write keeps its key when it is tried again. */
  readonly #operations = new Map<string, Operation<ForwardingInput, PhoneLine>>();

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
    this.#environment = environment;
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
    const changed: PhoneLine[] = [];
    for (const { line } of wanted) {
      if (this.state.stopping) {
        this.#mark(line.id, { state: 'stopped' });
        continue;
      }
      const done = await this.#do(line, numbers);
      if (done) changed.push(done);
    }
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

  async #do(line: PhoneLine, numbers: ForwardingNumbers): Promise<PhoneLine | undefined> {
    const { act } = this.state;
    if (act !== 'rule' && line.paused === (act === 'pause')) {
      this.#mark(line.id, { state: 'done' });
      return undefined;
    }
    const operation = this.#operationFor(line.id);
    this.#mark(line.id, { state: 'sending' });
    for (;;) {
      const changed = await operation.run(this.#inputFor(line, numbers));
      if (changed) {
        learnedLine(this.#queries, changed, this.#link);
        this.#mark(line.id, { state: 'done', line: changed });
        return changed;
      }
      const { error } = operation;
      if (error?.code !== 'rate-limited' || error.retryAfter === undefined || this.state.stopping)
        return this.#notDone(line, operation.state.status, error);
      await this.#pause(error.retryAfter);
    }
  }

  async #notDone(line: PhoneLine, status: string, error: BackendError | undefined): Promise<undefined> {
    const final = status === 'refused' && !(error && UNTIL_SIGNED_IN.has(error.code));
    this.#mark(line.id, { state: final ? 'refused' : 'failed', error });
    if (error && HOPELESS.has(error.code)) this.stop();
    // Somebody else has changed it: the next try is of what it is now.
    if (status !== 'conflict') return;
    const fresh = (await phoneLines(this.#queries, this.#link).refetch()).data?.items.find(
      ({ id }) => id === line.id,
    );
    if (fresh) this.#mark(line.id, { line: fresh });
  }

  #operationFor(id: string): Operation<ForwardingInput, PhoneLine> {
    const known = this.#operations.get(id);
    if (known) return known;
    const { backend } = this.#queries;
    const operation = new Operation<ForwardingInput, PhoneLine>(
      backend,
      (input, options) => backend.setForwarding(input, options),
      this.#environment,
    );
    operation.subscribe(() => {
      if (operation.state.status === 'uncertain') this.#mark(id, { state: 'uncertain' });
    });
    this.#operations.set(id, operation);
    return operation;
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

  #pause(seconds: number): Promise<void> {
    return new Promise((resolve) => void this.#environment.after(seconds * 1000, resolve));
  }
}
