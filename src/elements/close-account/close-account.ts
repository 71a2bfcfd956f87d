import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { html as staticHtml } from 'lit/static-html.js';
import type { Backend } from '../../backend/backend.js';
import { asBackendError, BackendError } from '../../domain/backend-error.js';
import type { AccountLife, LifeChanges } from '../../domain/closing.js';
import { formatDay, formatDate } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { tagOf, type ElementClass } from '../../lit/tag-of.js';
import { Watch } from '../../lit/watch.js';
import {
  actsOf,
  ClosingFlow,
  isForbidden,
  type ClosingReview,
  type ClosingState,
  type LifeAct,
} from '../../state/closing-flow.js';
import { ALL_SELECTED } from '../../state/link-rows.js';
import type { Chosen } from '../../state/many-flow.js';
import { consequenceTexts, consequenceWordsOf } from '../../ui/consequences.js';
import { dialog } from '../../ui/dialog.js';
import { fate } from '../../ui/fate.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import { shape } from '../../ui/shape.js';
import { wordsOf } from '../../ui/words.js';
import { ConfirmFirst } from '../confirm-sign-in/confirm-first.js';
import { HeldModal } from '../held-modal.js';
import { LeavingPackageElement } from '../leaving-package/leaving-package.js';
import { ClosingCertainty } from './close-account.certainty.js';
import { isWeighty, lifeChangeText, toTick } from './close-account.changes.js';
import {
  AccountClosingEvent,
  AccountReopenedEvent,
  AccountResumedEvent,
  AccountSuspendedEvent,
  SecondariesOpenEvent,
} from './close-account.events.js';
import { messages } from './close-account.messages.js';
import { choices, obstacles } from './close-account.obstacles.js';
import { styles } from './close-account.styles.js';

const EVENTS = {
  suspend: AccountSuspendedEvent,
  resume: AccountResumedEvent,
  close: AccountClosingEvent,
  reopen: AccountReopenedEvent,
};

/** The last day before another, ISO 8601. */
const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** Every secondary account, whether it is shown or hidden. */
const allOf = (count: number): Chosen => ({
  selection: ALL_SELECTED,
  count,
  query: {
    standings: ['active', 'awaiting-checks', 'setting-up', 'suspended', 'closing', 'closed', 'detaching'],
    hidden: 'included',
  },
});

/**
 * Suspends an account, resumes it, closes it for good, or reopens it while that is possible: what changes, what is in
 * the way, and what is final.
 *
 * @tagname close-account
 * @fires {AccountSuspendedEvent} account-suspended - The account was suspended.
 * @fires {AccountResumedEvent} account-resumed - The account works again.
 * @fires {AccountClosingEvent} account-closing - The account is being closed.
 * @fires {AccountReopenedEvent} account-reopened - The account was reopened.
 * @fires {SecondariesOpenEvent} secondaries-open - The person wants to see the secondary accounts that are in the way.
 * @fires {AccountsDetachedEvent} accounts-detached - Secondary accounts that were in the way were detached.
 * @fires {ReauthNeedEvent} reauth-need - The account needs a fresh, stronger sign-in. Cancelable: prevent it to see to it yourself.
 * @fires {DialogClosedEvent} dialog-closed - The person closed the dialog.
 */
export class CloseAccountElement extends SubsidiaryElement {
  static override readonly tagName = 'close-account';
  static override readonly styles = styles;

  /** Where the account comes from. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The id of the link of a secondary account; undefined: the account at work itself. */
  @property() link: string | undefined;
  /** What is chosen first: `suspend`, `resume`, `close` or `reopen`; by default the gentlest that is possible. */
  @property() act: LifeAct | undefined;
  /** Whether the dialog is shown. Set back when the person closes it. */
  @property({ type: Boolean, reflect: true }) open = false;

  /** The dialog that detaches the accounts that are in the way, while it is open. */
  @state() private detaching: { element: ElementClass; chosen: Chosen } | undefined;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #certainty = new ClosingCertainty(this);
  readonly #confirm = new ConfirmFirst(this, { queries: () => this.#connection.queries });
  readonly #modal = new HeldModal(this, {
    busy: () => this.#flow.store?.busy === true,
    forget: () => this.#certainty.forget(),
  });
  readonly #flow = new Watch(this, () => {
    const { queries } = this.#connection;
    const { link, act } = this;
    return this.open && queries?.backend.capabilities.closing
      ? { key: [queries, link], make: () => new ClosingFlow(queries, link, act) }
      : undefined;
  });

  protected override render(): unknown {
    const flow = this.#flow.store;
    if (!flow) return nothing;
    const now = flow.state;
    return html`${dialog(this.#modal, {
      title: this.#title(now),
      body: this.#renderBody(now),
      footer: this.#renderFooter(now),
      busy: flow.busy,
    })}
    ${this.#confirm.render()} ${this.#renderDetaching()}`;
  }

  get #texts() {
    return this.#localizer.texts('close-account', messages);
  }

  #day(iso: string): string {
    return formatDay(this.#localizer.language, iso);
  }

  #title(now: ClosingState): string {
    const texts = this.#texts;
    if (now.step === 'loading' || now.step === 'failed') return texts.titleUnnamed;
    const { life, closesOn } = now.preview;
    const { name } = life.account;
    if (now.step === 'refused') return texts.refused(name);
    if (now.step === 'done') return texts.done[now.act](name, this.#day(now.life.closing?.on ?? closesOn));
    if (life.status === 'suspended') return texts.titleSuspended(name);
    if (life.status === 'closing') return texts.titleClosing(name, this.#day(life.closing?.on ?? closesOn));
    return life.status === 'closed' ? texts.titleOver(name) : texts.title(name);
  }

  #renderBody(now: ClosingState): unknown {
    const words = wordsOf(this.#localizer);
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
        return html`${now.problem ? problem(words, language, now.problem) : nothing}
        ${this.#renderReview(now)}`;
      case 'sending':
      case 'slow':
      case 'uncertain':
        return html`${this.#renderReview(now)} ${fate(words, now.step, this.#modal.held)}`;
      case 'refused':
        return problem(words, language, now.error);
      case 'done': {
        const on = now.life.closing?.on;
        const { doneText } = this.#texts;
        return html`<p>
          ${now.act === 'close' ? doneText.close(on ? this.#day(dayBefore(on)) : '') : doneText[now.act]}
        </p>`;
      }
    }
  }

  #renderReview(review: ClosingReview): TemplateResult {
    const texts = this.#texts;
    const { preview, act } = review;
    const acts = actsOf(preview);
    return html`
      ${this.#renderStanding(preview.life, acts)}
      ${choices<LifeAct>({
        legend: texts.what,
        options: acts.map((value) => ({ value, label: texts.acts[value], hint: this.#about(value, review) })),
        chosen: act,
        choose: (value) => this.#flow.store?.choose(value),
      })}
      ${acts.length === 1 && act === 'reopen' ? html`<p>${this.#about(act, review)}</p>` : nothing}
      ${act === 'suspend' ? this.#renderChanges(preview.suspending) : nothing}
      ${act === 'close' && acts.includes('close') ? this.#renderClosing(review) : nothing}
    `;
  }

  #about(act: LifeAct, { preview }: ClosingReview): string {
    const { about } = this.#texts;
    if (act === 'close') return about.close(this.#day(dayBefore(preview.closesOn)));
    return act === 'reopen' && preview.life.closing?.suspended ? about.reopenSuspended : about[act];
  }

  /** Since when it is not active, at whose request, and whether that can be taken back. */
  #renderStanding({ status, suspension, closing }: AccountLife, acts: readonly LifeAct[]): unknown {
    const texts = this.#texts;
    const { language } = this.#localizer;
    if (status === 'suspended' && !suspension)
      return notice({ kind: 'warn', live: false, title: texts.byProvider });
    const asked = status === 'closing' ? closing : status === 'suspended' ? suspension : null;
    if (status === 'closed') return html`<p>${texts.finalText}</p>`;
    if (!asked) return nothing;
    const mayUndo = acts.includes('resume') || acts.includes('reopen');
    return html`<p class="muted">
        ${texts.since[asked.by](formatDate(language, asked.at))}
        ${closing ? texts.until(this.#day(dayBefore(closing.on))) : nothing}
      </p>
      ${mayUndo ? nothing : notice({ kind: 'info', live: false, title: texts.otherSide })}`;
  }

  /** What is in the way of closing it; otherwise what that changes, each of it to be ticked that is final. */
  #renderClosing({ preview }: ClosingReview): TemplateResult {
    const texts = this.#texts;
    const { language } = this.#localizer;
    const { life, closing, closesOn } = preview;
    if (preview.obstacles.length > 0)
      return obstacles(texts, language, preview.obstacles, {
        detach: () => void this.#detach(preview.obstacles.find(({ count }) => count)?.count ?? 0),
        show: () => {
          this.dispatchEvent(new SecondariesOpenEvent());
          this.#modal.close();
        },
      });
    return html`
      ${this.#renderChanges({
        ...closing,
        money: closing.money.filter((each) => !isWeighty(each)),
        access: closing.access.filter((each) => !isWeighty(each)),
      })}
      ${this.#renderPackage(closesOn)}
      ${this.#certainty.render(texts, language, {
        ticks: toTick(closing).map((change) => ({
          code: change.code,
          text: lifeChangeText(texts, language, change),
        })),
        customerNumber: life.account.customerNumber,
        day: this.#day(closesOn),
      })}
    `;
  }

  #renderChanges({ money, access, stays }: LifeChanges): TemplateResult {
    const { language } = this.#localizer;
    const texts = (of: LifeChanges['money']) =>
      of.map((change) => lifeChangeText(this.#texts, language, change));
    return consequenceTexts(consequenceWordsOf(this.#localizer), {
      money: texts(money),
      access: texts(access),
      stays: texts(stays),
    });
  }

  /** What of the joint time can be taken along. */
  #renderPackage(ending: string): unknown {
    const { backend } = this.#connection;
    if (this.link === undefined) return nothing;
    const tag = tagOf(LeavingPackageElement);
    return staticHtml`<div class="take">
      <${tag} .backend=${backend} .link=${this.link} .ending=${ending}></${tag}>
    </div>`;
  }

  #renderDetaching(): unknown {
    if (!this.detaching) return nothing;
    const { element, chosen } = this.detaching;
    const tag = tagOf(element);
    const closed = (event: Event) => {
      // It is over for the person, and not for what stands around it.
      event.stopPropagation();
      this.detaching = undefined;
      void this.#flow.store?.load();
    };
    return staticHtml`<${tag} .backend=${this.#connection.backend} .chosen=${chosen} open @dialog-closed=${closed}></${tag}>`;
  }

  #renderFooter(now: ClosingState): TemplateResult {
    const texts = this.#texts;
    const asks = 'preview' in now && now.step !== 'done' && now.step !== 'refused';
    const acts = asks ? actsOf(now.preview) : [];
    const ready = asks && !isForbidden(now);
    const instead = asks && now.act === 'close' && acts.includes('suspend');
    return html`
      <button class="button large" type="button" @click=${() => this.#modal.close(now.step === 'uncertain')}>
        ${
          now.step === 'uncertain' ? texts.closeAndCheck : ready ? texts.keep : wordsOf(this.#localizer).close
        }
      </button>
      ${
        instead && now.step === 'reviewing'
          ? html`<button
              class="button large"
              type="button"
              @click=${() => this.#flow.store?.choose('suspend')}
            >
              ${texts.suspendInstead}
            </button>`
          : nothing
      }
      ${
        ready
          ? html`<button
              class="button large ${now.act === 'close' ? 'danger' : 'primary'}"
              type="button"
              aria-label="${texts.submit[now.act]}: ${now.preview.life.account.name}"
              aria-busy=${this.#flow.store?.busy ? 'true' : nothing}
              @click=${() => this.#submit()}
            >
              ${texts.submit[now.act]}
            </button>`
          : nothing
      }
    `;
  }

  async #submit(): Promise<void> {
    this.#modal.held = false;
    const flow = this.#flow.store;
    const now = flow?.state;
    if (!flow || now?.step !== 'reviewing' || (now.act === 'close' && !this.#isCertain(now))) return;
    let life: AccountLife | undefined;
    try {
      life = await this.#confirm.run({ write: () => flow.submit(), refusal: () => flow.error });
    } catch (error) {
      void flow.load(asBackendError(error));
    }
    if (!life) return;
    this.#certainty.forget();
    this.dispatchEvent(new EVENTS[now.act](life));
    await this.updateComplete;
    this.renderRoot.querySelector('h2')?.focus();
  }

  /** Closing is final; what is missing to be certain of it gets the focus. */
  #isCertain({ preview }: ClosingReview): boolean {
    const codes = toTick(preview.closing).map(({ code }) => code);
    const certain = this.#certainty.of(codes, preview.life.account.customerNumber);
    if (!certain)
      void this.updateComplete.then(() =>
        this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(),
      );
    return certain;
  }

  async #detach(count: number): Promise<void> {
    try {
      const { DetachAccountsElement } = await import('../detach-accounts/detach-accounts.js');
      this.detaching = { element: DetachAccountsElement, chosen: allOf(count) };
    } catch {
      void this.#flow.store?.load(new BackendError('network'));
    }
  }
}
