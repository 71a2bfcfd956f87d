import { plural } from '../../i18n/formats.js';

const accounts = (count: number) => plural('en', count, { one: '1 account', other: `${count} accounts` });
const people = (count: number) => plural('en', count, { one: '1 person', other: `${count} people` });

export const messages = {
  titleUnnamed: 'Change the main account',
  title: (to: string) => `Make “${to}” the main account`,
  loadFailed: 'What this would change could not be loaded',
  lead: (to: string, from: string, day: string) =>
    `“${to}” takes the place of “${from}”, which becomes one of its secondary accounts. If it agrees in time, on ${day}.`,
  none: 'No change of the main account is proposed.',
  standing: {
    proposed: {
      main: (to: string) => `“${to}” is asked to become the main account`,
      successor: (from: string) => `“${from}” proposes that this account becomes the main account`,
    },
    planned: (to: string, day: string) => `“${to}” becomes the main account on ${day}`,
    done: (to: string, day: string) => `“${to}” is the main account since ${day}`,
    declined: (to: string) => `“${to}” has declined to become the main account`,
    canceled: (to: string) => `That “${to}” becomes the main account was taken back`,
    expired: (to: string) => `Nobody has answered whether “${to}” becomes the main account`,
    failed: (to: string) => `“${to}” could not become the main account`,
  },
  validUntil: (day: string) => `Nothing changes before somebody agrees. The proposal is valid until ${day}.`,
  plannedText: (day: string) =>
    `Until ${day} either side can take that back. Then everything changes at once.`,
  endedText: 'Nothing has changed.',
  doneText: 'All linked accounts belong to it now, with their labels and names.',
  proposed: (by: string, day: string) => `Proposed by ${by} on ${day}`,
  said: (message: string) => `“${message}”`,
  message: 'Message to who is asked (optional)',
  messageHint: 'They get a mail, and see in the portal what would change.',
  notPossible: 'It cannot become the main account yet',
  obstacle: {
    'swap-in-progress': 'Another change of the main account is under way. Take that back first.',
    'account-halted': 'One of both accounts is suspended or being closed.',
    'not-ready': 'Its order is still under way.',
    'invoice-only': 'It is on the collective invoice alone. Link it first.',
    'detach-in-progress': 'The end of its link is planned. Undo that first.',
    'payer-change-in-progress': 'Who pays for it is planned to change. Wait for that day, or undo it.',
    'no-local-admin': 'None of its own people administers it: somebody has to agree, and to take over.',
    'not-standalone-payment': 'It has no payment method for the collective invoice.',
  },
  change: {
    'pays-collective-invoice': (account: string, day: string, count: number, monthly: string) =>
      `From ${day} on “${account}” pays the collective invoice: ${accounts(count)}, ${monthly} a month.`,
    'last-collective-invoice': (account: string, day: string) =>
      `The last collective invoice of “${account}” ends on ${day}.`,
    'own-charges': (account: string, collective: boolean, monthly: string) =>
      collective
        ? `The charges of “${account}” (${monthly} a month) go to the collective invoice too.`
        : `“${account}” goes on paying its own charges (${monthly} a month).`,
    'past-invoices-stay': (account: string) => `Earlier invoices stay with “${account}”.`,
    'people-administer': (account: string, names: string, more: number) =>
      more > 0
        ? `${names} and ${people(more)} of “${account}” can see and administer all accounts.`
        : `${names} of “${account}” can see and administer all accounts.`,
    'people-lose-accounts': (account: string, count: number) =>
      `${plural('en', count, { one: '1 person of', other: `${count} people of` })} “${account}” can no longer work in the other accounts; their own sign-in stays.`,
    'requests-withdrawn': (count: number) =>
      `${plural('en', count, { one: '1 request that waits', other: `${count} requests that wait` })} for an answer then will be withdrawn.`,
    'local-teams-unchanged': 'The teams of all accounts keep their own sign-ins and rights.',
    'accounts-unchanged': 'Numbers, call forwarding and contracts of all accounts stay as they are.',
    'notes-go-along': 'Names of your own, labels, cost centres and purchase orders go along.',
    'can-be-undone': (day: string) => `Until ${day} either side can take it back.`,
  },
  keep: 'Change nothing',
  submit: {
    propose: 'Propose',
    accept: 'Agree',
    decline: 'Decline',
    cancel: 'Take it back',
  },
  done: {
    propose: (to: string) => `“${to}” is asked`,
    accept: (to: string, day: string) => `“${to}” becomes the main account on ${day}`,
    decline: (from: string) => `“${from}” stays the main account`,
    cancel: (from: string) => `“${from}” stays the main account`,
  },
  doneTexts: {
    propose: 'You and they get a mail. Until they agree, nothing changes, and you can take it back here.',
    accept: 'Both sides get a mail. Until the day before, either side can take it back here.',
    decline: 'Nothing changes. Both sides get a mail.',
    cancel: 'Nothing changes. Both sides get a mail.',
  },
  look: 'Look at it…',
  make: 'Make it the main account…',
  closeAndCheck: 'Close and check later',
};
