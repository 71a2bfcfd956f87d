import { plural } from '../../i18n/formats.js';

export const messages = {
  title: (name: string) => `Give somebody else what ${name} has`,
  titleUnnamed: 'Give somebody else the same access',
  lead: 'Nobody gets more than their own rights and what the account lends.',
  person: 'Who gets it',
  choosePerson: 'Choose a person',
  loadFailed: 'The people of this account could not be loaded',
  nothingToCopy: 'This person has no access to linked accounts that somebody else could get.',
  nobodyElse: 'There is nobody else in this account who could get it.',
  list: (name: string) => `What ${name} gets`,
  listUnnamed: 'What somebody else gets',
  nothingLeft: (name: string) => `There is nothing of this that ${name} could get.`,
  hasAlready: (name: string, role: string, until: string) => `${name} has “${role}” there, ${until}.`,
  give: (count: number, formatted: string) =>
    plural('en', count, { one: 'Give 1 access', other: `Give ${formatted} accesses` }),
  giveNone: 'Give access',
  running: 'Access is being given…',
  progress: (done: string, total: string) => `${done} of ${total}`,
  stop: 'Stop',
  stopping: 'It stops after the access that is being given now.',
  ended: (done: number, formatted: string, total: string) =>
    plural('en', done, {
      one: `1 of ${total} accesses was given`,
      other: `${formatted} of ${total} accesses were given`,
    }),
  again: 'Try the others again',
  state: {
    ready: '',
    has: 'Stays as it is',
    ended: 'Not given',
    sending: 'Being given…',
    uncertain: 'Checking whether it was given…',
    done: 'Given',
    refused: 'Not given',
    failed: 'Not given',
    stopped: 'Not given',
  },
};
