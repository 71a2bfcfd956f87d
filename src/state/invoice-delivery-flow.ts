import type { CallOptions } from '../backend/backend.js';
import { asBackendError, type BackendError } from '../domain/backend-error.js';
import type {
  InvoiceConsentInput,
  InvoiceDelivery,
  InvoiceDeliveryInput,
  InvoiceDeliveryQuery,
  MailAudiences,
} from '../domain/invoice-delivery.js';
import { browser, type Environment } from './environment.js';
import { invoiceDelivery } from './late-reads.js';
import { formStepOf, Operation } from './operation.js';
import type { Queries } from './queries.js';
import { Store } from './store.js';

/** What is decided: each side has its part of it. */
export interface DeliveryDraft {
  readonly share: boolean;
  readonly own: boolean;
  readonly mails: MailAudiences;
}

type Act =
  | ({ readonly act: 'deliver' } & InvoiceDeliveryInput)
  | ({ readonly act: 'consent' } & InvoiceConsentInput)
  | ({ readonly act: 'ask' } & InvoiceDeliveryQuery);

export type InvoiceDeliveryState =
  | { readonly step: 'loading' }
  | { readonly step: 'failed'; readonly error: BackendError }
  | {
      readonly step: 'editing' | 'sending' | 'slow' | 'uncertain' | 'done';
      readonly delivery: InvoiceDelivery;
      readonly draft: DeliveryDraft;
      /** What is sent, or was sent last. */
      readonly sent: 'saving' | 'asking';
      readonly problem: BackendError | undefined;
    };

const draftOf = ({ sight, mails }: InvoiceDelivery): DeliveryDraft => ({ ...sight, mails });

/** Decides who sees the invoices of a linked account and who gets which mails about it, and asks to see more. */
export class InvoiceDeliveryFlow extends Store<InvoiceDeliveryState> {
  readonly #queries: Queries;
  readonly #link: string | undefined;
  readonly #operation: Operation<Act, InvoiceDelivery>;

  /** `link` names a linked account; without one it is about the account at work. */
  constructor(queries: Queries, link: string | undefined, environment: Environment = browser) {
    super({ step: 'loading' });
    this.#queries = queries;
    this.#link = link;
    const { backend } = queries;
    const send = (given: Act, options: CallOptions): Promise<InvoiceDelivery> => {
      const { act: _act, ...input } = given;
      switch (given.act) {
        case 'deliver':
          return backend.setInvoiceDelivery(input as InvoiceDeliveryInput, options);
        case 'consent':
          return backend.setInvoiceConsent(input as InvoiceConsentInput, options);
        case 'ask':
          return backend.requestInvoices(input as InvoiceDeliveryQuery, options);
      }
    };
    this.#operation = new Operation(backend, send, environment);
    this.#operation.subscribe(() => this.#follow());
    void this.load();
  }

  /** Whether something was sent and its fate is still open. */
  get busy(): boolean {
    return this.#operation.busy;
  }

  /** Reads what is decided now. What was chosen stays; `problem` tells why it was read again. */
  async load(problem?: BackendError): Promise<void> {
    const before = this.state;
    if (before.step === 'failed') this.set({ step: 'loading' });
    const { data, error } = await invoiceDelivery(this.#queries, this.#link).refetch();
    if (!data) {
      if (error) this.set({ step: 'failed', error });
      return;
    }
    const draft = 'draft' in before ? before.draft : draftOf(data);
    const sent = 'sent' in before ? before.sent : 'saving';
    this.set({ step: 'editing', delivery: data, draft, sent, problem });
  }

  edit(patch: Partial<DeliveryDraft>): void {
    if (this.state.step !== 'editing') return;
    const { problem, draft } = this.state;
    this.set({
      ...this.state,
      draft: { ...draft, ...patch },
      problem: problem?.code === 'version-mismatch' ? problem : undefined,
    });
  }

  /** Goes on with what is decided now instead of what was chosen. */
  takeTheirs(): void {
    if (this.state.step !== 'editing') return;
    this.set({ ...this.state, draft: draftOf(this.state.delivery), problem: undefined });
  }

  /** Saves what this side decides. Resolves with what is decided then, or undefined when it was not saved. */
  async save(): Promise<InvoiceDelivery | undefined> {
    if (this.state.step !== 'editing') return undefined;
    const { delivery, draft } = this.state;
    const { version, side } = delivery;
    this.set({ ...this.state, sent: 'saving' });
    return this.#run(
      side === 'main'
        ? { act: 'deliver', link: this.#link!, version, share: draft.share, mails: draft.mails }
        : { act: 'consent', version, own: draft.own },
    );
  }

  /** Asks the other side to see more. What was chosen stays. */
  async ask(): Promise<InvoiceDelivery | undefined> {
    if (this.state.step !== 'editing') return undefined;
    this.set({ ...this.state, sent: 'asking' });
    return this.#run({ act: 'ask', ...(this.#link !== undefined && { link: this.#link }) });
  }

  async #run(act: Act): Promise<InvoiceDelivery | undefined> {
    const changed = await this.#operation.run(act);
    if (changed) {
      invoiceDelivery(this.#queries, this.#link).set(changed);
      void this.#queries.changed();
    }
    return changed;
  }

  #follow(): void {
    if (!('draft' in this.state)) return;
    const { delivery, draft, sent } = this.state;
    const fate = this.#operation.state;
    if (fate.status === 'conflict') {
      void this.load(asBackendError(fate.error));
      return;
    }
    const now = formStepOf(fate);
    if (!now) return;
    const known = fate.status === 'succeeded' ? fate.value : delivery;
    // Who has asked goes on deciding.
    const step = now.step === 'done' && sent === 'asking' ? 'editing' : now.step;
    this.set({ ...now, step, delivery: known, draft, sent });
  }
}
