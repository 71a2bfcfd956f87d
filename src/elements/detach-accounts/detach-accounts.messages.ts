import { plural } from '../../i18n/formats.js';

const accounts = (count: number, formatted: string) =>
  plural('en', count, { one: '1 account', other: `${formatted} accounts` });

export const messages = {
  title: (count: number, formatted: string) => `Detach ${accounts(count, formatted)}?`,
  titleUnnamed: 'Detach accounts',
  lead: 'The accounts stay and keep working. This is what changes:',
  checking: (done: string, total: string) => `Checking ${done} of ${total} accounts…`,
  loadFailed: 'The selected accounts could not be checked',
  tooMany: (most: string) => `At most ${most} accounts can be detached at once`,
  tooManyText: (total: string) => `You have selected ${total}. Select fewer, or narrow the list first.`,
  none: 'None of the selected accounts can be detached',
  others: (count: number, formatted: string) =>
    plural('en', count, {
      one: '1 selected row is no linked account, or is being detached already. It stays as it is.',
      other: `${formatted} selected rows are no linked accounts, or are being detached already. They stay as they are.`,
    }),
  obstacles: (count: number, formatted: string) =>
    plural('en', count, {
      one: '1 account cannot be detached. It stays linked.',
      other: `${formatted} accounts cannot be detached. They stay linked.`,
    }),
  waits: (count: number, formatted: string, day: string) =>
    plural('en', count, {
      one: `1 account is linked too shortly for that. Its end is planned for the first possible day, after ${day}.`,
      other: `${formatted} accounts are linked too shortly for that. Their ends are planned for the first possible days, the last one after ${day}.`,
    }),
  money: (sum: string) =>
    `The collective invoice becomes ${sum} a month lower; these accounts pay their own invoices.`,
  noMoney: 'The collective invoice stays as it is: these accounts pay their own invoices already.',
  access: 'People of the main account lose access to these accounts.',
  stays: 'Contracts, telephone numbers and the sign-ins of the local teams stay as they are.',
  list: 'The accounts',
  when: 'When',
  periodEnd: (day: string) => `At the end of the billing period, ${day}`,
  now: 'Now',
  keep: 'Keep linked',
  detach: (count: number, formatted: string) => `Detach ${accounts(count, formatted)}`,
  progress: (done: string, total: string) => `${done} of ${total}`,
  running: 'Accounts are being detached…',
  stop: 'Stop',
  stopping: 'It stops after the account that is being detached now.',
  doneNow: (done: number, formatted: string, total: string) =>
    plural('en', done, {
      one: `1 of ${total} accounts is detached`,
      other: `${formatted} of ${total} accounts are detached`,
    }),
  doneLater: (done: number, formatted: string, total: string, day: string) =>
    plural('en', done, {
      one: `1 of ${total} accounts will be detached after ${day}`,
      other: `${formatted} of ${total} accounts will be detached after ${day}`,
    }),
  doneLast: (done: number, formatted: string, total: string, day: string) =>
    plural('en', done, {
      one: `1 of ${total} accounts will be detached after ${day}`,
      other: `${formatted} of ${total} accounts are detached or will be, the last one after ${day}`,
    }),
  /** What an account lacks to stand alone. */
  lacks: {
    'not-standalone-payment': 'It has no payment method of its own.',
    'no-local-admin': 'Nobody has an own sign-in to it.',
  },
  again: 'Try the others again',
  state: {
    ready: '',
    obstacle: 'Stays linked',
    sending: 'Being detached…',
    uncertain: 'Checking whether it was saved…',
    done: 'Done',
    refused: 'Not detached',
    failed: 'Not detached',
    stopped: 'Not detached',
  },
};
