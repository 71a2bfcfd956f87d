import { plural } from '../i18n/formats.js';

const people = (count: number) => plural('en', count, { one: '1 person', other: `${count} people` });

/** What an action changes, and what it leaves as it is. */
export const messages = {
  change: {
    'joins-collective-invoice': (main: string, from: string, monthly: string) =>
      `From ${from} its ${monthly} a month are on the collective invoice of ${main}.`,
    'pays-itself-until': (until: string) => `Until ${until} the account pays itself, as before.`,
    'begins-on': (on: string) =>
      `The link begins on ${on}. Until then nothing changes, and either side can call it off.`,
    'stays-on-collective-invoice': (main: string) => `It stays on the collective invoice of ${main}.`,
    'keeps-own-invoice': (monthly: string) => `It pays its own invoice, ${monthly} a month, as before.`,
    'own-invoice': (from: string, monthly: string) =>
      `From ${from} it gets its own invoice: ${monthly} a month.`,
    'last-collective-invoice': (on: string) => `It is on the collective invoice for the last time on ${on}.`,
    'past-invoices-stay': 'Invoices from before stay where they are.',
    'main-gains-access': (main: string, count: number) =>
      `${people(count)} of ${main} can work in the account without another sign-in.`,
    'main-sees-overview': (main: string) =>
      `${main} sees the account in its overview; nobody there can work in it.`,
    'main-loses-access': (main: string, count: number) =>
      plural('en', count, {
        one: `1 person of ${main} loses access.`,
        other: `${count} people of ${main} lose access.`,
      }),
    'main-had-no-access': (main: string) => `Nobody of ${main} had access.`,
    'local-team-keeps-access': (names: string, more: number) =>
      more > 0
        ? `${names} and ${more} more keep their own sign-in.`
        : `Access by own sign-in stays: ${names}.`,
    'no-local-team': 'Nobody has an own sign-in to this account.',
    'numbers-stay': (count: number) =>
      plural('en', count, {
        one: 'The telephone number stays.',
        other: `All ${count} telephone numbers stay.`,
      }),
    'forwarding-stays': 'Call forwarding stays as it is set.',
    'contracts-continue': 'Contracts and their charges go on.',
    'can-be-ended': 'Either side can end the link later.',
    'ends-by-itself': (until: string) => `The link ends by itself: its last day is ${until}.`,
    'goes-on-by-itself': (until: string, months: number) =>
      plural('en', months, {
        one: `The link holds until ${until} and then goes on month by month, until one side says no.`,
        other: `The link holds until ${until} and then goes on by ${months} months each time, until one side says no.`,
      }),
    'invoice-grows': (from: string, monthly: string) =>
      `From ${from} your collective invoice holds ${monthly} a month more.`,
    'invoice-unchanged': 'Your collective invoice stays as it is.',
    'invoice-shrinks': (from: string, monthly: string) =>
      `From ${from} your collective invoice holds ${monthly} a month less.`,
    'last-invoice-of': (main: string, on: string) => `The last collective invoice of ${main} ends on ${on}.`,
    'people-lose-access': (count: number) =>
      plural('en', count, {
        one: '1 person of yours can no longer work in the account.',
        other: `${count} people of yours can no longer work in the account.`,
      }),
    'nobody-had-access': 'Nobody of yours could work in the account.',
    'notes-end': 'Your own name for it, its labels and references end with the link.',
    'never-without-main':
      'It belongs to one main account until the last day, and to the other from the next.',
    'can-be-taken-back': (until: string) => `Until ${until} each side can take it back.`,
    'people-gain-access': (count: number) =>
      `${people(count)} of yours can work in the account without another sign-in.`,
    'overview-only': 'You see the account in your overview; nobody of yours can work in it.',
    'local-team-unchanged': 'The people of the account keep their own sign-in and their rights.',
  },
  group: { money: 'Billing', access: 'Access', stays: 'Stays as it is' },
};
