import { plural } from '../../i18n/formats.js';

export const messages = {
  close: 'Close details',
  name: 'Account name',
  labels: 'Labels',
  list: 'In the list',
  hidden: 'Hidden',
  location: 'Location',
  linked: 'Linked',
  linkedBy: (day: string, person: string) => (person ? `${day} by ${person}` : day),
  joined: 'How it joined',
  joinedBy: {
    created: 'Ordered for this main account',
    added: 'Existing account, added',
    'collective-invoice': 'By the collective invoice',
  },
  billing: 'Billing',
  perMonth: 'Per month',
  numbers: 'Numbers',
  numbersCount: (count: number) => plural('en', count, { one: '1 number', other: `${count} numbers` }),
  products: 'Products',
  rights: 'What the main account may do',
  checks: 'Open checks',
  check: {
    email: (to: string, day: string) => `E-mail address: a mail was sent to ${to} on ${day}`,
    address: (to: string, day: string) => `Address: a letter was sent to ${to} on ${day}`,
  },
  failed: 'The details could not be loaded',
};
