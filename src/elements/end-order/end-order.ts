import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Backend } from '../../backend/backend.js';
import type { BackendError } from '../../domain/backend-error.js';
import type { Link } from '../../domain/link.js';
import type { TrackedOrder } from '../../domain/order-tracking.js';
import type { Session } from '../../domain/person.js';
import { formatDay, formatInstant } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { Watch } from '../../lit/watch.js';
import { CancelOrderFlow, WithdrawOrderFlow } from '../../state/end-order-flow.js';
import { dialog } from '../../ui/dialog.js';
import { fate } from '../../ui/fate.js';
import { textArea, textField } from '../../ui/field.js';
import { formFooter } from '../../ui/form-footer.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import { shape } from '../../ui/shape.js';
import { fieldText, wordsOf } from '../../ui/words.js';
import { HeldModal } from '../held-modal.js';
import { OrderChangedEvent } from '../order-tracker/order-tracker.events.js';
import { messages } from './end-order.messages.js';
import { styles } from './end-order.styles.js';

/**
 * Ends the order of a linked account: asks to cancel it, or withdraws from its contract, which is confirmed by mail.
 *
 * @tagname end-order
 * @fires {OrderChangedEvent} order-changed - The contract was withdrawn from, or it is looked into whether it can be cancelled.
 * @fires {DialogClosedEvent} dialog-closed - The person closed the dialog.
 */
export class EndOrderElement extends SubsidiaryElement {
  static override readonly tagName = 'end-order';
  static override readonly styles = styles;

  /** Where the order comes from. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The id of the account's link. */
  @property() link: string | undefined;
  /** Whether it is asked to cancel the order, or its contract is withdrawn from. */
  @property() act: 'cancel' | 'withdraw' = 'cancel';
  /** Whether the dialog is shown. Set back when the person closes it. */
  @property({ type: Boolean, reflect: true }) open = false;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #modal = new HeldModal(this, { busy: () => this.#flow.store?.busy === true });
  readonly #session = new Query<Session>(this, () => (this.open ? this.#queries?.session() : undefined));
  readonly #account = new Query<Link>(this, () =>
    this.open && this.link ? this.#queries?.link(this.link) : undefined,
  );
  readonly #flow = new Watch<CancelOrderFlow | WithdrawOrderFlow>(this, () => {
    const queries = this.#queries;
    const session = this.#session.remote;
    const { link, act } = this;
    if (!this.open || !queries || !link || session.state !== 'ready') return undefined;
    const { name, email } = session.data.person;
    return {
      key: [queries, link, act],
      make: () =>
        act === 'cancel'
          ? new CancelOrderFlow(queries, link)
          : new WithdrawOrderFlow(queries, link, { name, email }),
    };
  });

  protected override render(): unknown {
    if (!this.open || !this.#queries) return nothing;
    const now = this.#flow.store?.state;
    return dialog(this.#modal, {
      title: now && 'known' in now ? this.#title(now.known, now.step === 'done') : this.#texts.titleUnnamed,
      body: this.#renderBody(),
      footer: this.#renderFooter(),
      busy: this.#flow.store?.busy === true,
    });
  }

  get #queries() {
    const { queries } = this.#connection;
    return queries?.backend.capabilities.orderTracking ? queries : undefined;
  }

  get #texts() {
    return this.#localizer.texts('end-order', messages);
  }

  #title({ number }: TrackedOrder, done: boolean): string {
    const texts = this.#texts[this.act];
    return done ? texts.done : texts.title(number);
  }

  #renderBody(): unknown {
    const words = wordsOf(this.#localizer);
    const { language } = this.#localizer;
    const flow = this.#flow.store;
    const session = this.#session.remote;
    if (session.state === 'failed')
      return problem(words, language, session.error, { retry: () => void this.#session.refetch() });
    if (!flow || flow.state.step === 'loading') return shape(words, 3);
    const now = flow.state;
    if (now.step === 'failed')
      return problem(words, language, now.error, {
        title: this.#texts.loadFailed,
        retry: () => void flow.load(),
      });
    if (now.step === 'done') return this.#renderDone(now.known);
    if (!now.known.acts.includes(this.act)) return notice({ kind: 'warn', title: this.#texts.over });
    const fields = now.problem?.fields ?? [];
    return html`
      ${now.problem && fields.length === 0 ? problem(words, language, now.problem, { title: this.#texts.failed }) : nothing}
      ${flow instanceof CancelOrderFlow ? this.#renderCancelling(flow, now.problem) : this.#renderWithdrawing(flow, now.known, now.problem)}
      ${fate(words, now.step === 'editing' ? 'idle' : now.step, this.#modal.held)}
    `;
  }

  #renderForm(fields: unknown): TemplateResult {
    return html`<form
      id="end"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        void this.#submit();
      }}
    >
      ${fields}
    </form>`;
  }

  #renderCancelling(flow: CancelOrderFlow, error: BackendError | undefined): TemplateResult {
    const texts = this.#texts.cancel;
    const draft = 'draft' in flow.state ? flow.state.draft : { message: '' };
    return html`
      <p>${texts.lead}</p>
      <ul>
        <li>${texts.possible}</li>
        <li>${texts.notPossible}</li>
      </ul>
      ${this.#renderForm(
        textArea({
          id: 'message',
          label: texts.message,
          hint: texts.messageHint,
          value: draft.message,
          maxlength: 500,
          error: fieldText(wordsOf(this.#localizer), error?.fields ?? [], 'message'),
          edit: (message) => flow.edit({ message }),
        }),
      )}
    `;
  }

  #renderWithdrawing(
    flow: WithdrawOrderFlow,
    { number, withdrawal }: TrackedOrder,
    error: BackendError | undefined,
  ): TemplateResult {
    const texts = this.#texts.withdraw;
    const words = wordsOf(this.#localizer);
    const draft = 'draft' in flow.state ? flow.state.draft : { name: '', email: '' };
    const fields = error?.fields ?? [];
    const account = this.#account.remote;
    const name = account.state === 'ready' ? (account.data.account?.name ?? account.data.customerNumber) : '';
    const until = withdrawal?.until.slice(0, 10) ?? '';
    return html`
      <p>${texts.lead(formatDay(this.#localizer.language, until))} ${texts.effect}</p>
      <blockquote><bdi>${texts.declaration(number, name)}</bdi></blockquote>
      ${this.#renderForm(
        html`${textField({
          id: 'name',
          label: texts.name,
          value: draft.name,
          autocomplete: 'name',
          maxlength: 80,
          required: true,
          error: fieldText(words, fields, 'name'),
          edit: (typed) => flow.edit({ name: typed }),
        })}
        ${textField({
          id: 'email',
          label: texts.email,
          hint: texts.emailHint,
          value: draft.email,
          type: 'email',
          autocomplete: 'email',
          maxlength: 254,
          required: true,
          error: fieldText(words, fields, 'email'),
          edit: (email) => flow.edit({ email }),
        })}`,
      )}
    `;
  }

  #renderDone({ withdrawal }: TrackedOrder): TemplateResult {
    const { cancel, withdraw } = this.#texts;
    if (this.act === 'cancel' || !withdrawal?.declared) return html`<p>${cancel.doneText}</p>`;
    const { at, confirmedTo } = withdrawal.declared;
    return html`<p>
      <bdi>${withdraw.doneText(confirmedTo, formatInstant(this.#localizer.language, at))}</bdi>
    </p>`;
  }

  #renderFooter(): TemplateResult {
    const now = this.#flow.store?.state;
    const asks = now && 'known' in now && now.step !== 'done' && now.known.acts.includes(this.act);
    const texts = this.#texts[this.act];
    return formFooter(
      { ...wordsOf(this.#localizer), cancel: texts.keep },
      {
        form: asks ? 'end' : undefined,
        send: texts.submit,
        sending: texts.sending,
        busy: this.#flow.store?.busy === true,
        close: () => this.#modal.close(now?.step === 'uncertain'),
      },
    );
  }

  async #submit(): Promise<void> {
    this.#modal.held = false;
    const flow = this.#flow.store;
    if (!flow || flow.busy) return;
    const changed = await flow.submit();
    if (changed) this.dispatchEvent(new OrderChangedEvent(changed));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(changed ? 'h2' : '[aria-invalid], .notice')?.focus();
  }
}
