import { plural } from '../../i18n/formats.js';

export const messages = {
  title: (name: string) => `Checks of “${name}”`,
  titleUnnamed: 'Checks of the account',
  lead: 'Telephone numbers are assigned once both are confirmed. Everything else can be set up before.',
  loadFailed: 'The checks could not be loaded',
  kind: { email: 'E-mail address', address: 'Connection address' },
  state: { sent: 'Open', passed: 'Confirmed', locked: 'Locked', expired: 'Code expired' },
  emailSent: (to: string, day: string) => `Sent to ${to} on ${day}.`,
  emailHow: 'Open the link in that e-mail. This page then goes on by itself.',
  letterSent: (to: string, day: string) => `A letter with a code was sent to ${to} on ${day}.`,
  letterLocked: 'The code was wrong too often. Have a new letter sent; its code replaces the old one.',
  letterExpired: 'The code of this letter is too old. Have a new letter sent.',
  code: 'Code from the letter',
  codeHint: (tries: number) =>
    `10 letters and digits; spaces do not matter. ${plural('en', tries, { one: '1 try', other: `${tries} tries` })} left.`,
  codeHintPlain: '10 letters and digits; spaces do not matter.',
  confirm: 'Confirm address',
  resend: { email: 'Send the e-mail again', address: 'Send a new letter' },
  resendAt: (time: string) => `Can be sent again from ${time}.`,
  done: {
    confirm: 'The address is confirmed.',
    email: 'The e-mail was sent again.',
    address: 'A new letter is on its way. Its code replaces the old one.',
  },
  active: (name: string) => `“${name}” is active`,
  activeText: (numbers: number) =>
    numbers > 0
      ? plural('en', numbers, {
          one: 'Both checks are done, and its telephone number is assigned.',
          other: `Both checks are done, and its ${numbers} telephone numbers are assigned.`,
        })
      : 'Both checks are done.',
};
