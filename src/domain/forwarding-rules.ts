import { completeRules, type ForwardingRule, type PhoneLine } from './call-forwarding.js';
import type { FieldProblem } from './errors.js';
import { forwardingLoop } from './forwarding-loop.js';
import type { ForwardingNumbers } from './forwarding-numbers.js';

type Line = Omit<PhoneLine, 'version' | 'name' | 'changedAt' | 'changedBy'>;

/** What the rules of forwarding are held against. */
export interface Situation {
  /** The line as it is stored. */
  readonly line: Line;
  /** All lines of the account that calls can be sent to. */
  readonly lines: readonly Line[];
  /** Further ones that nothing new can lead to, though calls go on through them. They have no number. Absent: none. */
  readonly beyond?: readonly Line[];
  readonly numbers: Pick<ForwardingNumbers, 'target'>;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** What is wrong: fields of the input, and the numbers that a call would go round in. */
export interface ForwardingProblems {
  readonly fields: readonly FieldProblem[];
  readonly numbers: readonly string[];
}

/** The rules that a change of a line's forwarding breaks. The same for a form and for a backend. */
export function forwardingProblems(
  change: { rules: readonly ForwardingRule[]; paused?: boolean | undefined },
  situation: Situation,
): ForwardingProblems {
  const { line, lines, beyond = [], now } = situation;
  const fields = change.rules.flatMap((rule, index): FieldProblem[] => {
    const before = line.rules.find(({ condition }) => condition === rule.condition);
    return [...ruleProblems(rule, before, situation)].map(([field, broken]) => ({
      field: `rules.${index}.${field}`,
      rule: broken,
    }));
  });
  if (fields.length > 0) return { fields, numbers: [] };
  const rules = completeRules(line.rules, change.rules);
  const next = { ...line, rules, paused: change.paused ?? line.paused };
  const loop = forwardingLoop(
    [...lines.map((each) => (each.id === line.id ? next : each)), ...beyond],
    line.id,
    now,
  );
  if (!loop) return { fields, numbers: [] };
  const index = change.rules.findIndex(({ condition }) => condition === loop.condition);
  const field = index < 0 ? 'paused' : `rules.${index}.target`;
  return { fields: [{ field, rule: 'loop' }], numbers: loop.numbers.filter(Boolean) };
}

function* ruleProblems(
  rule: ForwardingRule,
  before: ForwardingRule | undefined,
  situation: Situation,
): Generator<[field: string, rule: string]> {
  const { line, now } = situation;
  const { target, schedule, until } = rule;
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  // What stands already stays possible, even if it were refused today.
  if (target && !(before && same(target, before.target))) {
    const broken = targetProblem(target, situation);
    if (broken) yield ['target', broken];
  }
  if (schedule && schedule.holidays !== 'as-usual' && line.region === null)
    yield ['schedule.holidays', 'no-region'];
  const changed = !before || before.until !== until || before.active !== rule.active;
  if (rule.active && until !== null && changed && Date.parse(until) <= now) yield ['until', 'past'];
}

function targetProblem(
  target: NonNullable<ForwardingRule['target']>,
  { line, lines, numbers }: Situation,
): string | undefined {
  switch (target.kind) {
    case 'voicemail':
      return line.voicemail ? undefined : 'no-voicemail';
    case 'kept':
      return 'unknown-line';
    case 'line':
      if (target.line === line.id) return 'own-number';
      return lines.some(({ id }) => id === target.line) ? undefined : 'unknown-line';
    case 'number': {
      if (target.number === line.number) return 'own-number';
      // Numbers of the account are what they are, however the rules of their country go.
      if (lines.some(({ number }) => number === target.number)) return undefined;
      const found = numbers.target(target.number);
      return 'problem' in found ? found.problem : undefined;
    }
  }
}
