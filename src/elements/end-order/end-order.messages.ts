export const messages = {
  loadFailed: 'The order could not be loaded',
  cancel: {
    title: (number: string) => `Cancel order ${number}?`,
    lead: 'We look into whether that is still possible, and tell you.',
    possible:
      'As long as nothing is booked, the order ends, nothing is charged, and the account leaves the overview.',
    notPossible: 'What cannot be undone any more, as work at the line that is booked, lets the order go on.',
    message: 'Why (optional)',
    messageHint: 'For whoever looks into it.',
    submit: 'Cancel the order',
    sending: 'Being sent…',
    keep: 'Keep the order',
    done: 'We look into it',
    doneText:
      'You hear from us whether the order can be cancelled. Until then nothing more of it is carried out.',
  },
  withdraw: {
    title: (number: string) => `Withdraw from the contract of order ${number}`,
    lead: (day: string) => `That is possible until the end of ${day}, without a reason.`,
    effect:
      'The contract ends at once. The account is closed, its telephone numbers are released, and it leaves the overview.',
    declaration: (number: string, account: string) =>
      `“I withdraw from the contract of order ${number} for ${account}.”`,
    name: 'Your name',
    email: 'Where the confirmation goes',
    emailHint: 'With what you declare, the day and the time. Please keep it.',
    submit: 'Confirm the withdrawal',
    sending: 'Being declared…',
    keep: 'Keep the contract',
    done: 'You have withdrawn from the contract',
    doneText: (email: string, at: string) => `Received ${at}. The confirmation is on its way to ${email}.`,
  },
  over: 'This is no longer possible: the order has gone on meanwhile.',
  titleUnnamed: 'Order',
  failed: 'This was not done',
};
