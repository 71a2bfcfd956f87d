import {
  noForwarding,
  RING_SECONDS,
  targetProblem,
  type ForwardingInput,
  type ForwardingRule,
  type PhoneLine,
} from '../../domain/call-forwarding.js';
import { BackendError, type FieldProblem } from '../../domain/errors.js';
import type { Items } from '../backend.js';
import { requireVersion, type Context } from './context.js';
import type { LineRecord } from './records.js';

const view = (line: LineRecord): PhoneLine => ({
  id: line.id,
  version: `n${line.revision}`,
  number: line.number,
  rules: line.rules,
  changedAt: line.changedAt,
  changedBy: line.changedBy,
});

export const listPhoneLines = ({ account }: Context): Items<PhoneLine> => ({
  items: account.lines.map(view),
});

/** Every condition once, in its usual order; what is not told stays as it was. */
const complete = (before: readonly ForwardingRule[], given: readonly ForwardingRule[]): ForwardingRule[] =>
  noForwarding().map((usual) => {
    const same = (rule: ForwardingRule) => rule.condition === usual.condition;
    const { active, target, seconds } = given.find(same) ?? before.find(same) ?? usual;
    return {
      condition: usual.condition,
      active,
      target,
      seconds: usual.condition === 'no-answer' ? (seconds ?? RING_SECONDS.usual) : null,
    };
  });

export function setForwarding(context: Context, input: ForwardingInput): PhoneLine {
  const { world, account, person, now } = context;
  const line = account.lines.find(({ id }) => id === input.line);
  if (!line) throw new BackendError('not-found');
  const fields = input.rules.flatMap(({ target }, index): FieldProblem[] => {
    const rule = target === null ? undefined : targetProblem(line.number, target);
    return rule ? [{ field: `rules.${index}.target`, rule }] : [];
  });
  if (fields.length > 0) throw new BackendError('invalid-input', { fields });
  requireVersion(view(line).version, input.version);
  line.rules = complete(line.rules, input.rules);
  line.revision++;
  line.changedAt = now;
  line.changedBy = person.name;
  world.generation++;
  return view(line);
}
