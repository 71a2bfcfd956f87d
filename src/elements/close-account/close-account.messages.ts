import { plural } from '../../i18n/formats.js';

const numbers = (count: number) =>
  plural('en', count, { one: '1 telephone number', other: `${count} telephone numbers` });

export const messages = {
  title: (name: string) => `Suspend or close “${name}”`,
  titleUnnamed: 'Suspend or close account',
  titleSuspended: (name: string) => `“${name}” is suspended`,
  titleClosing: (name: string, day: string) => `“${name}” will be closed on ${day}`,
  titleOver: (name: string) => `“${name}” is closed`,
  loadFailed: 'What this would change could not be loaded',
  what: 'What is to be done?',
  acts: { suspend: 'Suspend', resume: 'Resume', close: 'Close for good', reopen: 'Reopen' },
  about: {
    suspend: 'Nobody can call, and charges go on. It can be resumed at any time.',
    resume: 'Everything works again as before.',
    close: (day: string) =>
      `It can be reopened until ${day}. After that it is final, and its numbers are released.`,
    reopen: 'Everything is put back as it was before.',
    reopenSuspended: 'Everything is put back as it was before: the account is suspended again.',
  },
  keep: 'Change nothing',
  submit: {
    suspend: 'Suspend account',
    resume: 'Resume account',
    close: 'Close account',
    reopen: 'Reopen account',
  },
  suspendInstead: 'Suspend instead',
  notPossible: 'It cannot be closed yet',
  refused: (name: string) => `Nothing was changed at “${name}”`,
  done: {
    suspend: (name: string) => `“${name}” is suspended`,
    resume: (name: string) => `“${name}” works again`,
    close: (name: string, day: string) => `“${name}” will be closed on ${day}`,
    reopen: (name: string) => `“${name}” stays open`,
  },
  doneText: {
    suspend: 'You can resume it at any time. Both sides get a message about this.',
    resume: 'Everything works as before. Both sides get a message about this.',
    close: (day: string) =>
      `Until ${day} you can reopen it here, and everything is as before. Both sides get a message about this.`,
    reopen: 'Everything is as it was before. Both sides get a message about this.',
  },
  byProvider: 'Your provider has suspended it. The support tells you what has to be settled.',
  since: {
    main: (day: string) => `Since ${day}, at the request of the main account.`,
    account: (day: string) => `Since ${day}, at the request of the account itself.`,
  },
  otherSide: 'Its own administrators have decided that. Only they can take it back.',
  until: (day: string) => `Until ${day} it can be reopened.`,
  finalText: 'It cannot be opened any more.',
  obstacle: {
    'has-secondaries': (count: number) =>
      plural('en', count, { one: 'It has 1 secondary account', other: `It has ${count} secondary accounts` }),
    'not-ready': 'An order is still under way',
    'detach-in-progress': (day: string) => `Its link is planned to end on ${day}`,
    'payer-change-in-progress': (day: string) => `Who pays is planned to change on ${day}`,
    'open-items': (count: number, total: string) =>
      plural('en', count, {
        one: `1 invoice is overdue: ${total}`,
        other: `${count} invoices are overdue: ${total}`,
      }),
  },
  wayOut: {
    'has-secondaries': 'A main account can be closed once all of them are detached.',
    'not-ready': 'Finish its open checks, or cancel the order with the support.',
    'detach-in-progress': 'Keep it linked first, from the list, or close it after that day on its own.',
    'payer-change-in-progress': 'Undo it from the list with “Keep who pays”, or wait until that day.',
    'open-items': 'Pay them first. As soon as the payment has arrived it can be closed.',
  },
  detachThem: 'Detach them…',
  showThem: 'Show the list',
  change: {
    'charges-go-on': (monthly: string, payer: string) =>
      payer ? `${payer} goes on paying ${monthly} a month.` : `Charges go on: ${monthly} a month.`,
    'charges-until': (monthly: string, day: string) =>
      `Contracts end, and are charged until ${day}: ${monthly} a month.`,
    'last-own-invoice': (main: string, day: string) =>
      `It is on the collective invoice of ${main} until ${day}; what is charged after that comes with a last invoice of its own.`,
    'open-invoices': (count: number, total: string) =>
      plural('en', count, {
        one: `1 open invoice stays to be paid: ${total}.`,
        other: `${count} open invoices stay to be paid: ${total}.`,
      }),
    'no-calls': (count: number) =>
      plural('en', count, {
        one: 'Its telephone number is off at once: no calls out, none in.',
        other: `Its ${count} telephone numbers are off at once: no calls out, none in.`,
      }),
    'numbers-released': (count: number, day: string) =>
      plural('en', count, {
        one: `On ${day} 1 telephone number is released. Others may get it.`,
        other: `On ${day} ${count} telephone numbers are released. Others may get them.`,
      }),
    'forwarding-rests': (count: number) =>
      `Call forwarding of ${numbers(count)} rests, and cannot be changed meanwhile.`,
    'forwarding-ends': (count: number, day: string) =>
      `Call forwarding of ${numbers(count)} rests, and ends on ${day}.`,
    'sign-ins-end': (names: string, more: number, day: string) =>
      more > 0
        ? `From ${day} ${names} and ${more} more cannot sign in to it any more.`
        : `From ${day} nobody can sign in to it any more: ${names}.`,
    'main-loses-account': (main: string, people: number, day: string) =>
      people === 0
        ? `On ${day} its link to ${main} ends.`
        : plural('en', people, {
            one: `On ${day} its link to ${main} ends; 1 person there loses access.`,
            other: `On ${day} its link to ${main} ends; ${people} people there lose access.`,
          }),
    'acts-rest': 'Nothing can be ordered, linked or forwarded from it meanwhile.',
    'looking-goes-on': 'Whoever has access can go on looking at everything.',
    'secondaries-go-on': (names: string, more: number) =>
      more > 0
        ? `Its secondary accounts go on, on its collective invoice too: ${names} and ${more} more.`
        : `Its secondary accounts go on, on its collective invoice too: ${names}.`,
    'numbers-kept': (count: number) => `${numbers(count)} and all settings are kept.`,
    'link-kept': (main: string) => `It stays linked to ${main}.`,
    'can-be-resumed': 'It can be resumed at any time.',
    'can-be-reopened': (day: string) => `Until ${day} it can be reopened, and everything is as before.`,
    'records-stay': (main: string) =>
      main
        ? `Its invoices and history stay with ${main}, which can download the data of the joint time.`
        : 'Its invoices are kept as the law wants it. Download what you need before that day.',
  },
  certainty: {
    title: (day: string) => `From ${day} on this cannot be undone`,
    lead: 'Tick each as read.',
    tickMissing: 'Please tick each of them.',
    number: (number: string) => `Type the customer number of the account: ${number}`,
    numberWrong: 'This is not the customer number of the account.',
  },
  closeAndCheck: 'Close and go on checking',
};
