import type { Permission } from '../../domain/person.js';
import type { Translation } from '../../i18n/catalogue.js';
import { formatList } from '../../i18n/formats.js';
import type { Localizer } from '../../lit/localizer.js';
import { wordsOf, type Words } from '../../ui/words.js';
import { messages as activityMessages } from '../account-activity/account-activity.messages.js';
import { messages } from './local-access.messages.js';

/** What the parts of the element say things with. */
export interface Context {
  readonly language: string;
  readonly texts: Translation<typeof messages>;
  readonly words: Words;
  /** What a history calls what people do. */
  readonly kinds: Translation<typeof activityMessages>['kinds'];
  /** Names of people who decide. */
  readonly administrators: readonly string[];
  readonly rights: (permissions: readonly Permission[]) => string;
}

export function contextOf(localizer: Localizer, administrators: readonly string[]): Context {
  const { language } = localizer;
  const texts = localizer.texts('local-access', messages);
  const words = wordsOf(localizer);
  return {
    language,
    texts,
    words,
    kinds: localizer.texts('account-activity', activityMessages).kinds,
    administrators,
    rights: (permissions) =>
      permissions.length === 0
        ? texts.nothing
        : formatList(
            language,
            permissions.map((each) => words.permission[each]),
          ),
  };
}
