import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Backend } from '../../backend/backend.js';
import type { BackendError } from '../../domain/backend-error.js';
import type { Link } from '../../domain/link.js';
import { formatCustomerNumber, formatInstant, formatTime } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { Watch } from '../../lit/watch.js';
import { RemindFlow } from '../../state/remind-flow.js';
import { dialog } from '../../ui/dialog.js';
import { fate } from '../../ui/fate.js';
import { textField } from '../../ui/field.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import { fieldText, wordsOf } from '../../ui/words.js';
import { HeldModal } from '../held-modal.js';
import { LinkRequestChangedEvent } from '../subsidiary-list/subsidiary-list.events.js';
import { messages } from './remind-owner.messages.js';
import { styles } from './remind-owner.styles.js';

/**
 * Reminds the owner of an account that was asked for, by text message as well, and says what became of the last one.
 *
 * @tagname remind-owner
 * @fires {LinkRequestChangedEvent} link-request-changed - The message was sent again.
 * @fires {DialogClosedEvent} dialog-closed - The person closed the dialog.
 */
export class RemindOwnerElement extends SubsidiaryElement {
  static override readonly tagName = 'remind-owner';
  static override readonly styles = styles;

  /** Where the request comes from. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The id of the request. */
  @property() link: string | undefined;
  /** Whether the dialog is shown. Set back when the person closes it. */
  @property({ type: Boolean, reflect: true }) open = false;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #modal = new HeldModal(this, { busy: () => this.#flow.store?.busy === true });
  readonly #request = new Query<Link>(this, () =>
    this.open && this.link ? this.#connection.queries?.link(this.link) : undefined,
  );
  readonly #flow = new Watch(this, () => {
    const { queries } = this.#connection;
    const { link } = this;
    return this.open && queries && link
      ? { key: [queries, link], make: () => new RemindFlow(queries, link) }
      : undefined;
  });

  protected override render(): unknown {
    const flow = this.#flow.store;
    if (!flow) return nothing;
    const texts = this.#texts;
    const request = this.#request.remote;
    const link = request.state === 'ready' ? request.data : undefined;
    const done = flow.state.step === 'done';
    const number = link && formatCustomerNumber(this.#localizer.language, link.customerNumber);
    return dialog(this.#modal, {
      title: done ? texts.done : number === undefined ? texts.titleUnnamed : texts.title(number),
      lead: done ? undefined : texts.lead,
      body: html`<div class="stack">
        ${done ? html`<p>${texts.doneText(link?.sms?.to ?? '')}</p>` : this.#renderBody(flow)}
      </div>`,
      footer: this.#renderFooter(flow, link),
      busy: flow.busy,
    });
  }

  get #texts() {
    return this.#localizer.texts('remind-owner', messages);
  }

  get #words() {
    return wordsOf(this.#localizer);
  }

  #renderBody(flow: RemindFlow): TemplateResult {
    const words = this.#words;
    const request = this.#request.remote;
    switch (request.state) {
      case 'loading':
        return html`<div role="status">
          <span class="visually-hidden">${words.loading}</span><span class="skeleton"></span>
        </div>`;
      case 'failed':
        return problem(words, this.#localizer.language, request.error, {
          retry: () => void this.#request.refetch(),
        });
      case 'ready':
        return html`${this.#renderLast(request.data)}
        ${request.data.resendAt === null ? html`<p>${this.#texts.noMore}</p>` : this.#renderForm(flow, request.data)}`;
    }
  }

  /** What became of the last text message. */
  #renderLast({ sms }: Link): TemplateResult | typeof nothing {
    if (!sms) return nothing;
    const texts = this.#texts;
    return notice({
      kind: sms.state === 'not-delivered' ? 'warn' : 'info',
      live: false,
      title: texts.state[sms.state](sms.to),
      text: texts.at(formatInstant(this.#localizer.language, sms.at)),
    });
  }

  #renderForm(flow: RemindFlow, { sms }: Link): TemplateResult {
    const texts = this.#texts;
    const words = this.#words;
    const { step, phone, problem: error } = flow.state;
    const fields = error?.fields ?? [];
    return html`<form
        id="remind"
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          void this.#send(flow, sms !== null && sms !== undefined);
        }}
      >
        ${textField({
          id: 'phone',
          label: texts.phone,
          hint: sms ? texts.phoneKnown(sms.to) : texts.phoneHint,
          value: phone,
          error: fieldText(words, fields, 'phone'),
          type: 'tel',
          autocomplete: 'off',
          maxlength: 40,
          required: !sms,
          edit: (typed) => flow.edit(typed),
        })}
      </form>
      ${error && fields.length === 0 ? this.#renderProblem(error) : nothing}
      ${fate(words, step === 'editing' || step === 'done' ? 'idle' : step, this.#modal.held)}`;
  }

  #renderProblem(error: BackendError): TemplateResult {
    const { language } = this.#localizer;
    const { at } = error.facts;
    return error.code === 'rate-limited' && at
      ? notice({ kind: 'warn', title: this.#texts.againAt(formatTime(language, at)) })
      : problem(this.#words, language, error);
  }

  #renderFooter(flow: RemindFlow, link: Link | undefined): TemplateResult {
    const sends = flow.state.step !== 'done' && link !== undefined && link.resendAt !== null;
    const words = this.#words;
    return html`
      <button
        class="button large"
        type="button"
        @click=${() => this.#modal.close(flow.state.step === 'uncertain')}
      >
        ${sends ? words.cancel : words.close}
      </button>
      ${
        sends
          ? html`<button
              class="button large primary"
              type="submit"
              form="remind"
              aria-busy=${flow.busy ? 'true' : nothing}
            >
              ${this.#texts.send}
            </button>`
          : nothing
      }
    `;
  }

  async #send(flow: RemindFlow, known: boolean): Promise<void> {
    this.#modal.held = false;
    const sent = await flow.send(known);
    if (sent) this.dispatchEvent(new LinkRequestChangedEvent(sent));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(sent ? 'h2' : '#phone[aria-invalid]')?.focus();
  }
}
