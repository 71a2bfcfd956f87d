import { plural } from '../../i18n/formats.js';

const accounts = (count: number, formatted: string) =>
  plural('en', count, { one: '1 account', other: `${formatted} accounts` });

export const messages = {
  title: (count: number, formatted: string) => `Labels of ${accounts(count, formatted)}`,
  titleUnnamed: 'Labels of several accounts',
  lead: 'Only people of your main account see labels. Names stay as they are.',
  checking: (done: string, total: string) => `Reading ${done} of ${total} accounts…`,
  loadFailed: 'The selected accounts could not be read',
  tooMany: (most: string) => `At most ${most} accounts can be changed at once`,
  tooManyText: (total: string) => `You have selected ${total}. Select fewer, or narrow the list first.`,
  none: 'None of the selected rows can have labels',
  others: (count: number, formatted: string) =>
    plural('en', count, {
      one: '1 selected row is no linked account. It stays as it is.',
      other: `${formatted} selected rows are no linked accounts. They stay as they are.`,
    }),
  add: 'Add labels',
  addHint: 'For example a region or a kind of location. Enter or a comma adds a label.',
  addButton: 'Add',
  takeBack: (label: string) => `Do not add ${label}`,
  remove: 'Remove labels',
  removeOne: (label: string, count: string) => `${label} (${count})`,
  hidden: 'In the list',
  asItIs: 'As it is',
  hide: 'Hide',
  show: 'Show',
  nothing: 'Add or remove a label, or choose whether the accounts are shown.',
  tooLong: 'A label can have 40 characters.',
  list: 'The accounts',
  save: (count: number, formatted: string) => `Save for ${accounts(count, formatted)}`,
  running: 'Accounts are being changed…',
  progress: (done: string, total: string) => `${done} of ${total}`,
  stop: 'Stop',
  stopping: 'It stops after the account that is being changed now.',
  ended: (done: number, formatted: string, total: string) =>
    plural('en', done, {
      one: `1 of ${total} accounts is as you wanted it`,
      other: `${formatted} of ${total} accounts are as you wanted them`,
    }),
  again: 'Try the others again',
  tooManyLabels: (most: number) => `It would have more than ${most} labels.`,
  state: {
    ready: '',
    obstacle: 'Stays as it is',
    sending: 'Being saved…',
    uncertain: 'Checking whether it was saved…',
    done: 'Done',
    refused: 'Not changed',
    failed: 'Not changed',
    stopped: 'Not changed',
  },
};
