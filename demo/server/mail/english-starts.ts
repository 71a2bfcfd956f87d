import { date, full, type Words } from './message.js';
import { agreedPath, type Paid, type StartMessage } from './start-message.js';
import { termSentence } from './term-message.js';

const paid = ({ payer, from }: Paid, main: string): string =>
  payer === 'main'
    ? from === null
      ? `From next month it is paid with the collective invoice of ${main}.`
      : `It pays itself until then; from ${date(from, 'en')} on, it is paid with the collective invoice of ${main}.`
    : payer === 'secondary'
      ? 'It keeps its own invoice.'
      : `It stays on the collective invoice of ${main}.`;

/** What a message about the beginning of a link says in English. */
export function startsInEnglish(message: StartMessage): Words {
  const { main, account, reader } = message;
  const link = { label: 'See what was agreed', path: agreedPath(reader) };
  switch (message.kind) {
    case 'linked':
      return {
        subject: `${account.name} is linked to ${main.name}`,
        paragraphs: [
          `${full(account)} is now a secondary account of ${full(main)}.`,
          paid(message, main.name),
          termSentence(message.term, 'en'),
          'Contracts, telephone numbers and the access of the local team stay as they are. Both sides can end the link.',
        ],
        link: { label: 'Open the portal', path: '/' },
      };
    case 'link-scheduled':
      return {
        subject: `${account.name} will be linked to ${main.name} on ${date(message.on, 'en')}`,
        paragraphs: [
          `Both sides have agreed: on ${date(message.on, 'en')}, ${full(account)} becomes a secondary account of ${full(main)}.`,
          paid(message, main.name),
          termSentence(message.term, 'en'),
          'Until that day nothing changes, and either side can call it off in the portal.',
        ],
        link,
      };
    case 'link-start-changed':
      return {
        subject: `${account.name} will be linked on another day: ${date(message.on, 'en')}`,
        paragraphs: [
          `${full(main)} has changed the day on which ${full(account)} becomes its secondary account. It is ${date(message.on, 'en')} now.`,
          'Until that day nothing changes, and either side can call it off in the portal.',
        ],
        link,
      };
    case 'link-called-off':
      return {
        subject: `${account.name} will not be linked to ${main.name}`,
        paragraphs: [
          `${full(message.calledOff === 'main' ? main : account)} has called off the link of ${full(account)} to ${full(main)} that both sides had agreed to.`,
          'Nothing was changed, and there is nothing for you to do.',
        ],
      };
    case 'link-not-begun':
      return {
        subject: `${account.name} could not be linked to ${main.name}`,
        paragraphs: [
          `The day has come on which ${full(account)} was to become a secondary account of ${full(main)}. Something forbids that by now, so the link has not begun.`,
          'Nothing was changed. The overview of the main account tells what the reason is.',
        ],
        ...(reader === 'main' && { link: { label: 'Open the overview', path: agreedPath(reader) } }),
      };
  }
}
