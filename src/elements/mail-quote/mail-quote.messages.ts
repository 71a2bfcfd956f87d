export const messages = {
  title: 'Mail the quote',
  lead: 'Whoever gets it sees prices and terms. To order, they sign in, and need the right to it.',
  to: 'To',
  choose: 'Choose a colleague',
  another: 'Another address',
  nobody: 'Nobody else may order in this account yet.',
  loadFailed: 'Your colleagues could not be loaded. You can type an address.',
  email: 'E-mail address',
  message: 'Message (optional)',
  foreign: {
    none: {
      title: 'This goes to another domain',
      text: (theirs: string, own: string) =>
        `It goes to somebody at ${theirs}, you are at ${own}. They see prices, name and place of the account.`,
    },
    'look-alike': {
      title: 'This domain only looks like yours',
      text: (theirs: string, own: string) =>
        `It goes to somebody at ${theirs}, you are at ${own}: two domains, that may belong to two owners. Please check it.`,
    },
    'other-letters': {
      title: 'This domain has unusual letters',
      text: (theirs: string, own: string) =>
        `It goes to somebody at ${theirs}, you are at ${own}. Some letters look like others: read it letter by letter.`,
    },
  },
  spelled: (domain: string) => `${domain}, letter by letter:`,
  send: 'Send',
  sending: 'Sending…',
  tooMany: (time: string) => `You have mailed many quotes today. The next one can be sent at ${time}.`,
  done: 'The quote is on its way',
  doneText: (to: string) => `${to} gets a mail with a link to it.`,
};
