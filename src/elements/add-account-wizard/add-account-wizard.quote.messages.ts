export const messages = {
  title: 'Not ordering yet?',
  text: (days: number) =>
    `Keep this as a quote. Its prices count for ${days} days, and a colleague can order by it.`,
  save: 'Save as quote',
  saved: (number: string) => `Quote ${number} is saved`,
  savedText: (day: string) =>
    `Its prices count until ${day}. You find it in the overview; everybody who may order here does.`,
  notSaved: 'The quote was not saved',
  full: 'This account has as many open quotes as it can have. Withdraw one in the overview first.',
  download: 'Download quote',
  downloadFailed: 'The quote could not be downloaded',
  mail: 'Mail to a colleague…',
  opening: 'The quote is being opened.',
  unopened: 'This quote could not be opened',
  counts: (number: string) => `Prices of quote ${number}`,
  countsText: (day: string) => `They count until ${day}, as long as you change nothing that costs something.`,
  other: (number: string) => `This is no longer what quote ${number} is about`,
  otherText:
    'You changed something, so the prices of today count. Change it back, and those of the quote do.',
  expired: (number: string, day: string) => `Quote ${number} was valid until ${day}`,
  expiredText: 'Everything is filled in as it was. The prices are those of today.',
  renew: 'Work it out anew',
  withdrawn: (number: string) => `Quote ${number} was withdrawn`,
  withdrawnText:
    'Nobody orders by it any more. What was filled in stays, as an order of its own at the prices of today.',
  leave: 'Go on without the quote',
  renewed: (number: string) => `Quote ${number} was worked out anew`,
  renewedText: 'Another quote has taken its place.',
  open: 'Open that one',
  ordered: (number: string) => `Quote ${number} was ordered already`,
  orderedText: 'The account is in your overview. Nothing is ordered twice.',
};
