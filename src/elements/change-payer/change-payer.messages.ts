import { plural } from '../../i18n/formats.js';

export const messages = {
  title: {
    main: (name: string) => `Pay for “${name}” from now on?`,
    secondary: (name: string) => `Let “${name}” pay itself?`,
  },
  titleUnnamed: 'Who pays',
  lead: {
    main: (main: string) => `The account pays its own invoices now. ${main} would pay by collective invoice.`,
    secondary: (main: string) => `The collective invoice of ${main} pays now. The account would get its own.`,
  },
  loadFailed: 'What this would change could not be loaded',
  when: 'From when on',
  periodEnd: (day: string) => `With the next billing period, ${day}`,
  now: (day: string) => `From today, ${day}`,
  sides: 'What both sides pay',
  side: { main: 'Collective invoice', secondary: 'Own invoice' },
  invoiceOf: (day: string) => `Invoice of ${day}`,
  before: 'before:',
  after: 'after:',
  later: 'Later invoices, with all that is planned',
  notEntitled: 'Amounts are shown to people who may see invoices.',
  change: {
    from: {
      main: (day: string) => `From ${day} on, the collective invoice pays for the account.`,
      secondary: (day: string) => `From ${day} on, the account gets its own invoice.`,
    },
    proRata: (amount: string, days: number, of: number) =>
      plural('en', days, {
        one: `${amount} of the current period change sides: 1 of ${of} days.`,
        other: `${amount} of the current period change sides: ${days} of ${of} days.`,
      }),
    recipient: (email: string) => `Mails with the invoice go to ${email} then.`,
    used: (amount: string) => `Its credit of ${amount} is set off against its own invoices.`,
    usedSome: 'Its credit is set off against its own invoices.',
    kept: (amount: string) =>
      `Its credit of ${amount} stays with the account. It is not used for the collective invoice.`,
    keptSome: 'Its credit stays with the account. It is not used for the collective invoice.',
    sees: {
      main: (main: string) => `People of ${main} who work in the account see its invoices too.`,
      secondary: (main: string) =>
        `People of ${main} who work in the account no longer see its invoices there.`,
    },
    team: 'People of the account keep their own sign-in.',
    past: 'Earlier invoices stay where they are.',
    contract: {
      main: (product: string) => `The contract “${product}” stays on the collective invoice.`,
      secondary: (product: string) => `The account goes on paying for the contract “${product}” itself.`,
    },
    contracts: 'Contracts, telephone numbers and call forwarding stay.',
  },
  leave: 'Leave as it is',
  submit: 'Change who pays',
  submitNamed: (name: string) => `Change who pays: ${name}`,
  checkAgain: 'Check again',
  notPossible: (name: string) => `Who pays for “${name}” cannot be changed yet`,
  notPossibleLead: 'Nothing was changed. This is in the way:',
  obstacle: {
    'detach-in-progress': (day: string) => `It is linked until ${day} only`,
    'payer-change-in-progress': (day: string) => `A change is planned already for ${day}`,
    'not-ready': 'The account is not active yet',
    'target-suspended': 'The account is suspended',
    'target-closed': 'The account is closed or is being closed',
    'invoice-only': 'The account is linked by the collective invoice alone',
    incompatible: (theirs: string, ours: string) =>
      `The account is billed in ${theirs}, the collective invoice in ${ours}`,
    'mixed-tax': 'The account’s tax may not stand on the collective invoice',
    'not-standalone-payment': 'The account has no payment method',
    'open-items': 'Something is still open on invoices of the account',
  },
  wayOut: {
    'detach-in-progress': 'Keep the account linked first. Then who pays can be changed.',
    'payer-change-in-progress': 'Undo it from the list with “Keep who pays”, or wait until that day.',
    'not-ready': 'Somebody has to finish its open checks.',
    'target-suspended': 'The support tells you what has to be settled.',
    'target-closed': 'It gets no further invoices.',
    'invoice-only': 'If it is to pay itself, detach it.',
    incompatible: 'One invoice has one currency. The support can change the account’s.',
    'mixed-tax':
      'What is not taxed here may not be on one e-invoice with other taxes. The account keeps its own invoice.',
    'not-standalone-payment': (name: string) =>
      `Somebody of ${name} adds one in their portal, under invoices and payment.`,
    'open-items': (name: string) =>
      `Somebody of ${name} pays it. What is not billed yet comes with its next invoice.`,
  },
  item: {
    invoice: (number: string) => `Invoice ${number}`,
    unbilled: (number: string) => `Not billed yet: order ${number}`,
  },
  due: (day: string) => `due on ${day}`,
  overdue: (day: string) => `overdue since ${day}`,
  billedOn: (day: string) => `will be billed on ${day}`,
  already: {
    main: (name: string) => `“${name}” is on the collective invoice already`,
    secondary: (name: string) => `“${name}” pays itself already`,
  },
  alreadyText: 'Somebody changed it meanwhile. There is nothing left to do.',
  refused: (name: string) => `Who pays for “${name}” was not changed`,
  done: {
    main: (name: string, day: string) => `“${name}” is on the collective invoice from ${day}`,
    secondary: (name: string, day: string) => `“${name}” pays itself from ${day}`,
  },
  doneText: 'Both sides get a message about this.',
  doneLaterText:
    'Both sides get a message about this. Until then nothing changes, and you can undo it from the list.',
  closeAndCheck: 'Close and go on checking',
};
