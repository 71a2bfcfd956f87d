import type { ReactiveControllerHost } from 'lit';
import type { Invoice, InvoiceAccount } from '../../domain/invoice.js';
import type { Link } from '../../domain/link.js';
import type { Page } from '../../domain/page.js';
import { Query } from '../../lit/query.js';
import { invoiceAccounts, invoices } from '../../state/late-reads.js';
import type { Queries } from '../../state/queries.js';
import type { Remote } from '../../state/remote.js';

/** What one account adds to a collective invoice; null: it is not on it. */
export interface Share {
  readonly invoice: Invoice;
  readonly of: InvoiceAccount | null;
}

/** What one account adds to the collective invoice that comes next, and to the one that was issued last. */
export class Shares {
  readonly #invoices: Query<Page<Invoice>>;
  readonly #accounts: readonly Query<Page<InvoiceAccount>>[];
  readonly #link: () => Link | undefined;

  /** `queries`: undefined where invoices are not to be had. */
  constructor(
    host: ReactiveControllerHost,
    queries: () => Queries | undefined,
    link: () => Link | undefined,
  ) {
    this.#link = link;
    this.#invoices = new Query(host, () => {
      const from = queries();
      return from && invoices(from);
    });
    this.#accounts = [0, 1].map(
      (index) =>
        new Query(host, () => {
          const from = queries();
          const invoice = this.#shown[index];
          const account = link()?.account;
          return from && invoice && account
            ? invoiceAccounts(from, invoice.id, account.customerNumber)
            : undefined;
        }),
    );
  }

  /** All of them, as soon as they are here. */
  get remote(): Remote<readonly Share[]> {
    const invoices = this.#invoices.remote;
    if (invoices.state !== 'ready') return invoices;
    const id = this.#link()?.account?.id;
    const shares: Share[] = [];
    for (const [index, invoice] of this.#shown.entries()) {
      const accounts = this.#accounts[index]!.remote;
      if (accounts.state !== 'ready') return accounts;
      shares.push({ invoice, of: accounts.data.items.find(({ account }) => account.id === id) ?? null });
    }
    return { ...invoices, data: shares };
  }

  async refetch(): Promise<void> {
    await Promise.all([this.#invoices, ...this.#accounts].map((each) => each.refetch()));
  }

  /** The upcoming invoice, and the last one. */
  get #shown(): readonly Invoice[] {
    const invoices = this.#invoices.remote;
    const items = invoices.state === 'ready' ? invoices.data.items : [];
    const paid = items.filter(({ side }) => side === 'outbound');
    const upcoming = paid.find(({ state }) => state === 'upcoming');
    const last = paid.find(({ state }) => state !== 'upcoming');
    return [upcoming, last].filter((each) => each !== undefined);
  }
}
