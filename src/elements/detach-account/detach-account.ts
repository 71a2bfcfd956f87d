import { nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { html } from 'lit/static-html.js';
import { asBackendError, BackendError } from '../../domain/backend-error.js';
import type { Backend } from '../../backend/backend.js';
import { formatDay } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { tagOf } from '../../lit/tag-of.js';
import { Watch } from '../../lit/watch.js';
import type { Resumed } from '../../state/resumed.js';
import { DetachFlow, type DetachReview, type DetachState, type DetachTime } from '../../state/detach-flow.js';
import type { Queries } from '../../state/queries.js';
import { consequences, consequenceWordsOf } from '../../ui/consequences.js';
import { dialog } from '../../ui/dialog.js';
import { fate } from '../../ui/fate.js';
import { selectField } from '../../ui/field.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import { shape } from '../../ui/shape.js';
import { errorText, wordsOf } from '../../ui/words.js';
import { ConfirmFirst } from '../confirm-sign-in/confirm-first.js';
import { HeldModal } from '../held-modal.js';
import { LeavingPackageElement } from '../leaving-package/leaving-package.js';
import { Certainty } from './detach-account.certainty.js';
import { AccountDetachedEvent, MainAccountLeftEvent } from './detach-account.events.js';
import { messages } from './detach-account.messages.js';
import { needs } from './detach-account.needs.js';
import { SeeingToNeeds } from './detach-account.seeing.js';
import { styles } from './detach-account.styles.js';

/** The day after a day, ISO 8601. */
const nextDay = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** Whether it is the person's turn, or what they decided is being sent. */
const asks = (
  now: DetachState,
): now is Extract<DetachState, { step: 'reviewing' | 'sending' | 'slow' | 'uncertain' }> =>
  'preview' in now && now.step !== 'done' && now.step !== 'refused' && now.preview.obstacles.length === 0;

/**
 * Asks before a secondary account is detached, or leaves its main account by itself: what changes, when, and what
 * is in the way.
 *
 * @tagname detach-account
 * @fires {AccountDetachedEvent} account-detached - The account was detached, or its detaching was scheduled.
 * @fires {MainAccountLeftEvent} main-account-left - The account has left its main account, or that is planned.
 * @fires {NeedOpenEvent} need-open - The person wants to see to something that the account needs on its own. Cancelable: prevent it and lead there.
 * @fires {ReauthNeedEvent} reauth-need - The account needs a fresh, stronger sign-in. Cancelable: prevent it to see to it yourself.
 * @fires {DialogClosedEvent} dialog-closed - The person closed the dialog.
 */
export class DetachAccountElement extends SubsidiaryElement {
  static override readonly tagName = 'detach-account';
  static override readonly styles = styles;

  /** Where the account comes from. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The id of the link that is to be ended. */
  @property() link: string | undefined;
  /** Whether the account at work leaves its own main account; `link` is not needed then. */
  @property({ type: Boolean }) leaving = false;
  /** Whether the dialog is shown. Set back when the person closes it. */
  @property({ type: Boolean, reflect: true }) open = false;

  /** @internal What was given before the person had to sign in again on another page. */
  @property({ attribute: false }) resumed: Resumed | undefined;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #certainty = new Certainty(this);
  readonly #confirm = new ConfirmFirst(this, { queries: () => this.#connection.queries });
  readonly #seeing = new SeeingToNeeds(this, this.#localizer);
  readonly #modal = new HeldModal(this, {
    busy: () => this.#flow.store?.busy === true,
    forget: () => this.#certainty.forget(),
  });
  readonly #flow = new Watch(this, () => {
    const { queries } = this.#connection;
    const link = this.leaving ? null : this.link;
    return this.open && queries && link !== undefined
      ? { key: [queries, link], make: () => this.#flowOf(queries, link) }
      : undefined;
  });

  protected override render(): unknown {
    const flow = this.#flow.store;
    if (!flow) return nothing;
    const now = flow.state;
    return html`${dialog(this.#modal, {
      title: this.#title(now),
      lead: asks(now) ? this.#sided.lead : undefined,
      body: this.#renderBody(now),
      footer: this.#renderFooter(now),
      busy: flow.busy,
    })}
    ${this.#confirm.render()}`;
  }

  #flowOf(queries: Queries, link: string | null): DetachFlow {
    const { resumed } = this;
    if (resumed?.act !== 'detach' || resumed.link !== link) return new DetachFlow(queries, link);
    this.#certainty.give(resumed);
    return new DetachFlow(queries, link, undefined, resumed.when);
  }

  get #texts() {
    return this.#localizer.texts('detach-account', messages);
  }

  /** What is said differently from either side. */
  get #sided() {
    const texts = this.#texts;
    return this.leaving ? texts.leaving : texts;
  }

  get #words() {
    return wordsOf(this.#localizer);
  }

  /** The other account. */
  #nameOf({ link, preview }: DetachReview): string {
    return 'main' in link ? link.main.name : preview.account.name;
  }

  #title(now: DetachState): string {
    const texts = this.#sided;
    if (now.step === 'loading' || now.step === 'failed') return texts.titleUnnamed;
    const name = this.#nameOf(now);
    if (now.step === 'refused') return texts.refused(name);
    if (now.step === 'done')
      return now.when === 'now'
        ? texts.doneNow(name)
        : texts.doneLater(name, formatDay(this.#localizer.language, now.preview.periodEnd));
    if (now.step === 'reviewing' && now.preview.obstacles.length > 0) return texts.notPossible(name);
    return texts.title(name);
  }

  #renderBody(now: DetachState): unknown {
    const words = this.#words;
    const { language } = this.#localizer;
    switch (now.step) {
      case 'loading':
        return shape(words, 3);
      case 'failed':
        return problem(words, language, now.error, {
          title: this.#texts.loadFailed,
          retry: () => void this.#flow.store?.load(),
        });
      case 'reviewing':
        if (now.preview.obstacles.length > 0) return this.#renderObstacles(now);
        return html`${now.problem ? problem(words, language, now.problem) : nothing}
        ${this.#renderReview(now)}`;
      case 'sending':
      case 'slow':
      case 'uncertain':
        return html`${this.#renderReview(now)} ${fate(words, now.step, this.#modal.held)}`;
      case 'refused':
        return problem(
          words,
          language,
          now.error,
          now.error.code === 'forbidden-by-main' ? { title: this.#reason(now.error, now) } : {},
        );
      case 'done':
        return html`<p>${now.when === 'now' ? this.#sided.doneNowText : this.#sided.doneLaterText}</p>
          ${this.#renderPackage()}`;
    }
  }

  #renderReview({ link, preview, when }: DetachReview): TemplateResult {
    const texts = this.#texts;
    const { language } = this.#localizer;
    const label: Record<DetachTime, string> = {
      'period-end': texts.periodEnd(formatDay(language, preview.periodEnd)),
      now: texts.now,
    };
    return html`
      ${consequences(consequenceWordsOf(this.#localizer), language, when === 'now' ? preview.now : preview.atPeriodEnd)}
      ${
        'payerChange' in link && link.payerChange
          ? notice({
              kind: 'warn',
              title: texts.payerChangeEnds(formatDay(language, link.payerChange.on)),
            })
          : nothing
      }
      ${this.#renderNeeds(preview)} ${this.#renderWait(preview)}
      ${this.#renderPackage(when === 'now' ? when : nextDay(preview.periodEnd))}
      ${selectField({
        id: 'when',
        label: texts.when,
        value: when,
        options: (this.#flow.store?.times ?? []).map((value) => ({
          value,
          label: label[value],
        })),
        edit: (value) => this.#flow.store?.choose(value as DetachTime),
      })}
      ${when === 'now' ? this.#certainty.render(texts, language, preview.account.customerNumber) : nothing}
    `;
  }

  /** What can be taken along, and what somebody who is about to end the link will no longer see. */
  #renderPackage(ending?: string): TemplateResult {
    const { backend } = this.#connection;
    const tag = tagOf(LeavingPackageElement);
    return html`<div class="take">
      <${tag}
        .backend=${backend}
        .link=${this.leaving ? undefined : this.link}
        .ending=${ending}
      ></${tag}>
    </div>`;
  }

  /** What is in the way: rules, and what the account lacks to stand alone. */
  #renderObstacles(review: DetachReview): TemplateResult {
    return html`
      ${review.preview.obstacles.map((code) =>
        notice({ kind: 'warn', title: this.#reason(new BackendError(code), review) }),
      )}
      ${this.#renderNeeds(review.preview)} ${this.#renderWait(review.preview)}
    `;
  }

  /** From when on a link can end that is too new for that, and for when that can be planned. */
  #renderWait({ waitUntil, periodEnd, obstacles }: DetachReview['preview']): unknown {
    const texts = this.#texts;
    const { language } = this.#localizer;
    if (!waitUntil || obstacles.includes('wait-period')) return nothing;
    return notice({
      kind: 'info',
      title: texts.waits(formatDay(language, waitUntil)),
      text: obstacles.length > 0 ? undefined : texts.waitsText(formatDay(language, periodEnd)),
      live: false,
    });
  }

  #renderNeeds({ needs: all, account }: DetachReview['preview']): unknown {
    const link = this.leaving ? null : (this.link ?? null);
    const seeing = this.#seeing.of(this.#texts, this.#connection.queries, account, link);
    return needs(this.#texts, all, seeing);
  }

  /** Why it is not possible; where the main account decides, whom to ask. */
  #reason(error: BackendError, review: DetachReview): string {
    if (error.code === 'forbidden-by-main') return this.#texts.leaving.forbidden(this.#nameOf(review));
    if (error.code === 'not-standalone-payment') return this.#texts.noPayment;
    const { waitUntil } = review.preview;
    if (error.code === 'wait-period' && waitUntil)
      return this.#texts.waits(formatDay(this.#localizer.language, waitUntil));
    return errorText(this.#words, this.#localizer.language, error);
  }

  #renderFooter(now: DetachState): TemplateResult {
    const texts = this.#sided;
    const busy = this.#flow.store?.busy ?? false;
    const open = asks(now);
    return html`
      <button class="button large" type="button" @click=${() => this.#modal.close(now.step === 'uncertain')}>
        ${now.step === 'uncertain' ? this.#texts.closeAndCheck : open ? texts.keep : this.#words.close}
      </button>
      ${
        open
          ? html`<button
              class="button large danger"
              type="button"
              aria-label=${texts.detachNamed(this.#nameOf(now))}
              aria-busy=${busy ? 'true' : nothing}
              @click=${() => this.#detach()}
            >
              ${texts.detach}
            </button>`
          : nothing
      }
    `;
  }

  async #detach(): Promise<void> {
    this.#modal.held = false;
    const now = this.#flow.store?.state;
    if (now?.step === 'reviewing' && now.when === 'now' && !this.#isCertain(now)) return;
    const changed = await this.#confirmed();
    if (!changed) return;
    this.#certainty.forget();
    this.dispatchEvent(
      'main' in changed ? new MainAccountLeftEvent(changed) : new AccountDetachedEvent(changed),
    );
    await this.updateComplete;
    this.renderRoot.querySelector('h2')?.focus();
  }

  /** Does it, after a confirmation where the account or the backend wants one. */
  async #confirmed(): ReturnType<DetachFlow['submit']> {
    const flow = this.#flow.store;
    const now = flow?.state;
    if (!flow || now?.step !== 'reviewing') return undefined;
    const { link } = this;
    const about =
      this.leaving || link === undefined
        ? undefined
        : (): Resumed => ({ act: 'detach', link, when: now.when, ...this.#certainty.given });
    try {
      return await this.#confirm.run({ write: () => flow.submit(), refusal: () => flow.error }, about);
    } catch (error) {
      void flow.load(asBackendError(error));
      return undefined;
    }
  }

  /** What is done at once cannot be undone; what is missing to be certain of it gets the focus. */
  #isCertain({ preview }: DetachReview): boolean {
    const certain = this.#certainty.ofAccount(preview.account.customerNumber);
    if (!certain)
      void this.updateComplete.then(() =>
        this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(),
      );
    return certain;
  }
}
