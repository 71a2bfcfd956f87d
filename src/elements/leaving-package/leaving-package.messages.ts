import { plural } from '../../i18n/formats.js';

export const messages = {
  title: 'Data of the joint time',
  /** Where somebody is about to end the link. */
  first: 'Download what you need first',
  loadFailed: 'What you can take along could not be loaded',
  endsFrom: (day: string) => `From ${day} on you no longer see here:`,
  endsAtOnce: 'As soon as the link has ended you no longer see here:',
  rest: 'Everything else of the joint time stays. All of it is in the data package.',
  nothingEnds: 'What you see of the joint time stays. You can take it along as a data package too.',
  contents: 'In the data package:',
  parts: {
    account: 'Address, products and charges',
    numbers: 'Telephone numbers and call forwarding',
    people: 'Who can do what in the account',
    history: 'Who did what',
  },
  invoices: (count: number, formatted: string) =>
    plural('en', count, {
      one: 'The part of 1 collective invoice',
      other: `The parts of ${formatted} collective invoices`,
    }),
  noInvoices: 'No collective invoice yet',
  until: (day: string) => `It can be downloaded until ${day}.`,
  later: (days: string) => `It can also be downloaded later, for ${days} days after the end.`,
  over: (day: string) => `The data package could be downloaded until ${day}. It is not available any more.`,
  denied: (who: string) => `The data package can be downloaded by ${who}.`,
  deniedToAll: 'The data package can be downloaded by the administrators of this account.',
  download: 'Download data package',
  exporting: 'The package is being made …',
  exportingSome: (done: string, total: string) => `The package is being made: ${done} of ${total} files`,
  exported: (found: string) => (found ? `The package is there: ${found}` : 'The package is there.'),
  exportStopped: 'The package was not made.',
  exportFailed: 'The package could not be made',
  found: (count: number, formatted: string) =>
    plural('en', count, { one: '1 file', other: `${formatted} files` }),
};
