import { asBackendError, BackendError } from '../domain/backend-error.js';
import type { Catalogue } from '../domain/catalogue.js';
import type { KeptQuote, QuoteChoice, SaveQuoteInput } from '../domain/kept-quote.js';
import type { DraftContent } from '../domain/order-draft.js';
import type { Quote } from '../domain/order.js';
import { configurationOf, contentOf, type AddAccountDraft } from './add-account-draft.js';
import { readOrder } from './add-account-reading.js';
import { browser, type Environment } from './environment.js';
import { Operation } from './operation.js';
import type { OrderDraftSaving } from './order-draft-saving.js';
import type { Queries } from './queries.js';
import { Store } from './store.js';

/** How far a quote is that was asked for. */
export type OpeningState =
  { readonly opening: 'none' | 'opening' } | { readonly opening: 'failed'; readonly error: BackendError };

/** The order that is kept, or shown. */
interface Ordering {
  readonly draft: () => AddAccountDraft;
  /** Shows what was typed for a quote. */
  readonly show: (content: DraftContent) => void;
  /** Leads back to the step that asks for the first refused field. */
  readonly refused: (error: BackendError | undefined) => void;
  /** What is ordered from now on is ordered by a quote; null: by none. */
  readonly belongTo: (quote: string | null) => void;
  readonly saving: OrderDraftSaving | undefined;
}

/** Keeps orders as quotes, and opens those that were kept. */
export class QuoteKeeping extends Store<OpeningState> {
  readonly saving: Operation<SaveQuoteInput, KeptQuote>;
  readonly renewing: Operation<QuoteChoice, KeptQuote>;
  readonly #queries: Queries;
  readonly #ordering: Ordering;
  /** Why nothing was sent. */
  #unread: BackendError | undefined;
  /** Counts the quotes that were asked for: what comes back for an earlier one is not shown any more. */
  #turn = 0;

  constructor(queries: Queries, ordering: Ordering, environment: Environment = browser) {
    super({ opening: 'none' });
    const { backend } = queries;
    this.#queries = queries;
    this.#ordering = ordering;
    this.saving = new Operation(backend, backend.saveQuote.bind(backend), environment);
    this.renewing = new Operation(backend, backend.renewQuote.bind(backend), environment);
    for (const operation of [this.saving, this.renewing])
      operation.subscribe(() => this.set({ ...this.state }));
  }

  /** Why it was not saved or renewed. */
  get problem(): BackendError | undefined {
    return this.#unread ?? this.saving.error ?? this.renewing.error;
  }

  /** Keeps what was typed at the price that was shown: what is ordered from now on is ordered by the quote. */
  async save(price: Quote, catalogue: Catalogue): Promise<KeptQuote | undefined> {
    if (this.saving.busy) return undefined;
    this.#forget();
    await this.#ordering.saving?.flush();
    const draft = this.#ordering.draft();
    const read = await readOrder(draft, configurationOf(draft, catalogue));
    if ('unchecked' in read) {
      this.#unread = new BackendError('invalid-input', { fields: read.unchecked });
      this.set({ ...this.state });
      this.#ordering.refused(this.#unread);
      return undefined;
    }
    const { monthly, once } = price;
    const { termsVersion } = catalogue;
    const input = {
      content: contentOf(draft),
      configuration: read.configuration,
      ...(draft.saved && { draft: draft.saved.id }),
      termsVersion,
      monthly,
      once,
    };
    const kept = await this.saving.run(input);
    if (!kept) this.#ordering.refused(this.saving.error);
    return this.#kept(kept);
  }

  /** Works a quote out anew, at the prices of today. */
  async renew({ id, version }: KeptQuote): Promise<KeptQuote | undefined> {
    this.#forget();
    return this.#kept(await this.renewing.run({ quote: id, version }));
  }

  /** Shows a quote with everything that was typed for it, unless another one was asked for meanwhile. */
  async open(quote: string): Promise<void> {
    const turn = ++this.#turn;
    this.#forget();
    this.set({ opening: 'opening' });
    try {
      const { content } = await this.#queries.backend.getKeptQuote({ quote });
      if (turn !== this.#turn) return;
      await this.#ordering.saving?.flush();
      this.#ordering.saving?.forget();
      this.set({ opening: 'none' });
      this.#ordering.show({ ...content, quote });
    } catch (thrown) {
      if (turn === this.#turn) this.set({ opening: 'failed', error: asBackendError(thrown) });
    }
  }

  /** Goes on with what was typed as an order of its own. */
  leave(): void {
    this.#ordering.belongTo(null);
  }

  #forget(): void {
    this.#unread = undefined;
    this.saving.reset();
    this.renewing.reset();
  }

  #kept(kept: KeptQuote | undefined): KeptQuote | undefined {
    if (kept) {
      this.#ordering.saving?.forget();
      this.#ordering.belongTo(kept.id);
      void this.#queries.outdated('listOrderDrafts');
    }
    void this.#queries.outdated('listKeptQuotes');
    void this.#queries.outdated('getKeptQuote');
    // Why it was not kept may be that another price counts now.
    void this.#queries.outdated('getQuote');
    void this.#queries.outdated('getCatalogue');
    return kept;
  }
}
