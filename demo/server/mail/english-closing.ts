import { date, full, type ClosingMessage, type Words } from './message.js';

const portal = { label: 'Open the portal', path: '/' };

/** What a message about an account that is suspended or closed says in English. */
export function closingInEnglish(message: ClosingMessage): Words {
  const { account, main } = message;
  switch (message.kind) {
    case 'account-suspended':
      return {
        subject: `${account.name} is suspended`,
        paragraphs: [
          `${message.by} has suspended ${full(account)}. Nobody can call from its numbers or reach them; they stay with the account, and charges go on.`,
          'It can be resumed at any time, and everything works again as before.',
        ],
        link: portal,
      };
    case 'account-resumed':
      return {
        subject: `${account.name} works again`,
        paragraphs: [`${message.by} has resumed ${full(account)}. Everything works as before.`],
        link: portal,
      };
    case 'account-closing':
      return {
        subject: `${account.name} will be closed on ${date(message.on, 'en')}`,
        paragraphs: [
          `${message.by} has decided to close ${full(account)}. Its numbers are off from now on; contracts are charged until it is closed.`,
          `Until the day before ${date(message.on, 'en')} it can be reopened, and everything is as before. On that day it is closed for good: its numbers are released and may go to others, and nobody can sign in to it any more.`,
          main ? `It then no longer belongs to ${full(main)}.` : '',
          'Download what you need before that day.',
        ],
        link: portal,
      };
    case 'account-reopened':
      return {
        subject: `${account.name} stays open`,
        paragraphs: [`${message.by} has reopened ${full(account)}. Everything is as it was before.`],
        link: portal,
      };
    case 'account-closed':
      return {
        subject: `${account.name} is closed`,
        paragraphs: [
          `${full(account)} is closed for good. Its telephone numbers are released, and nobody can sign in to it any more.`,
          main
            ? `It no longer belongs to ${full(main)}. Whoever administers ${main.name} can download the data of the joint time until ${date(message.takeUntil, 'en')}.`
            : '',
        ],
      };
  }
}
