import type { Invoice } from '../../../src/domain/invoice.js';
import { LINKED } from '../../../src/domain/link.js';
import { APART_NAMED, apartBecause } from '../../../src/domain/tax.js';
import { elsewhere } from '../db/invoice-taxes.js';
import { CHARGED, chargedOf, type ChargedLink } from '../links/charges.js';
import { AccountTerms } from '../links/contracts.js';
import { refOf } from '../sessions/sessions.js';
import type { Call } from '../world.js';

/** The linked accounts that are not billed as the provider is at home: there are few. */
const linkedElsewhere = ({ db, actor }: Call) =>
  db
    .selectFrom('account')
    .innerJoin('link', 'link.account_id', 'account.id')
    .where('account.main_id', '=', actor.account.id)
    .where(elsewhere)
    .where('link.main_id', '=', actor.account.id)
    .where('link.state', 'in', LINKED);

/** Links whose accounts may be taxed otherwise, with what their charges follow from. */
export async function chargedElsewhere(call: Call): Promise<ChargedLink[]> {
  const links = await linkedElsewhere(call)
    .select([...CHARGED, 'link.id', 'account.id as account', 'account.monthly_amount', 'account.country'])
    .execute();
  const terms = await AccountTerms.of(
    call.db,
    links.map(({ account }) => account),
  );
  return links.map((link) => ({
    id: link.id,
    country: link.country,
    charged: chargedOf(link, link.monthly_amount),
    contracts: terms.get(link.account),
  }));
}

/** The linked accounts that cannot be on the collective invoice, in the order of their customer numbers. */
export async function apartFrom(call: Call): Promise<Invoice['apart']> {
  const { actor, world } = call;
  const found = await linkedElsewhere(call)
    .select(['link.id as link', 'account.id', 'account.customer_number', 'account.name'])
    .select(['account.country', 'account.currency'])
    .orderBy('account.number_key')
    .execute();
  const apart = found.flatMap(({ link, country, currency, ...account }) => {
    const reasons = apartBecause(world.taxedBy, actor.account, { country, currency });
    return reasons.length > 0 ? [{ account: refOf(account), link, reasons, currency, country }] : [];
  });
  return apart.length > 0 ? { accounts: apart.slice(0, APART_NAMED), total: apart.length } : null;
}
