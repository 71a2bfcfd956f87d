import { plural } from '../../i18n/formats.js';

export const messages = {
  denied: 'Not included in your access',
  ask: 'Ask for it',
  askFor: (action: string) => `Ask for it: ${action}`,
  name: 'Account name',
  labels: 'Labels',
  list: 'In the list',
  hidden: 'Hidden',
  location: 'Location',
  contact: 'Contact',
  linked: 'Linked',
  linkedBy: (day: string, person: string) => (person ? `${day} by ${person}` : day),
  joined: 'How it joined',
  joinedBy: {
    created: 'Ordered for this main account',
    added: 'Existing account, added',
    'collective-invoice': 'By the collective invoice',
  },
  billing: 'Billing',
  billingLater: 'Planned',
  perMonth: 'Per month',
  numbers: 'Numbers',
  numbersCount: (count: number) => plural('en', count, { one: '1 number', other: `${count} numbers` }),
  keeps: (day: string) => `Numbers added after ${day} are kept by the account.`,
  products: 'Products',
  rights: 'What the main account may do',
  readiness: {
    title: 'On the way',
    state: { done: 'Done', open: 'Open', later: 'Later', failed: 'Not possible' },
    step: {
      ordered: 'Ordered',
      email: 'E-mail address confirmed',
      address: 'Address confirmed',
      numbers: 'Numbers assigned',
      usable: 'Ready to use',
      invoice: 'First invoice',
    },
    waits: {
      email: (to: string, day: string) => `Waits for the person at ${to}, who got a mail on ${day}`,
      address: (to: string, day: string) => `Waits for the code of the letter that went to ${to} on ${day}`,
    },
    over: {
      email: (to: string, day: string) => `The mail to ${to} of ${day} is no longer valid. Send it again.`,
      address: (to: string, day: string) =>
        `The code of the letter to ${to} of ${day} can no longer be used. Send it again.`,
    },
    byProvider: 'Waits for the provider',
    failed: 'The order could not be carried out.',
    on: (day: string) => day,
  },
  life: {
    suspended: 'Suspended: nobody can call, and charges go on',
    closing: 'This account is being closed',
    closes: (day: string) => `Will be closed for good on ${day}`,
    since: {
      main: (day: string) => `Since ${day}, at the request of the main account.`,
      account: (day: string) =>
        `Since ${day}, at the request of the account itself. Its administrators can resume it.`,
    },
    byProvider: 'Your provider has suspended it. The support tells you what has to be settled.',
    until: {
      main: (day: string) => `Until ${day} it can be reopened, and everything is as before.`,
      account: (day: string) =>
        `The account itself has decided that. Its administrators can reopen it until ${day}.`,
    },
    resume: 'Resume…',
    reopen: 'Reopen…',
    suspendOrClose: 'Suspend or close…',
    close: 'Close for good…',
  },
  failed: 'The account could not be loaded',
};
