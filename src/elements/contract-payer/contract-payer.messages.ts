export const messages = {
  title: (product: string) => `Who pays for the contract “${product}”?`,
  titleUnnamed: 'Who pays for the contract',
  lead: 'A contract goes with its account, or stays with one side whoever pays for the rest.',
  loadFailed: 'What this would change could not be loaded',
  who: 'Who pays',
  paidBy: {
    'as-account': 'As the account',
    main: 'Collective invoice of the main account',
    secondary: 'Own invoice of the account',
  },
  asItIs: 'So it is now. Choose another one to see what it changes.',
  notPossible: 'This cannot be decided yet. Nothing was changed:',
  change: {
    from: {
      main: (day: string) => `From ${day} on, this contract is on the collective invoice.`,
      secondary: (day: string) => `From ${day} on, this contract is on an invoice of the account’s own.`,
    },
    kept: {
      main: 'It stays on the collective invoice, also when the account pays itself one day.',
      secondary:
        'The account goes on paying for it itself, also when the collective invoice pays for the rest.',
    },
    follows: 'When somebody else pays for the account, this contract goes with it.',
    others: 'Who pays for other contracts of the account.',
    past: 'Earlier invoices stay where they are.',
    references: 'References of the contract stay.',
    access: 'Access and sign-ins stay as they are.',
  },
  leave: 'Leave as it is',
  submit: 'Decide',
  checkAgain: 'Check again',
  refused: (product: string) => `Who pays for “${product}” was not changed`,
  done: {
    main: (product: string, day: string) => `“${product}” is on the collective invoice from ${day}`,
    secondary: (product: string, day: string) => `The account pays for “${product}” itself from ${day}`,
  },
  doneText: 'Both sides get a message about this.',
  doneLaterText:
    'Both sides get a message about this. Until then nothing changes, and you can undo it from the list of contracts.',
  closeAndCheck: 'Close and go on checking',
};
