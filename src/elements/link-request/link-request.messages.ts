import { plural } from '../../i18n/formats.js';

export const messages = {
  title: (main: string) => `${main} asks to link this account`,
  from: (person: string, email: string, number: string) => `${person} (${email}) · ${number}`,
  asked: (day: string) => `Asked on ${day}`,
  validUntil: (day: string) => `Valid until ${day}`,
  message: 'Message',
  rights: (main: string) => `${main} could then`,
  changes: 'What changes for this account',
  foreign: {
    none: {
      title: 'This comes from another domain',
      text: (theirs: string, own: string) =>
        `The request was sent by somebody at ${theirs}, your account uses ${own}. Accept only if you know them.`,
    },
    'look-alike': {
      title: 'This comes from a domain that only looks like yours',
      text: (theirs: string, own: string) =>
        `The request was sent by somebody at ${theirs}, your account uses ${own}: two domains, that may belong to two owners. Decline, unless they have told you in another way.`,
    },
    'other-letters': {
      title: 'This comes from a domain with unusual letters',
      text: (theirs: string, own: string) =>
        `The request was sent by somebody at ${theirs}, your account uses ${own}. Some letters look like others: read it letter by letter, and accept only if you know them.`,
    },
  },
  spelled: (domain: string) => `${domain}, letter by letter:`,
  obstacle: 'This cannot be accepted as it is',
  moves: (from: string, main: string) => `This account would move from ${from} to ${main}`,
  movesText: (from: string, day: string) =>
    `${from} is asked too, and has to agree. Until then nothing changes; it would belong to the other main account on ${day} at the earliest.`,
  shows: (count: number) =>
    plural('en', count, {
      one: 'This is a main account: 1 account belongs to it',
      other: `This is a main account: ${count} accounts belong to it`,
    }),
  showsText: (main: string) =>
    `It cannot be linked as long as accounts belong to it. You can show them to ${main}, which then plans what becomes of each. You are asked again about the plan; nothing changes before you agree to that.`,
  acceptShow: (main: string) => `Show the accounts to ${main}`,
  acceptMove: (main: string) => `Agree to move to ${main}`,
  accept: (main: string) => `Accept and let ${main} link this account`,
  decline: 'Decline…',
  declineNamed: (main: string) => `Decline… the request of ${main}`,
  why: (main: string) => `Why? ${main} is told, if you choose one`,
  reason: {
    'unknown-sender': 'I do not know them',
    'wrong-account': 'It is the wrong account',
    'not-now': 'Not at the moment',
    other: 'Another reason',
  },
  whyText: 'In your own words (optional)',
  whyHint: (main: string) => `Whoever asked at ${main} reads it. No passwords or codes, please.`,
  back: 'Back',
  declineNow: 'Decline',
  declineNowNamed: (main: string) => `Decline the request of ${main}`,
  saidReason: (reason: string) => `You said: ${reason}.`,
  saidText: 'What you wrote',
  none: 'No open requests',
  noneText: 'When a main account asks to link this account, you decide about it here.',
  notFound: 'There is no such request',
  notFoundText: 'It may have been sent to another account, or was finished a while ago.',
  account: (name: string, number: string) => `${name} (${number})`,
  wrongAccount: 'This request is for another account',
  isFor: (main: string, account: string) => `${main} asks to link ${account}.`,
  wasFor: (account: string) => `The request was for ${account}.`,
  signedIn: (account: string) => `You are signed in to ${account}.`,
  switchAccount: 'Sign in as somebody else',
  switchTo: (number: string) => `Sign in to ${number}`,
  answeredBy: (person: string, day: string) => `Answered by ${person} on ${day}`,
  on: {
    canceled: (day: string) => `It was withdrawn on ${day}.`,
    expired: (day: string) => `It ended on ${day}.`,
    declined: (day: string) => `It was declined on ${day}.`,
    failed: (day: string) => `It ended on ${day}.`,
  },
  loadFailed: 'The requests could not be loaded',
  stale: (time: string) => `This is from ${time}. It could not be refreshed.`,
  ended: {
    confirm: {
      title: (main: string) => `Accepted: ${main} may link this account`,
      text: (main: string) =>
        `${main} confirms once more. You get a message as soon as the accounts are linked.`,
    },
    active: {
      title: (main: string) => `This account is linked to ${main}`,
      text: (_main: string) => 'Either side can end the link at any time.',
    },
    declined: {
      title: (main: string) => `Declined: ${main} does not link this account`,
      text: (_main: string) => 'Nothing changes for this account. The other side was told.',
    },
    canceled: {
      title: (main: string) => `${main} withdrew this request`,
      text: (_main: string) => 'Nothing changes for this account, and nothing is left to do.',
    },
    expired: {
      title: (main: string) => `The request of ${main} has expired`,
      text: (main: string) => `Nobody answered in time. ${main} can send it again.`,
    },
    failed: {
      title: (main: string) => `The request of ${main} was not possible`,
      text: (_main: string) => 'Nothing changes for this account.',
    },
    detached: {
      title: (main: string) => `The link to ${main} has ended`,
      text: (_main: string) => 'This account stands on its own again.',
    },
  },
};
