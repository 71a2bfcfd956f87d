import type { Link } from '../../domain/link.js';
import { formatDay, formatInstant } from '../../i18n/formats.js';
import type { Localizer } from '../../lit/localizer.js';
import { messages } from './subsidiary-management.flash.messages.js';

/** What was done to a link. */
export type Happened = 'ordered' | 'requested' | 'linked' | 'detached';

/** A message above the overview about what was just done. */
export interface Flash {
  kind: 'ok' | 'info';
  title: string;
  text: string;
}

/** What happened, and what comes next. */
export function flashOf(happened: Happened, link: Link, localizer: Localizer): Flash {
  const texts = localizer.texts('management-flash', messages);
  const { language } = localizer;
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
