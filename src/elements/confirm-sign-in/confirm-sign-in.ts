import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Backend } from '../../backend/backend.js';
import type { BackendError } from '../../domain/backend-error.js';
import { formatTime } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { Watch } from '../../lit/watch.js';
import { ConfirmSignInFlow } from '../../state/confirm-sign-in-flow.js';
import { dialog } from '../../ui/dialog.js';
import { fate } from '../../ui/fate.js';
import { textField } from '../../ui/field.js';
import { problem } from '../../ui/problem.js';
import { errorText, wordsOf } from '../../ui/words.js';
import { HeldModal } from '../held-modal.js';
import { SignInConfirmedEvent } from './confirm-sign-in.events.js';
import { messages } from './confirm-sign-in.messages.js';
import { styles } from './confirm-sign-in.styles.js';

/** Refusals that are about the code itself: they are said at its field. */
const OF_THE_CODE: readonly string[] = ['code-wrong', 'code-used', 'code-locked', 'invalid-input'];

/**
 * Asks for a one-time code before something that needs a fresh, stronger sign-in, and says why it is needed.
 *
 * @tagname confirm-sign-in
 * @fires {SignInConfirmedEvent} sign-in-confirmed - The person has confirmed that it is them.
 * @fires {DialogClosedEvent} dialog-closed - The person closed the dialog.
 */
export class ConfirmSignInElement extends SubsidiaryElement {
  static override readonly tagName = 'confirm-sign-in';
  static override readonly styles = styles;

  /** Where the code is sent. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The refusal that a confirmation would end: it knows whose rule it is, and what about. */
  @property({ attribute: false }) need: BackendError | undefined;
  /** Whether the dialog is shown. Set back when the person closes it. */
  @property({ type: Boolean, reflect: true }) open = false;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #modal = new HeldModal(this, { busy: () => this.#flow.store?.busy === true });
  readonly #flow = new Watch(this, () => {
    const { queries } = this.#connection;
    return this.open && queries ? { key: queries, make: () => new ConfirmSignInFlow(queries) } : undefined;
  });

  protected override render(): unknown {
    const flow = this.#flow.store;
    if (!flow) return nothing;
    return dialog(this.#modal, {
      title: this.#texts.title,
      lead: this.#lead,
      body: html`<div class="stack">${this.#renderBody(flow)}</div>`,
      footer: this.#renderFooter(flow),
      busy: flow.busy,
    });
  }

  get #texts() {
    return this.#localizer.texts('confirm-sign-in', messages);
  }

  get #words() {
    return wordsOf(this.#localizer);
  }

  /** Whose rule it is, and that an earlier confirmation counts no more. */
  get #lead(): string {
    const texts = this.#texts;
    const { why = 'act', requestedAccount = '', at } = this.need?.facts ?? {};
    return [
      why === 'account' ? texts.why.account(requestedAccount) : texts.why.act,
      ...(at ? [texts.ended(formatTime(this.#localizer.language, at))] : []),
    ].join(' ');
  }

  /** Whether a code helps: there is something that shows one, and a backend that takes it. */
  get #takesCodes(): boolean {
    return this.#connection.backend?.capabilities.stepUp === true && !this.#lacksDevice;
  }

  get #lacksDevice(): boolean {
    const refused = this.#flow.store?.state.problem;
    return [this.need?.code, refused?.code].includes('second-factor-required');
  }

  #renderBody(flow: ConfirmSignInFlow): TemplateResult {
    const texts = this.#texts;
    const words = this.#words;
    if (!this.#takesCodes) return html`<p>${this.#lacksDevice ? texts.noDevice : texts.elsewhere}</p>`;
    const { step, code, problem: error } = flow.state;
    const atField = error && OF_THE_CODE.includes(error.code);
    const minutes = this.need?.facts.minutes;
    return html`<form
        id="confirm"
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          void this.#confirm(flow);
        }}
      >
        ${textField({
          id: 'code',
          label: texts.code,
          hint: texts.hint,
          value: code,
          error: atField ? this.#said(error) : undefined,
          autocomplete: 'one-time-code',
          inputmode: 'numeric',
          maxlength: 12,
          required: true,
          edit: (typed) => flow.type(typed),
        })}
      </form>
      ${minutes ? html`<p class="small">${texts.counts(minutes)}</p>` : nothing}
      ${error && !atField ? problem(words, this.#localizer.language, error) : nothing}
      ${fate(words, step === 'editing' || step === 'done' ? 'idle' : step, this.#modal.held)}
      <span class="visually-hidden" role="status">${atField ? this.#said(error) : nothing}</span>`;
  }

  /** What is wrong with a code, and what is left. */
  #said(error: BackendError): string {
    const texts = this.#texts;
    const { count, at } = error.facts;
    const { language } = this.#localizer;
    if (error.code === 'code-wrong' && count !== undefined) return texts.wrong(count);
    if (error.code === 'code-locked' && at) return texts.lockedUntil(formatTime(language, at));
    if (error.code === 'code-used') return texts.used;
    return error.fields.length > 0 ? texts.digits : errorText(this.#words, language, error);
  }

  #renderFooter(flow: ConfirmSignInFlow): TemplateResult {
    const asks = this.#takesCodes;
    const words = this.#words;
    return html`
      <button
        class="button large"
        type="button"
        @click=${() => this.#modal.close(flow.state.step === 'uncertain')}
      >
        ${asks ? words.cancel : words.close}
      </button>
      ${
        asks
          ? html`<button
              class="button large primary"
              type="submit"
              form="confirm"
              aria-busy=${flow.busy ? 'true' : nothing}
            >
              ${this.#texts.confirm}
            </button>`
          : nothing
      }
    `;
  }

  async #confirm(flow: ConfirmSignInFlow): Promise<void> {
    this.#modal.held = false;
    const confirmation = await flow.send();
    if (!confirmation) {
      await this.updateComplete;
      const field = this.renderRoot.querySelector<HTMLInputElement>('#code[aria-invalid]');
      field?.focus();
      field?.select();
      return;
    }
    this.open = false;
    this.dispatchEvent(new SignInConfirmedEvent(confirmation));
  }
}
