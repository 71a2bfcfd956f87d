import { plural } from '../../i18n/formats.js';

export const messages = {
  title: (number: string) => `Quote ${number}`,
  loading: 'The quote is being opened.',
  failed: 'This quote could not be opened',
  gone: 'This link leads nowhere any more',
  goneText:
    'The quote has ended a while ago, or the link is not complete. Ask whoever sent it for a new one.',
  for: 'For',
  account: 'New account',
  unnamed: 'without a name yet',
  location: 'Address of the connection',
  validUntil: 'Valid until',
  term: 'Minimum term',
  months: (count: number) => plural('en', count, { one: '1 month', other: `${count} months` }),
  terms: 'Terms',
  service: 'Service',
  monthly: 'Per month',
  once: 'Once',
  total: 'Total, VAT included',
  line: (quantity: string, name: string) => `${quantity} × ${name}`,
  goOn: 'Continue with the order',
  goOnText:
    'You sign in first. Everything is filled in then; nothing is ordered before you have reviewed it.',
  state: {
    expired: {
      title: (number: string, day: string) => `Quote ${number} was valid until ${day}`,
      text: 'Its prices do not count any more. You can go on with everything filled in, at the prices of today.',
    },
    ordered: {
      title: (number: string, _day: string) => `Quote ${number} was ordered`,
      text: 'The account is in the overview of who ordered it. Nothing is left to do.',
    },
    withdrawn: {
      title: (number: string, _day: string) => `Quote ${number} was withdrawn`,
      text: 'Nobody orders by it any more. Ask whoever sent it.',
    },
    renewed: {
      title: (number: string, _day: string) => `Quote ${number} was worked out anew`,
      text: 'Another quote has taken its place. You find it when you continue.',
    },
  },
};
