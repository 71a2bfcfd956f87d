import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import ArrowLeft from 'lucide/dist/esm/icons/arrow-left.mjs';
import Building from 'lucide/dist/esm/icons/building.mjs';
import TriangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import type { Backend } from '../../backend/backend.js';
import type { Session } from '../../domain/person.js';
import { Clock } from '../../lit/clock.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { Watch } from '../../lit/watch.js';
import {
  announceContext,
  ContextChannel,
  movedHere,
  onContextMismatch,
  type ContextAccount,
} from '../../state/context-channel.js';
import { browser, type Environment } from '../../state/environment.js';
import { Operation } from '../../state/operation.js';
import { icon } from '../../ui/icon.js';
import { problem } from '../../ui/problem.js';
import { wordsOf } from '../../ui/words.js';
import { AccountOpenedEvent } from '../subsidiary-list/subsidiary-list.events.js';
import { AccountLeftEvent, ContextElsewhereEvent } from './account-context-banner.events.js';
import { messages } from './account-context-banner.messages.js';
import { styles } from './account-context-banner.styles.js';
import { formatCustomerNumber } from '../../i18n/formats.js';

const MINUTE = 60_000;
/** So many minutes before the end it warns. */
const SOON = 5;
/** How often it asks whether the time is really over, in milliseconds. */
const ASK_AGAIN = 10_000;

/**
 * Says in which linked account the person works, for whom and how long, and leads back. It cannot be dismissed
 * and belongs first on the page. Renders nothing while they work in an account of their own.
 *
 * @tagname account-context-banner
 * @fires {AccountLeftEvent} account-left - The session works in the main account again.
 * @fires {AccountOpenedEvent} account-opened - The person goes on in the account that another tab opened.
 * @fires {ContextElsewhereEvent} context-elsewhere - Another tab works in another account: make the page read-only
 *   (`inert`) until the event comes without an account.
 */
export class AccountContextBannerElement extends SubsidiaryElement {
  static override readonly tagName = 'account-context-banner';
  static override readonly styles = styles;

  /** Where the session comes from. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** @internal Clock and timers. */
  @property({ attribute: false }) environment: Environment = browser;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #clock = new Clock(this, () => this.environment);
  readonly #session = new Query<Session>(this, () => this.#connection.queries?.session());
  readonly #leaving = new Watch(this, () => {
    const { backend } = this.#connection;
    return (
      backend && {
        key: backend,
        make: () =>
          new Operation<Record<string, never>, Session>(
            backend,
            (input, options) => backend.leaveAccount(input, options),
            this.environment,
          ),
      }
    );
  });
  readonly #elsewhere = new Watch(this, () => {
    const { backend } = this.#connection;
    return backend && { key: backend, make: () => new ContextChannel() };
  });
  /** The session that this page shows. Stays while another tab works elsewhere. */
  #shown: Session | undefined;
  /** The account elsewhere that the host was told of. */
  #told: ContextAccount | undefined;
  #backend: Backend | undefined;
  #askedAt = 0;
  /** Hears of writes that were refused because the session is elsewhere. */
  #unhear: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unhear = onContextMismatch(() => void this.#session.refetch());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unhear?.();
  }

  protected override willUpdate(): void {
    const { backend } = this.#connection;
    if (backend !== this.#backend) {
      this.#backend = backend;
      this.#shown = undefined;
    }
  }

  protected override render(): unknown {
    const remote = this.#session.remote;
    if (remote.state !== 'ready') return nothing;
    const shown = this.#shown ?? remote.data;
    const other = this.#otherThan(shown);
    if (other) return this.#renderElsewhere(other, shown, remote.data);
    return remote.data.delegation ? this.#renderDelegation(remote.data, remote.data.delegation) : nothing;
  }

  protected override updated(_changed: PropertyValues): void {
    const remote = this.#session.remote;
    const other = this.#shown && this.#otherThan(this.#shown);
    this.#tell(other);
    if (remote.state !== 'ready' || other) return;
    const before = this.#shown;
    if (before && this.#movedElsewhere(before, remote.data)) {
      const { id, name } = remote.data.account;
      const channel = this.#elsewhere.store;
      // A tab that says it came back here knows more than what was read before that.
      if (channel?.state?.id !== before.account.id) channel?.found({ id, name });
      return;
    }
    this.#shown = remote.data;
    if (before?.delegation && !remote.data.delegation) this.dispatchEvent(new AccountLeftEvent(remote.data));
    this.#askWhenOver(remote.data, remote.refreshing);
  }

  get #texts() {
    return this.#localizer.texts('account-context-banner', messages);
  }

  /** Whether somebody else moved the session: no work that was over, and not this tab. */
  #movedElsewhere(before: Session, { account }: Session): boolean {
    const isOver = before.delegation?.main.id === account.id;
    return before.account.id !== account.id && !isOver && !movedHere(account.id);
  }

  /** The account that another tab works in, when it is another one. */
  #otherThan({ account }: Session): ContextAccount | undefined {
    const other = this.#elsewhere.store?.state;
    return other && other.id !== account.id ? other : undefined;
  }

  /** Lets the host make the page read-only, and asks what the way back is. */
  #tell(other: ContextAccount | undefined): void {
    if (other?.id === this.#told?.id) return;
    this.#told = other;
    this.dispatchEvent(new ContextElsewhereEvent(other));
    void this.#session.refetch();
  }

  #renderDelegation(
    session: Session,
    { main, expiresAt }: NonNullable<Session['delegation']>,
  ): TemplateResult {
    const texts = this.#texts;
    const end = Date.parse(expiresAt);
    const minutes = Math.ceil((end - this.#clock.now) / MINUTE);
    if (minutes > 0) this.#clock.wakeAt(end - (minutes - 1) * MINUTE);
    else this.#clock.wakeAt(this.#clock.now + ASK_AGAIN);
    const soon = minutes <= SOON;
    return html`
      <section aria-label=${texts.label} class=${soon ? 'soon' : ''}>
        ${icon(soon ? TriangleAlert : Building)}
        <div class="text">
          <strong
            >${texts.working(session.account.name, formatCustomerNumber(this.#localizer.language, session.account.customerNumber))}</strong
          >
          <div class="muted">
            ${texts.acting(main.name, session.person.name)} ·
            <span class="number">${minutes > 0 ? texts.left(minutes) : texts.over}</span>
          </div>
          <div class="visually-hidden" role="status">
            ${soon && minutes > 0 ? texts.soon(session.account.name) : nothing}
          </div>
        </div>
        ${this.#renderBack(main.name)}
      </section>
      ${this.#renderProblem()}
    `;
  }

  #renderElsewhere(other: ContextAccount, shown: Session, session: Session): TemplateResult {
    const texts = this.#texts;
    const back = session.delegation?.main.id === shown.account.id;
    return html`
      <section aria-label=${texts.label} class="elsewhere">
        ${icon(TriangleAlert)}
        <div class="text" role="alert">
          <strong>${texts.elsewhere(other.name)}</strong>
          <div class="muted">${texts.elsewhereText(shown.account.name)}</div>
        </div>
        <button class="button" type="button" @click=${() => this.#workHere()}>
          ${texts.here(other.name)}
        </button>
        ${back ? this.#renderBack(shown.account.name) : nothing}
      </section>
      ${this.#renderProblem()}
    `;
  }

  #renderBack(name: string): TemplateResult {
    return html`<button
      class="button"
      type="button"
      aria-busy=${this.#leaving.store?.busy ? 'true' : nothing}
      @click=${() => this.#goBack()}
    >
      ${icon(ArrowLeft, { directed: true })} ${this.#texts.back(name)}
    </button>`;
  }

  #renderProblem(): unknown {
    const error = this.#leaving.store?.error;
    return error ? problem(wordsOf(this.#localizer), this.#localizer.language, error) : nothing;
  }

  /** Ends the work in the linked account. */
  async #goBack(): Promise<void> {
    const { queries } = this.#connection;
    const session = await this.#leaving.store?.run({});
    if (!session) {
      void this.#session.refetch();
      return;
    }
    announceContext(session.account.id, session.account.name);
    this.#show(session);
    queries?.entered(session);
    this.dispatchEvent(new AccountLeftEvent(session));
  }

  /** Goes on in the account that another tab opened. */
  async #workHere(): Promise<void> {
    const result = await this.#session.refetch();
    if (!result?.data || result.error) return;
    this.#show(result.data);
    this.dispatchEvent(new AccountOpenedEvent(result.data));
  }

  #show(session: Session): void {
    this.#shown = session;
    this.#elsewhere.store?.settle();
    this.#tell(undefined);
  }

  /** The clock of this computer may be wrong: the backend knows whether the time is over. */
  #askWhenOver({ delegation }: Session, asking: boolean): void {
    const { now } = this.#clock;
    if (!delegation || asking || Date.parse(delegation.expiresAt) > now || now - this.#askedAt < ASK_AGAIN)
      return;
    this.#askedAt = now;
    void this.#session.refetch();
  }
}
