import { date, full, type MoveMessage, type Words } from './message.js';

const portal = { label: 'Open the portal', path: '/' };

/** What a message about an account that goes from one main account to another says in English. */
export function moveInEnglish(sent: MoveMessage): Words {
  const { kind, side, from, to, on, until, message, reason } = sent;
  const account = sent.account.name ? full(sent.account) : sent.account.customerNumber;
  const short = sent.account.name || sent.account.customerNumber;
  const elsewhere = from ? full(from) : 'its main account until now';
  const day = (on || until).slice(0, 10);
  const dayOf = day && date(day, 'en');
  const said = message ? `Message: “${message}”` : '';
  switch (kind) {
    case 'move-proposed':
      return {
        subject:
          side === 'new'
            ? `Everybody was asked whether ${short} may move`
            : `${short} is to move to ${to.name}`,
        paragraphs: [
          side === 'new'
            ? `${account} belongs to another main account. That one and the account’s owner have to agree before it can move to ${to.name}.`
            : `${full(to)} asks that ${account} moves to it from ${elsewhere}.`,
          side === 'new' ? '' : said,
          `Nothing changes before both have agreed. The request is valid until ${dayOf}.`,
        ],
        link: portal,
      };
    case 'move-agreed':
      return {
        subject: `One side agrees that ${short} moves`,
        paragraphs: [
          `One of the two sides has agreed that ${account} moves to ${full(to)}. The other one has not answered yet; until then nothing changes.`,
        ],
        link: portal,
      };
    case 'move-planned':
      return {
        subject: `${short} moves to ${to.name} on ${dayOf}`,
        paragraphs: [
          `From ${dayOf} on ${account} belongs to ${full(to)} instead of ${elsewhere}, without a day in between.`,
          'Until the day before, each side can take that back in the portal.',
        ],
        link: portal,
      };
    case 'move-declined':
      return {
        subject: `${short} does not move`,
        paragraphs: [
          `That ${account} moves to ${full(to)} was declined. Nothing changes.`,
          reason ? `Reason: “${reason}”` : '',
        ],
        link: portal,
      };
    case 'move-canceled':
      return {
        subject: `${short} does not move`,
        paragraphs: [`That ${account} moves to ${full(to)} was taken back. Nothing changes.`],
        link: portal,
      };
    case 'move-expired':
      return {
        subject: `${short} does not move`,
        paragraphs: [
          `Not everybody has answered whether ${account} may move to ${full(to)}. Nothing changes.`,
        ],
        link: portal,
      };
    case 'move-failed':
      return {
        subject: `${short} could not move`,
        paragraphs: [
          `${account} was to move to ${full(to)}, and something has come in the way. Nothing has changed; the portal says what it is.`,
        ],
        link: portal,
      };
    case 'moved':
      return {
        subject: `${short} belongs to ${to.name} now`,
        paragraphs: [
          `${account} has moved from ${elsewhere} to ${full(to)}. Its numbers, call forwarding, contracts and sign-ins are as before.`,
          `Earlier invoices stay where they are.`,
        ],
        link: portal,
      };
  }
}
