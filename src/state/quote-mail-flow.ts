import * as v from 'valibot';
import { BackendError } from '../domain/backend-error.js';
import { fieldProblems } from '../domain/errors.js';
import { foreignDomain, type ForeignDomain } from '../domain/foreign-domain.js';
import { MailQuoteInput, type KeptQuote } from '../domain/kept-quote.js';
import { browser, type Environment } from './environment.js';
import { formStepOf, Operation, type FormStep } from './operation.js';
import type { Queries } from './queries.js';
import { Store } from './store.js';

interface Typed {
  /** The address of a colleague; empty: another one is typed. */
  readonly colleague: string;
  readonly email: string;
  readonly message: string;
}

export interface QuoteMailState extends FormStep, Typed {}

/** What was typed and not sent, by quote: it is there again when the person comes back. */
const drafts = new WeakMap<Queries, Map<string, Typed>>();

/** Mails somebody a link to a quote. */
export class QuoteMailFlow extends Store<QuoteMailState> {
  readonly #queries: Queries;
  readonly #quote: string;
  readonly #drafts: Map<string, Typed>;
  readonly #operation: Operation<MailQuoteInput, KeptQuote>;

  constructor(queries: Queries, quote: string, environment: Environment = browser) {
    const kept = drafts.get(queries) ?? new Map<string, Typed>();
    drafts.set(queries, kept);
    super({
      step: 'editing',
      problem: undefined,
      ...(kept.get(quote) ?? { colleague: '', email: '', message: '' }),
    });
    this.#queries = queries;
    this.#quote = quote;
    this.#drafts = kept;
    const { backend } = queries;
    this.#operation = new Operation(backend, backend.mailQuote.bind(backend), environment);
    this.#operation.subscribe(() => this.#follow());
  }

  /** Whether it was sent and its fate is still open. */
  get busy(): boolean {
    return this.#operation.busy;
  }

  /** Whom it goes to, as far as that is decided. */
  get to(): string {
    const { colleague, email } = this.state;
    return colleague || email.trim();
  }

  edit(patch: Partial<Typed>): void {
    if (this.state.step !== 'editing') return;
    const { colleague, email, message } = { ...this.state, ...patch };
    this.#drafts.set(this.#quote, { colleague, email, message });
    this.set({ ...this.state, ...patch, problem: undefined });
  }

  /** How the domain that it goes to relates to the person’s own; null: it is the same, or none yet. */
  foreign(own: string): ForeignDomain | null {
    return v.is(MailQuoteInput.entries.email, this.to) ? foreignDomain(this.to, own) : null;
  }

  /** Sends it. Resolves with the quote as it is afterwards, or with undefined when it was not sent. */
  async send(): Promise<KeptQuote | undefined> {
    if (this.state.step !== 'editing') return undefined;
    const input = v.safeParse(MailQuoteInput, {
      quote: this.#quote,
      email: this.to,
      message: this.state.message,
    });
    if (!input.success) {
      const problem = new BackendError('invalid-input', { fields: fieldProblems(input.issues) });
      this.set({ ...this.state, problem });
      return undefined;
    }
    const sent = await this.#operation.run(input.output);
    if (sent) {
      this.#drafts.delete(this.#quote);
      void this.#queries.outdated('listKeptQuotes');
    }
    return sent;
  }

  #follow(): void {
    const now = formStepOf(this.#operation.state);
    if (now) this.set({ ...this.state, ...now });
  }
}
