// The forms that a text has in a language: every sentence of the English and of the translation, one beside the other, and
// every plural form that the language has.
import { joined, type Sentence, type Tree } from './trees.js';

/** One sentence to translate. */
export interface Form {
  /** What tells it from the other forms of its text: `one`, `n0.other`; '' where there is one alone. */
  readonly name: string;
  readonly source: Sentence;
  /** Absent: there is no translation yet. */
  readonly target?: Sentence;
  /** Values that may be left out, because the sentence is for one number alone. */
  readonly optional: ReadonlySet<string>;
  /** When it is shown, in words. */
  readonly when: readonly string[];
}

/** A text in a language: its forms, under what decides which is shown. */
export type Choice =
  | { readonly kind: 'form'; readonly form: Form }
  | { readonly kind: 'number'; readonly value: string; readonly cases: readonly (readonly [Case, Choice])[] }
  | { readonly kind: 'condition'; readonly code: string; readonly yes: Choice; readonly no: Choice };

/** A single number, a plural form, or all other numbers. */
export type Case = number | Intl.LDMLPluralRule | 'else';

/** Numbers that show which form a language has for what. */
const WHOLE = [2, 3, 5, 0, 1, 4, ...Array.from({ length: 195 }, (_, at) => at + 6), 1_000_000];
const FRACTIONS = [1.5, 0.5];
const MOST = 4;
/** What forms are called in the order in which they are shown. */
const ORDER: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** By which rules the texts of a language count, where its tag alone stands for another region’s. */
const COUNTED_AS: Readonly<Record<string, string>> = { pt: 'pt-PT' };
export const countedAs = (language: string): string => COUNTED_AS[language] ?? language;
const rules = (language: string): Intl.PluralRules => new Intl.PluralRules(countedAs(language));
const ENGLISH = rules('en');

/** The plural forms of a language, each with numbers that ask for it: fractions where whole numbers never do. */
export function pluralForms(language: string): ReadonlyMap<Intl.LDMLPluralRule, readonly number[]> {
  const found = new Map<Intl.LDMLPluralRule, number[]>();
  const select = rules(language);
  const add = (number: number): void => {
    const form = select.select(number);
    found.set(form, [...(found.get(form) ?? []), number]);
  };
  WHOLE.forEach(add);
  FRACTIONS.filter((number) => !found.has(select.select(number))).forEach(add);
  return new Map(ORDER.filter((form) => found.has(form)).map((form) => [form, found.get(form)!]));
}

/** What is left of a tree once a number is known. */
function counted(tree: Tree, value: string, number: number, select: Intl.PluralRules): Tree {
  if (tree.kind === 'sentence') return tree;
  const further = (next: Tree): Tree => counted(next, value, number, select);
  if (tree.kind === 'plural') {
    if (tree.value === value) return further(tree.forms[select.select(number)] ?? tree.forms.other);
    const forms = Object.entries(tree.forms).map(([form, each]) => [form, further(each)]);
    return { ...tree, forms: Object.fromEntries(forms) as typeof tree.forms };
  }
  if (tree.kind === 'exact' && tree.value === value)
    return further(number === tree.number ? tree.yes : tree.no);
  return { ...tree, yes: further(tree.yes), no: further(tree.no) };
}

/** What is left of a tree once it is known whether something is so. */
function settled(tree: Tree, code: string, so: boolean): Tree {
  if (tree.kind === 'sentence') return tree;
  const further = (next: Tree): Tree => settled(next, code, so);
  if (tree.kind === 'plural') {
    const forms = Object.entries(tree.forms).map(([form, each]) => [form, further(each)]);
    return { ...tree, forms: Object.fromEntries(forms) as typeof tree.forms };
  }
  if (tree.kind === 'condition' && tree.code === code) return further(so ? tree.yes : tree.no);
  return { ...tree, yes: further(tree.yes), no: further(tree.no) };
}

const inside = (tree: Tree): readonly Tree[] =>
  tree.kind === 'sentence' ? [] : tree.kind === 'plural' ? Object.values(tree.forms) : [tree.yes, tree.no];

const all = (tree: Tree): readonly Tree[] => [tree, ...inside(tree).flatMap(all)];

const valuesIn = (sentence: Sentence): readonly string[] =>
  sentence.filter((piece) => typeof piece === 'object').map(({ value }) => value);

const everyValue = (tree: Tree): ReadonlySet<string> =>
  new Set(all(tree).flatMap((each) => (each.kind === 'sentence' ? valuesIn(each.sentence) : [])));

interface Place {
  readonly language: string;
  readonly name: readonly string[];
  readonly when: readonly string[];
  readonly optional: ReadonlySet<string>;
}

/** The forms of a text in a language, from what the English says and what the translation says so far. */
export function choiceOf(
  source: Tree,
  target: Tree | undefined,
  language: string,
  place: Place = { language, name: [], when: [], optional: new Set() },
): Choice {
  const first =
    source.kind !== 'sentence' ? source : target && target.kind !== 'sentence' ? target : undefined;
  if (!first) {
    const { sentence } = source as { sentence: Sentence };
    const translated = target?.kind === 'sentence' ? joined(target.sentence) : undefined;
    const { name, when, optional } = place;
    return {
      kind: 'form',
      form: {
        name: name.join('.'),
        source: sentence,
        ...(translated && { target: translated }),
        when,
        optional,
      },
    };
  }
  if (first.kind === 'condition') {
    const { code } = first;
    const branch = (so: boolean): Choice =>
      choiceOf(settled(source, code, so), target && settled(target, code, so), language, {
        ...place,
        name: [...place.name, so ? 'yes' : 'no'],
        when: [
          ...place.when,
          /\s/.test(code) ? `${so ? '' : 'not '}${code}` : `${so ? 'with' : 'without'} ${code}`,
        ],
      });
    return { kind: 'condition', code, yes: branch(true), no: branch(false) };
  }
  return counting(first.value, source, target, place);
}

/** The forms by a number: single ones, and those that the language has. */
function counting(value: string, source: Tree, target: Tree | undefined, place: Place): Choice {
  const { language } = place;
  const nodes = [...all(source), ...(target ? all(target) : [])];
  const plural = nodes.some((each) => each.kind === 'plural' && each.value === value);
  const forms: ReadonlyMap<Case, readonly number[]> = plural
    ? pluralForms(language)
    : new Map([['else', WHOLE]]);
  // A number that has a form of its own anyhow is not asked for twice.
  const exact = [
    ...new Set(nodes.flatMap((each) => (each.kind === 'exact' && each.value === value ? [each.number] : []))),
  ].filter((number) => ![...forms.values()].some((numbers) => numbers.length === 1 && numbers[0] === number));
  const select = rules(language);
  const never = everyValue(counted(source, value, 1, ENGLISH));
  const spared = [...everyValue(source)].filter((each) => plural && (each === value || !never.has(each)));
  const child = (name: string, when: string, number: number, single: boolean): Choice =>
    choiceOf(
      counted(source, value, number, ENGLISH),
      target && counted(target, value, number, select),
      language,
      {
        ...place,
        name: [...place.name, name],
        when: [...place.when, when],
        optional: new Set([...place.optional, ...(single ? [value, ...spared] : [])]),
      },
    );
  const cases: (readonly [Case, Choice])[] = exact.map((number) => [
    number,
    child(`n${number}`, `${value} is ${number}`, number, true),
  ]);
  for (const [form, numbers] of forms) {
    const left = numbers.filter((number) => !exact.includes(number));
    if (left.length === 0) continue;
    const examples = left.slice(0, MOST).sort((one, other) => one - other);
    const when =
      form === 'else'
        ? `${value} is another number`
        : `plural form “${form}”: ${value} is ${left.length === 1 ? '' : 'for example '}${examples.join(', ')}`;
    // Of several numbers one that English has its general form for.
    cases.push([
      form,
      child(String(form), when, left.find((number) => number !== 1) ?? 1, left.length === 1),
    ]);
  }
  return { kind: 'number', value, cases };
}

/** All forms of a text, in the order in which they are shown. */
export function formsOf(choice: Choice): readonly Form[] {
  if (choice.kind === 'form') return [choice.form];
  if (choice.kind === 'condition') return [...formsOf(choice.yes), ...formsOf(choice.no)];
  return choice.cases.flatMap(([, each]) => formsOf(each));
}

/** The same with other translations, by the name of the form. */
export function withTargets(choice: Choice, targets: ReadonlyMap<string, Sentence>): Choice {
  if (choice.kind === 'form') {
    const target = targets.get(choice.form.name);
    return target ? { kind: 'form', form: { ...choice.form, target } } : choice;
  }
  if (choice.kind === 'condition')
    return { ...choice, yes: withTargets(choice.yes, targets), no: withTargets(choice.no, targets) };
  return { ...choice, cases: choice.cases.map(([of, each]) => [of, withTargets(each, targets)] as const) };
}

export const sameSentence = (one: Sentence, other: Sentence): boolean =>
  JSON.stringify(joined(one)) === JSON.stringify(joined(other));
