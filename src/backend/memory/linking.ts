import { tellMailOnly } from './granted.js';
import type { AccountRecord, LinkRecord } from './records.js';
import type { Store } from './store.js';

/** Puts an account under a main account and tells both sides. */
export function link(world: Store, request: LinkRecord, account: AccountRecord): void {
  const main = world.account(request.mainId);
  world.changeAccount(account, { mainId: main.id });
  world.changeLink(request, { state: 'active', linkedAt: world.now, expiresAt: null });
  tellLinked(world, request, account);
}

/** Tells both sides that they are linked. */
export function tellLinked(world: Store, request: LinkRecord, account: AccountRecord): void {
  const main = world.account(request.mainId);
  const facts = { main: main.name, customerNumber: account.customerNumber, name: account.name };
  world.mail(account.contactEmail, 'linked', { facts });
  world.mail(main.contactEmail, 'linked', { facts });
  tellMailOnly(world, request, 'linked', facts);
}
