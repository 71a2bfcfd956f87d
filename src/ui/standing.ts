import { openChecks } from '../domain/checks.js';
import type { Link, Standing } from '../domain/link.js';
import { standingOf } from '../domain/standing.js';
import type { Translation } from '../i18n/catalogue.js';
import { formatShortDay } from '../i18n/formats.js';
import type { Localizer } from '../lit/localizer.js';
import { standings as english } from './standing.messages.js';

export type StandingWords = Translation<typeof english>;

/** The words of a row, in the reader's language. */
export const standingWordsOf = (localizer: Localizer): StandingWords => localizer.texts('standings', english);

/** The name of a standing; for a whole link as exactly as it is known. */
export function standingWord(words: StandingWords, language: string, link: Link): string {
  const standing = standingOf(link);
  if (standing === 'awaiting-checks' && link.account) {
    const [first, second] = openChecks(link.account);
    if (second) return words.standing['awaiting-email-and-address'];
    if (first) return words.standing[first.kind === 'email' ? 'awaiting-email' : 'awaiting-address'];
  }
  if (standing === 'detaching' && link.detachOn)
    return words.standing['detaching-on'](formatShortDay(language, dayBefore(link.detachOn)));
  if (link.start) return words.payerFrom(words.standing.scheduled, formatShortDay(language, link.start.on));
  return words.standing[link.undeliveredAt ? 'not-delivered' : standing];
}

/** Who pays for a link; where that changes, who does from when on. */
export function payerWord(words: StandingWords, language: string, { payer, payerChange }: Link): string {
  if (!payerChange) return words.payer[payer];
  return words.payerFrom(words.payer[payerChange.payer], formatShortDay(language, payerChange.on));
}

/** The last day before one. */
export function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** How a standing is coloured. Its word says the same. */
export const toneOf: Readonly<Record<Standing, '' | 'ok' | 'warn' | 'bad' | 'info'>> = {
  active: 'ok',
  'awaiting-checks': 'warn',
  'setting-up': 'info',
  suspended: 'bad',
  closing: 'warn',
  closed: '',
  rejected: 'bad',
  detaching: 'warn',
  'waiting-for-owner': 'info',
  'waiting-for-code': 'warn',
  'needs-confirmation': 'warn',
  scheduled: 'info',
  declined: 'bad',
  expired: '',
  failed: 'bad',
  canceled: '',
  detached: '',
  renewed: '',
};
