import { nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { html } from 'lit/static-html.js';
import type { Backend } from '../../backend/backend.js';
import type { LeavePreview, MainLink } from '../../domain/leaving.js';
import { SWAP_OPEN, type CurrentSwap, type MainSwap } from '../../domain/main-swap.js';
import type { LeavingPackage } from '../../domain/leaving-package.js';
import { may, type Session } from '../../domain/person.js';
import { formatDay, formatTime } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { tagOf } from '../../lit/tag-of.js';
import { Watch } from '../../lit/watch.js';
import { currentSwap, leavePreview, leavingPackage } from '../../state/late-reads.js';
import { Operation } from '../../state/operation.js';
import type { Remote } from '../../state/remote.js';
import { fate } from '../../ui/fate.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import { shape } from '../../ui/shape.js';
import { dayBefore } from '../../ui/standing.js';
import { wordsOf } from '../../ui/words.js';
import { AccountMoveElement } from '../account-move/account-move.js';
import { DetachAccountElement } from '../detach-account/detach-account.js';
import type { MainAccountLeftEvent } from '../detach-account/detach-account.events.js';
import { LinkTermElement } from '../link-term/link-term.js';
import { LeavingPackageElement } from '../leaving-package/leaving-package.js';
import { SwapMainElement } from '../swap-main/swap-main.js';
import { swapNotice } from '../swap-main/swap-main.notice.js';
import { messages } from './main-account.messages.js';
import { styles } from './main-account.styles.js';

/**
 * Shows the administrators of a secondary account how it belongs to its main account: leaving it, an end that either side
 * has planned, a proposal that it becomes the main account, and what can be taken along until some time after that. Renders nothing for everybody else.
 *
 * @tagname main-account
 * @slot heading - The heading, where the page needs another one or another level.
 * @fires {MainAccountLeftEvent} main-account-left - The account has left its main account, or that is planned.
 * @fires {MainSwapChangedEvent} main-swap-changed - Somebody has agreed to become the main account, declined that, or taken it back.
 * @fires {LinkTermChangedEvent} link-term-changed - The link holds until another day, or more was asked for, agreed to, declined, or taken back.
 * @fires {MoveChangedEvent} move-changed - Somebody has agreed that the account moves to another main account, declined that, or taken it back.
 * @fires {DialogClosedEvent} dialog-closed - The person closed the dialog.
 */
export class MainAccountElement extends SubsidiaryElement {
  static override readonly tagName = 'main-account';
  static override readonly styles = styles;

  /** The account that is shown. By default the nearest provided backend's. */
  @property({ attribute: false }) backend: Backend | undefined;

  @state() private asking = false;
  @state() private swapping = false;
  /** The link that has ended here: nothing can be read of it any more. */
  @state() private left: MainLink | undefined;
  /** The person has undone what was planned. */
  @state() private stayed = false;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #session = new Query<Session>(this, () => this.#queries?.session());
  readonly #preview = new Query<LeavePreview>(this, () => {
    const session = this.#session.remote;
    return session.state === 'ready' && !this.left && this.#asks(session.data)
      ? this.#queries && leavePreview(this.#queries)
      : undefined;
  });
  readonly #package = new Query<LeavingPackage>(this, () => {
    const session = this.#session.remote;
    const queries = this.#queries;
    return queries?.backend.capabilities.leavingPackage &&
      session.state === 'ready' &&
      this.#decides(session.data)
      ? leavingPackage(queries, undefined)
      : undefined;
  });
  readonly #swap = new Query<CurrentSwap>(this, () => {
    const session = this.#session.remote;
    const { queries } = this.#connection;
    return queries?.backend.capabilities.mainSwapping &&
      session.state === 'ready' &&
      this.#decides(session.data)
      ? currentSwap(queries)
      : undefined;
  });
  readonly #undo = new Watch(this, () => {
    const queries = this.#queries;
    return (
      queries && {
        key: queries,
        make: () =>
          new Operation<{ version: string }, MainLink>(queries.backend, (input, options) =>
            queries.backend.undoLeaveMain(input, options),
          ),
      }
    );
  });

  protected override render(): unknown {
    const { left } = this;
    const session = this.#session.remote;
    if (!this.#queries || session.state !== 'ready') return nothing;
    const read = this.#preview.remote;
    const gone = read.state === 'failed' && read.error.code === 'conflict';
    const shows = !left && this.#asks(session.data) && !gone;
    const taken = this.#taken;
    const swap = this.#proposed;
    // It belongs to no main account, and has not lately; or the person does not decide about that.
    if (!left && !shows && !taken && !swap) return nothing;
    return html`
      <section class="card">
        <slot name="heading"><h2 tabindex="-1">${this.#texts.title}</h2></slot>
        ${swap ? swapNotice(this.#localizer, swap, () => (this.swapping = true)) : nothing}
        ${shows ? this.#renderMove() : nothing}
        ${shows && read.state === 'ready' ? this.#renderTerm(read.data.link) : nothing}
        ${left ? this.#renderLeft(left) : shows ? this.#renderRead(read) : taken ? this.#renderEnded(taken) : nothing}
        ${taken ? this.#renderPackage() : nothing}
      </section>
      <${tagOf(DetachAccountElement)}
        .backend=${this.#connection.backend}
        leaving
        .open=${this.asking}
        @main-account-left=${this.#hasLeft}
        @dialog-closed=${this.#closed}
      ></${tagOf(DetachAccountElement)}>
      <${tagOf(SwapMainElement)}
        .backend=${this.#connection.backend}
        .open=${this.swapping}
        @dialog-closed=${() => (this.swapping = false)}
      ></${tagOf(SwapMainElement)}>
    `;
  }

  get #queries() {
    const { queries } = this.#connection;
    const can = queries?.backend.capabilities;
    return can && (can.leaving.length > 0 || can.leavingPackage) ? queries : undefined;
  }

  get #texts() {
    return this.#localizer.texts('main-account', messages);
  }

  /** What can be taken along, once the link is planned to end, and after that. */
  get #taken(): LeavingPackage | undefined {
    const known = this.#package.remote;
    return known.state === 'ready' && known.data.endsOn !== null && !known.data.over ? known.data : undefined;
  }

  /** The change of main accounts that is still to come. */
  get #proposed(): MainSwap | undefined {
    const known = this.#swap.remote;
    const swap = known.state === 'ready' ? known.data.swap : null;
    return swap && SWAP_OPEN.includes(swap.state) ? swap : undefined;
  }

  #asks(session: Session): boolean {
    const leaves = (this.#queries?.backend.capabilities.leaving.length ?? 0) > 0;
    return leaves && Boolean(session.account.main) && this.#decides(session);
  }

  #decides(session: Session): boolean {
    return !session.delegation && may(session, 'link-accounts');
  }

  #renderRead(read: Remote<LeavePreview>): TemplateResult {
    const texts = this.#texts;
    const words = wordsOf(this.#localizer);
    const { language } = this.#localizer;
    const retry = () => void this.#preview.refetch();
    switch (read.state) {
      case 'loading':
        return shape(words, 1);
      case 'failed':
        return problem(words, language, read.error, { title: texts.loadFailed, retry });
      case 'ready': {
        const stale = read.problem && read.problem.code !== 'conflict' ? read.problem : undefined;
        return html`${
          stale
            ? problem(words, language, stale, { title: texts.stale(formatTime(language, read.at)), retry })
            : nothing
        }
        ${this.#renderLink(read.data.link)}`;
      }
    }
  }

  #renderLeft({ main }: MainLink): TemplateResult {
    const texts = this.#texts;
    return notice({ kind: 'ok', title: texts.left(main.name), text: texts.leftText, live: false });
  }

  #renderEnded({ main, endsOn }: LeavingPackage): TemplateResult {
    const day = formatDay(this.#localizer.language, endsOn!);
    return html`<p class="muted">${this.#texts.ended(main.name, day)}</p>`;
  }

  /** That it is to move to another main account, where somebody asks for that. */
  #renderMove(): TemplateResult {
    const tag = tagOf(AccountMoveElement);
    return html`<${tag} .backend=${this.#connection.backend}></${tag}>`;
  }

  /** Until when it belongs to its main account. */
  #renderTerm({ detachOn }: MainLink): TemplateResult {
    const tag = tagOf(LinkTermElement);
    return html`<${tag} .backend=${this.#connection.backend} .decides=${detachOn === null}></${tag}>`;
  }

  #renderPackage(): TemplateResult {
    const tag = tagOf(LeavingPackageElement);
    return html`<${tag} .backend=${this.#connection.backend}></${tag}>`;
  }

  #renderLink(link: MainLink): TemplateResult {
    const texts = this.#texts;
    const { name } = link.main;
    if (!link.detachOn)
      return html`
        <p class="said" role="status">${this.stayed ? texts.stays(name) : nothing}</p>
        <p class="muted">${texts.lead(name)}</p>
        <button class="button" id="leave" type="button" @click=${() => (this.asking = true)}>
          ${texts.leave(name)}
        </button>
      `;
    const day = formatDay(this.#localizer.language, dayBefore(link.detachOn));
    if (link.detachBy !== 'secondary')
      return notice({
        kind: 'warn',
        title: texts.detachedOn(name, day),
        text: texts.detachedText(name),
        live: false,
      });
    const undo = this.#undo.store;
    return html`
      ${notice({
        kind: 'info',
        title: texts.leavesOn(name, day),
        text: texts.leavesText,
        live: false,
        actions: html`<button
          class="button"
          id="stay"
          type="button"
          aria-busy=${undo?.busy ? 'true' : nothing}
          @click=${() => void this.#stay(link)}
        >
          ${texts.stay}
        </button>`,
      })}
      ${undo ? this.#renderFate(undo) : nothing}
    `;
  }

  #renderFate({ error, state: { status } }: Operation<{ version: string }, MainLink>): TemplateResult {
    const words = wordsOf(this.#localizer);
    const open = status === 'sending' || status === 'slow' || status === 'uncertain';
    return html`${error ? problem(words, this.#localizer.language, error) : nothing}
    ${fate(words, open ? status : 'idle')}`;
  }

  #hasLeft = ({ link }: MainAccountLeftEvent): void => {
    this.stayed = false;
    if (link.state === 'detached') this.left = link;
  };

  /** The focus goes back to the button, unless that is gone. */
  #closed = async (): Promise<void> => {
    this.asking = false;
    await this.updateComplete;
    this.#keepFocus();
  };

  async #stay({ version }: MainLink): Promise<void> {
    const queries = this.#queries;
    const kept = await this.#undo.store?.run({ version });
    if (!queries) return;
    this.stayed = kept !== undefined;
    await queries.changed();
    await this.updateComplete;
    if (kept) this.#keepFocus();
  }

  #keepFocus(): void {
    if (this.shadowRoot?.activeElement) return;
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    (find('#leave, #stay') ?? find('h2'))?.focus();
  }
}
