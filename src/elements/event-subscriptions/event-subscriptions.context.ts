import type { ActivityGroup } from '../../domain/activity.js';
import type { EventDelivery } from '../../domain/event-subscription.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { Localizer } from '../../lit/localizer.js';
import { wordsOf, type Words } from '../../ui/words.js';
import { messages as activity } from '../account-activity/account-activity.messages.js';
import { messages } from './event-subscriptions.messages.js';

/** What everything on this screen is said with. */
export interface Context {
  readonly language: string;
  readonly texts: Translation<typeof messages>;
  readonly words: Words;
  readonly groups: Readonly<Record<ActivityGroup, string>>;
  /** What an event tells of. */
  readonly kind: (kind: EventDelivery['kind']) => string;
}

export function contextOf(localizer: Localizer): Context {
  const texts = localizer.texts('event-subscriptions', messages);
  const { groups, kinds } = localizer.texts('account-activity', activity);
  return {
    language: localizer.language,
    texts,
    words: wordsOf(localizer),
    groups,
    kind: (kind) => (kind === 'test' ? texts.testEvent : kinds[kind]),
  };
}
