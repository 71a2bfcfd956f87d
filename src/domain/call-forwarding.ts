import * as v from 'valibot';
import { Schedule } from './forwarding-schedule.js';
import { isTimeZone } from './local-time.js';
import { Money } from './money.js';
import { Day, Id, Instant, LocalizedText } from './text.js';

/** When a call is forwarded. `always` overrides the others. */
export const ForwardingCondition = v.picklist(['always', 'busy', 'no-answer', 'unreachable']);
export type ForwardingCondition = v.InferOutput<typeof ForwardingCondition>;

/** Seconds of ringing before a call counts as not answered. */
export const RING_SECONDS = { min: 5, max: 60, step: 5, usual: 20 } as const;

/** A number as it can be dialled from anywhere, short ones too, so that these can be refused by their name. */
const DialledNumber = v.pipe(v.string(), v.minLength(1, 'required'), v.regex(/^\+[1-9]\d{2,14}$/, 'phone'));

/** A target was a number alone until 2026. Whoever still sends one knows neither schedules nor ends: it is told so. */
const outdated = (issue: v.VariantIssue): string =>
  typeof issue.input === 'string' ? 'outdated' : issue.message;

/**
 * Where calls go: to a telephone number (E.164), to the line's voicemail, to another line of the account, or to a number
 * of the account that it keeps from who looks. That can only stay as it is.
 */
export const ForwardingTarget = v.variant(
  'kind',
  [
    v.object({ kind: v.literal('number'), number: DialledNumber }),
    v.object({ kind: v.literal('voicemail') }),
    v.object({ kind: v.literal('line'), line: Id }),
    v.object({ kind: v.literal('kept') }),
  ],
  outdated,
);
export type ForwardingTarget = v.InferOutput<typeof ForwardingTarget>;

/** What happens to calls of one number under one condition. */
export const ForwardingRule = v.object({
  condition: ForwardingCondition,
  active: v.boolean(),
  /** Null while none is set. An active rule needs one. */
  target: v.nullable(ForwardingTarget),
  /** Seconds of ringing, for `no-answer` only. */
  seconds: v.nullable(
    v.pipe(
      v.number('number'),
      v.integer('number'),
      v.minValue(RING_SECONDS.min, 'range'),
      v.maxValue(RING_SECONDS.max, 'range'),
    ),
  ),
  /** When it applies; null: at any time. */
  schedule: v.nullable(Schedule),
  /** When it is over by itself; null: never. */
  until: v.nullable(Instant),
});
export type ForwardingRule = v.InferOutput<typeof ForwardingRule>;

/** A telephone number of an account with its forwarding. */
export const PhoneLine = v.object({
  id: Id,
  /** Strong validator of this state. */
  version: v.string(),
  /** E.164. */
  number: v.string(),
  /** Whose or what it is, such as `Reception`; may be empty. */
  name: v.string(),
  /** Since when the account has it; absent: that is not known. */
  assignedOn: v.optional(Day),
  /** It has a voicemail that calls can go to. */
  voicemail: v.boolean(),
  /** Where its schedules are meant, as IANA names it. */
  timeZone: v.fallback(v.pipe(v.string(), v.check(isTimeZone)), 'UTC'),
  /** Whose public holidays count, ISO 3166-2; null where they are not known. */
  region: v.nullable(v.string()),
  /** Nothing is forwarded, whatever the rules say. */
  paused: v.boolean(),
  /** Exactly one rule a condition. */
  rules: v.array(ForwardingRule),
  changedAt: v.nullable(Instant),
  changedBy: v.nullable(v.string()),
});
export type PhoneLine = v.InferOutput<typeof PhoneLine>;

const rules = v.pipe(
  v.array(ForwardingRule),
  v.maxLength(4),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    dataset.value.forEach((rule, index) => {
      if (rule.active && rule.target === null)
        addIssue({
          message: 'required',
          path: [
            { type: 'array', origin: 'value', input: dataset.value, key: index, value: rule },
            { type: 'object', origin: 'value', input: rule, key: 'target', value: rule.target },
          ],
        });
    });
  }),
  v.check(
    (given) => new Set(given.map((rule) => rule.condition)).size === given.length,
    'duplicate-condition',
  ),
);

/**
 * Whose telephone numbers are meant: a linked account's, by its link, as far as the link and the person's grants lend
 * its call forwarding; absent: those of the account at work.
 */
const whose = { link: v.optional(Id) };

export const PhoneLinesInput = v.object(whose);
export type PhoneLinesInput = v.InferOutput<typeof PhoneLinesInput>;

/** What the forwarding of one number is to be. What is not told stays as it was. */
const wanted = { ...whose, line: Id, rules, paused: v.optional(v.boolean()) };

/** Sets the forwarding of one number. */
export const ForwardingInput = v.object({ ...wanted, version: v.string() });
export type ForwardingInput = v.InferOutput<typeof ForwardingInput>;

/** Asks what the forwarding of one number would entail. */
export const ForwardingPreviewInput = v.object(wanted);
export type ForwardingPreviewInput = v.InferOutput<typeof ForwardingPreviewInput>;

/** How much a warning asks for: to be read, to be noticed, or to be agreed to before anything is saved. */
const severity = v.picklist(['info', 'warning', 'confirm']);

/** What a person should know before calls are forwarded. Codes with their facts: the screen has the words. */
export const ForwardingWarning = v.variant('code', [
  /** Each forwarded call costs that much a minute. */
  v.object({
    code: v.literal('costs-per-minute'),
    severity,
    number: v.string(),
    to: v.picklist(['mobile', 'abroad']),
    /** ISO 3166-1 alpha-2; empty where it is not known. */
    country: v.fallback(v.pipe(v.string(), v.regex(/^([A-Z]{2})?$/)), ''),
    perMinute: Money,
  }),
  /** The way from here to the target is billed to the account that forwards. */
  v.object({ code: v.literal('billed-here'), severity, account: v.string() }),
  /** Emergency calls are located by the number that is transmitted, wherever the telephone is. */
  v.object({ code: v.literal('emergency-by-number'), severity, number: v.string() }),
]);
export type ForwardingWarning = v.InferOutput<typeof ForwardingWarning>;

export const ForwardingPreview = v.object({ warnings: v.array(ForwardingWarning) });
export type ForwardingPreview = v.InferOutput<typeof ForwardingPreview>;

/** The public holidays of a region in a year. */
export const HolidaysInput = v.object({
  region: v.pipe(v.string(), v.regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'region')),
  year: v.pipe(v.number('number'), v.integer('number'), v.minValue(2000, 'range'), v.maxValue(2100, 'range')),
});
export type HolidaysInput = v.InferOutput<typeof HolidaysInput>;

export const Holiday = v.object({ day: Day, name: LocalizedText });
export type Holiday = v.InferOutput<typeof Holiday>;

/** A line without any forwarding. */
export const noForwarding = (): ForwardingRule[] =>
  ForwardingCondition.options.map((condition) => ({
    condition,
    active: false,
    target: null,
    seconds: condition === 'no-answer' ? RING_SECONDS.usual : null,
    schedule: null,
    until: null,
  }));

/** Every condition once, in its usual order; what is not told stays as it was. */
export const completeRules = (
  before: readonly ForwardingRule[],
  given: readonly ForwardingRule[],
): ForwardingRule[] =>
  noForwarding().map((usual) => {
    const same = (rule: ForwardingRule) => rule.condition === usual.condition;
    const rule = given.find(same) ?? before.find(same) ?? usual;
    return {
      ...rule,
      seconds: usual.condition === 'no-answer' ? (rule.seconds ?? RING_SECONDS.usual) : null,
    };
  });
