import type { InfiniteData, InfiniteQueryObserverResult } from '@tanstack/query-core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { ALL_CAPABILITIES, type Backend } from '../../backend/backend.js';
import type { BackendError } from '../../domain/backend-error.js';
import { HIDDEN_STANDINGS, standingOf } from '../../domain/standing.js';
import type { Link } from '../../domain/link.js';
import type { Page } from '../../domain/page.js';
import type { Session } from '../../domain/person.js';
import { formatNumber, formatTime } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { openMenu, menu } from '../../ui/menu.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import { wordsOf } from '../../ui/words.js';
import { actionsOf, type RowAction } from './subsidiary-list.actions.js';
import { RowActions } from './subsidiary-list.operations.js';
import { emptyState } from './subsidiary-list.empty.js';
import { AccountAddEvent } from './subsidiary-list.events.js';
import { narrows, NO_FILTER, queryOf, sortedBy, type Filter } from './subsidiary-list.filter.js';
import { messages } from './subsidiary-list.messages.js';
import { nameOf, row, skeletonRows, type RowContext } from './subsidiary-list.row.js';
import { styles } from './subsidiary-list.styles.js';
import { heading, toolbar } from './subsidiary-list.toolbar.js';

type Links = InfiniteData<Page<Link>>;

const TYPING_PAUSE = 200;

/**
 * Lists the accounts that are linked to the current main account, and the requests for more.
 *
 * @tagname subsidiary-list
 * @slot empty - Shown instead of the explanation when nothing is linked yet.
 * @fires {AccountOpenEvent} account-open - The user asked to work in an account. Cancelable: prevent it to open it yourself.
 * @fires {AccountOpenedEvent} account-opened - The session now works in that account.
 * @fires {AccountAddEvent} account-add - The user asked to add an account, from the empty state.
 * @fires {LinkOpenEvent} link-open - The user asked for the details of an account, or to go on with a request.
 * @fires {LinkRequestChangedEvent} link-request-changed - A request was sent again, withdrawn or renewed.
 * @fires {AccountDetachedEvent} account-detached - An account was detached, or its detaching was scheduled.
 * @csspart row - One linked account or request.
 * @cssprop [--subsidiary-color-accent] - Colour of the next step and of what is chosen.
 */
export class SubsidiaryListElement extends SubsidiaryElement {
  static override readonly tagName = 'subsidiary-list';
  static override readonly styles = styles;

  /** Where the accounts come from. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The id of a link that was just added: it comes first, marked, and gets the focus once. */
  @property() marked: string | undefined;

  @state() private filter: Filter = NO_FILTER;
  @state() private searched: Filter = NO_FILTER;
  @state() private menuOf: Link | undefined;
  @query('[data-end]') private readonly endElement!: HTMLElement | null;
  @query('.menu') private readonly menuElement!: HTMLElement | null;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #actions = new RowActions(this, () => this.#connection.queries);
  readonly #session = new Query<Session>(this, () => {
    const queries = this.#connection.queries;
    return queries && { key: [queries], observe: () => queries.session() };
  });
  readonly #links = new Query<Links, InfiniteQueryObserverResult<Links, BackendError>>(this, () => {
    const queries = this.#connection.queries;
    return (
      queries && {
        key: [queries, this.searched],
        keep: true,
        observe: () => queries.links(queryOf(this.searched)),
      }
    );
  });
  readonly #markedLink = new Query<Link>(this, () => {
    const queries = this.#connection.queries;
    const { marked } = this;
    return queries && marked ? { key: [queries, marked], observe: () => queries.link(marked) } : undefined;
  });
  readonly #nearEnd =
    typeof IntersectionObserver === 'undefined'
      ? undefined
      : new IntersectionObserver(
          (entries) => entries.some((entry) => entry.isIntersecting) && this.#loadMore(),
          {
            rootMargin: '600px',
          },
        );
  #typing: ReturnType<typeof setTimeout> | undefined;
  #focusMarked = false;
  #menuButton: HTMLElement | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
    this.#nearEnd?.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('marked')) this.#focusMarked = this.marked !== undefined;
  }

  protected override updated(changed: PropertyValues): void {
    if (this.#focusMarked) {
      const name = this.renderRoot.querySelector<HTMLElement>('[data-marked]');
      if (name) {
        this.#focusMarked = false;
        name.focus();
        name.scrollIntoView({ block: 'nearest' });
      }
    }
    this.#nearEnd?.disconnect();
    if (this.endElement) this.#nearEnd?.observe(this.endElement);
    if (changed.has('menuOf') && this.menuOf && this.menuElement && this.#menuButton)
      openMenu(this.menuElement, this.#menuButton);
  }

  protected override render(): unknown {
    if (!this.#connection.backend) return nothing;
    const links = this.#links.remote;
    switch (links.state) {
      case 'loading':
        return this.#renderTable(skeletonRows(5), '');
      case 'failed':
        return html`<div class="notices">
          ${problem(this.#words, this.#localizer.language, links.error, {
            title: this.#texts.loadFailed,
            ...(links.error.code === 'not-allowed'
              ? {}
              : { retry: () => void this.#links.result?.refetch() }),
          })}
        </div>`;
      case 'ready':
        return html`${this.#renderNotices(links)} ${this.#renderReady(links.data, links.refreshing)}
        ${this.#renderMenu()} ${this.#actions.dialogs()}`;
    }
  }

  get #texts() {
    return this.#localizer.texts('subsidiary-list', messages);
  }

  get #words() {
    return wordsOf(this.#localizer);
  }

  #renderNotices({
    data,
    problem: stale,
    at,
  }: {
    data: Links;
    problem: BackendError | undefined;
    at: number;
  }): unknown {
    const texts = this.#texts;
    const { language } = this.#localizer;
    const unreadable = data.pages.reduce((sum, page) => sum + page.unreadable, 0);
    return html`<div class="notices">
      ${
        stale
          ? problem(this.#words, language, stale, {
              title: texts.stale(formatTime(language, at)),
              retry: () => void this.#links.result?.refetch(),
            })
          : nothing
      }
      ${unreadable > 0 ? notice({ kind: 'warn', title: texts.unreadable(unreadable) }) : nothing}
      ${this.#actions.notices(texts, this.#words, language)}
    </div>`;
  }

  #renderReady(data: Links, refreshing: boolean): unknown {
    const links = this.#listed(data);
    const total = data.pages.at(-1)?.total ?? links.length;
    if (links.length === 0 && !narrows(this.searched)) return this.#renderEmpty();
    const context = this.#context;
    return this.#renderTable(
      repeat(
        links,
        (link) => link.id,
        (link) => row(link, context),
      ),
      refreshing ? 'refreshing' : '',
      links.length === 0 ? this.#renderNoMatch() : this.#renderFoot(links.length, total),
    );
  }

  #renderTable(rows: unknown, className: string, foot: unknown = nothing): TemplateResult {
    const texts = this.#texts;
    const sort = (by: Filter['sort']) => this.#change(sortedBy(this.filter, by));
    return html`
      <div class="frame">
        ${toolbar(this.filter, texts, this.#words, (filter) => this.#change(filter))}
        <table role="table" aria-label=${texts.caption} aria-busy=${className === ''} class=${className}>
          <thead role="rowgroup">
            <tr role="row">
              ${heading('name', this.filter, texts, sort, 'who')}
              ${heading('city', this.filter, texts, sort, 'where')}
              ${heading('standing', this.filter, texts, sort)} ${heading('payer', this.filter, texts, sort)}
              ${heading('monthly', this.filter, texts, sort, 'monthly')}
              <th role="columnheader" scope="col">
                <span class="visually-hidden">${texts.column.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${rows}
          </tbody>
        </table>
        ${foot}
      </div>
    `;
  }

  #renderFoot(shown: number, total: number): TemplateResult {
    const texts = this.#texts;
    const { language } = this.#localizer;
    const result = this.#links.result;
    return html`
      <div class="foot">
        <span class="muted" role="status">
          ${
            shown < total
              ? texts.shown(formatNumber(language, shown), texts.found(total, formatNumber(language, total)))
              : texts.found(total, formatNumber(language, total))
          }
        </span>
        ${
          result?.isFetchNextPageError
            ? html`<span>${texts.moreFailed}</span>
                <button class="button" type="button" @click=${() => this.#loadMore(true)}>
                  ${this.#words.retry}
                </button>`
            : result?.isFetchingNextPage
              ? html`<span class="muted">${texts.loadingMore}</span>`
              : result?.hasNextPage
                ? html`<button class="button" type="button" data-end @click=${() => this.#loadMore(true)}>
                    ${texts.loadMore}
                  </button>`
                : nothing
        }
      </div>
    `;
  }

  #renderNoMatch(): TemplateResult {
    const texts = this.#texts;
    return html`<div class="empty" role="status">
      <h2>${texts.noMatch}</h2>
      <p class="muted">${texts.noMatchHint}</p>
      <button class="button" type="button" @click=${() => this.#change(NO_FILTER, 0)}>${texts.clear}</button>
    </div>`;
  }

  #renderEmpty(): TemplateResult {
    const session = this.#session.remote;
    return html`<slot name="empty">
      ${emptyState(
        this.#texts,
        session.state === 'ready' ? session.data : undefined,
        this.#capabilities,
        (way) => this.dispatchEvent(new AccountAddEvent(way)),
      )}
    </slot>`;
  }

  #renderMenu(): unknown {
    const link = this.menuOf;
    if (!link) return nothing;
    const texts = this.#texts;
    return menu({
      label: texts.actionsFor(nameOf(link, texts)),
      items: this.#context
        .actions(link)
        .slice(1)
        .map((action) => ({
          label: texts.action[action],
          danger: action === 'detach' || action === 'cancel',
          choose: () => this.#act(action, link),
        })),
      closed: () => {
        this.menuOf = undefined;
      },
    });
  }

  get #capabilities() {
    return this.#connection.backend?.capabilities ?? ALL_CAPABILITIES;
  }

  get #context(): RowContext {
    const session = this.#session.remote;
    const permissions = session.state === 'ready' ? session.data.permissions : [];
    const capabilities = this.#capabilities;
    return {
      words: this.#words,
      texts: this.#texts,
      language: this.#localizer.language,
      marked: this.marked,
      busy: this.#actions.busy,
      menuOf: this.menuOf?.id,
      actions: (link) => actionsOf(link, permissions, capabilities),
      act: (action, link) => this.#act(action, link),
      openMenu: (link, button) => {
        this.#menuButton = button;
        this.menuOf = link;
      },
    };
  }

  /** The links in their order, each once; the marked one first. */
  #listed(data: Links): Link[] {
    const links = new Map<string, Link>();
    const marked = this.#markedLink.remote;
    if (
      marked.state === 'ready' &&
      !narrows(this.searched) &&
      !HIDDEN_STANDINGS.includes(standingOf(marked.data))
    )
      links.set(marked.data.id, marked.data);
    for (const page of data.pages) for (const link of page.items) links.set(link.id, link);
    return [...links.values()];
  }

  #change(filter: Filter, pause = filter.search === this.filter.search ? 0 : TYPING_PAUSE): void {
    this.filter = filter;
    clearTimeout(this.#typing);
    if (pause === 0) this.searched = filter;
    else this.#typing = setTimeout(() => (this.searched = this.filter), pause);
  }

  #loadMore(asked = false): void {
    const result = this.#links.result;
    if (result?.hasNextPage && !result.isFetching && (asked || !result.isFetchNextPageError))
      void result.fetchNextPage();
  }

  #act(action: RowAction, link: Link): void {
    this.#actions.act(action, link);
  }
}
