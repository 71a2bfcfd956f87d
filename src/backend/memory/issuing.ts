import { coveredBy } from '../../domain/credit.js';
import { dueOn, ownLines } from '../../domain/invoice.js';
import { nextPeriod } from '../../domain/rules.js';
import { addressOf } from './invoice-addresses.js';
import { tellOfInvoice } from './invoice-mails.js';
import { accountsOf, recordOfInvoice } from './invoicing.js';
import type { InvoiceRecord } from './records.js';
import type { Store } from './store.js';
import { beginWhatIsDue } from './starting.js';
import { chargedOf, isLinked } from './views.js';

/** Issues the invoices of the months that are over, after what has begun in them and before anything that ends with them ends. */
export function issueWhatIsDue(world: Store): void {
  const current = `${world.now.slice(0, 7)}-01`;
  for (let { unbilled } = world; unbilled < current; unbilled = nextPeriod(unbilled)) {
    beginWhatIsDue(world, nextPeriod(unbilled));
    for (const mainId of world.mains()) {
      const accounts = accountsOf(world, mainId, unbilled);
      if (accounts.length === 0) continue;
      const name = `${mainId.slice(2)}-${unbilled.slice(0, 7).replace('-', '')}`;
      const parts = accounts.map((each) => ({ ...each, link: null }));
      issue(world, {
        id: `i-${name}`,
        mainId,
        number: `R-${unbilled.slice(0, 4)}-${mainId.slice(2)}-${unbilled.slice(5, 7)}`,
        state: 'open',
        period: unbilled,
        issuedOn: nextPeriod(unbilled),
        dueOn: dueOn(unbilled),
        recipient: addressOf(world.account(mainId)),
        accounts: () => parts,
      });
    }
    issueOwn(world, unbilled);
    world.unbilled = nextPeriod(unbilled);
  }
}

/** Issues an invoice, of which the credit of who pays it covers what it can. */
function issue(world: Store, invoice: InvoiceRecord): void {
  const payer = world.account(invoice.mainId);
  const gross = invoice.accounts().reduce((total, each) => total + each.gross.amount, 0);
  const creditUsed = coveredBy(payer.credit ?? 0, gross);
  const issued: InvoiceRecord =
    creditUsed > 0
      ? { ...invoice, creditUsed, state: creditUsed === gross ? 'paid' : invoice.state }
      : invoice;
  if (creditUsed > 0) world.changeAccount(payer, { credit: payer.credit! - creditUsed });
  world.addInvoice(issued);
  tellOfInvoice(world, 'invoice-issued', issued);
}

/** Issues what linked accounts pay themselves for a month. */
function issueOwn(world: Store, period: string): void {
  for (const mainId of [...world.mains()])
    for (const link of world.linksOf(mainId)) {
      if (!isLinked(link)) continue;
      const account = world.account(link.accountId!);
      const { currency } = account.monthly;
      const lines = ownLines(chargedOf(world, link), account.contracts, period, currency);
      if (lines.length === 0) continue;
      const references = { costCentre: '', purchaseOrder: '', invoiceOnly: false };
      issue(
        world,
        recordOfInvoice(world, {
          ...ownInvoiceOf(account.id, period),
          state: 'open',
          accounts: [{ accountId: account.id, ...references, lines }],
        }),
      );
    }
}

/** What an invoice that an account pays itself says of itself. */
export const ownInvoiceOf = (accountId: string, period: string) => ({
  id: `i-${accountId.slice(2)}-${period.slice(0, 7).replace('-', '')}`,
  mainId: accountId,
  number: `R-${period.slice(0, 4)}-${accountId.slice(2)}-${period.slice(5, 7)}`,
  period,
  issuedOn: nextPeriod(period),
  dueOn: dueOn(period),
});
