import type { LinkSide } from '../../../src/domain/link.js';
import { mailOnlyOf } from '../access/granted.js';
import type { AccountRow, LinkRecord } from '../db/schema.js';
import { invoiceEmailOf } from '../invoices/delivery.js';
import type { Message } from '../mail/message.js';
import { sendAll, type Letter } from '../mail/outbox.js';
import type { Happening } from './payer.js';

/** The two accounts of a link. */
export interface Both {
  readonly main: AccountRow;
  readonly account: AccountRow;
}

/** `quietly`: the main account is told of several at once, later. */
export type Telling = 'told' | 'quietly';

/** Tells everybody of both sides who gets mails about an account, each once: contacts, and where invoices go. */
export async function tellEverybody(
  call: Happening,
  link: LinkRecord,
  { main, account }: Both,
  messageTo: (reader: LinkSide) => Message,
  how: Telling = 'told',
): Promise<void> {
  const letter = (side: LinkSide, recipient: string, language: Letter['language']): Letter => ({
    recipient,
    message: messageTo(side),
    language,
  });
  const ofMain = how === 'told' ? [main.contact_email, invoiceEmailOf(main)] : [];
  const letters = [
    ...[account.contact_email, invoiceEmailOf(account)].map((email) =>
      letter('secondary', email, account.language),
    ),
    ...ofMain.map((email) => letter('main', email, main.language)),
    ...(await mailOnlyOf(call, link)).map(({ email, language }) => letter('main', email, language)),
  ];
  const told = new Map<string, Letter>();
  for (const each of letters)
    if (!told.has(each.recipient!.toLowerCase())) told.set(each.recipient!.toLowerCase(), each);
  await sendAll(call, [...told.values()]);
}

/** The two accounts as mails name them. */
export const namedIn = ({ main, account }: Both) => ({
  main: { name: main.name, customerNumber: main.customer_number },
  account: { name: account.name, customerNumber: account.customer_number },
});
