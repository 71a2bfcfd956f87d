import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { html as staticHtml } from 'lit/static-html.js';
import type { Backend } from '../../backend/backend.js';
import { BackendError } from '../../domain/backend-error.js';
import type { Link } from '../../domain/link.js';
import { orderSteps } from '../../domain/order-steps.js';
import type { OrderAct, TrackedOrder } from '../../domain/order-tracking.js';
import { may, type Session } from '../../domain/person.js';
import { formatDate, formatDay, formatList } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { tagOf, type ElementClass } from '../../lit/tag-of.js';
import { order } from '../../state/late-reads.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import { wordsOf } from '../../ui/words.js';
import { messages } from './order-tracker.messages.js';
import { stepList } from './order-tracker.steps.js';
import { styles } from './order-tracker.styles.js';

const TONES: Readonly<Record<TrackedOrder['state'], string>> = {
  acknowledged: 'info',
  pending: 'warn',
  held: 'bad',
  inProgress: 'info',
  assessingCancellation: 'warn',
  pendingCancellation: 'warn',
  completed: 'ok',
  partial: 'warn',
  rejected: 'bad',
  failed: 'bad',
  cancelled: '',
};

/** This day, ISO 8601. */
const today = (): string => new Date().toISOString().slice(0, 10);

type Act = OrderAct | 'checks';

/**
 * Follows the order of a linked account: what is done, what is open and who has to act, what is not possible yet, and
 * how it can be corrected, cancelled or withdrawn from.
 *
 * @tagname order-tracker
 * @fires {OrderChangedEvent} order-changed - It was corrected, withdrawn from, or somebody asked to cancel it.
 * @fires {ChecksChangedEvent} checks-changed - A check of the account was finished, or its mail or letter was sent again.
 */
export class OrderTrackerElement extends SubsidiaryElement {
  static override readonly tagName = 'order-tracker';
  static override readonly styles = styles;

  /** Where the order comes from. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The id of the account's link. */
  @property() link: string | undefined;

  /** The dialog that is open. */
  @state() private doing: { readonly element: ElementClass; readonly act: Act } | undefined;
  /** What was to be done when the dialog could not be loaded. */
  @state() private missing: Act | undefined;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #session = new Query<Session>(this, () => this.#queries?.session());
  readonly #link = new Query<Link>(this, () => (this.link ? this.#queries?.link(this.link) : undefined));
  readonly #order = new Query<TrackedOrder>(this, () =>
    this.#queries && this.link ? order(this.#queries, this.link) : undefined,
  );

  protected override render(): unknown {
    if (!this.#queries || !this.link) return nothing;
    const remote = this.#order.remote;
    const link = this.#link.remote;
    const words = wordsOf(this.#localizer);
    const { language } = this.#localizer;
    const retry = () => void this.#order.refetch();
    if (remote.state === 'failed')
      return problem(words, language, remote.error, { title: this.#texts.failed, retry });
    if (remote.state === 'loading' || link.state !== 'ready')
      return html`<div class="stack" role="status">
        <span class="visually-hidden">${words.loading}</span>
        ${[1, 2, 3].map(() => html`<span class="skeleton"></span>`)}
      </div>`;
    const { missing } = this;
    return html`
      <section class="order" aria-labelledby="order-title">
        ${this.#renderHead(remote.data)}
        ${remote.problem ? problem(words, language, remote.problem, { retry }) : nothing}
        ${missing ? problem(words, language, new BackendError('network'), { retry: () => void this.#do(missing) }) : nothing}
        ${this.#renderRefused(remote.data)} ${this.#renderNotCancelled(remote.data)}
        ${stepList(orderSteps(remote.data, link.data, today()), remote.data, this.#texts, language)}
        ${this.#renderNotYet(link.data)} ${this.#renderWithdrawal(remote.data)}
        ${this.#renderActs(remote.data, link.data)}
      </section>
      ${this.#renderDialog()}
    `;
  }

  get #queries() {
    const { queries } = this.#connection;
    return queries?.backend.capabilities.orderTracking ? queries : undefined;
  }

  get #texts() {
    return this.#localizer.texts('order-tracker', messages);
  }

  get #mayOrder(): boolean {
    const session = this.#session.remote;
    return session.state === 'ready' && !session.data.delegation && may(session.data, 'order-accounts');
  }

  #renderHead({ number, state, reason, placedAt, placedBy }: TrackedOrder): TemplateResult {
    const texts = this.#texts;
    return html`
      <div class="head">
        <h3 id="order-title" tabindex="-1">${texts.title(number)}</h3>
        <span class="badge ${TONES[state]}" data-order-state=${state}>${texts.state[state]}</span>
      </div>
      <p>
        ${reason && texts.reason[reason] ? `${texts.reason[reason]} ` : nothing}${texts.about[state]}
        <span class="small">${texts.ordered(formatDate(this.#localizer.language, placedAt), placedBy)}</span>
      </p>
    `;
  }

  /** What another provider has otherwise, and the way to correct it. */
  #renderRefused(tracked: TrackedOrder): TemplateResult | typeof nothing {
    const { porting } = tracked;
    if (porting?.state !== 'refused' || !tracked.acts.includes('correct')) return nothing;
    const texts = this.#texts.porting;
    const fields = formatList(
      this.#localizer.language,
      porting.refused.map((field) => texts.field[field]),
    );
    return notice({
      kind: 'warn',
      live: false,
      title: texts.refused(porting.provider),
      text: html`${texts.refusedText(fields)} ${this.#mayOrder ? nothing : texts.ask}`,
      actions: this.#mayOrder
        ? html`<button
            class="button primary"
            type="button"
            data-act="correct"
            @click=${() => void this.#do('correct')}
          >
            ${texts.correct}
          </button>`
        : undefined,
    });
  }

  #renderNotCancelled({ cancellation }: TrackedOrder): TemplateResult | typeof nothing {
    if (cancellation?.state !== 'refused' || !cancellation.refusal) return nothing;
    const texts = this.#texts;
    const day = formatDate(this.#localizer.language, cancellation.askedAt);
    return notice({
      kind: 'info',
      live: false,
      title: texts.notCancelled,
      text: texts.notCancelledText[cancellation.refusal](day),
    });
  }

  /** What the account is listed for already, and what has to wait. */
  #renderNotYet({ account, scopes }: Link): TemplateResult | typeof nothing {
    const waits = account?.status === 'awaiting-verification';
    if (!waits && account?.status !== 'ordered') return nothing;
    const { notYet } = this.#texts;
    const { switching, forwarding, closing } = this.#connection.backend!.capabilities;
    const works = scopes.includes('switch');
    const blocked = [
      works && switching && notYet.open,
      works && forwarding && notYet.forwarding,
      works && closing && notYet.suspend,
    ].filter((each) => each !== false);
    if (blocked.length === 0) return nothing;
    return html`<div class="not-yet">
      <h4>${notYet.title}</h4>
      <ul>
        ${blocked.map((each) => html`<li>${each}</li>`)}
      </ul>
      <p class="small">${waits ? notYet.checks : notYet.line} ${notYet.already}</p>
    </div>`;
  }

  #renderWithdrawal(tracked: TrackedOrder): TemplateResult | typeof nothing {
    const texts = this.#texts;
    const { language } = this.#localizer;
    const { withdrawal } = tracked;
    if (withdrawal?.declared) {
      const { at, by, confirmedTo } = withdrawal.declared;
      return html`<p>
        ${texts.withdrawn(formatDate(language, at), by)} <bdi>${texts.confirmedTo(confirmedTo)}</bdi>
      </p>`;
    }
    if (!withdrawal || !tracked.acts.includes('withdraw')) return nothing;
    return html`<p class="small">
      ${texts.withdrawUntil(formatDay(language, withdrawal.until.slice(0, 10)))}
    </p>`;
  }

  #renderActs(tracked: TrackedOrder, { state, account }: Link): TemplateResult | typeof nothing {
    if (!this.#mayOrder || (state !== 'active' && state !== 'detach-scheduled')) return nothing;
    const texts = this.#texts;
    const { acts } = tracked;
    const checks = account?.status === 'awaiting-verification';
    const button = (act: Act, label: string) =>
      html`<button class="button" type="button" data-act=${act} @click=${() => void this.#do(act)}>
        ${label}
      </button>`;
    if (!checks && !acts.includes('cancel') && !acts.includes('withdraw')) return nothing;
    return html`<div class="acts">
      ${checks ? button('checks', texts.checks) : nothing}
      ${acts.includes('cancel') ? button('cancel', texts.cancel) : nothing}
      ${acts.includes('withdraw') ? button('withdraw', texts.withdraw) : nothing}
    </div>`;
  }

  #renderDialog(): unknown {
    if (!this.doing) return nothing;
    const { element, act } = this.doing;
    const tag = tagOf(element);
    const { backend } = this.#connection;
    const closed = () => this.#closed(act);
    return act === 'cancel' || act === 'withdraw'
      ? staticHtml`<${tag} .backend=${backend} .link=${this.link} .act=${act} open @dialog-closed=${closed}></${tag}>`
      : staticHtml`<${tag} .backend=${backend} .link=${this.link} open @dialog-closed=${closed}></${tag}>`;
  }

  /** The button that was pressed may be gone: the heading says how it stands then. */
  #closed(act: Act): void {
    this.doing = undefined;
    void this.updateComplete.then(() => {
      const root = this.renderRoot;
      const back = root.querySelector<HTMLElement>(`[data-act=${act}]`);
      (back ?? root.querySelector<HTMLElement>('#order-title'))?.focus();
    });
  }

  async #do(act: Act): Promise<void> {
    this.missing = undefined;
    try {
      this.doing = { element: await dialogs[act](), act };
    } catch {
      this.missing = act;
    }
  }
}

/** The dialog of each act, which loads when it is wanted. */
const dialogs: Readonly<Record<Act, () => Promise<ElementClass>>> = {
  checks: async () => (await import('../account-checks/account-checks.js')).AccountChecksElement,
  correct: async () => (await import('../correct-porting/correct-porting.js')).CorrectPortingElement,
  cancel: async () => (await import('../end-order/end-order.js')).EndOrderElement,
  withdraw: async () => (await import('../end-order/end-order.js')).EndOrderElement,
};
