import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Backend } from '../../backend/backend.js';
import type { PaidBy } from '../../domain/contract.js';
import type { PayerTime } from '../../domain/payer.js';
import { localized } from '../../domain/text.js';
import { formatDay, formatMoney } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { Watch } from '../../lit/watch.js';
import {
  ContractPayerFlow,
  type ContractPayerState,
  type ContractReview,
} from '../../state/contract-payer-flow.js';
import { consequenceTexts, consequenceWordsOf } from '../../ui/consequences.js';
import { dialog } from '../../ui/dialog.js';
import { fate } from '../../ui/fate.js';
import { selectField } from '../../ui/field.js';
import { problem } from '../../ui/problem.js';
import { shape } from '../../ui/shape.js';
import { wordsOf } from '../../ui/words.js';
import { messages as payerMessages } from '../change-payer/change-payer.messages.js';
import { obstacles } from '../change-payer/change-payer.obstacles.js';
import { sides } from '../change-payer/change-payer.preview.js';
import { styles } from '../change-payer/change-payer.styles.js';
import { ConfirmFirst } from '../confirm-sign-in/confirm-first.js';
import { HeldModal } from '../held-modal.js';
import { ContractPayerChangedEvent } from './contract-payer.events.js';
import { messages } from './contract-payer.messages.js';

const PAID_BY: readonly PaidBy[] = ['as-account', 'main', 'secondary'];

const isHindered = (now: ContractPayerState): boolean =>
  now.step === 'reviewing' && now.preview.obstacles.length > 0;

/** Whether there is something to decide, or it is being sent. */
const asks = (now: ContractPayerState): boolean =>
  'preview' in now && now.step !== 'done' && now.step !== 'refused' && !isHindered(now);

const planOf = ({ preview, when }: ContractReview) => (when === 'now' ? preview.now : preview.periodEnd);

/**
 * Decides who pays for one contract of a linked account: as its account, the main account or the account itself. Shows
 * before what both sides pay then, from when on, and what is in the way.
 *
 * @tagname contract-payer
 * @fires {ContractPayerChangedEvent} contract-payer-changed - Who pays for the contract was decided, or is planned.
 * @fires {ReauthNeedEvent} reauth-need - The account needs a fresh, stronger sign-in. Cancelable: prevent it to see to it yourself.
 * @fires {DialogClosedEvent} dialog-closed - The person closed the dialog.
 */
export class ContractPayerElement extends SubsidiaryElement {
  static override readonly tagName = 'contract-payer';
  static override readonly styles = styles;

  /** Where the account comes from. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The id of the account's link. */
  @property() link: string | undefined;
  /** The id of the contract. */
  @property() contract: string | undefined;
  /** Whether the dialog is shown. Set back when the person closes it. */
  @property({ type: Boolean, reflect: true }) open = false;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #confirm = new ConfirmFirst(this, { queries: () => this.#connection.queries });
  readonly #modal = new HeldModal(this, { busy: () => this.#flow.store?.busy === true });
  readonly #flow = new Watch(this, () => {
    const { queries } = this.#connection;
    const { link, contract } = this;
    return this.open && queries && link && contract
      ? { key: [queries, link, contract], make: () => new ContractPayerFlow(queries, link, contract) }
      : undefined;
  });

  protected override render(): unknown {
    const flow = this.#flow.store;
    if (!flow) return nothing;
    const now = flow.state;
    return html`${dialog(this.#modal, {
      title: this.#title(now),
      lead: now.step === 'done' || now.step === 'refused' ? undefined : this.#texts.lead,
      body: this.#renderBody(now),
      footer: this.#renderFooter(now),
      busy: flow.busy,
    })}
    ${this.#confirm.render()}`;
  }

  get #texts() {
    return this.#localizer.texts('contract-payer', messages);
  }

  get #words() {
    return wordsOf(this.#localizer);
  }

  #title(now: ContractPayerState): string {
    const texts = this.#texts;
    const { language } = this.#localizer;
    if (!('contract' in now)) return texts.titleUnnamed;
    const product = localized(now.contract.product, language);
    if (now.step === 'refused') return texts.refused(product);
    if (now.step === 'done')
      return texts.done[now.preview.payer](product, formatDay(language, planOf(now).on));
    return texts.title(product);
  }

  #renderBody(now: ContractPayerState): unknown {
    const texts = this.#texts;
    const words = this.#words;
    const { language } = this.#localizer;
    switch (now.step) {
      case 'loading':
        return this.#renderShape();
      case 'failed':
        return problem(words, language, now.error, {
          title: texts.loadFailed,
          retry: () => void this.#flow.store?.load(),
        });
      case 'choosing':
        return html`${this.#renderChoice(now.paidBy)}
          <p class="muted">${texts.asItIs}</p>`;
      case 'previewing':
        return html`${this.#renderChoice(now.paidBy)} ${this.#renderShape()}`;
      case 'reviewing':
        return html`${now.problem ? problem(words, language, now.problem) : nothing}
        ${this.#renderChoice(now.paidBy)}
        ${isHindered(now) ? this.#renderObstacles(now) : this.#renderReview(now)}`;
      case 'sending':
      case 'slow':
      case 'uncertain':
        return html`${this.#renderChoice(now.paidBy)} ${this.#renderReview(now)}
        ${fate(words, now.step, this.#modal.held)}`;
      case 'refused':
        return problem(words, language, now.error);
      case 'done':
        return html`<p>${now.when === 'now' ? texts.doneText : texts.doneLaterText}</p>`;
    }
  }

  #renderShape(): TemplateResult {
    return shape(this.#words, 3);
  }

  #renderChoice(paidBy: PaidBy): TemplateResult {
    const texts = this.#texts;
    return selectField({
      id: 'paidBy',
      label: texts.who,
      value: paidBy,
      options: PAID_BY.map((value) => ({ value, label: texts.paidBy[value] })),
      edit: (value) => void this.#flow.store?.choose(value as PaidBy),
    });
  }

  #renderObstacles({ preview }: ContractReview): TemplateResult {
    const payer = this.#localizer.texts('change-payer', payerMessages);
    return html`<p>${this.#texts.notPossible}</p>
      ${obstacles(payer, this.#localizer.language, preview)}`;
  }

  #renderReview(review: ContractReview): TemplateResult {
    const { preview, when } = review;
    const payer = this.#localizer.texts('change-payer', payerMessages);
    const { language } = this.#localizer;
    const label: Record<PayerTime, string> = {
      'period-end': payer.periodEnd(formatDay(language, preview.periodEnd.on)),
      now: payer.now(formatDay(language, preview.now.on)),
    };
    const times = this.#connection.backend?.capabilities.payerChanging ?? [];
    return html`
      ${
        times.length > 1
          ? selectField({
              id: 'when',
              label: payer.when,
              value: when,
              options: times.map((value) => ({ value, label: label[value] })),
              edit: (value) => this.#flow.store?.chooseTime(value as PayerTime),
            })
          : nothing
      }
      ${sides(payer, language, preview, planOf(review))} ${this.#renderChanges(review)}
    `;
  }

  #renderChanges(review: ContractReview): TemplateResult {
    const say = this.#texts.change;
    const payer = this.#localizer.texts('change-payer', payerMessages);
    const { language } = this.#localizer;
    const { contract, paidBy, preview } = review;
    const { on, proRata } = planOf(review);
    const moves = contract.payer !== preview.payer;
    const money = [
      moves ? say.from[preview.payer](formatDay(language, on)) : say.kept[preview.payer],
      ...(proRata
        ? [payer.change.proRata(formatMoney(language, proRata.amount), proRata.days, proRata.of)]
        : []),
      ...(moves ? [payer.change.recipient(preview.recipient)] : []),
      ...(paidBy === 'as-account' ? [say.follows] : []),
    ];
    return consequenceTexts(consequenceWordsOf(this.#localizer), {
      money,
      access: [say.access],
      stays: [say.others, say.past, say.references],
    });
  }

  #renderFooter(now: ContractPayerState): TemplateResult {
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
              aria-busy=${busy ? 'true' : nothing}
              @click=${() => this.#decide()}
            >
              ${texts.submit}
            </button>`
          : isHindered(now)
            ? html`<button class="button large primary" type="button" @click=${() => this.#checkAgain()}>
                ${texts.checkAgain}
              </button>`
            : nothing
      }
    `;
  }

  async #decide(): Promise<void> {
    this.#modal.held = false;
    const flow = this.#flow.store;
    if (!flow) return;
    // Where the dialog cannot be loaded, this one says that a confirmation is needed.
    const changed = await this.#confirm
      .run({ write: () => flow.submit(), refusal: () => flow.error })
      .catch(() => undefined);
    if (!changed) return;
    this.dispatchEvent(new ContractPayerChangedEvent(changed));
    await this.updateComplete;
    this.#focusTitle();
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
