/** What is said above the overview about what was just done. */
export const messages = {
  ordered: (name: string) => `“${name}” is ordered and linked`,
  orderedText: (email: string) =>
    `An e-mail is on its way to ${email}. E-mail and address are to be confirmed now.`,
  requested: 'Request sent',
  requestedText: (until: string) =>
    `If the details match an account, its owner has received a message. The request is valid until ${until}.`,
  linkedDone: (name: string) => `“${name}” is linked`,
  linkedText: 'Both sides have been told by e-mail.',
  detached: (name: string) => `“${name}” is detached`,
  detachScheduled: (name: string, day: string) => `“${name}” stays linked until ${day}`,
  detachedText: 'Both sides have been told by e-mail. The account keeps working.',
  detachScheduledText: 'Both sides have been told by e-mail. Until then it can be undone.',
};
