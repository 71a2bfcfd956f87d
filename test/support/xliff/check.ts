// Looks at a file that came back from a translator: what is wrong with it, and which texts it changes.
import { areas, englishArea, translatedArea } from './areas.js';
import {
  insertionId,
  readable,
  unitId,
  type Problem,
  type ReadDocument,
  type ReadFile,
  type ReadUnit,
} from './document.js';
import { choiceOf, formsOf, sameSentence, withTargets, type Choice, type Form } from './forms.js';
import type { Insertion, Sentence } from './trees.js';

/** Texts that change, by area and key. */
export type Changes = ReadonlyMap<string, ReadonlyMap<string, Choice>>;

const shown = (id: string): string => `{${id.replace('.number', '')}}`;

/** Compares a file with the texts there are. What is wrong is added to the problems. */
export function changesOf(document: ReadDocument, problems: Problem[]): Changes {
  const changes = new Map<string, ReadonlyMap<string, Choice>>();
  const { language, files } = document;
  if (!isLanguage(language)) {
    const text = `“${language}” is not a language to translate to: trgLang has to be a tag such as “nb”, and not English.`;
    problems.push({ line: 1, text });
    return changes;
  }
  const known = areas();
  const seen = new Set<string>();
  for (const file of files) {
    const { area, line } = file;
    if (!known.includes(area)) problems.push({ line, text: `There are no texts called “${area}”.` });
    else if (seen.has(area)) problems.push({ line, text: `“${area}” is there twice.` });
    else changes.set(area, changesIn(file, language, problems));
    seen.add(area);
  }
  // A language that is there may be sent in parts; a new one begins with all there is.
  const isNew = known.every((area) => !translatedArea(language, area));
  const missing = known.filter((area) => !seen.has(area));
  if (isNew && missing.length > 0)
    problems.push({ line: 1, text: `A new language needs all texts. Missing: ${missing.join(', ')}.` });
  return new Map([...changes].filter(([, texts]) => texts.size > 0));
}

export function isLanguage(tag: string): boolean {
  try {
    return /^[a-z]/.test(tag) && tag !== 'en' && Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

function changesIn({ area, line, units }: ReadFile, language: string, problems: Problem[]) {
  const changed = new Map<string, Choice>();
  const english = englishArea(area);
  const translated = translatedArea(language, area);
  const left = new Map<string, ReadUnit>();
  for (const unit of units) {
    if (left.has(unit.id))
      problems.push({ line: unit.line, unit: `${area}/${unit.id}`, text: 'It is there twice.' });
    left.set(unit.id, unit);
  }
  for (const text of english.texts.values()) {
    const choice = choiceOf(text.tree, translated?.texts.get(text.key)?.tree, language);
    const names = new Set(text.values.map(({ name }) => name));
    const targets = new Map<string, Sentence>();
    for (const form of formsOf(choice)) {
      const id = unitId(text.key, form.name);
      const unit = left.get(id);
      left.delete(id);
      const found = unit ? mistakesIn(unit, form, names) : [missingForm(form)];
      problems.push(
        ...found.map((mistake) => ({ line: unit?.line ?? line, unit: `${area}/${id}`, text: mistake })),
      );
      if (unit && !(form.target && sameSentence(form.target, unit.target)))
        targets.set(form.name, unit.target);
    }
    if (targets.size > 0) changed.set(text.key, withTargets(choice, targets));
  }
  for (const { id, line: at } of left.values())
    problems.push({ line: at, unit: `${area}/${id}`, text: 'There is no such text.' });
  return changed;
}

const missingForm = ({ when }: Form): string =>
  when.length > 0 ? `It is missing: what is shown when ${when.join(', and ')}.` : 'It is missing.';

/** What is wrong with a sentence that came back. One that did not change is not asked about. */
function mistakesIn(
  { source, target, readable: understood }: ReadUnit,
  form: Form,
  values: ReadonlySet<string>,
): readonly string[] {
  if (!understood) return [];
  if (!sameSentence(source, form.source))
    return [`The English text is now “${readable(form.source)}”. Please export it anew.`];
  if (form.target && sameSentence(form.target, target)) return [];
  if (target.length === 0) return form.source.length > 0 ? ['It has no translation.'] : [];
  const mistakes: string[] = [];
  const [asked, before, given] = [source, form.target ?? [], target].map(countOf) as [Counts, Counts, Counts];
  for (const [id, count] of asked)
    if (!given.has(id) && !form.optional.has(count.value)) mistakes.push(`${shown(id)} is missing.`);
  for (const [id, { value, times }] of given) {
    if (!values.has(value)) mistakes.push(`${shown(id)} is not inserted into this text.`);
    else if (times > Math.max(1, asked.get(id)?.times ?? 0, before.get(id)?.times ?? 0))
      mistakes.push(`${shown(id)} is there ${times} times.`);
  }
  for (const piece of target) {
    if (typeof piece !== 'string') continue;
    for (const [written, name] of piece.matchAll(/\{(\w+)\}/g))
      if (values.has(name!)) mistakes.push(`${written} is written as letters. Please use the placeholder.`);
    const [tag] = /<\/?[a-z][^>]*>|&(?:[a-z]+|#\d+);/i.exec(piece) ?? [];
    if (tag) mistakes.push(`It has markup, which would be shown as it is: ${tag}`);
    if (/[\u0000-\u0008\u000b-\u001f\ufffd\ufffe\uffff]/.test(piece))
      mistakes.push('It has signs that cannot be shown.');
  }
  return mistakes;
}

type Counts = ReadonlyMap<string, { readonly value: string; readonly times: number }>;

const countOf = (sentence: Sentence): Counts => {
  const counts = new Map<string, { value: string; times: number }>();
  for (const piece of sentence.filter((each): each is Insertion => typeof each === 'object')) {
    const id = insertionId(piece);
    counts.set(id, { value: piece.value, times: (counts.get(id)?.times ?? 0) + 1 });
  }
  return counts;
};
