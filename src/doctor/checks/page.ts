import type { Check } from '../check.js';
import { isOurClass, isProvider, type Examination } from '../examination.js';
import { doubtful, right, unknown, type Found } from '../finding.js';
import { around, asRead, counted, isShown } from '../page-walk.js';
import { messages } from './page.messages.js';

/** A heading as it is read. */
interface Heading {
  readonly level: number;
  readonly element: Element;
}

function levelOf(element: Element): number | undefined {
  const role = element.getAttribute('role');
  const [, digit] = /^h([1-6])$/.exec(element.localName) ?? [];
  if (role === 'heading' || (digit && role === null))
    return Number(element.getAttribute('aria-level') ?? digit ?? 2);
  return undefined;
}

/** All headings that are shown, in the order in which they are read. Dialogs that are open are read apart. */
const outline = ({ document }: Examination): Heading[] =>
  [...asRead(document.body)].flatMap((element) => {
    const level = levelOf(element);
    const hidden = level === undefined || !isShown(element) || isHiddenFromReaders(element);
    return hidden || around(element, ({ localName }) => localName === 'dialog') ? [] : [{ level, element }];
  });

const isHiddenFromReaders = (element: Element): boolean =>
  [element, around(element, (each) => each.getAttribute('aria-hidden') === 'true')].some(
    (each) => each?.getAttribute('aria-hidden') === 'true',
  );

function title(examination: Examination): Found[] {
  const count = outline(examination).filter(({ level }) => level === 1).length;
  if (count === 0) return [doubtful(messages.noTitle)];
  return [count === 1 ? right(messages.oneTitle) : doubtful(messages.severalTitles)];
}

function levels(examination: Examination): Found[] {
  const headings = outline(examination);
  if (headings.length === 0) return [unknown(messages.noHeadings)];
  const facts = headings.flatMap(({ level, element }, at) => {
    const before = headings[at - 1]?.level ?? 1;
    if (level <= before + 1) return [];
    const holder = around(element, ({ constructor }) => isOurClass(constructor));
    return [messages.skipFact(before, level, holder ? `<${holder.localName}>` : '')];
  });
  if (facts.length > 0) return [doubtful(messages.skipped, [...new Set(facts)])];
  return [right(messages.levels(headings.length))];
}

/** What belongs into heads and menus. */
const BESIDE = /^(subsidiary-badge|account-switcher|account-context-banner|subsidiary-theme)$/;

const isMain = (element: Element): boolean =>
  element.localName === 'main' || element.getAttribute('role') === 'main';

function main(examination: Examination): Found[] {
  const mains = [...asRead(examination.document.body)].filter((each) => isMain(each) && isShown(each));
  if (mains.length === 0) return [doubtful(messages.noMain)];
  const found: Found[] = [];
  if (mains.length > 1) found.push(doubtful(messages.severalMains));
  const placed = examination.placed.filter(
    (each) => !isProvider(each) && !BESIDE.test(each.localName) && isShown(each),
  );
  const outside = placed.filter((each) => !around(each, isMain));
  if (outside.length > 0) found.push(doubtful(messages.outside, counted(outside)));
  if (found.length > 0) return found;
  return [right(placed.length > 0 ? messages.main : messages.mainAlone)];
}

export const pageChecks: readonly Check[] = [
  { id: 'page/title', about: messages.about.title, run: title },
  { id: 'page/levels', about: messages.about.levels, run: levels },
  { id: 'page/main', about: messages.about.main, run: main },
];
