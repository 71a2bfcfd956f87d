import { formatNumber, plural } from '../../i18n/formats.js';

export const messages = {
  title: 'Subsidiary management',
  main: 'Main account',
  standalone: 'Account',
  secondary: 'Secondary account',
  add: 'Add secondary account',
  hideNumbers: 'Hide amounts and numbers',
  back: 'Back to the overview',
  figures: 'At a glance',
  linked: 'Linked accounts',
  addedThisMonth: (count: number) =>
    plural('en', count, {
      one: '1 added this month',
      other: `${formatNumber('en', count)} added this month`,
    }),
  onInvoice: 'On the collective invoice',
  ownInvoice: (count: number) =>
    plural('en', count, {
      one: '1 pays its own invoice',
      other: `${formatNumber('en', count)} pay their own invoice`,
    }),
  waiting: 'Waiting for someone',
  needsYou: (count: number) =>
    plural('en', count, { one: '1 needs you', other: `${formatNumber('en', count)} need you` }),
  noneNeedsYou: 'Nothing needs you',
  invoice: 'Next collective invoice',
  dueOn: (day: string) => `due ${day}`,
  needsYouBadge: 'Needs you',
  drift: (count: number, formatted: string) =>
    plural('en', count, {
      one: '1 linked account is worth a look',
      other: `${formatted} things at linked accounts are worth a look`,
    }),
  driftMore: (formatted: string) => `More than ${formatted} things at linked accounts are worth a look`,
  driftText: 'For example who pays, where invoices go, and checks that have expired.',
  show: 'Show',
  hide: 'Hide',
  confirm: (number: string) => `Review and confirm ${number}`,
  confirmText: 'Its owner has agreed. Look at what changes, then link it.',
  enterCode: (number: string) => `Prove that you may link ${number}`,
  enterCodeText: 'The request waits for you.',
  checks: (name: string) => `Finish the checks of “${name}”`,
  checksText: 'Its numbers can be switched on once e-mail and address are confirmed.',
  dismiss: 'Close message',
  ask: 'Ask for access',
  forbidden: 'You cannot see the linked accounts',
  forbiddenText: (who: string) =>
    who ? `Your access does not include them. ${who} can grant it.` : 'Your access does not include them.',
  noMain: (main: string) => `This is a secondary account of ${main}`,
  noMainText:
    'Only a main account can have secondary accounts; there is no deeper tree. Who may see and do what here is shown under “Who has access”.',
};
