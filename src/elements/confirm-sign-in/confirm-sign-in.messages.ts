import { plural } from '../../i18n/formats.js';

export const messages = {
  title: 'Confirm that it is you',
  why: {
    account: (name: string) => `“${name}” wants this before somebody opens, changes or detaches it.`,
    act: 'This needs a fresh confirmation.',
  },
  ended: (time: string) => `Your last confirmation has counted until ${time}.`,
  code: 'One-time code',
  hint: 'The 6 digits that your authenticator app shows now.',
  counts: (minutes: number) =>
    plural('en', minutes, {
      one: 'Then nothing asks for a code for 1 minute.',
      other: `Then nothing asks for a code for ${minutes} minutes.`,
    }),
  confirm: 'Confirm',
  wrong: (left: number) =>
    plural('en', left, {
      one: 'This code is not right. You have 1 try left.',
      other: `This code is not right. You have ${left} tries left.`,
    }),
  digits: 'The code has 6 digits.',
  used: 'This code was used already. Wait for the next one.',
  lockedUntil: (time: string) => `The code was wrong too often. None is taken until ${time}.`,
  noDevice:
    'You have no app that shows codes yet. Set one up where your portal keeps your sign-in, then try again.',
  elsewhere: 'Sign out of the portal and in again, then try again. Nothing was changed.',
};
