// What secondary accounts are called in what this server writes itself: mails, documents and pages.
import type { Messages } from '../../src/i18n/catalogue.js';
import { mapSentences } from '../../src/i18n/rewrites.js';
import { renameIn, type Exceptions, type Term } from '../../src/terms/index.js';
import type { Language, Message, Words } from './mail/message.js';

export { TERMS, type Term } from '../../src/terms/index.js';

/** Texts of a document or a page, by the term that is set; none: as they are. */
export function named<T extends Messages>(texts: T, language: Language, term: Term | undefined): T {
  return term === undefined ? texts : (mapSentences(texts, renameIn(language, term)) as T);
}

/** Mails in which a word is about something else than the secondary account, by their kind. */
const IN_MAILS: Exceptions = {
  stays: new Set(),
  // A code, a contract, an access, a main account.
  otherPronouns: new Set([
    'flattening-proposed',
    'grant-ending',
    'link-code',
    'link-start-changed',
    'porting-accepted',
    'swap-proposed',
  ]),
};

/** What a mail says by codes, days and paths. Everything else that it is given is shown as it was given. */
const NOT_SHOWN: ReadonlySet<string> = new Set([
  ...['calledOff', 'currency', 'declined', 'direction', 'kind', 'of', 'path', 'reader', 'refusal', 'refused'],
  ...['right', 'rights', 'role', 'scopes', 'side', 'token', 'what', 'withheld'],
]);
const CODE_OR_NAMED: ReadonlySet<string> = new Set(['from', 'payer']);
const DAY = /^\d{4}-\d\d-\d\d/;
/** Where the characters begin that stand for what is shown as it was given (Unicode, private use). */
const GIVEN = 0xe000;

/** A message whose names, numbers and own words are signs, and what puts them back. */
function covered<T>(message: T): { message: T; uncover: (text: string) => string } {
  const given: string[] = [];
  const cover = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      const shown = value !== '' && !DAY.test(value) && !NOT_SHOWN.has(key) && !CODE_OR_NAMED.has(key);
      if (!shown) return value;
      return String.fromCharCode(GIVEN + given.push(value) - 1);
    }
    if (Array.isArray(value)) return value.map((each) => cover(each, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, cover(each, name)]));
  };
  const uncover = (text: string): string =>
    text.replace(/[\uE000-\uF8FF]/g, (sign) => given[sign.charCodeAt(0) - GIVEN] ?? sign);
  return { message: cover(message, '') as T, uncover };
}

/** What a mail says, by the term that is set. What it is given stays: names, numbers, what somebody wrote. */
export function mailNamed(
  write: (message: Message) => Words,
  message: Message,
  language: Language,
  term: Term,
): Words {
  const { message: bare, uncover } = covered(message);
  const rename = renameIn(language, term, IN_MAILS);
  const said = (text: string): string => uncover(rename(text, [], message.kind));
  const { subject, paragraphs, link } = write(bare);
  return {
    subject: said(subject),
    paragraphs: paragraphs.map(said),
    ...(link && { link: { label: said(link.label), path: uncover(link.path) } }),
  };
}
