import * as v from 'valibot';
import { Id, Instant, PhoneNumber } from './text.js';

/** When a call is forwarded. `always` overrides the others. */
export const ForwardingCondition = v.picklist(['always', 'busy', 'no-answer', 'unreachable']);
export type ForwardingCondition = v.InferOutput<typeof ForwardingCondition>;

/** Seconds of ringing before a call counts as not answered. */
export const RING_SECONDS = { min: 5, max: 60, step: 5, usual: 20 } as const;

/** What happens to calls of one number under one condition. */
export const ForwardingRule = v.object({
  condition: ForwardingCondition,
  active: v.boolean(),
  /** Where calls go, E.164; null while none is set. An active rule needs one. */
  target: v.nullable(PhoneNumber),
  /** Seconds of ringing, for `no-answer` only. */
  seconds: v.nullable(
    v.pipe(
      v.number('number'),
      v.integer('number'),
      v.minValue(RING_SECONDS.min, 'range'),
      v.maxValue(RING_SECONDS.max, 'range'),
    ),
  ),
});
export type ForwardingRule = v.InferOutput<typeof ForwardingRule>;

/** A telephone number of an account with its forwarding. */
export const PhoneLine = v.object({
  id: Id,
  /** Strong validator of this state. */
  version: v.string(),
  /** E.164. */
  number: v.string(),
  /** Exactly one rule a condition. */
  rules: v.array(ForwardingRule),
  changedAt: v.nullable(Instant),
  changedBy: v.nullable(v.string()),
});
export type PhoneLine = v.InferOutput<typeof PhoneLine>;

/** Sets the forwarding of one number. */
export const ForwardingInput = v.pipe(
  v.object({ line: Id, version: v.string(), rules: v.pipe(v.array(ForwardingRule), v.maxLength(4)) }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    dataset.value.rules.forEach((rule, index) => {
      if (rule.active && rule.target === null)
        addIssue({
          message: 'required',
          path: [
            {
              type: 'object',
              origin: 'value',
              input: dataset.value,
              key: 'rules',
              value: dataset.value.rules,
            },
            { type: 'array', origin: 'value', input: dataset.value.rules, key: index, value: rule },
            { type: 'object', origin: 'value', input: rule, key: 'target', value: rule.target },
          ],
        });
    });
  }),
  v.check(
    ({ rules }) => new Set(rules.map((rule) => rule.condition)).size === rules.length,
    'duplicate-condition',
  ),
);
export type ForwardingInput = v.InferOutput<typeof ForwardingInput>;

/** Emergency and service numbers that calls are never forwarded to. */
const FORBIDDEN = /^\+49(110|112|115|116|118|0900|900|0137|137)/;

/**
 * The rule that a forwarding target breaks, if any: it must not be the number itself, nor an emergency or
 * premium-rate number.
 */
export function targetProblem(own: string, target: string): 'own-number' | 'forbidden-number' | undefined {
  if (own === target) return 'own-number';
  return FORBIDDEN.test(target) ? 'forbidden-number' : undefined;
}

/** A line without any forwarding. */
export const noForwarding = (): ForwardingRule[] =>
  ForwardingCondition.options.map((condition) => ({
    condition,
    active: false,
    target: null,
    seconds: condition === 'no-answer' ? RING_SECONDS.usual : null,
  }));
