import type { BackendError } from '../domain/backend-error.js';
import type { Translation } from '../i18n/catalogue.js';
import { formatDay, formatList } from '../i18n/formats.js';
import type { Localizer } from '../lit/localizer.js';
import { words as english } from './words.messages.js';

export type Words = Translation<typeof english>;

/** The words that several elements say, in the reader's language. */
export const wordsOf = (localizer: Localizer): Words => localizer.texts('words', english);

/** What an error means for the person who reads it. */
export function errorText(words: Words, language: string, error: BackendError): string {
  const { code, facts } = error;
  if (code === 'rate-limited' && error.retryAfter)
    return words.errorWith['rate-limited'](Math.ceil(error.retryAfter));
  if (code === 'not-allowed' && facts.who?.length)
    return words.errorWith['not-allowed'](formatList(language, facts.who));
  if (code === 'access-paused' && facts.who?.length && facts.at)
    return words.errorWith[code](formatList(language, facts.who), formatDay(language, facts.at));
  if (code === 'context-mismatch' && facts.sessionAccount && facts.requestedAccount)
    return words.errorWith['context-mismatch'](facts.sessionAccount, facts.requestedAccount);
  if (
    (code === 'is-main' || code === 'link-not-verified' || code === 'address-code-wrong') &&
    facts.count !== undefined
  )
    return words.errorWith[code](facts.count);
  return words.error[code];
}

/** What the rule of a field asks for. */
export const ruleText = (words: Words, rule: string): string =>
  Object.hasOwn(words.rule, rule) ? words.rule[rule as keyof Words['rule']] : words.rule.invalid;

/** The problem of a field, if it has one. */
export const fieldText = (
  words: Words,
  problems: readonly { field: string; rule: string }[],
  field: string,
): string | undefined => {
  const problem = problems.find((each) => each.field === field);
  return problem && ruleText(words, problem.rule);
};
