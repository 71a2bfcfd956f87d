import { html, nothing, type TemplateResult } from 'lit';
import type { Link } from '../domain/link.js';
import type { Translation } from '../i18n/catalogue.js';
import { formatDate } from '../i18n/formats.js';
import type { Localizer } from '../lit/localizer.js';
import { notice } from './notice.js';
import { messages } from './request-end.messages.js';

export type RequestEndWords = Translation<typeof messages>;

/** What became of a request, in the reader's language. */
export const requestEndWordsOf = (localizer: Localizer): RequestEndWords =>
  localizer.texts('request-end', messages);

/** That the owner has declined, when, and what they said with it; nothing of other links. */
export function declinedNotice(
  words: RequestEndWords,
  language: string,
  { state, declined, endedAt }: Link,
): TemplateResult | typeof nothing {
  if (state !== 'declined') return nothing;
  return notice({
    kind: 'warn',
    live: false,
    title: words.declined(formatDate(language, endedAt ?? '')),
    text: declined
      ? html`${declined.reason ? html`<p>${words.reason[declined.reason]}</p>` : nothing}
        ${declined.text ? html`<q aria-label=${words.wrote}><bdi>${declined.text}</bdi></q>` : nothing}`
      : undefined,
  });
}
