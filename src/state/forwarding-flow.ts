import type { Items } from '../backend/backend.js';
import type {
  ForwardingCondition,
  ForwardingInput,
  ForwardingPreviewInput,
  ForwardingRule,
  ForwardingWarning,
  PhoneLine,
} from '../domain/call-forwarding.js';
import { BackendError } from '../domain/backend-error.js';
import type { FieldProblem } from '../domain/errors.js';
import type { ForwardingNumbers } from '../domain/forwarding-numbers.js';
import { forwardingProblems } from '../domain/forwarding-rules.js';
import { plainFormats, type PhoneFormats } from '../domain/phone.js';
import { browser, type Environment } from './environment.js';
import { draftsOf, ruleOf, type RuleDraft } from './forwarding-draft.js';
import { Operation } from './operation.js';
import type { Queries } from './queries.js';
import type { Read } from './reads.js';
import { Store } from './store.js';
import { learnedLine, phoneLines } from './late-reads.js';

/** The forwarding of one number as it stands on screen. */
export interface LineForm {
  /** The state that the person started from. */
  readonly base: PhoneLine;
  readonly rules: readonly RuleDraft[];
  readonly dirty: boolean;
  readonly status: 'idle' | 'sending' | 'slow' | 'uncertain' | 'saved';
  /** Refused fields, `<condition>.target`. */
  readonly problems: readonly FieldProblem[];
  /** The numbers that a call would go round in, where that is the problem. */
  readonly loop: readonly string[];
  readonly error: BackendError | undefined;
  /** What somebody else saved in the meantime. The person chooses. */
  readonly theirs: PhoneLine | undefined;
  /** What the backend has to say about what is on screen. */
  readonly warnings: readonly ForwardingWarning[];
  /** It was not saved yet, because a warning asks to be agreed to. */
  readonly confirming: boolean;
}

export interface ForwardingState {
  readonly formats: PhoneFormats;
  /** The numbers that somebody has touched, by id. */
  readonly forms: ReadonlyMap<string, LineForm>;
}

/** Changes the call forwarding of an account's numbers, each by itself. What is typed outlives every refresh. */
export class ForwardingFlow extends Store<ForwardingState> {
  readonly #queries: Queries;
  readonly #load: () => Promise<ForwardingNumbers>;
  readonly #link: string | undefined;
  readonly #environment: Environment;
  readonly #operations = new Map<string, Operation<ForwardingInput, PhoneLine>>();
  #numbers: Promise<ForwardingNumbers> | undefined;
  /** By line: the rules that its warnings are about, and when these are here. */
  readonly #warned = new Map<string, { about: string; asked: Promise<void> }>();

  /** `link`: the linked account whose numbers they are. */
  constructor(
    queries: Queries,
    load: () => Promise<ForwardingNumbers>,
    link?: string,
    environment: Environment = browser,
  ) {
    super({ formats: plainFormats, forms: new Map() });
    this.#queries = queries;
    this.#load = load;
    this.#link = link;
    this.#environment = environment;
  }

  get #lines(): Read<Items<PhoneLine>> {
    return phoneLines(this.#queries, this.#link);
  }

  /** Whose line an input is about. */
  get #whose(): Pick<ForwardingInput, 'link'> {
    return this.#link === undefined ? {} : { link: this.#link };
  }

  /** Gets what numbers are read and shown with, once. */
  async formats(): Promise<ForwardingNumbers> {
    this.#numbers ??= this.#load();
    try {
      const formats = await this.#numbers;
      if (formats !== this.state.formats) this.set({ formats, forms: this.#shown(formats) });
      return formats;
    } catch (thrown) {
      this.#numbers = undefined;
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
        return stored?.kind === 'number' && stored.number === rule.target
          ? { ...rule, target: formats.show(stored.number) }
          : rule;
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
    this.#put(line.id, {
      ...start,
      rules,
      dirty: JSON.stringify(rules) !== JSON.stringify(this.#begin(start.base).rules),
      problems: start.problems.filter(({ field }) => !field.startsWith(`${condition}.`)),
      confirming: false,
    });
    // A number is looked at when it is typed to its end.
    if ('active' in patch || 'to' in patch || 'line' in patch) void this.warn(line);
  }

  /** Looks at a number as soon as it is typed: writes it as usual, or tells what is wrong with it. */
  async check(line: PhoneLine, condition: ForwardingCondition): Promise<void> {
    const numbers = await this.formats().catch(() => undefined);
    const form = this.state.forms.get(line.id);
    const draft = form?.rules.find((each) => each.condition === condition);
    if (!numbers || !form || !draft?.active || draft.to !== 'number' || !draft.target.trim()) return;
    const found = numbers.target(draft.target);
    const target = 'problem' in found ? draft.target : numbers.show(found.number);
    const field = `${condition}.target`;
    const own = 'number' in found && found.number === form.base.number ? 'own-number' : undefined;
    const rule = 'problem' in found ? found.problem : own;
    this.#put(line.id, {
      ...form,
      // What stays the same is no typing: it may be on its way to the backend.
      rules:
        target === draft.target
          ? form.rules
          : form.rules.map((each) => (each === draft ? { ...each, target } : each)),
      problems: [...form.problems.filter((each) => each.field !== field), ...(rule ? [{ field, rule }] : [])],
    });
    if (!rule) await this.warn(line);
  }

  /** Asks what the backend has to say about what is on screen, once it is complete. */
  async warn(line: PhoneLine): Promise<void> {
    if (!this.#queries.backend.capabilities.forwardingWarnings) return;
    const before = this.state.forms.get(line.id);
    const numbers = await this.formats().catch(() => undefined);
    const form = this.state.forms.get(line.id);
    // What is being typed meanwhile is looked at when it is typed to its end.
    if (!numbers || !form?.dirty || form.rules !== before?.rules) return;
    const { rules, problems } = this.#read(form, numbers);
    if (problems.length === 0) await this.#warnings(line, form, rules);
  }

  #warnings(line: PhoneLine, form: LineForm, rules: ForwardingRule[]): Promise<void> {
    const about = JSON.stringify(rules);
    const known = this.#warned.get(line.id);
    if (known?.about === about) return known.asked;
    const asked = this.#ask(line.id, about, {
      ...this.#whose,
      line: line.id,
      rules,
      paused: form.base.paused,
    });
    this.#warned.set(line.id, { about, asked });
    return asked;
  }

  async #ask(id: string, about: string, input: ForwardingPreviewInput): Promise<void> {
    const current = () => this.#warned.get(id)?.about === about;
    try {
      const { warnings } = await this.#queries.backend.previewForwarding(input);
      const form = this.state.forms.get(id);
      if (form && current()) this.#put(id, { ...form, warnings });
    } catch {
      // What cannot be had now is asked for again. What is refused is told when it is saved.
      if (current()) this.#warned.delete(id);
    }
  }

  /** Forgets what was changed. */
  discard(line: PhoneLine): void {
    this.#warned.delete(line.id);
    this.#put(line.id, undefined);
  }

  /** Goes back to what was typed, instead of agreeing to a warning. */
  reconsider(line: PhoneLine): void {
    this.#put(line.id, { ...this.form(line), confirming: false });
  }

  /** Keeps what the person chose, over what somebody else saved. */
  keepMine(line: PhoneLine): Promise<PhoneLine | undefined> {
    const form = this.form(line);
    this.#put(line.id, { ...form, base: form.theirs ?? form.base, theirs: undefined });
    return this.save(line);
  }

  /**
   * Resolves with the line as it was saved, or with undefined when it was not. `agreed`: the person has read the
   * warnings that ask for it.
   */
  async save(line: PhoneLine, agreed = false): Promise<PhoneLine | undefined> {
    const operation = this.#operationOf(line.id);
    if (operation.busy) return undefined;
    let numbers: ForwardingNumbers;
    try {
      numbers = await this.formats();
    } catch (error) {
      this.#put(line.id, { ...this.form(line), error: error as BackendError });
      return undefined;
    }
    if (operation.busy) return undefined;
    const form = this.form(line);
    const { rules, drafts, problems, loop } = this.#read(form, numbers);
    const read: LineForm = {
      ...form,
      rules: drafts,
      problems,
      loop,
      error: undefined,
      theirs: undefined,
      confirming: false,
    };
    this.#put(line.id, read);
    if (problems.length > 0) return undefined;
    if (form.dirty && !agreed && (await this.#asks(line, read, rules))) return undefined;
    const saved = await operation.run({
      ...this.#whose,
      line: line.id,
      version: form.base.version,
      rules,
    });
    await this.#finish(line, drafts, saved, operation.error);
    return saved;
  }

  /** Whether a warning has to be agreed to first. */
  async #asks(line: PhoneLine, read: LineForm, rules: ForwardingRule[]): Promise<boolean> {
    if (!this.#queries.backend.capabilities.forwardingWarnings) return false;
    await this.#warnings(line, read, rules);
    const form = this.form(line);
    // What was typed meanwhile is something else.
    if (form.rules !== read.rules) return true;
    const asks = form.warnings.some(({ severity }) => severity === 'confirm');
    if (asks) this.#put(line.id, { ...form, confirming: true });
    return asks;
  }

  /** Switches everything about a number off, or on again, at once. What is being typed stays. */
  async pause(line: PhoneLine, paused: boolean): Promise<PhoneLine | undefined> {
    const operation = this.#operationOf(line.id);
    if (operation.busy) return undefined;
    const form = this.form(line);
    this.#put(line.id, { ...form, error: undefined, loop: [], problems: [] });
    const { version } = form.base;
    const saved = await operation.run({ ...this.#whose, line: line.id, version, rules: [], paused });
    if (saved) {
      const now = this.form(line);
      this.#put(line.id, now.dirty ? { ...now, base: saved, status: 'idle' } : undefined);
      learnedLine(this.#queries, saved, this.#link);
      return saved;
    }
    const { error } = operation;
    const told = { status: 'idle', error, loop: error?.facts.numbers ?? [] } as const;
    const lines = error?.code === 'version-mismatch' ? await this.#lines.refetch() : undefined;
    const theirs = lines?.data?.items.find(({ id }) => id === line.id);
    const now = this.form(line);
    if (theirs && now.dirty) this.#put(line.id, { ...now, status: 'idle', theirs });
    else this.#put(line.id, { ...(theirs ? this.#begin(theirs) : now), ...told });
    return undefined;
  }

  /** What a form says, in the words of the domain, and what is wrong with it. */
  #read(form: LineForm, numbers: ForwardingNumbers) {
    const { base } = form;
    const read = form.rules.map((draft) => ruleOf(draft, base.timeZone, numbers));
    const drafts = form.rules.map((draft, index): RuleDraft => {
      const { target } = read[index]!.rule;
      return target?.kind === 'number' ? { ...draft, target: numbers.show(target.number) } : draft;
    });
    const problems = read.flatMap((each) => each.problems);
    const rules = read.map(({ rule }) => rule);
    if (problems.length > 0) return { rules, drafts, problems, loop: [] };
    const lines = this.#lines.data?.items ?? [base];
    const situation = {
      line: base,
      lines: lines.map((each) => (each.id === base.id ? base : each)),
      numbers,
      now: this.#environment.now(),
    };
    const first = forwardingProblems({ rules }, situation);
    const broken = (index: number) => first.fields.some(({ field }) => field.startsWith(`rules.${index}.`));
    // What is switched off may be wrong: it is left out.
    const kept = rules.map((rule, index) =>
      !rule.active && broken(index) ? { ...rule, target: null, schedule: null, until: null } : rule,
    );
    const { fields, numbers: loop } = forwardingProblems({ rules: kept }, situation);
    return { rules: kept, drafts, problems: named(fields, drafts), loop };
  }

  async #finish(
    line: PhoneLine,
    sent: readonly RuleDraft[],
    saved: PhoneLine | undefined,
    error: BackendError | undefined,
  ): Promise<void> {
    const form = this.form(line);
    if (saved) {
      this.#warned.delete(line.id);
      const typedOn = form.rules !== sent;
      this.#put(line.id, {
        ...(typedOn ? { ...form, base: saved } : this.#begin(saved)),
        status: typedOn ? 'idle' : 'saved',
      });
      learnedLine(this.#queries, saved, this.#link);
      return;
    }
    if (error?.code === 'version-mismatch') {
      const lines = await this.#lines.refetch();
      const theirs = lines.data?.items.find((each) => each.id === line.id);
      this.#put(line.id, { ...this.form(line), status: 'idle', theirs, error: theirs ? undefined : error });
      return;
    }
    this.#put(line.id, {
      ...form,
      status: 'idle',
      error,
      problems: named(error?.fields ?? [], sent),
      loop: error?.facts.numbers ?? [],
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
    return {
      base: line,
      rules: draftsOf(line, (number) => formats.show(number), this.#environment.now()),
      dirty: false,
      status: 'idle',
      problems: [],
      loop: [],
      error: undefined,
      theirs: undefined,
      warnings: [],
      confirming: false,
    };
  }

  #put(id: string, form: LineForm | undefined): void {
    const forms = new Map(this.state.forms);
    if (form) forms.set(id, form);
    else forms.delete(id);
    this.set({ ...this.state, forms });
  }
}

/** Fields of the input, `rules.0.target.number`, as those on screen: `always.target`. */
const named = (fields: readonly FieldProblem[], rules: readonly RuleDraft[]): FieldProblem[] =>
  fields.map(({ field, rule }) => ({
    field: field
      .replace(/^rules\.(\d+)/, (_, index: string) => rules[Number(index)]?.condition ?? '')
      .replace(/\.target\.\w+$/, '.target'),
    rule,
  }));
