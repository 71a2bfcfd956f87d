import type { Check } from '../check.js';
import { messagesFor, whatIsOf, whenTexts } from '../../i18n/catalogue.js';
import { overrides } from '../../i18n/rewrites.js';
import { tags as definedHere } from '../../lit/define.js';
import { languageOf } from '../../lit/localizer.js';
import { isProvider, type Examination } from '../examination.js';
import { doubtful, right, unknown, wrong, type Found } from '../finding.js';
import { AREAS, LANGUAGES } from '../known-texts.js';
import { counted, everyElement } from '../page-walk.js';
import { messages } from './languages.messages.js';

/** A language for tests, which is English. */
const PSEUDO = 'en-xa';

const isTag = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};

/** What was probably meant by something that is no language tag. */
const better = (tag: string): string => {
  const hyphens = tag.trim().replaceAll('_', '-');
  return hyphens !== '' && isTag(hyphens) ? Intl.getCanonicalLocales(hyphens)[0]! : 'en';
};

/** Elements that say something, by their language. */
function byLanguage({ ours }: Examination): Map<string, Element[]> {
  const languages = new Map<string, Element[]>();
  for (const element of ours.filter((each) => !isProvider(each) && AREAS.includes(tagNameOf(each)))) {
    const language = languageOf(element);
    languages.set(language, [...(languages.get(language) ?? []), element]);
  }
  return languages;
}

/** The tag that an element has where nobody gives it another. */
const tagNameOf = ({ constructor }: Element): string => (constructor as { tagName?: string }).tagName ?? '';

function languageTags(examination: Examination): Found[] {
  const { document } = examination;
  const found: Found[] = [];
  const root = document.documentElement.getAttribute('lang');
  if (root === null || root.trim() === '') found.push(doubtful(messages.noLanguage));
  const said = [...everyElement(document)]
    .map((element) => element.getAttribute('lang'))
    .filter((tag): tag is string => tag !== null && tag.trim() !== '');
  for (const tag of new Set(said)) if (!isTag(tag)) found.push(wrong(messages.notATag(tag, better(tag))));
  if (found.length > 0) return found;
  const languages = [...byLanguage(examination).keys()];
  return [right(languages.length > 0 ? messages.tags(languages.join(', ')) : messages.tagsNone)];
}

/** Whether the elements of the page, or any of them, are of the copy that this belongs to. */
const areOfThisCopy = (elements: readonly Element[]): boolean =>
  [...definedHere.keys()].some((ours) => elements.some((each) => each instanceof ours));

async function texts(examination: Examination): Promise<Found[]> {
  const languages = byLanguage(examination);
  const all = [...languages.values()].flat();
  if (all.length > 0 && !areOfThisCopy(all)) return [unknown(messages.otherCopy)];
  const found: Found[] = [];
  for (const [language, elements] of languages)
    found.push(await textsOf(language, elements, examination.surroundings.patience));
  return found;
}

async function textsOf(language: string, elements: readonly Element[], patience: number): Promise<Found> {
  const tag = language.toLowerCase();
  const primary = tag.split('-')[0]!;
  if (primary === 'en') return right(messages.english, tag === PSEUDO ? [language] : []);
  const before = [tag, primary].map(whatIsOf);
  const waiting = before.some(({ asked, areas }) => asked && areas.length === 0);
  const arrived = waiting ? await arrival(language, patience) : 'here';
  const now = [tag, primary].map(whatIsOf);
  const areas = new Set(now.flatMap((each) => each.areas));
  const named = LANGUAGES.includes(primary) ? primary : language;
  if (areas.size === 0) {
    if (arrived === 'late') return doubtful(messages.loading(named));
    if (now.some(({ loads }) => loads)) return wrong(messages.failed(named), counted(elements));
    if (!LANGUAGES.includes(primary)) return wrong(messages.notThere(language), counted(elements));
    return wrong(messages.notLoaded(named), counted(elements));
  }
  const missing = new Set(elements.map(tagNameOf).filter((area) => !areas.has(area)));
  return missing.size > 0 ? doubtful(messages.inPart(named), [...missing]) : right(messages.here(language));
}

/** Waits until the texts of a language are here, as far as somebody waits for them. */
async function arrival(language: string, patience: number): Promise<'here' | 'failed' | 'late'> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), patience);
  });
  try {
    return await Promise.race([
      whenTexts(language).then(
        () => 'here' as const,
        () => 'failed' as const,
      ),
      late,
    ]);
  } finally {
    clearTimeout(timer);
  }
}

/** Scripts that are written from right to left (ISO 15924). */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

const isRightToLeft = (language: string): boolean =>
  RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? '');

function direction(examination: Examination): Found[] {
  const found: Found[] = [];
  const languages = byLanguage(examination);
  for (const [language, elements] of languages) {
    const rightToLeft = isRightToLeft(language);
    const turned = elements.filter((each) => (getComputedStyle(each).direction === 'rtl') !== rightToLeft);
    if (turned.length === 0) continue;
    found.push(
      rightToLeft
        ? wrong(messages.wrongWay(language), counted(turned))
        : doubtful(messages.otherWay(language), counted(turned)),
    );
  }
  if (found.length > 0 || languages.size === 0) return found;
  return [right(messages.directed)];
}

function ownTexts(): Found[] {
  if (overrides.size === 0) return [right(messages.noOverrides)];
  const all = [...overrides];
  const found: Found[] = [];
  const keys = new Set(all.flatMap(({ unknown: of }) => [...of]));
  if (keys.size > 0) found.push(wrong(messages.unknownKeys, [...keys]));
  const areas = new Set(all.flatMap(({ texts: of }) => Object.keys(of)));
  const nowhere = [...areas].filter((area) => !AREAS.includes(area));
  if (nowhere.length > 0) found.push(wrong(messages.unknownAreas, nowhere));
  const waiting = [...areas].filter(
    (area) => AREAS.includes(area) && all.some(({ texts: of, shown }) => area in of && !shown.has(area)),
  );
  if (waiting.length > 0) found.push(unknown(messages.notShown, waiting));
  return found.length > 0 ? found : [right(messages.overridden(areas.size))];
}

/** The usual English word, to see what becomes of it. */
const USUAL = 'secondary account';

function term(): Found[] {
  const { said } = messagesFor('en', 'doctor-term', { said: USUAL });
  return [right(said === USUAL ? messages.usualTerm : messages.term(said))];
}

export const languagesChecks: readonly Check[] = [
  { id: 'languages/tags', about: messages.about.tags, run: languageTags },
  { id: 'languages/texts', about: messages.about.texts, run: texts },
  { id: 'languages/direction', about: messages.about.direction, run: direction },
  { id: 'languages/overrides', about: messages.about.overrides, run: ownTexts },
  { id: 'languages/term', about: messages.about.term, run: term },
];
