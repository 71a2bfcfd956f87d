/** What is looked at before an account is linked. */
export const messages = {
  title: {
    met: 'Nothing is in the way',
    noted: 'What is still open',
    blocking: 'This has to be settled first',
  },
  name: {
    'open-invoices': 'Open invoices',
    unbilled: 'Charges on no invoice yet',
    'open-quotes': 'Open quotes',
    credit: 'Credit',
    'changed-lately': 'Time since the last link',
  },
  state: { met: 'Settled', noted: 'Noted', blocking: 'In the way' },
  met: {
    'open-invoices': 'None are open.',
    unbilled: 'Everything is billed.',
    'open-quotes': 'None are open.',
    credit: 'There is none.',
    'changed-lately': 'It is long enough.',
  },
  owner: {
    'open-invoices': (day: string) => `The first is due on ${day}.`,
    unbilled: (day: string) => `Without you it is billed on ${day}.`,
    'open-quotes':
      'They cannot be ordered by any more once this account is linked. Use or withdraw those that matter.',
    credit: 'It stays with this account. It is not used for the collective invoice.',
  },
  /** To who answers, but may not see invoices. */
  hidden: 'Somebody of this account who may see its invoices sees how much, and can settle it here.',
  /** To who answers, where there is nothing to pay with. */
  noPayment: 'Add a payment method, or pay by transfer. Then check again.',
  main: {
    'open-invoices': 'Somebody of the account pays them. Then it can be linked.',
    unbilled: 'Somebody of the account has them billed and pays them, or it waits for its next invoice.',
    'open-quotes': 'The account cannot order by them any more once it is linked.',
    credit: 'It stays with the account. It is not used for your collective invoice.',
  },
  waits: (day: string) => `It belonged to a main account lately. It can be linked from ${day} on.`,
  clear: {
    'open-invoices': (amount: string) => `Pay ${amount} now`,
    unbilled: (amount: string) => `Bill ${amount} now`,
  },
  checkAgain: 'Check again',
};
