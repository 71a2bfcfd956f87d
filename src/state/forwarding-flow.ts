import {
  noForwarding,
  RING_SECONDS,
  targetProblem,
  type ForwardingCondition,
  type ForwardingInput,
  type PhoneLine,
} from '../domain/call-forwarding.js';
import { BackendError } from '../domain/backend-error.js';
import type { FieldProblem } from '../domain/errors.js';
import { plainFormats, type PhoneFormats } from '../domain/phone.js';
import { browser, type Environment } from './environment.js';
import { Operation } from './operation.js';
import type { Queries } from './queries.js';
import { Store } from './store.js';

/** One condition as it stands on screen. */
export interface RuleDraft {
  readonly condition: ForwardingCondition;
  readonly active: boolean;
  /** The number as it was typed. */
  readonly target: string;
  readonly seconds: number;
}

/** The forwarding of one number as it stands on screen. */
export interface LineForm {
  /** The state that the person started from. */
  readonly base: PhoneLine;
  readonly rules: readonly RuleDraft[];
  readonly dirty: boolean;
  readonly status: 'idle' | 'sending' | 'slow' | 'uncertain' | 'saved';
  /** Refused fields, `<condition>.target`. */
  readonly problems: readonly FieldProblem[];
  readonly error: BackendError | undefined;
  /** What somebody else saved in the meantime. The person chooses. */
  readonly theirs: PhoneLine | undefined;
}

export interface ForwardingState {
  readonly formats: PhoneFormats;
  /** The numbers that somebody has touched, by id. */
  readonly forms: ReadonlyMap<string, LineForm>;
}

/** Changes the call forwarding of an account's numbers, each by itself. What is typed outlives every refresh. */
export class ForwardingFlow extends Store<ForwardingState> {
  readonly #queries: Queries;
  readonly #load: () => Promise<PhoneFormats>;
  readonly #environment: Environment;
  readonly #operations = new Map<string, Operation<ForwardingInput, PhoneLine>>();
  #formats: Promise<PhoneFormats> | undefined;

  constructor(queries: Queries, load: () => Promise<PhoneFormats>, environment: Environment = browser) {
    super({ formats: plainFormats, forms: new Map() });
    this.#queries = queries;
    this.#load = load;
    this.#environment = environment;
  }

  /** Gets what numbers are read and shown with, once. */
  async formats(): Promise<PhoneFormats> {
    this.#formats ??= this.#load();
    try {
      const formats = await this.#formats;
      if (formats !== this.state.formats) this.set({ formats, forms: this.#shown(formats) });
      return formats;
    } catch (thrown) {
      this.#formats = undefined;
      throw new BackendError('network', { cause: thrown });
    }
  }

  /** Writes the numbers that nobody has touched in the new formats. */
  #shown(formats: PhoneFormats): ForwardingState['forms'] {
    const shown = ({ base, rules, ...rest }: LineForm): LineForm => ({
      ...rest,
      base,
      rules: rules.map((rule) => {
        const stored = base.rules.find((each) => each.condition === rule.condition)?.target;
        return stored && stored === rule.target ? { ...rule, target: formats.show(stored) } : rule;
      }),
    });
    return new Map([...this.state.forms].map(([id, form]) => [id, shown(form)]));
  }

  /** What is on screen for a number. */
  form(line: PhoneLine): LineForm {
    const kept = this.state.forms.get(line.id);
    if (!kept) return this.#begin(line);
    const settled = !kept.dirty && !kept.theirs && (kept.status === 'idle' || kept.status === 'saved');
    const outdated = kept.status === 'idle' || kept.base.version !== line.version;
    return settled && outdated && kept.problems.length === 0 && !kept.error ? this.#begin(line) : kept;
  }

  edit(line: PhoneLine, condition: ForwardingCondition, patch: Partial<Omit<RuleDraft, 'condition'>>): void {
    const form = this.form(line);
    const start = form.status === 'saved' ? this.#begin(line) : form;
    const rules = start.rules.map((rule) => (rule.condition === condition ? { ...rule, ...patch } : rule));
    const field = `${condition}.target`;
    this.#put(line.id, {
      ...start,
      rules,
      dirty: JSON.stringify(rules) !== JSON.stringify(this.#begin(start.base).rules),
      problems: start.problems.filter((problem) => problem.field !== field),
    });
  }

  /** Looks at a number as soon as it is typed: writes it as usual, or tells what is wrong with it. */
  async check(line: PhoneLine, condition: ForwardingCondition): Promise<void> {
    const formats = await this.formats().catch(() => undefined);
    const form = this.state.forms.get(line.id);
    const rule = form?.rules.find((each) => each.condition === condition);
    if (!formats || !form || !rule?.target.trim()) return;
    const field = `${condition}.target`;
    const { number, problem } = read(rule, line, formats);
    this.#put(line.id, {
      ...form,
      rules: form.rules.map((each) =>
        each === rule && number !== null ? { ...each, target: formats.show(number) } : each,
      ),
      problems: [
        ...form.problems.filter((each) => each.field !== field),
        ...(problem ? [{ field, rule: problem }] : []),
      ],
    });
  }

  /** Forgets what was changed. */
  discard(line: PhoneLine): void {
    this.#put(line.id, undefined);
  }

  /** Keeps what the person chose, over what somebody else saved. */
  keepMine(line: PhoneLine): Promise<PhoneLine | undefined> {
    const form = this.form(line);
    this.#put(line.id, { ...form, base: form.theirs ?? form.base, theirs: undefined });
    return this.save(line);
  }

  /** Resolves with the line as it was saved, or with undefined when it was not. */
  async save(line: PhoneLine): Promise<PhoneLine | undefined> {
    const operation = this.#operationOf(line.id);
    if (operation.busy) return undefined;
    let formats: PhoneFormats;
    try {
      formats = await this.formats();
    } catch (error) {
      this.#put(line.id, { ...this.form(line), error: error as BackendError });
      return undefined;
    }
    if (operation.busy) return undefined;
    const form = this.form(line);
    const found = form.rules.map((rule) => read(rule, line, formats));
    const problems = found.flatMap(({ problem }, index): FieldProblem[] =>
      problem ? [{ field: `${form.rules[index]!.condition}.target`, rule: problem }] : [],
    );
    const rules = form.rules.map((rule, index) => {
      const number = found[index]!.number;
      return number === null ? rule : { ...rule, target: formats.show(number) };
    });
    this.#put(line.id, { ...form, rules, problems, error: undefined, theirs: undefined });
    if (problems.length > 0) return undefined;
    const saved = await operation.run({
      line: line.id,
      version: form.base.version,
      rules: rules.map(({ condition, active, seconds }, index) => ({
        condition,
        active,
        target: found[index]!.number,
        seconds: condition === 'no-answer' ? seconds : null,
      })),
    });
    await this.#finish(line, rules, saved, operation.error);
    return saved;
  }

  async #finish(
    line: PhoneLine,
    sent: readonly RuleDraft[],
    saved: PhoneLine | undefined,
    error: BackendError | undefined,
  ): Promise<void> {
    const form = this.form(line);
    if (saved) {
      const typedOn = form.rules !== sent;
      this.#put(line.id, {
        ...(typedOn ? { ...form, base: saved } : this.#begin(saved)),
        status: typedOn ? 'idle' : 'saved',
      });
      this.#queries.learnedLine(saved);
      return;
    }
    if (error?.code === 'version-mismatch') {
      const lines = await this.#queries.phoneLines().refetch();
      const theirs = lines.data?.items.find((each) => each.id === line.id);
      this.#put(line.id, { ...this.form(line), status: 'idle', theirs, error: theirs ? undefined : error });
      return;
    }
    this.#put(line.id, {
      ...form,
      status: 'idle',
      error,
      problems: (error?.fields ?? []).map(({ field, rule }) => ({
        field: field.replace(/^rules\.(\d+)/, (_, index: string) => sent[Number(index)]?.condition ?? ''),
        rule,
      })),
    });
  }

  #operationOf(id: string): Operation<ForwardingInput, PhoneLine> {
    let operation = this.#operations.get(id);
    if (!operation) {
      const { backend } = this.#queries;
      const made = new Operation<ForwardingInput, PhoneLine>(
        backend,
        (input, options) => backend.setForwarding(input, options),
        this.#environment,
      );
      made.subscribe(() => {
        const { status } = made.state;
        const form = this.state.forms.get(id);
        if (form && (status === 'sending' || status === 'slow' || status === 'uncertain'))
          this.#put(id, { ...form, status });
      });
      this.#operations.set(id, (operation = made));
    }
    return operation;
  }

  #begin(line: PhoneLine): LineForm {
    const { formats } = this.state;
    const rules = noForwarding().map(({ condition, active, target, seconds }): RuleDraft => {
      const rule = line.rules.find((each) => each.condition === condition);
      const number = rule?.target ?? target;
      return {
        condition,
        active: rule?.active ?? active,
        target: number === null ? '' : formats.show(number),
        seconds: rule?.seconds ?? seconds ?? RING_SECONDS.usual,
      };
    });
    return {
      base: line,
      rules,
      dirty: false,
      status: 'idle',
      problems: [],
      error: undefined,
      theirs: undefined,
    };
  }

  #put(id: string, form: LineForm | undefined): void {
    const forms = new Map(this.state.forms);
    if (form) forms.set(id, form);
    else forms.delete(id);
    this.set({ ...this.state, forms });
  }
}

/** The number that a rule holds, and the rule of numbers that it breaks. What is switched off may stay unfinished. */
function read(
  { active, target }: RuleDraft,
  line: PhoneLine,
  formats: PhoneFormats,
): { number: string | null; problem?: string } {
  const text = target.trim();
  if (text === '') return active ? { number: null, problem: 'required' } : { number: null };
  const number = formats.read(text);
  if (number === undefined) return active ? { number: null, problem: 'phone' } : { number: null };
  const problem = targetProblem(line.number, number);
  if (!problem) return { number };
  return active ? { number, problem } : { number: null };
}
