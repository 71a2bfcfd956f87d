import { BackendError } from '../domain/backend-error.js';
import type { Catalogue } from '../domain/catalogue.js';
import type { OrderApproval, RequestApprovalInput } from '../domain/order-approval.js';
import type { Quote } from '../domain/order.js';
import { configurationOf, contentOf, orderOf, type AddAccountDraft } from './add-account-draft.js';
import { readOrder } from './add-account-reading.js';
import { browser, type Environment } from './environment.js';
import { Operation } from './operation.js';
import type { OrderDraftSaving } from './order-draft-saving.js';
import type { Queries } from './queries.js';
import { Store } from './store.js';

/** The order that somebody else is to approve. */
interface Ordering {
  readonly draft: () => AddAccountDraft;
  /** Leads back to the step that asks for the first refused field. */
  readonly refused: (error: BackendError | undefined) => void;
  /** It waits now: what was typed waits with it. */
  readonly waits: (approval: OrderApproval) => void;
  readonly saving: OrderDraftSaving | undefined;
}

/** What is written to those who approve. */
interface ApprovingState {
  readonly message: string;
  /** Why nothing was sent. */
  readonly unread: BackendError | undefined;
}

/** Asks a second person to approve an order. */
export class OrderApproving extends Store<ApprovingState> {
  readonly asking: Operation<RequestApprovalInput, OrderApproval>;
  readonly #queries: Queries;
  readonly #ordering: Ordering;

  constructor(queries: Queries, ordering: Ordering, environment: Environment = browser) {
    super({ message: '', unread: undefined });
    const { backend } = queries;
    this.#queries = queries;
    this.#ordering = ordering;
    this.asking = new Operation(backend, backend.requestApproval.bind(backend), environment);
    this.asking.subscribe(() => this.set({ ...this.state }));
  }

  /** Why it does not wait. */
  get problem(): BackendError | undefined {
    return this.state.unread ?? this.asking.error;
  }

  edit(message: string): void {
    this.set({ message, unread: undefined });
  }

  /** Sends what was typed at the price that was shown. That price is held while it waits. */
  async ask(price: Quote, catalogue: Catalogue): Promise<OrderApproval | undefined> {
    if (this.asking.busy) return undefined;
    this.set({ ...this.state, unread: undefined });
    await this.#ordering.saving?.flush();
    const draft = this.#ordering.draft();
    const read = await readOrder(draft, configurationOf(draft, catalogue));
    if ('unchecked' in read) {
      const unread = new BackendError('invalid-input', { fields: read.unchecked });
      this.set({ ...this.state, unread });
      this.#ordering.refused(unread);
      return undefined;
    }
    const { termsVersion } = price.kept ?? catalogue;
    const approval = await this.asking.run({
      order: orderOf(draft, read.configuration, read.phone, price, termsVersion),
      content: contentOf(draft),
      message: this.state.message.trim(),
    });
    if (approval) {
      this.#ordering.waits(approval);
      this.set({ message: '', unread: undefined });
      void this.#queries.changed();
    } else {
      this.#ordering.refused(asOrder(this.asking.error));
      // Why it does not wait may be that another price counts now, or that it waits already.
      void this.#queries.outdated('getQuote');
      void this.#queries.outdated('getCatalogue');
      if (this.asking.error?.code === 'duplicate-request') this.#ordering.saving?.orderedElsewhere('waiting');
    }
    return approval;
  }
}

/** What is refused of an order, without where in the request it stands. */
const asOrder = (error: BackendError | undefined): BackendError | undefined =>
  error &&
  new BackendError(error.code, {
    fields: error.fields.map(({ field, rule }) => ({ field: field.replace(/^order\./, ''), rule })),
  });
