import type { BackendError } from '../domain/backend-error.js';
import type { Change } from '../domain/consequences.js';
import type { Translation } from '../i18n/catalogue.js';
import { formatDay, formatList, formatMoney } from '../i18n/formats.js';
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

/** One consequence as a sentence. */
export function changeText(words: Words, language: string, change: Change): string {
  const say = words.change;
  switch (change.code) {
    case 'joins-collective-invoice':
      return say[change.code](
        change.main,
        formatDay(language, change.from),
        formatMoney(language, change.monthly),
      );
    case 'keeps-own-invoice':
      return say[change.code](formatMoney(language, change.monthly));
    case 'own-invoice':
    case 'invoice-grows':
      return say[change.code](formatDay(language, change.from), formatMoney(language, change.monthly));
    case 'last-collective-invoice':
      return say[change.code](formatDay(language, change.on));
    case 'main-gains-access':
    case 'main-loses-access':
      return say[change.code](change.main, change.people);
    case 'main-sees-overview':
    case 'main-had-no-access':
      return say[change.code](change.main);
    case 'local-team-keeps-access':
      return say[change.code](formatList(language, change.names), change.people - change.names.length);
    case 'numbers-stay':
      return say[change.code](change.numbers);
    case 'people-gain-access':
      return say[change.code](change.people);
    case 'past-invoices-stay':
    case 'invoice-unchanged':
    case 'overview-only':
    case 'local-team-unchanged':
    case 'no-local-team':
    case 'forwarding-stays':
    case 'contracts-continue':
    case 'can-be-ended':
      return say[change.code];
  }
}
