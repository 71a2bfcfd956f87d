import type { Link } from '../../domain/link.js';
import type { Localizer } from '../../lit/localizer.js';
import { formatDay, formatInstant } from '../../i18n/formats.js';

/** What is said of it. */
export const messages = {
  ordered: (name: string) => `“${name}” is ordered and linked`,
  orderedText: (email: string) =>
    `An e-mail is on its way to ${email}. E-mail and address are to be confirmed now.`,
  requested: 'Request sent',
  requestedText: (until: string) =>
    `If the details match an account, its owner has received a message. The request is valid until ${until}.`,
  linkedDone: (name: string) => `“${name}” is linked`,
  linkedText: 'Both sides have been told by e-mail.',
  detached: (name: string) => `“${name}” is detached`,
  detachScheduled: (name: string, day: string) => `“${name}” stays linked until ${day}`,
  detachedText: 'Both sides have been told by e-mail. The account keeps working.',
  detachScheduledText: 'Both sides have been told by e-mail. Until then it can be undone.',
};

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
  const { language } = localizer;
  const texts = localizer.texts('subsidiary-management-flash', messages);
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
