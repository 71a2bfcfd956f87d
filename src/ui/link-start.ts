import type { Translation } from '../i18n/catalogue.js';
import type { Localizer } from '../lit/localizer.js';
import { messages } from './link-start.messages.js';

export type StartWords = Translation<typeof messages>;

/** What is said of the first day of a link, in the reader's language. */
export const startWordsOf = (localizer: Localizer): StartWords => localizer.texts('link-start', messages);

/** What is wrong with a day, in words; undefined: nothing. */
export const dayText = ({ rule: words }: StartWords, rule: string | undefined): string | undefined =>
  rule === undefined
    ? undefined
    : Object.hasOwn(words, rule)
      ? words[rule as keyof StartWords['rule']]
      : words.day;
