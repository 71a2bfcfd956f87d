import { plural } from '../../i18n/formats.js';
import { ruleMessages } from '../call-forwarding/call-forwarding.rule-messages.js';

const numbers = (count: number, formatted: string) =>
  plural('en', count, { one: '1 number', other: `${formatted} numbers` });

export const messages = {
  ...ruleMessages,
  title: {
    rule: 'Forward several numbers',
    pause: 'Pause forwarding',
    resume: 'Go on with forwarding',
  },
  lead: {
    rule: 'One case is set alike for the numbers that you choose. Their other cases stay as they are.',
    pause: 'Calls ring at the numbers again. What is set stays, and can go on at any time.',
    resume: 'What was set applies again from the next call.',
  },
  case: 'Case',
  what: 'What is to happen',
  whatOn: 'Forward calls',
  whatOff: 'Do not forward calls',
  choose: 'Numbers',
  all: (count: string) => `All ${count} numbers`,
  filter: 'Find a number',
  noMatch: 'No number fits',
  chosen: (count: number, formatted: string) =>
    plural('en', count, { one: '1 number chosen', other: `${formatted} numbers chosen` }),
  noneChosen: 'Please choose at least one number.',
  act: {
    rule: (count: number, formatted: string) => `Save for ${numbers(count, formatted)}`,
    pause: (count: number, formatted: string) => `Pause ${numbers(count, formatted)}`,
    resume: (count: number, formatted: string) => `Go on with ${numbers(count, formatted)}`,
  },
  actNone: { rule: 'Save', pause: 'Pause', resume: 'Go on' },
  running: 'Numbers are being changed…',
  progress: (done: string, total: string) => `${done} of ${total}`,
  stop: 'Stop',
  stopping: 'It stops after the number that is being changed now.',
  ended: (done: number, formatted: string, total: string) =>
    plural('en', done, {
      one: `1 of ${total} numbers is as you wanted it`,
      other: `${formatted} of ${total} numbers are as you wanted them`,
    }),
  again: 'Try the others again',
  state: {
    ready: '',
    sending: 'Being saved…',
    uncertain: 'Checking whether it was saved…',
    done: 'Done',
    refused: 'Not changed',
    failed: 'Not changed',
    stopped: 'Not changed',
  },
};
