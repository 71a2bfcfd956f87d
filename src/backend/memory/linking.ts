import { tellMailOnly } from './granted.js';
import type { AccountRecord, LinkRecord } from './records.js';
import type { Store } from './store.js';

/** `quietly`: the main account is told of several at once, later. */
export type Telling = 'told' | 'quietly';

/** Puts an account under a main account and tells both sides. */
export function link(world: Store, request: LinkRecord, account: AccountRecord, how: Telling = 'told'): void {
  const main = world.account(request.mainId);
  world.changeAccount(account, { mainId: main.id });
  world.changeLink(request, { state: 'active', linkedAt: world.now, expiresAt: null });
  tellLinked(world, request, account, how);
}

/** Tells both sides that they are linked. */
export function tellLinked(
  world: Store,
  request: LinkRecord,
  account: AccountRecord,
  how: Telling = 'told',
): void {
  const main = world.account(request.mainId);
  const facts = { main: main.name, customerNumber: account.customerNumber, name: account.name };
  world.mail(account.contactEmail, 'linked', { facts });
  if (how === 'told') world.mail(main.contactEmail, 'linked', { facts });
  tellMailOnly(world, request, 'linked', facts);
}
