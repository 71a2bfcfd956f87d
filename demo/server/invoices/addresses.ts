import { sql } from 'kysely';
import { addressChanges } from '../../../src/domain/activity-changes.js';
import {
  addressLine,
  usualAddress,
  type AddressedInvoices,
  type InvoiceAddressInput,
  type InvoiceAddressQuery,
} from '../../../src/domain/invoice-address.js';
import { linkToMain } from '../access/local-access.js';
import { record } from '../audit.js';
import type { AccountRow } from '../db/schema.js';
import { accountMeant, holdAccounts, requireVersion } from '../links/own-link.js';
import { send } from '../mail/outbox.js';
import { refOf } from '../sessions/sessions.js';
import type { Call } from '../world.js';
import { addressOf } from './seen.js';

const versionOf = ({ id, addressed }: AccountRow): string => `${id}.a${addressed}`;

const view = (account: AccountRow): AddressedInvoices => ({
  version: versionOf(account),
  account: refOf(account),
  address: addressOf(account),
  usual: usualAddress(account, account),
  isSet: account.invoice_address !== null,
});

export const getInvoiceAddress = async (
  call: Call,
  { link }: InvoiceAddressQuery,
): Promise<AddressedInvoices> => view(await accountMeant(call, link, 'read'));

/** Sets what an account's invoices are addressed to. The account is told, and who did it for the main account. */
export async function setInvoiceAddress(
  call: Call,
  { link, version, address }: InvoiceAddressInput,
): Promise<AddressedInvoices> {
  const { db, actor } = call;
  const { id } = await accountMeant(call, link, 'hold');
  const account = (await holdAccounts(call, [id])).get(id)!;
  requireVersion(versionOf(account), version);
  const changed = await db
    .updateTable('account')
    .set({ invoice_address: address && JSON.stringify(address), addressed: sql<number>`addressed + 1` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const changes = addressChanges(addressOf(account), addressOf(changed));
  if (changes.length === 0) return view(changed);
  const message = {
    kind: 'invoice-address-set',
    account: refOf(account),
    by: actor.person.name,
    main: link === undefined ? null : refOf(actor.account),
    address: addressLine(addressOf(changed)),
  } as const;
  for (const { contact_email, language } of link === undefined ? [changed] : [changed, actor.account])
    await send(call, contact_email, message, language);
  // Its main account learns of it too, by the link that it knows.
  const known = link ?? (await linkToMain(call, 'read'))?.id;
  await record(call, actor, {
    action: 'invoice-address-set',
    subject: id,
    details: known === undefined ? {} : { link: known },
    changes,
  });
  return view(changed);
}
