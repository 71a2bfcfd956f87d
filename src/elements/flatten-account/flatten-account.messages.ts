import { plural } from '../../i18n/formats.js';

const accounts = (count: number) => plural('en', count, { one: '1 account', other: `${count} accounts` });

export const messages = {
  loadFailed: 'What becomes of the accounts could not be loaded',
  standing: {
    listed: (main: string) => `Plan what becomes of the accounts of ${main}`,
    proposed: {
      new: (main: string) => `${main} is asked about the plan for its accounts`,
      main: (_main: string, to: string) => `${to} proposes what becomes of your accounts`,
    },
    running: (main: string) => `The accounts of ${main} are moved`,
    done: (main: string, to: string) => `${main} belongs to ${to} now`,
    partly: (main: string) => `Some accounts stay with ${main}, and it stays a main account`,
    declined: (main: string) => `${main} has declined the plan for its accounts`,
    canceled: (main: string) => `The plan for the accounts of ${main} was taken back`,
    expired: (main: string) => `Nobody has decided about the plan for the accounts of ${main} in time`,
  },
  lead: {
    listed: (main: string, day: string) =>
      `${main} is a main account, and one main account cannot belong to another. It has shown its accounts: decide for each, and it is asked about the plan. Until then nothing changes. This can be planned until ${day}, here and on another device.`,
    proposed: (day: string) => `Nothing changes before it agrees. The plan is valid until ${day}.`,
    running:
      'The owner of each account is asked. Once no account is left, the main account becomes a secondary account itself. Both sides can take back what is still to come.',
    done: 'Every account has moved or stands alone. The report names each.',
    partly: 'It was not added, because accounts belong to it. The report names each.',
    over: 'Nothing more happens. What was done by then stays; the report names each account.',
    unchanged: 'Nothing has changed.',
  },
  reasonGiven: (reason: string) => `Reason: “${reason}”`,
  said: (message: string) => `“${message}”`,
  rows: 'Accounts and what becomes of them',
  all: 'For all accounts',
  allChoose: 'Choose…',
  whatOf: (account: string) => `What becomes of it: ${account}`,
  again: 'Ask again',
  choice: { move: 'Moves along', detach: 'Stands alone', leave: 'Stays where it is' },
  whyOf: (account: string) => `Why it stays: ${account}`,
  whyMissing: 'Say why it stays.',
  monthly: (amount: string) => `${amount} a month`,
  state: {
    planned: 'Planned',
    waiting: 'Owner is asked',
    agreed: 'Agreed',
    moved: 'Moved',
    detached: 'Stands alone',
    left: 'Stays',
    refused: 'Declined',
    failed: 'Not possible',
  },
  on: (day: string) => `on ${day}`,
  count: (state: string, count: number) => `${state}: ${count}`,
  counts: 'How the accounts stand',
  decide: (count: number) =>
    `${accounts(count)} ${count === 1 ? 'waits' : 'wait'} for your decision: ask again, or leave ${count === 1 ? 'it' : 'them'} where ${count === 1 ? 'it is' : 'they are'}.`,
  message: 'Message to who is asked (optional)',
  decline: 'Reason, if you decline (optional)',
  save: 'Keep the plan',
  saveAgain: 'Do it',
  saved: 'The plan is kept.',
  unsaved: 'Not everything is kept yet.',
  explain: (count: number) =>
    `Say why ${count === 1 ? '1 account stays' : `${count} accounts stay`} where ${count === 1 ? 'it is' : 'they are'}.`,
  submit: {
    propose: 'Ask about the plan',
    accept: 'Agree to the plan',
    decline: 'Decline',
    cancel: 'Take it back',
  },
  done: {
    propose: 'The plan was sent.',
    accept: 'The plan is agreed.',
    decline: 'The plan is declined.',
    cancel: 'The plan is taken back.',
  },
  report: 'Download the report',
  reportName: 'report',
  column: {
    number: 'Customer number',
    account: 'Account',
    monthly: 'A month',
    choice: 'Planned',
    state: 'State',
    on: 'From',
    reason: 'Reason',
  },
};
