import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Backend } from '../../backend/backend.js';
import type { PortingCorrection, TrackedOrder } from '../../domain/order-tracking.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { CorrectPortingFlow, type FilledPortingCorrection } from '../../state/correct-porting-flow.js';
import { textField } from '../../ui/field.js';
import { notice } from '../../ui/notice.js';
import { fieldText, wordsOf } from '../../ui/words.js';
import { FormDialog } from '../form-dialog.js';
import { OrderChangedEvent } from '../order-tracker/order-tracker.events.js';
import { messages } from './correct-porting.messages.js';
import { styles } from './correct-porting.styles.js';

/** Whether it can be corrected, or was just now. */
const possible = ({ known, step }: FilledPortingCorrection): boolean =>
  known.acts.includes('correct') || step !== 'editing';

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
  readonly #dialog = new FormDialog(this, {
    flow: () => {
      const { queries } = this.#connection;
      const { link } = this;
      return queries?.backend.capabilities.orderTracking && link
        ? { key: [queries, link], make: () => new CorrectPortingFlow(queries, link) }
        : undefined;
    },
    done: (order: TrackedOrder) => new OrderChangedEvent(order),
  });

  protected override render(): unknown {
    const texts = this.#texts;
    return this.#dialog.render({
      localizer: this.#localizer,
      texts: { ...texts, failed: texts.notSent },
      title: (order) => (order?.porting ? texts.title(order.porting.provider) : texts.titleUnnamed),
      sends: possible,
      content: (now) =>
        possible(now) ? this.#renderFields(now) : notice({ kind: 'warn', title: texts.over }),
    });
  }

  get #texts() {
    return this.#localizer.texts('correct-porting', messages);
  }

  #renderFields({ known, draft, problem }: FilledPortingCorrection): TemplateResult {
    const texts = this.#texts;
    const words = wordsOf(this.#localizer);
    const { refused = [], provider = '', sent, pinSent } = known.porting ?? {};
    const fields = problem?.fields ?? [];
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
        edit: (value) => this.#dialog.flow?.edit({ [name]: value }),
        ...more,
      });
    };
    return html`
      ${field('company', { required: true, maxlength: 80 })}
      ${field('street', { required: true, maxlength: 80 })}
      ${field('postcode', { required: true, maxlength: 12, inputmode: 'numeric' })}
      ${field('customerNumber', { hint: texts.customerNumberHint, maxlength: 40 })}
      ${refused.includes('pin') || pinSent ? field('pin', { hint: texts.pinHint, maxlength: 20 }) : nothing}
    `;
  }
}
