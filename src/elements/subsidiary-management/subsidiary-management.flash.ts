import { html, nothing, type TemplateResult } from 'lit';
import type { Link } from '../../domain/link.js';
import type { Translation } from '../../i18n/catalogue.js';
import { formatDay, formatInstant } from '../../i18n/formats.js';
import { notice } from '../../ui/notice.js';
import type { messages } from './subsidiary-management.messages.js';

/** What was done to a link. */
export type Happened = 'ordered' | 'requested' | 'linked' | 'detached';

/** A message above the overview about what was just done. */
export interface Flash {
  kind: 'ok' | 'info';
  title: string;
  text: string;
}

/** What happened, and what comes next. */
export function flashOf(
  happened: Happened,
  link: Link,
  texts: Translation<typeof messages>,
  language: string,
): Flash {
  const name = link.account?.name ?? link.customerNumber;
  switch (happened) {
    case 'ordered': {
      const email = link.account?.checks.find((check) => check.kind === 'email')?.sentTo ?? '';
      return { kind: 'ok', title: texts.ordered(name), text: texts.orderedText(email) };
    }
    case 'requested': {
      const until = link.expiresAt ? formatInstant(language, link.expiresAt) : '';
      return { kind: 'info', title: texts.requested, text: texts.requestedText(until) };
    }
    case 'linked':
      return { kind: 'ok', title: texts.linkedDone(name), text: texts.linkedText };
    case 'detached':
      return link.detachOn
        ? {
            kind: 'ok',
            title: texts.detachScheduled(name, formatDay(language, link.detachOn)),
            text: texts.detachScheduledText,
          }
        : { kind: 'ok', title: texts.detached(name), text: texts.detachedText };
  }
}

/** The message, until it is dismissed. */
export const flashNotice = (
  flash: Flash | undefined,
  label: string,
  dismiss: () => void,
): TemplateResult | typeof nothing =>
  flash ? html`<div class="flash">${notice({ ...flash, close: { label, act: dismiss } })}</div>` : nothing;
