import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { html as staticHtml } from 'lit/static-html.js';
import type { Backend } from '../../backend/backend.js';
import { BackendError } from '../../domain/backend-error.js';
import type { Link } from '../../domain/link.js';
import { SWAP_OPEN, type CurrentSwap, type MainSwap } from '../../domain/main-swap.js';
import { may, type Session } from '../../domain/person.js';
import { isTold } from '../../domain/order-steps.js';
import type { TrackedOrder } from '../../domain/order-tracking.js';
import { readinessOf } from '../../domain/readiness.js';
import { formatDate, formatDay, formatList, formatMoney } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Late } from '../../lit/late.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { tagOf, type ElementClass } from '../../lit/tag-of.js';
import type { LifeAct } from '../../state/closing-flow.js';
import { currentSwap, order } from '../../state/late-reads.js';
import type { Remote } from '../../state/remote.js';
import { problem } from '../../ui/problem.js';
import { declinedNotice, followsNote, requestEndWordsOf } from '../../ui/request-end.js';
import { startWordsOf } from '../../ui/link-start.js';
import { wordsOf } from '../../ui/words.js';
import { AccountMoveElement } from '../account-move/account-move.js';
import { LinkTermElement } from '../link-term/link-term.js';
import { LeavingPackageElement } from '../leaving-package/leaving-package.js';
import { deniedOf, type Denied } from '../subsidiary-list/subsidiary-list.denied.js';
import { actionNames } from '../subsidiary-list/subsidiary-list.menu.js';
import { RowActions } from '../subsidiary-list/subsidiary-list.operations.js';
import { messages as swapMessages } from '../swap-main/swap-main.messages.js';
import { swapNotice } from '../swap-main/swap-main.notice.js';
import { denied } from './account-overview.denied.js';
import { halted, suspendOrClose } from './account-overview.life.js';
import { messages } from './account-overview.messages.js';
import { readiness } from './account-overview.readiness.js';
import { styles } from './account-overview.styles.js';

/** This day, ISO 8601. */
const today = (): string => new Date().toISOString().slice(0, 10);

type Decision = LifeAct | 'swap';

/** The change of main accounts that is still to come. */
const underWay = (current: Remote<CurrentSwap>): MainSwap | undefined => {
  const swap = current.state === 'ready' ? current.data.swap : null;
  return swap && SWAP_OPEN.includes(swap.state) ? swap : undefined;
};

/**
 * Tells of one linked account where it is, how it joined, what it costs and who pays, what the main account may do, how
 * far it is on its way, and whether it is suspended or being closed; with the way to both.
 *
 * @tagname account-overview
 * @fires {AccountSuspendedEvent} account-suspended - The account was suspended.
 * @fires {AccountResumedEvent} account-resumed - The account works again.
 * @fires {AccountClosingEvent} account-closing - The account is being closed.
 * @fires {AccountReopenedEvent} account-reopened - The account was reopened.
 * @fires {MoveChangedEvent} move-changed - Somebody has agreed that the account moves to another main account, declined that, or taken it back.
 * @fires {LinkTermChangedEvent} link-term-changed - The link holds until another day, or more was asked for, agreed to, declined, or taken back.
 * @fires {OrderChangedEvent} order-changed - The account's order was corrected, withdrawn from, or somebody asked to cancel it.
 * @fires {MainSwapChangedEvent} main-swap-changed - The account is asked to become the main account, or that was taken back.
 */
export class AccountOverviewElement extends SubsidiaryElement {
  static override readonly tagName = 'account-overview';
  static override readonly styles = styles;

  /** Where the account comes from. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The id of the account's link. */
  @property() link: string | undefined;

  /** The dialog that suspends or closes the account, or makes it the main account, while it is open. */
  @state() private deciding: { readonly element: ElementClass; readonly act: Decision } | undefined;
  /** What was to be done when the dialog could not be loaded. */
  @state() private missing: Decision | undefined;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #actions = new RowActions(this, () => this.#connection.queries);
  readonly #session = new Query<Session>(this, () => this.#connection.queries?.session());
  readonly #link = new Query<Link>(this, () =>
    this.link ? this.#connection.queries?.link(this.link) : undefined,
  );

  readonly #order = new Query<TrackedOrder>(this, () => {
    const { queries } = this.#connection;
    const link = this.#link.remote;
    return queries && link.state === 'ready' && this.#tracks(link.data)
      ? order(queries, link.data.id)
      : undefined;
  });
  readonly #tracker = new Late(
    this,
    async () => ({
      element: (await import('../order-tracker/order-tracker.js')).OrderTrackerElement,
      styles: [],
    }),
    () => false,
  );
  readonly #swap = new Query<CurrentSwap>(this, () => {
    const { queries } = this.#connection;
    return this.#decides && queries?.backend.capabilities.mainSwapping ? currentSwap(queries) : undefined;
  });

  protected override render(): unknown {
    if (!this.#connection.backend || !this.link) return nothing;
    const remote = this.#link.remote;
    const words = wordsOf(this.#localizer);
    const { language } = this.#localizer;
    const { missing } = this;
    const retry = () => void this.#link.refetch();
    switch (remote.state) {
      case 'loading':
        return html`<div class="stack" role="status">
          <span class="visually-hidden">${words.loading}</span>
          ${[1, 2, 3].map(() => html`<span class="skeleton"></span>`)}
        </div>`;
      case 'failed':
        return problem(words, language, remote.error, { title: this.#texts.failed, retry });
      case 'ready':
        return html`<div class="stack">
            ${remote.problem ? problem(words, language, remote.problem, { retry }) : nothing}
            ${this.#actions.notices(this.#localizer)} ${this.#renderLife(remote.data, halted)}
            ${declinedNotice(requestEndWordsOf(this.#localizer), language, remote.data)}
            ${followsNote(requestEndWordsOf(this.#localizer), language, remote.data)}
            ${this.#renderSwap(remote.data)} ${this.#renderMove(remote.data)}
            ${missing ? problem(words, language, new BackendError('network'), { retry: () => void this.#decide(missing) }) : nothing}
            ${this.#renderWay(remote.data)} ${this.#renderFacts(remote.data)} ${this.#renderTerm(remote.data)}
            ${this.#renderPackage(remote.data)} ${this.#renderDenied(remote.data)}
            ${this.#renderLife(remote.data, suspendOrClose)}
          </div>
          ${this.#actions.dialogs()} ${this.#renderDeciding(remote.data)}`;
    }
  }

  /** Whether the person decides about where accounts belong. */
  get #decides(): boolean {
    const session = this.#session.remote;
    return session.state === 'ready' && !session.data.delegation && may(session.data, 'link-accounts');
  }

  get #texts() {
    return this.#localizer.texts('account-overview', messages);
  }

  /** How far a new account is: by its order, where that is followed; otherwise by what is known of the account. */
  #renderWay(link: Link): unknown {
    const tracked = this.#order.remote;
    const steps = readinessOf(link, today());
    if (this.#tracks(link) && tracked.state === 'loading')
      return steps.length > 0 ? html`<span class="skeleton"></span>` : nothing;
    if (this.#tracks(link) && tracked.state === 'ready') {
      const shown = isTold(tracked.data, new Date().toISOString());
      if (!shown) return nothing;
      const { module, missing } = this.#tracker;
      if (missing)
        return problem(wordsOf(this.#localizer), this.#localizer.language, new BackendError('network'), {
          retry: missing,
        });
      if (!module) void this.#tracker.use(() => undefined);
      const tag = module && tagOf(module.element);
      return tag
        ? staticHtml`<${tag} .backend=${this.#connection.backend} .link=${link.id}></${tag}>`
        : html`<span class="skeleton"></span>`;
    }
    return readiness(steps, this.#texts.readiness, this.#localizer.language);
  }

  /** Whether the account came about by an order that can be followed. */
  #tracks({ joinedBy }: Pick<Link, 'joinedBy'>): boolean {
    return joinedBy === 'created' && this.#connection.backend?.capabilities.orderTracking === true;
  }

  #renderDenied(link: Link): unknown {
    return denied({
      denied: this.#deniedOf(link),
      names: actionNames(this.#localizer),
      texts: this.#texts,
      ask: ({ action, right }) => void this.#actions.ask(right, action === 'open' ? link : undefined),
    });
  }

  /** Whether the account works, and the way to suspend or close it. */
  #renderLife(link: Link, part: typeof halted): unknown {
    const session = this.#session.remote;
    return part({
      link,
      permissions: session.state === 'ready' ? session.data.permissions : [],
      capabilities: this.#connection.backend!.capabilities,
      texts: this.#texts,
      language: this.#localizer.language,
      open: (act) => void this.#decide(act),
      swap: this.#swappable(link)
        ? {
            label: this.#localizer.texts('swap-main', swapMessages).make,
            open: () => void this.#decide('swap'),
          }
        : undefined,
    });
  }

  /** Whether the account could take the place of the main account, and nothing of that is under way. */
  #swappable({ state, joinedBy }: Link): boolean {
    const current = this.#swap.remote;
    const free = current.state === 'ready' && !underWay(current);
    return state === 'active' && joinedBy !== 'collective-invoice' && free;
  }

  /** That it is asked to become the main account, or will be. */
  #renderSwap({ account }: Link): unknown {
    const swap = underWay(this.#swap.remote);
    return swap && swap.to.id === account?.id
      ? swapNotice(this.#localizer, swap, () => void this.#decide('swap'))
      : nothing;
  }

  /** That another main account asks for it, or that it is to move there. */
  #renderMove({ move }: Link): unknown {
    const tag = tagOf(AccountMoveElement);
    return move && this.#decides
      ? staticHtml`<${tag} .backend=${this.#connection.backend} .move=${move.id}></${tag}>`
      : nothing;
  }

  /** Until when it is linked. */
  #renderTerm({ id, state }: Link): unknown {
    const tag = tagOf(LinkTermElement);
    return (state === 'active' || state === 'detach-scheduled') && this.#session.remote.state === 'ready'
      ? staticHtml`<${tag} .backend=${this.#connection.backend} .link=${id} .decides=${this.#decides && state === 'active'}></${tag}>`
      : nothing;
  }

  #renderDeciding({ id }: Link): unknown {
    if (!this.deciding) return nothing;
    const { element, act } = this.deciding;
    const tag = tagOf(element);
    const closed = () => (this.deciding = undefined);
    const { backend } = this.#connection;
    return act === 'swap'
      ? staticHtml`<${tag} .backend=${backend} .link=${id} open @dialog-closed=${closed}></${tag}>`
      : staticHtml`<${tag} .backend=${backend} .link=${id} .act=${act} open @dialog-closed=${closed}></${tag}>`;
  }

  async #decide(act: Decision): Promise<void> {
    this.missing = undefined;
    try {
      const element =
        act === 'swap'
          ? (await import('../swap-main/swap-main.js')).SwapMainElement
          : (await import('../close-account/close-account.js')).CloseAccountElement;
      this.deciding = { element, act };
    } catch {
      this.missing = act;
    }
  }

  /** What can be taken along, once the end of the link is planned, and after it. */
  #renderPackage({ id, state }: Link): unknown {
    if (state !== 'detach-scheduled' && state !== 'detached') return nothing;
    const tag = tagOf(LeavingPackageElement);
    return staticHtml`<${tag} .backend=${this.#connection.backend} .link=${id}></${tag}>`;
  }

  #deniedOf(link: Link): readonly Denied[] {
    const session = this.#session.remote;
    const { backend } = this.#connection;
    return session.state === 'ready' && backend
      ? deniedOf(link, session.data.permissions, backend.capabilities, session.data.grants)
      : [];
  }

  #renderFacts(link: Link): TemplateResult {
    const texts = this.#texts;
    const words = wordsOf(this.#localizer);
    const { language } = this.#localizer;
    const { account } = link;
    const fact = (name: string, value: unknown) =>
      html`<dt>${name}</dt>
        <dd>${value}</dd>`;
    return html`
      <dl class="facts">
        ${link.nickname && account ? fact(texts.name, html`<bdi>${account.name}</bdi>`) : nothing}
        ${
          link.labels?.length
            ? fact(
                texts.labels,
                html`<ul class="chips">
                  ${link.labels.map((label) => html`<li><bdi>${label}</bdi></li>`)}
                </ul>`,
              )
            : nothing
        }
        ${link.hidden ? fact(texts.list, texts.hidden) : nothing}
        ${
          account
            ? fact(
                texts.location,
                html`<bdi
                  >${account.location.street}, ${account.location.postcode} ${account.location.city}</bdi
                >`,
              )
            : nothing
        }
        ${account?.contactEmail ? fact(texts.contact, html`<bdi>${account.contactEmail}</bdi>`) : nothing}
        ${link.start ? fact(startWordsOf(this.#localizer).starts, formatDay(language, link.start.on)) : nothing}
        ${
          link.linkedAt
            ? fact(texts.linked, texts.linkedBy(formatDate(language, link.linkedAt), link.requestedBy))
            : nothing
        }
        ${fact(texts.joined, texts.joinedBy[link.joinedBy])} ${fact(texts.billing, words.payer[link.payer])}
        ${
          link.payerChange
            ? fact(
                texts.billingLater,
                words.payerFrom(
                  words.payer[link.payerChange.payer],
                  formatDay(language, link.payerChange.on),
                ),
              )
            : nothing
        }
        ${
          account
            ? html`${fact(texts.perMonth, formatMoney(language, account.monthly))}
              ${fact(
                texts.numbers,
                html`${texts.numbersCount(account.numbers)}
                ${
                  link.keepsAfter
                    ? html`<p class="small">${texts.keeps(formatDay(language, link.keepsAfter))}</p>`
                    : nothing
                }`,
              )}
              ${fact(
                texts.products,
                formatList(
                  language,
                  account.products.map((kind) =>
                    Object.hasOwn(words.product, kind)
                      ? words.product[kind as keyof typeof words.product]
                      : kind,
                  ),
                ),
              )}`
            : nothing
        }
        ${fact(
          texts.rights,
          html`<ul>
            ${link.scopes.map((scope) => html`<li>${words.scope[scope]}</li>`)}
          </ul>`,
        )}
      </dl>
    `;
  }
}
