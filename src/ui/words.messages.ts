import { plural } from '../i18n/formats.js';
import { standings } from './standing.messages.js';

const accounts = (count: number) =>
  plural('en', count, { one: `${count} account`, other: `${count} accounts` });
const tries = (count: number) => plural('en', count, { one: '1 try', other: `${count} tries` });

const meanwhile = 'This has changed in the meantime. Nothing was done. Please look at the current state.';

/** Words that several elements say: standings, rights, rules of fields, errors. */
export const words = {
  ...standings,
  close: 'Close',
  cancel: 'Cancel',
  back: 'Back',
  continue: 'Continue',
  loading: 'Loading…',
  /** What the reader typed, and what somebody else has saved meanwhile. */
  sides: { mine: 'Yours', theirs: 'Theirs', keepMine: 'Keep mine', takeTheirs: 'Take theirs' },
  reference: (id: string) => `Reference: ${id}`,
  fate: {
    slow: 'This takes longer than usual. Please wait a moment.',
    uncertain: 'We are checking whether it was saved. Nothing will be done twice.',
    held: 'Please wait until it is clear whether this was saved.',
  },
  scope: {
    view: 'See the account and its status in the overview',
    pay: 'Put its charges on the collective invoice',
    switch: 'Work in the account without another sign-in',
    team: 'Manage who has access',
  },
  permission: {
    'view-accounts': 'Linked accounts',
    'open-accounts': 'Working in linked accounts',
    'link-accounts': 'Linking and detaching',
    'order-accounts': 'Ordering',
    'view-invoices': 'Invoices',
    'manage-forwarding': 'Call forwarding',
    'view-access': 'Who has access',
  },
  product: {
    'cloud-telephony': 'Cloud telephony',
    'sip-trunk': 'SIP trunk',
    internet: 'Internet line',
  },
  rule: {
    required: 'Please fill this in.',
    invalid: 'This does not fit here. Please check it.',
    'too-long': 'This is too long.',
    'too-short': 'This is too short.',
    'control-characters': 'This contains characters that cannot be used. Please type it again.',
    email: 'Please enter an e-mail address like name@example.com.',
    phone: 'Please enter a telephone number with its area code, e.g. 030 1234567.',
    postcode: 'A German postcode has 5 digits, e.g. 22767.',
    'customer-number': 'Please enter a customer number as printed on the invoice, e.g. K-100 234.',
    'email-code': 'The code has 8 letters and digits.',
    'letter-code': 'The code has 10 letters and digits.',
    'proof-too-weak':
      'Working in the account needs the owner’s consent. Choose “Ask the owner”, or leave that right out.',
    number: 'Please enter a whole number.',
    range: 'This number is out of range.',
    unchecked: 'This could not be checked, because there is no connection at the moment. Please try again.',
    past: 'Please choose a day that is still to come.',
    'duplicate-condition': 'There are two rules for the same case.',
  },
  /** What happened, whether anything changed, what now. */
  error: {
    network: 'There is no connection at the moment. Nothing was changed. Please try again.',
    timeout: 'It took too long to get an answer. Nothing was changed. Please try again.',
    'unreadable-answer': 'The answer could not be read. Please try again in a moment.',
    'server-error': 'Something went wrong on our side. Nothing was changed. Please try again.',
    unavailable:
      'The service is not available at the moment. Nothing was changed. Please try again in a moment.',
    'malformed-request': 'This could not be understood. Nothing was changed. Please reload the page.',
    'invalid-input': 'Some details need to be corrected. Nothing was changed.',
    'too-large': 'This is too much at once. Nothing was changed.',
    'unsupported-media-type': 'This could not be understood. Nothing was changed. Please reload the page.',
    'method-not-allowed': 'This is not offered here. Nothing was changed.',
    'not-found': 'This does not exist, or not any more. Please go back to the overview.',
    'not-offered': 'This is not offered here. Nothing was changed.',
    'version-required': 'This could not be understood. Nothing was changed. Please reload the page.',
    'version-mismatch':
      'Somebody changed this in the meantime. Nothing of yours was saved. Please look at the current state and decide again.',
    'idempotency-key-required': 'This could not be understood. Nothing was changed. Please reload the page.',
    'idempotency-key-in-use': 'This is being carried out already. Please wait a moment.',
    'idempotency-key-reused': 'This could not be understood. Nothing was changed. Please reload the page.',
    'cursor-expired': 'The list has changed. It is loaded again from its beginning.',
    'session-expired': 'Please sign in again. What you have typed is kept.',
    'sign-in-failed': 'E-mail address or password is not right. Please check both.',
    'rate-limited': 'This was tried too often. Nothing was changed. Please wait a little.',
    'not-allowed': 'You do not have the right to do this. Nothing was changed.',
    'context-mismatch': 'You are now working in another account than this page shows. Nothing was saved.',
    'no-main-eligible':
      'This account is a secondary account itself, so it cannot have secondary accounts. Add accounts at its main account instead.',
    'quota-reached':
      'No more accounts can be linked. Withdraw a request that is still open, or ask for more.',
    'order-unknown': 'There is no such order.',
    'not-available-at-address': 'This product is not available at that address. Please choose another one.',
    'price-changed':
      'The price has changed since you saw it. Nothing was ordered. Please review the new price.',
    'terms-changed': 'The terms have changed since you saw them. Nothing was ordered. Please review them.',
    'email-in-use': 'This e-mail address cannot be used here. Please take another one.',
    'duplicate-request': 'This was received already.',
    'approval-required': 'A second person has to approve this order. Nothing was ordered.',
    'link-token-invalid':
      'This link has been used already, or is too old. Have a new e-mail sent from the overview.',
    'address-code-wrong': 'This is not the code of the letter. Please compare it once more.',
    'address-code-locked': 'The code was wrong too often. Have a new letter sent.',
    'not-ready': 'This account is not ready yet. It can be opened as soon as its open checks are done.',
    'link-not-verified': 'We could not confirm these details. Please check the code, or have a new one sent.',
    'proof-locked': 'This was tried too often. Please wait a little, or ask the owner instead.',
    'code-wrong': 'This code is not right.',
    'code-expired': 'This code is too old. Have a new one sent.',
    'proof-not-offered': 'This way is not offered for the account. Please ask the owner instead.',
    'self-link': 'This is the account you are in. Enter the number of another one.',
    'is-main': 'This account has secondary accounts of its own, so it cannot become one. Detach those first.',
    'has-other-main': 'This account is linked to another main account. It has to be detached there first.',
    'already-linked': 'This account is linked already. You find it in the overview.',
    'already-requested': 'There is an open request for this account already. You find it in the overview.',
    'mixed-tax': 'The taxes of these two accounts may not stand on one invoice.',
    incompatible: 'These two accounts cannot be linked, because their contracts do not fit together.',
    'target-suspended': 'This account is suspended. It can be linked once that is settled.',
    'target-closed': 'This account is closed, so it cannot be linked.',
    'main-mail-unverified': 'Confirm your own e-mail address first.',
    'request-expired': 'This request has expired. It can be sent again.',
    'request-withdrawn': 'This request was withdrawn.',
    'request-answered': 'This request has been answered already.',
    'wrong-recipient': 'This request was sent to another account.',
    'changed-too-recently': meanwhile,
    'consent-required': meanwhile,
    'rules-changed': 'Something has changed since. Please review it again.',
    conflict: meanwhile,
    'switch-failed': 'The account could not be opened. You are still where you were.',
    'reauth-needed': 'Please confirm first that it is you. Nothing was changed.',
    'second-factor-required': 'Please confirm first that it is you. Nothing was changed.',
    'code-used': 'This code is not right.',
    'code-locked': 'This was tried too often. Nothing was changed. Please wait a little.',
    'own-request': 'You asked for this yourself. Another administrator has to answer it.',
    'own-rights': 'Nobody changes their own rights. Another administrator has to do it.',
    'access-paused': 'The account has paused all work of the main account. Its administrators can end that.',
    'access-withheld': 'The account does not let people of the main account work in it.',
    'own-grant': 'Nobody decides about their own access. Another administrator has to do this.',
    'already-granted': 'This person has a grant for the same accounts already. Change that one.',
    'too-many-grants': 'This person has too many grants already. Give one for a label, or for all accounts.',
    'right-removed': 'The right to work in this account was not given, or has ended.',
    'denied-while-switched':
      'This is not possible while you work in a linked account. Go back to your own account first.',
    'nested-switch': 'Go back to your own account before you open another one.',
    'no-local-admin': 'Nobody could sign in to this account any more. Give somebody an own sign-in first.',
    'wait-period': 'This account is too new to be detached.',
    'forbidden-by-main': 'The main account decides about this.',
    'detach-in-progress': 'This account is being detached already.',
    'detach-undo-expired': 'It is too late to undo this: the account is detached. It can be linked again.',
    'planned-by-other-side': 'The other side planned this. Only it can undo it.',
    'data-access-ended': meanwhile,
    'open-items': meanwhile,
    'not-standalone-payment': meanwhile,
    'invoice-only': meanwhile,
    'payer-change-in-progress': meanwhile,
    'has-secondaries': 'This account has secondary accounts. Detach those first.',
    'swap-in-progress': 'Another account is to become the main account already.',
    'move-in-progress': meanwhile,
    'account-halted': 'This account is suspended or closing. That is possible once it works again.',
    'invoice-not-entitled': 'These invoices are not shown here. Whoever pays them decides; you can ask.',
    'invoice-too-large':
      'This invoice has too many accounts for one file of this kind. There is one for each account, and the table has them all.',
  },
  /** The same, where there are facts to tell. */
  errorWith: {
    'access-paused': (who: string, day: string) =>
      `${who} has paused all work of the main account in this account since ${day}.`,
    'rate-limited': (seconds: number) =>
      `This was tried too often. Nothing was changed. Please wait ${plural('en', seconds, { one: '1 second', other: `${seconds} seconds` })}.`,
    'not-allowed': (who: string) =>
      `You do not have the right to do this. Nothing was changed. ${who} can grant it.`,
    'is-main': (count: number) =>
      `This account is a main account with ${accounts(count)} of its own, so it cannot become a secondary one. Detach those first.`,
    'context-mismatch': (now: string, shown: string) =>
      `This page shows ${shown}, but you are now working in ${now}. Nothing was saved.`,
    'link-not-verified': (left: number) =>
      left > 0
        ? `We could not confirm this code. You have ${tries(left)} left.`
        : 'We could not confirm this code, and it cannot be tried any more. Have a new one sent.',
    'address-code-wrong': (left: number) =>
      `This is not the code of the letter. Please compare it once more. You have ${tries(left)} left.`,
  },
};
