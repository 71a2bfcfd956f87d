import { plural } from '../../i18n/formats.js';

/** What the list says only once something was pressed, is empty or went wrong. */
export const lateMessages = {
  stale: (time: string) => `This list is from ${time}. It could not be refreshed.`,
  unreadable: (count: number) =>
    plural('en', count, {
      one: '1 account could not be shown, because its data cannot be read.',
      other: `${count} accounts could not be shown, because their data cannot be read.`,
    }),
  denied: 'Not included in your access',
  selectNone: 'Clear selection',
  many: { annotate: 'Labels…', detach: 'Detach…' },
  exportSelected: 'Export selection',
  exporting: 'The file is being made…',
  exportingSome: (done: string, total: string) => `The file is being made: ${done} of ${total} accounts…`,
  exported: (found: string) => (found ? `The file is there: ${found}.` : 'The file is there.'),
  exportStopped: 'The export was stopped. There is no file.',
  exportFailed: 'The file could not be made',
  /** What a row’s menu offers beside the next steps, whose names are with the row. */
  menu: {
    annotate: 'Name and labels…',
    access: 'Who has access…',
    'change-payer': 'Change who pays…',
    'keep-payer': 'Keep who pays',
    'undo-detach': 'Keep linked',
    cancel: 'Withdraw request',
  },
  done: {
    resend: (number: string) => `The message for ${number} was sent again.`,
    cancel: (number: string) => `The request for ${number} was withdrawn.`,
    renew: (number: string) => `A new request for ${number} was sent.`,
    'undo-detach': (name: string) => `${name} stays linked.`,
    'keep-payer': (name: string) => `Who pays for ${name} stays as it is.`,
  },
  resendAt: (time: string) => `It can be sent again at ${time}.`,
  emptyTitle: 'No secondary accounts yet',
  emptyText:
    'Link the accounts of your locations to this one. People who look after all of them need one sign-in; local teams keep their own.',
  emptyMain: (number: string) => `${number} becomes the main account once the first account is linked.`,
  emptyMainAlready: 'Secondary accounts are linked to this main account, one level deep.',
  create: 'Create new secondary account',
  existing: 'Add existing account',
  noMatch: 'No account matches',
  noMatchHint: 'Try other words, or search in all accounts.',
  clear: 'Clear search and filters',
  allHiddenTitle: 'All accounts are hidden',
  allHiddenText: 'The linked accounts are left out of this list. They stay linked.',
  showHidden: 'Show hidden accounts',
  narrow: 'More filters',
  filterLabel: 'Label',
  filterCity: 'Place',
  filterJoined: 'How it joined',
  joinedBy: {
    created: 'Ordered new',
    added: 'Existing account, added',
    'collective-invoice': 'Collective invoice only',
  },
  filterHidden: 'Hidden accounts',
  hidden: {
    '': 'Not shown',
    included: 'Shown too',
    only: 'Only these',
  },
  any: 'All',
  facet: (value: string, links: string) => `${value} (${links})`,
  facetsFailed: 'Labels and places could not be loaded',
  clearMore: 'Clear these filters',
};
