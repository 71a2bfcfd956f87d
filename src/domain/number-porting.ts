import * as v from 'valibot';
import type { OptionOf } from './catalogue.js';
import { dayProblem } from './day-span.js';
import { fieldProblems, type FieldProblem } from './errors.js';
import { line, PhoneNumber } from './text.js';

const typed = (max: number) => v.pipe(v.string(), v.maxLength(max, 'too-long'));

/**
 * Telephone numbers that are to be taken over from another provider, with what that provider compares. As it is
 * typed: `portingProblems` judges it.
 */
export const Porting = v.object({
  /** Numbers, or ranges by their first and last one, in E.164. `last` is empty for a single number. */
  numbers: v.pipe(v.array(v.object({ first: typed(40), last: typed(40) })), v.maxLength(20, 'too-many')),
  provider: typed(120),
  /** Name and address of the owner, exactly as the present contract has them. */
  company: typed(120),
  street: typed(120),
  postcode: typed(20),
  city: typed(120),
  /** The customer number there, where it is known. */
  customerNumber: v.optional(typed(40)),
  /** The day that is wished for (ISO 8601); empty: as soon as possible. */
  on: typed(10),
});
export type Porting = v.InferOutput<typeof Porting>;

export const NO_PORTING: Porting = {
  numbers: [{ first: '', last: '' }],
  provider: '',
  company: '',
  street: '',
  postcode: '',
  city: '',
  customerNumber: '',
  on: '',
};

/** How many numbers a range has at most. */
export const RANGE_MOST = 1_000;

const Owner = v.object({
  provider: line(80),
  company: line(80),
  street: line(80),
  postcode: line(12),
  city: line(60),
});

/**
 * What another provider could not work with, by field (`numbers.0.first`). `areaCode` is the one that was chosen for
 * new numbers (`030`): numbers of another area cannot come along.
 */
export function portingProblems(
  porting: Porting,
  option: Pick<OptionOf<'porting'>, 'rangesMost' | 'earliestDays' | 'latestDays'>,
  today: string,
  areaCode = '',
): FieldProblem[] {
  const { numbers, on } = porting;
  const problems: FieldProblem[] = [];
  if (numbers.length === 0) problems.push({ field: 'numbers.0.first', rule: 'required' });
  if (numbers.length > option.rangesMost)
    problems.push({ field: `numbers.${option.rangesMost}.first`, rule: 'too-many' });
  const prefix = areaCode === '' ? '+' : `+49${areaCode.replace(/^0/, '')}`;
  const taken: { first: bigint; last: bigint }[] = [];
  numbers.forEach(({ first, last }, index) => {
    const refuse = (field: 'first' | 'last', rule: string) =>
      problems.push({ field: `numbers.${index}.${field}`, rule });
    if (first.trim() === '') return refuse('first', 'required');
    if (!v.is(PhoneNumber, first)) return refuse('first', 'phone');
    if (!first.startsWith(prefix)) return refuse('first', 'number-area');
    if (last.trim() !== '' && !v.is(PhoneNumber, last)) return refuse('last', 'phone');
    const range = rangeOf(first, last);
    if (!range) return refuse('last', 'number-range');
    if (taken.some((other) => range.first <= other.last && other.first <= range.last))
      return refuse('first', 'number-twice');
    taken.push(range);
  });
  const owner = v.safeParse(Owner, porting);
  if (!owner.success) problems.push(...fieldProblems(owner.issues));
  const day = on === '' ? undefined : dayProblem(on, today, option, { workday: true });
  if (day) problems.push({ field: 'on', rule: day });
  return problems;
}

/** The numbers from one to another of the same length; undefined where they are no range. */
function rangeOf(first: string, last: string): { first: bigint; last: bigint } | undefined {
  const from = BigInt(first.slice(1));
  const to = last.trim() === '' ? from : BigInt(last.slice(1));
  const fits = last.trim() === '' || last.length === first.length;
  return fits && to >= from && to - from < RANGE_MOST ? { first: from, last: to } : undefined;
}

/** How many numbers come along. What is no number or range yet counts as one. */
export const portedNumbers = ({ numbers }: Porting): number =>
  numbers.reduce((all, { first, last }) => {
    const complete = v.is(PhoneNumber, first) && (last === '' || v.is(PhoneNumber, last));
    const range = complete ? rangeOf(first, last) : undefined;
    return all + (range ? Number(range.last - range.first) + 1 : 1);
  }, 0);
