import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Backend } from '../../backend/backend.js';
import { linkName } from '../../domain/link-name.js';
import type { PayerTime } from '../../domain/payer.js';
import { formatDay } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { Watch } from '../../lit/watch.js';
import { ChangePayerFlow, type ChangePayerState, type PayerReview } from '../../state/change-payer-flow.js';
import { dialog } from '../../ui/dialog.js';
import { fate } from '../../ui/fate.js';
import { selectField } from '../../ui/field.js';
import { consequenceWordsOf } from '../../ui/consequences.js';
import { problem } from '../../ui/problem.js';
import { shape } from '../../ui/shape.js';
import { wordsOf } from '../../ui/words.js';
import { ConfirmFirst } from '../confirm-sign-in/confirm-first.js';
import { HeldModal } from '../held-modal.js';
import { PayerChangedEvent } from './change-payer.events.js';
import { messages } from './change-payer.messages.js';
import { obstacles } from './change-payer.obstacles.js';
import { review } from './change-payer.preview.js';
import { styles } from './change-payer.styles.js';

/** Whether it is the person's turn, or what they decided is being sent. */
const asks = (
  now: ChangePayerState,
): now is Extract<ChangePayerState, { step: 'reviewing' | 'sending' | 'slow' | 'uncertain' }> =>
  'preview' in now && now.step !== 'done' && now.step !== 'refused' && now.preview.obstacles.length === 0;

/** Whether something is in the way. */
const isHindered = (now: ChangePayerState): boolean =>
  now.step === 'reviewing' && now.preview.obstacles.length > 0;

const planOf = ({ preview, when }: PayerReview) => (when === 'now' ? preview.now : preview.periodEnd);

/**
 * Asks before somebody else pays for a secondary account: what both sides pay then, from when on, and what is in the way.
 *
 * @tagname change-payer
 * @fires {PayerChangedEvent} payer-changed - Somebody else pays for the account, or is planned to.
 * @fires {ReauthNeedEvent} reauth-need - It needs a fresh, stronger sign-in. Cancelable: prevent it to see to it yourself.
 * @fires {DialogClosedEvent} dialog-closed - The person closed the dialog.
 */
export class ChangePayerElement extends SubsidiaryElement {
  static override readonly tagName = 'change-payer';
  static override readonly styles = styles;

  /** Where the account comes from. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The id of the link whose account somebody else is to pay for. */
  @property() link: string | undefined;
  /** Whether the dialog is shown. Set back when the person closes it. */
  @property({ type: Boolean, reflect: true }) open = false;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #confirm = new ConfirmFirst(this, { queries: () => this.#connection.queries });
  readonly #modal = new HeldModal(this, { busy: () => this.#flow.store?.busy === true });
  readonly #flow = new Watch(this, () => {
    const { queries } = this.#connection;
    const { link } = this;
    return this.open && queries && link
      ? { key: [queries, link], make: () => new ChangePayerFlow(queries, link) }
      : undefined;
  });

  protected override render(): unknown {
    const flow = this.#flow.store;
    if (!flow) return nothing;
    const now = flow.state;
    return html`${dialog(this.#modal, {
      title: this.#title(now),
      lead: this.#lead(now),
      body: this.#renderBody(now),
      footer: this.#renderFooter(now),
      busy: flow.busy,
    })}
    ${this.#confirm.render()}`;
  }

  get #texts() {
    return this.#localizer.texts('change-payer', messages);
  }

  get #words() {
    return wordsOf(this.#localizer);
  }

  #title(now: ChangePayerState): string {
    const texts = this.#texts;
    if (now.step === 'loading' || now.step === 'failed') return texts.titleUnnamed;
    if (now.step === 'already') return texts.already[now.link.payer](linkName(now.link));
    const { name } = now.preview.account;
    const { payer } = now.preview;
    if (now.step === 'refused') return texts.refused(name);
    if (now.step === 'done')
      return texts.done[payer](name, formatDay(this.#localizer.language, planOf(now).on));
    return isHindered(now) ? texts.notPossible(name) : texts.title[payer](name);
  }

  #lead(now: ChangePayerState): string | undefined {
    if (asks(now)) return this.#texts.lead[now.preview.payer](now.preview.main.name);
    return isHindered(now) ? this.#texts.notPossibleLead : undefined;
  }

  #renderBody(now: ChangePayerState): unknown {
    const texts = this.#texts;
    const words = this.#words;
    const { language } = this.#localizer;
    switch (now.step) {
      case 'loading':
        return shape(words, 3);
      case 'failed':
        return problem(words, language, now.error, {
          title: texts.loadFailed,
          retry: () => void this.#flow.store?.load(),
        });
      case 'already':
        return html`<p>${texts.alreadyText}</p>`;
      case 'reviewing':
        if (isHindered(now)) return obstacles(texts, language, now.preview);
        return html`${now.problem ? problem(words, language, now.problem) : nothing}
        ${this.#renderReview(now)}`;
      case 'sending':
      case 'slow':
      case 'uncertain':
        return html`${this.#renderReview(now)} ${fate(words, now.step, this.#modal.held)}`;
      case 'refused':
        return problem(words, language, now.error);
      case 'done':
        return html`<p>${now.when === 'now' ? texts.doneText : texts.doneLaterText}</p>`;
    }
  }

  #renderReview({ preview, when }: PayerReview): TemplateResult {
    const texts = this.#texts;
    const { language } = this.#localizer;
    const label: Record<PayerTime, string> = {
      'period-end': texts.periodEnd(formatDay(language, preview.periodEnd.on)),
      now: texts.now(formatDay(language, preview.now.on)),
    };
    const times = this.#connection.backend?.capabilities.payerChanging ?? [];
    return html`
      ${
        times.length > 1
          ? selectField({
              id: 'when',
              label: texts.when,
              value: when,
              options: times.map((value) => ({ value, label: label[value] })),
              edit: (value) => this.#flow.store?.choose(value as PayerTime),
            })
          : nothing
      }
      ${review(texts, consequenceWordsOf(this.#localizer), language, preview, when)}
    `;
  }

  #renderFooter(now: ChangePayerState): TemplateResult {
    const texts = this.#texts;
    const busy = this.#flow.store?.busy ?? false;
    const open = asks(now);
    return html`
      <button class="button large" type="button" @click=${() => this.#modal.close(now.step === 'uncertain')}>
        ${now.step === 'uncertain' ? texts.closeAndCheck : open ? texts.leave : this.#words.close}
      </button>
      ${
        open
          ? html`<button
              class="button large primary"
              type="button"
              aria-label=${texts.submitNamed(now.preview.account.name)}
              aria-busy=${busy ? 'true' : nothing}
              @click=${() => this.#change()}
            >
              ${texts.submit}
            </button>`
          : nothing
      }
      ${
        isHindered(now)
          ? html`<button class="button large primary" type="button" @click=${() => this.#checkAgain()}>
              ${texts.checkAgain}
            </button>`
          : nothing
      }
    `;
  }

  async #change(): Promise<void> {
    this.#modal.held = false;
    const flow = this.#flow.store;
    if (!flow) return;
    // Where the dialog cannot be loaded, this one says that a confirmation is needed.
    const changed = await this.#confirm
      .run({ write: () => flow.submit(), refusal: () => flow.error })
      .catch(() => undefined);
    if (changed) this.dispatchEvent(new PayerChangedEvent(changed));
    await this.updateComplete;
    if (changed) this.#focusTitle();
  }

  /** Somebody may have cleared away what was in the way. What there is now is read from the title on. */
  async #checkAgain(): Promise<void> {
    await this.#flow.store?.load();
    await this.updateComplete;
    this.#focusTitle();
  }

  #focusTitle(): void {
    this.renderRoot.querySelector('h2')?.focus();
  }
}
