import { date, full, type FlatteningMessage, type Words } from './message.js';

const portal = { label: 'Open the portal', path: '/' };

/** What a message about a main account that is added with its accounts says in English. */
export function flatteningInEnglish(sent: FlatteningMessage): Words {
  const { kind, main, to, accounts, message, until, reason } = sent;
  switch (kind) {
    case 'flattening-proposed':
      return {
        subject: `A plan for the accounts of ${main.name}`,
        paragraphs: [
          `${full(to)} proposes what becomes of the ${accounts} accounts of ${full(main)}, so that it becomes a secondary account of ${to.name}.`,
          message ? `Message: “${message}”` : '',
          `Nothing changes before somebody who administers ${main.name} agrees in the portal. The plan is valid until ${date(until.slice(0, 10), 'en')}.`,
        ],
        link: portal,
      };
    case 'flattening-running':
      return {
        subject: `The plan for the accounts of ${main.name} is agreed`,
        paragraphs: [
          `The accounts of ${full(main)} move to ${full(to)} one by one; the owner of each is asked. The portal shows how each stands, and both sides can take back there what is still to come.`,
        ],
        link: portal,
      };
    case 'flattening-declined':
      return {
        subject: `${main.name} stays a main account`,
        paragraphs: [
          `${full(main)} has declined the plan of ${full(to)}. Nothing changes.`,
          reason ? `Reason: “${reason}”` : '',
        ],
        link: portal,
      };
    case 'flattening-canceled':
      return {
        subject: `${main.name} stays a main account`,
        paragraphs: [
          `The plan for the accounts of ${full(main)} was taken back. What was done by then stays, and the portal names it.`,
        ],
        link: portal,
      };
    case 'flattening-expired':
      return {
        subject: `${main.name} stays a main account`,
        paragraphs: [
          `Nobody has decided in time about the plan of ${full(to)} for the accounts of ${full(main)}. Nothing changes.`,
        ],
        link: portal,
      };
    case 'flattening-done':
      return {
        subject: `${main.name} belongs to ${to.name} now`,
        paragraphs: [
          `Every account of ${full(main)} has moved or stands alone, and ${main.name} itself is a secondary account of ${full(to)} now. The portal has a report of each account.`,
        ],
        link: portal,
      };
    case 'flattening-partly':
      return {
        subject: `Some accounts stay with ${main.name}`,
        paragraphs: [
          `The plan for the accounts of ${full(main)} is carried out. Some have stayed, so that ${main.name} stays a main account and does not belong to ${full(to)}. The portal has a report of each account.`,
        ],
        link: portal,
      };
  }
}
