import type { Backend, CallOptions } from '../backend/backend.js';
import type {
  InvoiceConsentInput,
  InvoiceDelivery,
  InvoiceDeliveryInput,
  InvoiceDeliveryQuery,
  MailAudiences,
} from '../domain/invoice-delivery.js';
import type { Environment } from './environment.js';
import { through, type FilledForm } from './form-flow.js';
import { invoiceDelivery } from './late-reads.js';
import type { Queries } from './queries.js';
import { SettingFlow } from './setting-flow.js';

/** What is decided: each side has its part of it. */
export interface DeliveryDraft {
  readonly share: boolean;
  readonly own: boolean;
  readonly mails: MailAudiences;
}

export type FilledDelivery = FilledForm<InvoiceDelivery, DeliveryDraft>;

type Act =
  | ({ readonly act: 'deliver' } & InvoiceDeliveryInput)
  | ({ readonly act: 'consent' } & InvoiceConsentInput)
  | ({ readonly act: 'ask' } & InvoiceDeliveryQuery);

function send(backend: Backend, given: Act, options: CallOptions): Promise<InvoiceDelivery> {
  switch (given.act) {
    case 'deliver': {
      const { act: _act, ...input } = given;
      return backend.setInvoiceDelivery(input, options);
    }
    case 'consent': {
      const { act: _act, ...input } = given;
      return backend.setInvoiceConsent(input, options);
    }
    case 'ask': {
      const { act: _act, ...input } = given;
      return backend.requestInvoices(input, options);
    }
  }
}

/** Decides who sees the invoices of a linked account and who gets which mails about it, and asks to see more. */
export class InvoiceDeliveryFlow extends SettingFlow<InvoiceDelivery, DeliveryDraft, Act> {
  readonly #link: string | undefined;
  #asked = false;

  /** `link` names a linked account; without one it is about the account at work. */
  constructor(queries: Queries, link: string | undefined, environment?: Environment) {
    const { backend } = queries;
    super(
      queries,
      {
        ...through(() => invoiceDelivery(queries, link)),
        draftOf: ({ sight, mails }) => ({ ...sight, mails }),
        inputOf: ({ share, own, mails }, { side, version }) =>
          side === 'main'
            ? { act: 'deliver', link: link!, version, share, mails }
            : { act: 'consent', version, own },
        send: (act, options) => send(backend, act, options),
      },
      environment,
    );
    this.#link = link;
  }

  /** Whether the other side was asked last, rather than something saved. */
  get asked(): boolean {
    return this.#asked;
  }

  override submit(): Promise<InvoiceDelivery | undefined> {
    if (this.state.step === 'editing') this.#asked = false;
    return super.submit();
  }

  /** Asks the other side to see more. What was chosen stays. */
  async ask(): Promise<InvoiceDelivery | undefined> {
    if (this.state.step !== 'editing') return undefined;
    this.#asked = true;
    return this.send({ act: 'ask', ...(this.#link !== undefined && { link: this.#link }) });
  }

  protected override after(known: InvoiceDelivery, draft: DeliveryDraft): FilledDelivery {
    // Who has asked goes on deciding.
    return this.#asked ? { step: 'editing', known, draft, problem: undefined } : super.after(known, draft);
  }
}
