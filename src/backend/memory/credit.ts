import {
  creditDirections,
  transferred,
  type Balances,
  type Credits,
  type TransferCreditInput,
} from '../../domain/credit.js';
import { BackendError } from '../../domain/errors.js';
import { permissionsOf } from './access.js';
import { note } from './activity.js';
import { ownLink, requireVersion, type Context } from './context.js';
import type { AccountRecord, LinkRecord } from './records.js';
import { isLinked, payerOf, refOf } from './views.js';

interface Both {
  link: LinkRecord;
  main: AccountRecord;
  secondary: AccountRecord;
}

function both(context: Context, id: string): Both {
  const link = ownLink(context, id);
  if (!isLinked(link)) throw new BackendError('conflict');
  return { link, main: context.account, secondary: context.world.account(link.accountId!) };
}

const creditsOf = ({ main, secondary }: Both): Credits => ({
  main: main.credit ?? 0,
  secondary: secondary.credit ?? 0,
});

const versionOf = (of: Both): string => {
  const { main, secondary } = creditsOf(of);
  return `${of.link.id}.c${main}.${secondary}`;
};

const directionsOf = ({ link, main, secondary }: Both) =>
  creditDirections(payerOf(link), { main: main.monthly.currency, secondary: secondary.monthly.currency });

function view(context: Context, of: Both): Balances {
  const sees = permissionsOf(context).includes('view-invoices');
  const balance = (account: AccountRecord) => ({
    account: refOf(account),
    credit: sees ? { amount: account.credit ?? 0, currency: account.monthly.currency } : null,
  });
  return {
    version: versionOf(of),
    main: balance(of.main),
    secondary: balance(of.secondary),
    directions: directionsOf(of),
  };
}

export const getBalances = (context: Context, { link }: { link: string }): Balances =>
  view(context, both(context, link));

export function transferCredit(
  context: Context,
  { link: id, version, direction, amount }: TransferCreditInput,
): Balances {
  const { world, person } = context;
  const of = both(context, id);
  requireVersion(versionOf(of), version);
  const directions = directionsOf(of);
  if (directions.length === 0) throw new BackendError('incompatible');
  if (!directions.includes(direction)) throw new BackendError('conflict');
  const after = transferred(creditsOf(of), direction, amount);
  if (!after)
    throw new BackendError('invalid-input', { fields: [{ field: 'amount', rule: 'more-than-there-is' }] });
  world.changeAccount(of.main, { credit: after.main });
  world.changeAccount(of.secondary, { credit: after.secondary });
  // Who may see the history need not see amounts.
  note(world, context, {
    kind: 'credit-transferred',
    subject: of.secondary.id,
    link: of.link,
    changes: [{ field: 'credit' }],
  });
  const facts = { customerNumber: of.secondary.customerNumber, by: person.name, direction };
  for (const { contactEmail } of [of.main, of.secondary])
    world.mail(contactEmail, 'credit-transferred', { facts });
  return view(context, of);
}
