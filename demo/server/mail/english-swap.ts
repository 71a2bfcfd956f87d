import { date, full, type SwapMessage, type Words } from './message.js';

const portal = { label: 'Open the portal', path: '/' };

/** What a message about a change of main accounts says in English. */
export function swapInEnglish({ kind, from, to, on, message, until }: SwapMessage): Words {
  const day = (on || until).slice(0, 10);
  const dayOf = day && date(day, 'en');
  switch (kind) {
    case 'swap-proposed':
      return {
        subject: `${to.name} is to become the main account`,
        paragraphs: [
          `${full(from)} proposes that ${full(to)} takes its place as the main account: ${to.name} would see all linked accounts and pay for those on the collective invoice.`,
          message ? `Message: “${message}”` : '',
          `Nothing changes before somebody who administers ${to.name} agrees in the portal. The proposal is valid until ${dayOf}.`,
        ],
        link: portal,
      };
    case 'swap-planned':
      return {
        subject: `${to.name} becomes the main account on ${dayOf}`,
        paragraphs: [
          `From ${dayOf} on ${full(to)} is the main account, and ${full(from)} belongs to it like all other accounts.`,
          'Until the day before, either side can take that back in the portal.',
        ],
        link: portal,
      };
    case 'swap-declined':
      return {
        subject: `${from.name} stays the main account`,
        paragraphs: [`${full(to)} has declined to become the main account. Nothing changes.`],
        link: portal,
      };
    case 'swap-canceled':
      return {
        subject: `${from.name} stays the main account`,
        paragraphs: [`That ${full(to)} becomes the main account was taken back. Nothing changes.`],
        link: portal,
      };
    case 'swap-expired':
      return {
        subject: `${from.name} stays the main account`,
        paragraphs: [`Nobody has answered whether ${full(to)} becomes the main account. Nothing changes.`],
        link: portal,
      };
    case 'swap-failed':
      return {
        subject: `${from.name} is still the main account`,
        paragraphs: [
          `${full(to)} was to become the main account, and something has come in the way. Nothing has changed; the portal says what it is.`,
        ],
        link: portal,
      };
    case 'main-swapped':
      return {
        subject: `${to.name} is the main account now`,
        paragraphs: [
          `${full(to)} has taken the place of ${full(from)} as the main account. Numbers, call forwarding, contracts and the sign-ins of each account are as before.`,
          `Collective invoices from ${dayOf} on go to ${to.name}.`,
        ],
        link: portal,
      };
  }
}
