import { plural } from '../../i18n/formats.js';

const accounts = (count: number, number: string) =>
  plural('en', count, { one: '1 account', other: `${number} accounts` });

/** What is said of accounts that the person administers. */
export const messages = {
  choose: 'Choose from your accounts',
  lead: 'Accounts that you administer with the same sign-in. Nothing has to be proven: nobody is asked, and they are linked as soon as you start.',
  offered: (total: number, number: string, linkable: string) =>
    `You administer ${accounts(total, number)} beside this one. Can be linked: ${linkable}.`,
  chosen: (count: number, number: string) => `${accounts(count, number)} chosen`,
  noneChosen: 'No account chosen yet',
  search: 'Find an account',
  searchHint: 'By its name, number or town',
  list: 'Accounts that you administer',
  all: (number: string) => `Select all ${number} that can be linked`,
  allFound: (number: string) => `Select all ${number} of those found that can be linked`,
  fetching: (done: string, total: string) => `${done} of ${total} accounts are here`,
  clear: 'Choose none',
  most: 'At most 5,000 accounts go at once. The others can go with the next one.',
  found: (count: number, number: string) => `${accounts(count, number)} found`,
  nothingFound: 'None of the accounts that you administer has that in its name, number or town.',
  none: 'With this sign-in you administer no other account.',
  failed: 'Your accounts could not be loaded',
  pick: 'Chosen',
  pickOne: (name: string, number: string) => `${name}, ${number}`,
  account: 'Account',
  city: 'Town',
  state: 'State',
  can: 'Can be linked',
  scopes: 'For all of them',
  check: (count: number, number: string) => `Check ${accounts(count, number)}`,
  checkNone: 'Check the accounts',
  first: 'Choose at least one account first.',
  job: 'From own accounts',
  linked: 'Linked',
  scheduled: 'Agreed',
  later: 'The overview says from which day on it is linked.',
  obstacle: 'Not possible',
  willLink: (count: number, number: string) =>
    plural('en', count, {
      one: '1 account that you administer will be linked, and nobody is asked.',
      other: `${number} accounts that you administer will be linked, and nobody is asked.`,
    }),
  consent: (main: string, count: number, number: string, from: string, monthly: string) =>
    plural('en', count, {
      one: `I confirm that ${main} pays the charges of this account by its collective invoice from ${from} on. At present they are ${monthly} a month.`,
      other: `I confirm that ${main} pays the charges of these ${number} accounts by its collective invoice from ${from} on. At present they are ${monthly} a month in all.`,
    }),
  recorded: 'This is recorded with your name, the time and these words. Who pays can be changed later.',
  missing: 'Confirm who pays. Otherwise discard it, and choose the accounts again without paying.',
  why: {
    'link-not-verified': 'You do not administer an account with this number.',
    'open-items': 'Open invoices or charges of it have to be settled first.',
    'changed-too-recently': 'It has left a main account lately, and has to stand alone for some days first.',
    'rules-changed': 'What it costs, or from when on, is not what was confirmed any more.',
    'consent-required': 'Nobody has confirmed who pays for it.',
  },
};
