import { plural } from '../i18n/formats.js';

const months = (count: number) => plural('en', count, { one: '1 month', other: `${count} months` });

/** What a form asks about until when a link holds, and how that is said. */
export const messages = {
  legend: 'For how long',
  open: 'Until one side ends it',
  until: 'Until a day',
  lastDay: 'Last day of the link',
  lastDayHint: 'The day after, the main account’s access ends, and the account pays for itself.',
  withPeriod: (day: string) =>
    `The main account pays by the month, so the last day of the link is ${day}. The day after, its access ends, and the account pays for itself.`,
  extendBy: 'Goes on by itself',
  ends: 'No, it ends',
  months: (count: number) => `By ${months(count)}, until one side says no`,
  rule: {
    required: 'Please choose a day.',
    'too-early': 'This is too early. Please choose a later day.',
    'too-late': 'This is too late. Please choose an earlier day.',
    'period-end': 'The main account pays by the month. Please choose the last day of a month.',
    'needs-consent': 'That goes beyond what the account has agreed to. It has to be asked.',
  },
  holds: 'The link has no end.',
  endsOn: (day: string) => `Linked until ${day}`,
  goesOn: (day: string, count: number) => `Goes on by ${months(count)} unless one side says no by ${day}`,
  wanted: {
    open: 'without an end',
    until: (day: string) => `until ${day}`,
    onwards: (day: string, count: number) => `until ${day}, and on by ${months(count)} each time`,
  },
};
