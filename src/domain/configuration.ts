import * as v from 'valibot';
import type { OptionCondition, Product, ProductOption, ProductRule } from './catalogue.js';
import { dayProblem } from './day-span.js';
import type { FieldProblem } from './errors.js';
import { sum, times, type Money } from './money.js';
import { Porting, portingProblems } from './number-porting.js';
import { fileProblem, SentDocument, type MediaType } from './order-document.js';
import { line, type LocalizedText } from './text.js';

interface KnownFile {
  readonly mediaType: MediaType;
  readonly size: number;
}

/** What is decided about one option. */
export const OptionValue = v.union([
  v.pipe(v.string(), v.maxLength(2_000)),
  v.number(),
  Porting,
  SentDocument,
]);
export type OptionValue = v.InferOutput<typeof OptionValue>;

/** A product with its options, as a buyer configures it. */
export const Configuration = v.object({
  product: v.pipe(v.string(), v.minLength(1, 'required'), v.maxLength(64)),
  /** By option: the chosen id or area code, the quantity, the text or day, numbers to take over, or a file. */
  options: v.record(v.pipe(v.string(), v.maxLength(64)), OptionValue),
});
export type Configuration = v.InferOutput<typeof Configuration>;
type Options = Configuration['options'];

/** The product with its options as they stand before the buyer decides anything. */
export function defaultConfiguration(product: Product): Configuration {
  const options: Options = {};
  for (const option of product.options) {
    if (option.kind === 'quantity') options[option.id] = option.min;
    else if (option.kind === 'choice' && option.choices[0]) options[option.id] = option.choices[0].id;
  }
  return { product: product.id, options };
}

const valueOf = (options: Options, id: string): OptionValue | undefined =>
  Object.hasOwn(options, id) ? options[id] : undefined;

const isNothing = (value: OptionValue | undefined): boolean =>
  value === undefined || value === 0 || (typeof value === 'string' && value.trim() === '');

/** Whether a condition is met, by the options that are asked. */
const holds = ({ option, is }: OptionCondition, options: Options, asked: ReadonlySet<string>): boolean => {
  const value = valueOf(options, option);
  if (!asked.has(option) || isNothing(value)) return false;
  return is === undefined || (typeof value === 'string' && is.includes(value));
};

/** The options that are asked at all, by what was decided about others. */
function askedIds({ options, rules }: Product, chosen: Options): ReadonlySet<string> {
  const asked = new Set(options.map(({ id }) => id));
  const hiding = rules.filter(({ kind, subject }) => kind === 'only-if' && subject.is === undefined);
  // What is not asked can make others not asked; nothing comes back by that, so it ends.
  for (let before = -1; before !== asked.size;) {
    before = asked.size;
    for (const { subject, other } of hiding)
      if (asked.has(subject.option) && !holds(other, chosen, asked)) asked.delete(subject.option);
  }
  return asked;
}

export const askedOptions = (
  product: Product,
  { options }: Pick<Configuration, 'options'>,
): ProductOption[] => {
  const asked = askedIds(product, options);
  return product.options.filter(({ id }) => asked.has(id));
};

/** The rule by which a choice is not offered as things stand; undefined: it is. */
export function whyNotOffered(
  product: Product,
  { options }: Pick<Configuration, 'options'>,
  option: string,
  choice: string,
): ProductRule | undefined {
  const asked = askedIds(product, options);
  return product.rules.find(
    ({ kind, subject, other }) =>
      kind === 'only-if' &&
      subject.option === option &&
      subject.is?.includes(choice) &&
      !holds(other, options, asked),
  );
}

/** What of some options is asked: those that the product does not have, or does not ask as things stand, are left out. */
export const fitting = (product: Product, options: Options): Options => {
  const asked = askedIds(product, options);
  return Object.fromEntries(Object.entries(options).filter(([id]) => asked.has(id)));
};

/** Whose words a refusal is in: a rule of the product, by its code. */
export const ruleOf = (product: Product | undefined, code: string): ProductRule | undefined =>
  product?.rules.find(({ id }) => id === code);

/**
 * What does not fit, by field (`configuration.options.area-code`): the same for whoever sells and whoever buys.
 * `today` is an ISO 8601 day.
 */
export function configurationProblems(
  product: Product,
  { options }: Pick<Configuration, 'options'>,
  today: string,
): FieldProblem[] {
  const asked = askedIds(product, options);
  const problems: FieldProblem[] = [];
  const refuse = (id: string, rule: string, below = '') =>
    problems.push({ field: `configuration.options.${id}${below && `.${below}`}`, rule });
  for (const id of Object.keys(options))
    if (!product.options.some((option) => option.id === id)) refuse(id, 'invalid');
  const areaCode = areaCodeOf(product, options);
  for (const option of product.options) {
    const value = valueOf(options, option.id);
    if (asked.has(option.id))
      for (const { field, rule } of optionProblems(option, value, today, areaCode))
        refuse(option.id, rule, field);
  }
  for (const { id, kind, subject, other } of product.rules) {
    const hidden = kind === 'only-if' && !asked.has(subject.option);
    const subjectHolds = hidden
      ? !isNothing(valueOf(options, subject.option))
      : holds(subject, options, asked);
    if (subjectHolds && holds(other, options, asked) === (kind === 'excludes')) refuse(subject.option, id);
  }
  return problems;
}

/** What does not fit about one option. `field` is empty, or what it is about below the option. */
function optionProblems(
  option: ProductOption,
  value: OptionValue | undefined,
  today: string,
  areaCode: string,
): FieldProblem[] {
  const refused = (rule: string | undefined): FieldProblem[] => (rule ? [{ field: '', rule }] : []);
  switch (option.kind) {
    case 'quantity': {
      const quantity = value ?? option.min;
      if (typeof quantity !== 'number' || !Number.isSafeInteger(quantity)) return refused('number');
      return refused(quantity < option.min || quantity > option.max ? 'range' : undefined);
    }
    case 'choice':
    case 'area-code': {
      const offered =
        option.kind === 'choice' ? option.choices.map(({ id }) => id) : option.areas.map(({ code }) => code);
      if (value === undefined || value === '') return refused('required');
      return refused(typeof value === 'string' && offered.includes(value) ? undefined : 'invalid');
    }
    case 'text': {
      if (isNothing(value)) return refused(option.required ? 'required' : undefined);
      const read = v.safeParse(line(option.maxLength), value);
      return refused(
        read.success ? undefined : typeof value === 'string' ? read.issues[0].message : 'invalid',
      );
    }
    case 'date':
      if (isNothing(value)) return refused(option.required ? 'required' : undefined);
      return refused(typeof value === 'string' ? dayProblem(value, today, option) : 'invalid');
    case 'porting':
      if (isNothing(value)) return [];
      if (typeof value !== 'object' || !('numbers' in value)) return refused('invalid');
      return portingProblems(value, option, today, areaCode);
    case 'document':
      if (isNothing(value)) return refused(option.required ? 'required' : undefined);
      return refused(typeof value === 'object' && 'fileName' in value ? undefined : 'invalid');
  }
}

/** The area code that was chosen; empty: none. */
export function areaCodeOf({ options }: Product, chosen: Options): string {
  const option = options.find(({ kind }) => kind === 'area-code');
  const value = option && valueOf(chosen, option.id);
  return typeof value === 'string' ? value : '';
}

/** The files that a configuration names. */
export const documentsOf = ({ options }: Pick<Configuration, 'options'>): string[] =>
  Object.values(options).flatMap((value) =>
    typeof value === 'object' && 'fileName' in value ? [value.id] : [],
  );

/** What is wrong with the files that are named, by what is known of each; undefined: there is no such file to use. */
export function documentProblems(
  product: Product,
  { options }: Pick<Configuration, 'options'>,
  known: (id: string) => KnownFile | undefined,
): FieldProblem[] {
  return askedOptions(product, { options }).flatMap((option) => {
    const value = valueOf(options, option.id);
    if (option.kind !== 'document' || typeof value !== 'object' || !('fileName' in value)) return [];
    const file = known(value.id);
    const rule = file ? fileProblem(file, option) : 'file-gone';
    return rule ? [{ field: `configuration.options.${option.id}`, rule }] : [];
  });
}

/** One thing that is paid for. */
export interface PricedLine {
  id: string;
  name: LocalizedText;
  quantity: number;
  monthly: Money;
  once: Money;
  minimumTermMonths: number;
}

/** The lines and totals that follow from the catalogue alone. What does not fit costs nothing. */
export function priced(
  product: Product,
  { options }: Pick<Configuration, 'options'>,
): { lines: PricedLine[]; monthly: Money; once: Money } {
  const { id, name, monthly, once, minimumTermMonths } = product;
  const lines: PricedLine[] = [{ id, name, quantity: 1, monthly, once, minimumTermMonths }];
  for (const option of askedOptions(product, { options })) {
    const line = lineOf(option, valueOf(options, option.id));
    if (line) lines.push({ ...line, id: option.id });
  }
  const total = (sums: Money[]) => sum(monthly.currency, sums);
  return {
    lines,
    monthly: total(lines.map((each) => each.monthly)),
    once: total(lines.map((each) => each.once)),
  };
}

/** A choice by itself does not say what it is about: `Router: rented`, in every language that has both. */
const chosenName = (option: LocalizedText, choice: LocalizedText): LocalizedText =>
  Object.fromEntries(
    Object.keys(option)
      .filter((language) => Object.hasOwn(choice, language))
      .map((language) => [language, `${option[language]!}: ${choice[language]!}`]),
  ) as LocalizedText;

/** What an option adds to the price; undefined: nothing. */
function lineOf(option: ProductOption, value: OptionValue | undefined): Omit<PricedLine, 'id'> | undefined {
  switch (option.kind) {
    case 'quantity': {
      const quantity = value ?? option.min;
      if (typeof quantity !== 'number' || !Number.isSafeInteger(quantity)) return undefined;
      if (quantity < option.min || quantity > option.max || quantity === 0) return undefined;
      return {
        name: option.name,
        quantity,
        monthly: times(option.monthly, quantity),
        once: times(option.once, quantity),
        minimumTermMonths: 0,
      };
    }
    case 'choice': {
      const choice = option.choices.find((each) => each.id === value);
      if (!choice || (choice.monthly.amount === 0 && choice.once.amount === 0)) return undefined;
      const { monthly, once, minimumTermMonths = 0 } = choice;
      return { name: chosenName(option.name, choice.name), quantity: 1, monthly, once, minimumTermMonths };
    }
    case 'porting': {
      const { name, monthly, once } = option;
      if (isNothing(value) || (monthly.amount === 0 && once.amount === 0)) return undefined;
      return { name, quantity: 1, monthly, once, minimumTermMonths: 0 };
    }
    default:
      return undefined;
  }
}
