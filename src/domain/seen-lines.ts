import { completeRules, type ForwardingRule, type PhoneLine } from './call-forwarding.js';
import type { Situation } from './forwarding-rules.js';
import { isKept } from './kept-numbers.js';

type Line = Omit<PhoneLine, 'version' | 'name' | 'changedAt' | 'changedBy'>;

/**
 * The telephone numbers of an account for somebody from whom some are kept. To them those are not there, neither by
 * their ids nor as numbers; of a forwarding that leads to one they see only that it does.
 */
export class SeenLines<L extends Line> {
  readonly #all: readonly L[];
  readonly #seen: readonly L[];
  readonly #kept: ReadonlyMap<string, L>;

  /** `keepsAfter`: the day after which numbers are kept; null: none are. */
  constructor(lines: readonly L[], keepsAfter: string | null) {
    this.#all = lines;
    this.#seen = lines.filter((line) => !isKept(line, keepsAfter));
    this.#kept = new Map(lines.filter((line) => isKept(line, keepsAfter)).map((line) => [line.id, line]));
  }

  /** The lines as they are shown. */
  get shown(): L[] {
    return this.#seen.map((line) => this.show(line));
  }

  /** A line that is seen, as it is stored. */
  find(id: string): L | undefined {
    return this.#seen.find((line) => line.id === id);
  }

  show(line: L): L {
    if (this.#kept.size === 0) return line;
    const rules = line.rules.map((rule) =>
      this.#led(rule) === undefined ? rule : { ...rule, target: { kind: 'kept' as const } },
    );
    return { ...line, rules };
  }

  /** The rules that are meant: who leaves a target that they are not told of leaves it as it is stored. */
  meant(line: L, rules: readonly ForwardingRule[]): ForwardingRule[] {
    return rules.map((rule) => {
      // Who guesses a number's id is told what they are told about one that is not there.
      if (rule.target?.kind === 'line' && this.#kept.has(rule.target.line))
        return { ...rule, target: { kind: 'kept' } };
      if (rule.target?.kind !== 'kept') return rule;
      const stored = line.rules.find(({ condition }) => condition === rule.condition);
      return stored && this.#led(stored) !== undefined ? { ...rule, target: stored.target } : rule;
    });
  }

  /**
   * What a change of a line is held against. Calls go on through numbers that are kept where something leads there
   * already; a number that is typed is one of another account, whoever has it, so that nobody learns that by trying.
   */
  situation(line: L): Pick<Situation, 'line' | 'lines' | 'beyond'> {
    const plain = (each: L): L => ({ ...each, rules: each.rules.map((rule) => this.#plain(rule)) });
    return {
      line: plain(line),
      lines: this.#seen.map(plain),
      beyond: [...this.#kept.values()].map((each) => ({ ...plain(each), number: '' })),
    };
  }

  /** The change of a line as `situation` knows its targets. */
  held(line: L, rules: readonly ForwardingRule[]): ForwardingRule[] {
    return this.meant(line, rules).map((rule, index) =>
      rules[index]!.target?.kind === 'kept' ? this.#plain(rule) : rule,
    );
  }

  /** All rules of a line after a change, as they are shown. */
  after(line: L, rules: readonly ForwardingRule[]): ForwardingRule[] {
    return completeRules(this.show(line).rules, rules);
  }

  /** The number of a line, whoever sees it: for a history, which tells each reader what they may know. */
  numberOf(id: string): string {
    return this.#all.find((line) => line.id === id)?.number ?? '';
  }

  /** The kept line that a stored rule leads to. */
  #led({ target }: ForwardingRule): string | undefined {
    if (target?.kind === 'line') return this.#kept.has(target.line) ? target.line : undefined;
    if (target?.kind !== 'number') return undefined;
    return [...this.#kept.values()].find(({ number }) => number === target.number)?.id;
  }

  #plain(rule: ForwardingRule): ForwardingRule {
    const line = this.#led(rule);
    return line === undefined ? rule : { ...rule, target: { kind: 'line', line } };
  }
}
