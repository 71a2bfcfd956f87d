import { full, toTake, type Words } from './message.js';
import { lastOf, untilWords, type TermMessage } from './term-message.js';

const portal = { label: 'Open the portal', path: '/' };

/** What a message about until when a link holds says in English. */
export function termsInEnglish(sent: TermMessage): Words {
  const { kind, main, account, message, reason, until } = sent;
  const { day, first, span } = untilWords(sent, 'en');
  const both = `${full(account)} and ${full(main)}`;
  const wanted = day ? `until ${day}` : 'without an end';
  const onwards = span && `It then goes on by ${span} each time, until one side says no.`;
  switch (kind) {
    case 'link-ending':
      return span
        ? {
            subject: `The link of ${account.name} goes on after ${day}`,
            paragraphs: [
              `The link between ${both} holds until ${day}. Unless one side says no by then, it goes on by ${span}.`,
              'Whoever administers either side can say so in the portal.',
            ],
            link: portal,
          }
        : {
            subject: `The link of ${account.name} ends on ${day}`,
            paragraphs: [
              `The link between ${both} ends by itself, as was agreed: its last day is ${day}. From ${first} on nobody of ${main.name} has access through it any more, and ${account.name} pays for itself.`,
              `If it is to go on, ${main.name} can ask for more time in the portal, and ${account.name} has to agree.`,
            ],
            link: portal,
          };
    case 'term-changed':
      return {
        subject: `The link of ${account.name} holds ${wanted}`,
        paragraphs: [
          `It was decided in the portal that the link between ${both} holds ${wanted}.`,
          onwards || (day ? 'It does not go on from there by itself.' : ''),
        ],
        link: portal,
      };
    case 'term-extended':
      return {
        subject: `The link of ${account.name} goes on ${wanted}`,
        paragraphs: [`The link between ${both} was extended: it holds ${wanted}.`, onwards],
        link: portal,
      };
    case 'term-waits':
      return {
        subject: `The link of ${account.name} could not end`,
        paragraphs: [
          `The link between ${both} was to end on ${day}. It goes on for now, because ${account.name} lacks something that it needs to stand alone. Nothing has changed; the portal says what it is.`,
          'As soon as that is there, the link ends by itself.',
        ],
        link: portal,
      };
    case 'term-ended':
      return {
        subject: `${account.name} is no longer linked to ${main.name}`,
        paragraphs: [
          `The link between ${both} has ended, as was agreed. Numbers, call forwarding, contracts and the account’s own sign-ins are as before; nobody of ${main.name} has access through the link any more, and ${account.name} pays for itself.`,
          toTake(sent.takeUntil, 'en'),
        ],
        link: portal,
      };
    case 'extension-proposed':
      return {
        subject: `May the link of ${account.name} hold ${wanted}?`,
        paragraphs: [
          `${full(main)} asks that the link to ${full(account)} holds ${wanted}, instead of until ${lastOf(until, 'en')}.`,
          onwards,
          message ? `Message: “${message}”` : '',
          `Nothing changes before somebody who administers ${account.name} agrees in the portal. That can be done until ${lastOf(until, 'en')}.`,
        ],
        link: portal,
      };
    case 'extension-declined':
      return {
        subject: `The link of ${account.name} is not extended`,
        paragraphs: [
          `${full(account)} has declined that the link to ${full(main)} holds ${wanted}. Nothing changes: it holds until ${lastOf(until, 'en')}.`,
          reason ? `Reason: “${reason}”` : '',
        ],
        link: portal,
      };
    case 'extension-canceled':
      return {
        subject: `The link of ${account.name} is not extended`,
        paragraphs: [
          `${full(main)} has taken back that the link to ${full(account)} holds ${wanted}. Nothing changes: it holds until ${lastOf(until, 'en')}.`,
        ],
        link: portal,
      };
  }
}
