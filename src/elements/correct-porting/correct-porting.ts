import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Backend } from '../../backend/backend.js';
import type { PortingCorrection, TrackedOrder } from '../../domain/order-tracking.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { Watch } from '../../lit/watch.js';
import { CorrectPortingFlow, type CorrectPortingState } from '../../state/correct-porting-flow.js';
import { dialog } from '../../ui/dialog.js';
import { fate } from '../../ui/fate.js';
import { textField } from '../../ui/field.js';
import { formFooter } from '../../ui/form-footer.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import { shape } from '../../ui/shape.js';
import { fieldText, wordsOf } from '../../ui/words.js';
import { HeldModal } from '../held-modal.js';
import { OrderChangedEvent } from '../order-tracker/order-tracker.events.js';
import { messages } from './correct-porting.messages.js';
import { styles } from './correct-porting.styles.js';

type Editing = Extract<CorrectPortingState, { readonly draft: unknown }>;

const possible = ({ acts }: TrackedOrder): boolean => acts.includes('correct');

/**
 * Corrects what another provider has otherwise, before it lets numbers go. It opens with what was sent; what differs is
 * marked.
 *
 * @tagname correct-porting
 * @fires {OrderChangedEvent} order-changed - It was sent again.
 * @fires {DialogClosedEvent} dialog-closed - The person closed the dialog.
 */
export class CorrectPortingElement extends SubsidiaryElement {
  static override readonly tagName = 'correct-porting';
  static override readonly styles = styles;

  /** Where the order comes from. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The id of the account's link. */
  @property() link: string | undefined;
  /** Whether the dialog is shown. Set back when the person closes it. */
  @property({ type: Boolean, reflect: true }) open = false;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #modal = new HeldModal(this, { busy: () => this.#flow.store?.busy === true });
  readonly #flow = new Watch(this, () => {
    const { queries } = this.#connection;
    const { link } = this;
    return this.open && queries?.backend.capabilities.orderTracking && link
      ? { key: [queries, link], make: () => new CorrectPortingFlow(queries, link) }
      : undefined;
  });

  protected override render(): unknown {
    const flow = this.#flow.store;
    if (!flow) return nothing;
    const now = flow.state;
    const texts = this.#texts;
    const provider = 'order' in now ? now.order.porting?.provider : undefined;
    return dialog(this.#modal, {
      title: provider === undefined ? texts.titleUnnamed : texts.title(provider),
      lead: texts.lead,
      body: this.#renderBody(now),
      footer: this.#renderFooter(now),
      busy: flow.busy,
    });
  }

  get #texts() {
    return this.#localizer.texts('correct-porting', messages);
  }

  get #words() {
    return wordsOf(this.#localizer);
  }

  #renderBody(now: CorrectPortingState): unknown {
    const words = this.#words;
    switch (now.step) {
      case 'loading':
        return shape(words, 3);
      case 'failed':
        return problem(words, this.#localizer.language, now.error, {
          title: this.#texts.loadFailed,
          retry: () => void this.#flow.store?.load(),
        });
      case 'editing':
      case 'sending':
      case 'slow':
      case 'uncertain':
      case 'done':
        return possible(now.order) || now.step !== 'editing'
          ? this.#renderForm(now)
          : notice({ kind: 'warn', title: this.#texts.over });
    }
  }

  #renderForm({ order, draft, problem: error, step }: Editing): TemplateResult {
    const texts = this.#texts;
    const words = this.#words;
    const { refused = [], provider = '', sent, pinSent } = order.porting ?? {};
    const fields = error?.fields ?? [];
    const field = (
      name: keyof PortingCorrection,
      more: { hint?: string; inputmode?: string; required?: boolean; maxlength: number },
    ) => {
      // Marked until something else stands there than what was refused.
      const same = name === 'pin' ? draft.pin === '' : draft[name].trim() === (sent?.[name] ?? '').trim();
      return textField({
        id: name,
        label: texts[name],
        value: draft[name],
        error:
          fieldText(words, fields, name) ??
          (refused.includes(name) && same ? texts.differs(provider) : undefined),
        edit: (value) => this.#flow.store?.edit({ [name]: value }),
        ...more,
      });
    };
    return html`
      ${error && fields.length === 0 ? problem(words, this.#localizer.language, error, { title: texts.notSent }) : nothing}
      <form
        id="porting"
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          void this.#send();
        }}
      >
        ${field('company', { required: true, maxlength: 80 })}
        ${field('street', { required: true, maxlength: 80 })}
        ${field('postcode', { required: true, maxlength: 12, inputmode: 'numeric' })}
        ${field('customerNumber', { hint: texts.customerNumberHint, maxlength: 40 })}
        ${refused.includes('pin') || pinSent ? field('pin', { hint: texts.pinHint, maxlength: 20 }) : nothing}
      </form>
      ${fate(words, step === 'editing' || step === 'done' ? 'idle' : step, this.#modal.held)}
    `;
  }

  #renderFooter(now: CorrectPortingState): TemplateResult {
    const texts = this.#texts;
    const asks = 'order' in now && (possible(now.order) || now.step !== 'editing');
    return formFooter(this.#words, {
      form: asks ? 'porting' : undefined,
      send: texts.send,
      sending: texts.sending,
      busy: this.#flow.store?.busy === true,
      close: () => this.#discard(now.step === 'uncertain'),
    });
  }

  async #send(): Promise<void> {
    const flow = this.#flow.store;
    if (!flow || flow.busy) return;
    const changed = await flow.submit();
    if (changed) {
      this.dispatchEvent(new OrderChangedEvent(changed));
      this.#modal.close();
      return;
    }
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid], .notice')?.focus();
  }

  /** Closes, and forgets what was typed. */
  #discard(anyway: boolean): void {
    if (!this.#flow.store?.busy) this.#flow.store?.discard();
    this.#modal.close(anyway);
  }
}
