import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Backend, Items } from '../../backend/backend.js';
import type { BackendError } from '../../domain/backend-error.js';
import { spelled, type ForeignDomain } from '../../domain/foreign-domain.js';
import type { Orderer } from '../../domain/kept-quote.js';
import type { Session } from '../../domain/person.js';
import { formatTime } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { Watch } from '../../lit/watch.js';
import { orderers } from '../../state/late-reads.js';
import { QuoteMailFlow } from '../../state/quote-mail-flow.js';
import { dialog } from '../../ui/dialog.js';
import { fate } from '../../ui/fate.js';
import { selectField, textArea, textField } from '../../ui/field.js';
import { formFooter } from '../../ui/form-footer.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import { fieldText, wordsOf } from '../../ui/words.js';
import { HeldModal } from '../held-modal.js';
import { QuoteMailedEvent } from './mail-quote.events.js';
import { messages } from './mail-quote.messages.js';
import { styles } from './mail-quote.styles.js';

/** What stands for an address that is typed. */
const ANOTHER = 'another';

/**
 * Mails a quote to a colleague who may order by it, or to any address. Warns where that is of another domain.
 *
 * @tagname mail-quote
 * @fires {QuoteMailedEvent} quote-mailed - The quote was mailed.
 * @fires {DialogClosedEvent} dialog-closed - The person closed the dialog.
 */
export class MailQuoteElement extends SubsidiaryElement {
  static override readonly tagName = 'mail-quote';
  static override readonly styles = styles;

  /** Where the quote is kept. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The id of the quote. */
  @property() quote: string | undefined;
  /** Whether the dialog is shown. Set back when the person closes it. */
  @property({ type: Boolean, reflect: true }) open = false;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #modal = new HeldModal(this, { busy: () => this.#flow.store?.busy === true });
  readonly #session = new Query<Session>(this, () => this.#queries?.session());
  readonly #orderers = new Query<Items<Orderer>>(this, () => this.#queries && orderers(this.#queries));
  readonly #flow = new Watch(this, () => {
    const queries = this.#queries;
    const { quote } = this;
    return queries && quote
      ? { key: [queries, quote], make: () => new QuoteMailFlow(queries, quote) }
      : undefined;
  });
  /** An address is typed, although there are colleagues to choose from. */
  #typing = false;

  protected override render(): unknown {
    const flow = this.#flow.store;
    if (!flow) return nothing;
    const texts = this.#texts;
    const done = flow.state.step === 'done';
    return dialog(this.#modal, {
      title: done ? texts.done : texts.title,
      lead: done ? undefined : texts.lead,
      body: html`<div class="stack">
        ${done ? html`<p><bdi>${texts.doneText(flow.to)}</bdi></p>` : this.#renderForm(flow)}
      </div>`,
      footer: formFooter(wordsOf(this.#localizer), {
        form: done ? undefined : 'mail',
        send: texts.send,
        sending: texts.sending,
        busy: flow.busy,
        close: () => this.#modal.close(flow.state.step === 'uncertain'),
      }),
      busy: flow.busy,
    });
  }

  get #queries() {
    const { queries } = this.#connection;
    return this.open && queries?.backend.capabilities.quotes ? queries : undefined;
  }

  get #texts() {
    return this.#localizer.texts('mail-quote', messages);
  }

  #renderForm(flow: QuoteMailFlow): TemplateResult {
    const texts = this.#texts;
    const words = wordsOf(this.#localizer);
    const { step, message, problem: error } = flow.state;
    const fields = error?.fields ?? [];
    const session = this.#session.remote;
    const foreign = session.state === 'ready' ? flow.foreign(session.data.person.email) : null;
    return html`<form
        id="mail"
        class="stack"
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          void this.#send(flow);
        }}
      >
        ${this.#renderTo(flow, fieldText(words, fields, 'email'))}
        <div role="status">${foreign ? this.#renderForeign(foreign) : nothing}</div>
        ${textArea({
          id: 'message',
          label: texts.message,
          value: message,
          maxlength: 500,
          error: fieldText(words, fields, 'message'),
          edit: (typed) => flow.edit({ message: typed }),
        })}
      </form>
      ${error && fields.length === 0 ? this.#renderProblem(error) : nothing}
      ${fate(words, step === 'editing' || step === 'done' ? 'idle' : step, this.#modal.held)}`;
  }

  /** Whom it goes to: one of those who may order, or an address that is typed. */
  #renderTo(flow: QuoteMailFlow, error: string | undefined): TemplateResult {
    const texts = this.#texts;
    const read = this.#orderers.remote;
    const people = read.state === 'ready' ? read.data.items : [];
    const { colleague, email } = flow.state;
    const typing = this.#typing || email !== '' || people.length === 0;
    const note =
      read.state === 'failed'
        ? texts.loadFailed
        : read.state === 'ready' && people.length === 0
          ? texts.nobody
          : '';
    return html`
      ${
        people.length > 0
          ? selectField({
              id: 'colleague',
              label: texts.to,
              value: typing ? ANOTHER : colleague,
              placeholder: texts.choose,
              options: [
                ...people.map((each) => ({ value: each.email, label: `${each.name} (${each.email})` })),
                { value: ANOTHER, label: texts.another },
              ],
              error: typing ? undefined : error,
              edit: (chosen) => {
                this.#typing = chosen === ANOTHER;
                flow.edit({ colleague: this.#typing ? '' : chosen, email: '' });
              },
            })
          : note
            ? html`<p class="muted">${note}</p>`
            : nothing
      }
      ${
        typing && read.state !== 'loading'
          ? textField({
              id: 'email',
              label: texts.email,
              value: email,
              type: 'email',
              autocomplete: 'off',
              maxlength: 254,
              required: true,
              error,
              edit: (typed) => flow.edit({ email: typed, colleague: '' }),
            })
          : nothing
      }
    `;
  }

  #renderForeign({ theirs, own, likeness }: ForeignDomain): TemplateResult {
    const texts = this.#texts;
    const { title, text } = texts.foreign[likeness];
    return notice({
      kind: likeness === 'look-alike' ? 'bad' : 'warn',
      live: false,
      title,
      text: html`${text(theirs, own)}
      ${
        likeness === 'none'
          ? nothing
          : html`<span class="spelled">
              <span>${texts.spelled(theirs)}</span> <bdi dir="ltr">${spelled(theirs)}</bdi>
              <span>${texts.spelled(own)}</span> <bdi dir="ltr">${spelled(own)}</bdi>
            </span>`
      }`,
    });
  }

  #renderProblem(error: BackendError): TemplateResult {
    const { language } = this.#localizer;
    const { at } = error.facts;
    return error.code === 'rate-limited' && at
      ? notice({ kind: 'warn', title: this.#texts.tooMany(formatTime(language, at)) })
      : problem(wordsOf(this.#localizer), language, error);
  }

  async #send(flow: QuoteMailFlow): Promise<void> {
    this.#modal.held = false;
    const sent = await flow.send();
    if (sent) this.dispatchEvent(new QuoteMailedEvent(sent));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(sent ? 'h2' : '[aria-invalid=true]')?.focus();
  }
}
