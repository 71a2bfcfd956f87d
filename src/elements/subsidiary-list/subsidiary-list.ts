import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Backend } from '../../backend/backend.js';
import type { Link, LinkSort } from '../../domain/link.js';
import type { Permission, Session } from '../../domain/person.js';
import { HIDDEN_STANDINGS, standingOf } from '../../domain/standing.js';
import { formatNumber } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Late } from '../../lit/late.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import type { Given } from '../../state/given.js';
import type { LinkListState } from '../../state/link-pages.js';
import type { LinkRows } from '../../state/link-rows.js';
import type { Remote } from '../../state/remote.js';
import { standingWordsOf } from '../../ui/standing.js';
import type { ListActs } from './subsidiary-list.acts.js';
import { actionsOf, manyActsOf, HOST_ACTS, HOST_MAY, type RowAction } from './subsidiary-list.actions.js';
import {
  findsSame,
  listsSame,
  narrows,
  NO_FILTER,
  sortedBy,
  SORTED_BY_TEXT,
  type Filter,
} from './subsidiary-list.filter.js';
import { foot, plainNotice } from './subsidiary-list.foot.js';
import { frame } from './subsidiary-list.frame.js';
import { messages } from './subsidiary-list.messages.js';
import { mainActionOf, type RowContext } from './subsidiary-list.row.js';
import { ListRows } from './subsidiary-list.rows.js';
import { ListSearch } from './subsidiary-list.search.js';
import { ListSelection } from './subsidiary-list.selection.js';
import { ListSource } from './subsidiary-list.source.js';
import { styles } from './subsidiary-list.styles.js';
import { headings, toolbar } from './subsidiary-list.toolbar.js';

/** Rows in the shape of what comes. */
const SKELETONS = 5;
const NOBODY: readonly Permission[] = [];

/**
 * Lists the accounts that are linked to the current main account, and the requests for more. However many there
 * are, only the rows in sight are in the page.
 *
 * @tagname subsidiary-list
 * @slot empty - Shown instead of the explanation when nothing is linked yet.
 * @slot columns - Columns of your own: `subsidiary-column`.
 * @slot actions - Actions of your own in the menus of the rows: `subsidiary-action`.
 * @fires {AccountOpenEvent} account-open - The user asked to work in an account. Cancelable: prevent it to open it yourself.
 * @fires {AccountOpenedEvent} account-opened - The session now works in that account.
 * @fires {AccountAddEvent} account-add - The user asked to add an account, from the empty state.
 * @fires {LinkOpenEvent} link-open - The user asked for the details of an account, or to go on with a request.
 * @fires {LinkSelectEvent} link-select - The user selected other links.
 * @fires {ListFilterEvent} list-filter - The user looks for other links, or in another order. Cancelable.
 * @fires {LinkRequestChangedEvent} link-request-changed - A request was sent again, withdrawn or renewed.
 * @fires {AccountsDetachedEvent} accounts-detached - Several accounts were detached, or their detaching was scheduled.
 * @fires {AccountDetachedEvent} account-detached - An account was detached, or its detaching was scheduled.
 * @csspart row - One linked account or request.
 * @cssprop [--subsidiary-color-accent] - Colour of the next step and of what is chosen.
 * @cssprop [--subsidiary-list-height=clamp(28em, 100dvh - 14em, 62em)] - Height of the rows of a long list, which scroll on their own.
 */
export class SubsidiaryListElement extends SubsidiaryElement {
  static override readonly tagName = 'subsidiary-list';
  static override readonly styles = styles;

  /** Where the accounts come from. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** What the host has read already, for a first look without waiting; see the guide on server rendering. */
  @property({ attribute: false }) given: Given | null | undefined;
  /**
   * All links there are, for a host that has them; null while they are on their way. They are shown as given, and
   * nothing is asked for.
   */
  @property({ attribute: false }) links: readonly Link[] | null | undefined;
  /** What is looked for, and in which order. Changed by the user too, announced by `list-filter`. */
  @property({ attribute: false }) filter: Partial<Filter> = NO_FILTER;
  /** The id of a link that was just added: it comes first, marked, and gets the focus once. */
  @property() marked: string | undefined;

  /** A request that was sent again from here, by its id: it is shown as what `marked` names. */
  @state() private renewed: string | undefined;
  @state() private menuOf: Link | undefined;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #late = new Late(
    this,
    () => import('./subsidiary-list.late.js'),
    () => this.#source.state.state !== 'loading',
  );
  #acts: ListActs | undefined;
  readonly #session = new Query<Session>(this, () =>
    this.links === undefined ? this.#connection.queries?.session() : undefined,
  );
  readonly #markedLink = new Query<Link>(this, () =>
    this.#first ? this.#connection.queries?.link(this.#first) : undefined,
  );
  readonly #search: ListSearch = new ListSearch(
    this,
    () => this.links !== undefined,
    (filter, before) => {
      if (!findsSame(filter, before)) this.#selection.foundOthers();
      if (!listsSame(filter, before)) this.#rows.toTop();
    },
  );
  readonly #source = new ListSource(this, () => ({
    links: this.links,
    queries: this.#connection.queries,
    filter: this.#search.searched,
    language: this.#localizer.language,
  }));
  readonly #rows: ListRows = new ListRows(this, () => this.#shown());
  readonly #selection = new ListSelection(this, () => this.#source.counted);
  #context: RowContext | undefined;
  #contextOf: readonly unknown[] = [];
  /** What the controls and headings that are there were drawn by. */
  #drawn: readonly unknown[] = [];
  #focusMarked = false;
  #menuButton: HTMLElement | undefined;
  #menuShown: HTMLElement | null | undefined;

  /** Puts links where the ones with their ids stand, among those that `links` gave. */
  updateLinks(links: readonly Link[]): void {
    if (this.#source.update(links)) this.#rows.refresh();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('marked')) this.renewed = undefined;
    if (changed.has('marked') || changed.has('renewed')) this.#focusMarked = this.#first !== undefined;
    if (changed.has('links') || changed.has('backend')) this.#selection.clear();
    if (changed.has('filter')) this.#search.take(this.filter);
    // Columns of the host's own are there from the first look on.
    const module = !isServer && this.querySelector('[slot=columns]') ? this.#late.needed : this.#late.module;
    if (module) this.#acts ??= this.#actsOf(module);
  }

  protected override updated(): void {
    if (this.#focusMarked && this.#listed?.at(0)?.id === this.#first) {
      this.#focusMarked = false;
      this.#rows.focus(0);
    }
    const menu = this.menuOf && this.renderRoot.querySelector<HTMLElement>('.menu');
    if (menu && menu !== this.#menuShown && this.#menuButton)
      this.#late.module?.openMenu(menu, this.#menuButton);
    this.#menuShown = menu;
  }

  protected override render(): unknown {
    const drawn = this.#drawn;
    this.#drawn = [];
    if (!this.#connection.backend && this.links === undefined) return nothing;
    this.#context = this.#rowContext();
    const source = this.#source.state;
    const isEmpty = source.state === 'ready' && source.data.total === 0 && !narrows(this.#search.searched);
    if (source.state === 'failed') return this.#renderNotices(source);
    return html`${this.#renderNotices(source)}
    ${isEmpty ? this.#renderEmpty() : this.#renderFrame(source, drawn)} ${this.#renderMenu()}
    ${this.#acts?.open(this.#localizer)}`;
  }

  get #texts() {
    return this.#localizer.texts('subsidiary-list', messages);
  }

  get #words() {
    return standingWordsOf(this.#localizer);
  }

  /** What is wrong, and what became of the last action. */
  #renderNotices(source: Remote<LinkListState>): unknown {
    const failed = source.state === 'failed' ? source.error : undefined;
    const stale = source.state === 'ready' && (source.problem !== undefined || source.data.unreadable > 0);
    const texts = this.#texts;
    const mayRetry = failed?.code !== 'not-allowed';
    const { missing } = this.#late;
    const retry = missing ?? (mayRetry ? () => this.#source.retry() : undefined);
    const late = failed || stale || this.#acts ? this.#late.needed : undefined;
    if (missing ?? (failed && !late))
      return plainNotice(missing ? texts.partMissing : texts.loadFailed, this.#words.retry, retry);
    return late?.notices({
      source,
      localizer: this.#localizer,
      retry,
      acts: this.#acts,
    });
  }

  #renderFrame(source: Remote<LinkListState>, drawn: readonly unknown[]): TemplateResult {
    const texts = this.#texts;
    const words = this.#words;
    const { language } = this.#localizer;
    const { selectable, exports } = this.#context!;
    const { filter } = this.#search;
    const { counted } = this.#source;
    const total = source.state === 'ready' ? counted : undefined;
    this.#drawn = [filter.group, filter.payer, this.#sorted, filter.descending, texts, words];
    const same = this.#drawn.every((each, index) => each === drawn[index]);
    return frame({
      texts,
      total,
      refreshing: source.state === 'ready' && source.refreshing,
      selectable,
      toolbar: toolbar({
        filter,
        sorted: this.#sorted,
        texts,
        words,
        change: (patch) => this.#search.change(patch),
        narrows: this.#connection.backend?.capabilities.faceting === true,
        exports,
        same,
      }),
      headings: headings(
        this.#sorted,
        filter.descending,
        texts,
        same,
        selectable
          ? { state: this.#selection.state, label: texts.selectAll(formatNumber(language, counted)) }
          : undefined,
        this.#acts?.look.headings(this.#sorted, filter.descending),
      ),
      foot:
        source.state !== 'ready'
          ? nothing
          : foot({
              texts,
              language,
              total: counted,
              estimated: source.data.estimated,
              selected: this.#selection.count,
              chosen:
                this.#selection.count > 0
                  ? this.#late.needed?.chosen(this.#localizer, this.#context!.acts, exports)
                  : this.#acts?.look.totals(),
              gap: source.data.gap && this.#late.needed?.gap(this.#localizer),
              none: total === 0 && this.#late.needed?.noMatch(this.#localizer, () => this.#search.clear()),
            }),
      clicked: this.#clicked,
      keyed: this.#keyed,
    });
  }

  #renderEmpty(): TemplateResult {
    const session = this.#session.remote;
    return html`<slot name="empty">
      ${this.#late.needed?.emptyState(
        this.#localizer,
        session.state === 'ready' ? session.data : undefined,
        this.#connection.backend?.capabilities,
        this,
        () => this.#search.change({ hidden: 'included' }),
      )}
    </slot>`;
  }

  #renderMenu(): unknown {
    const link = this.menuOf;
    return link && this.#acts?.menu(link, this.#context!, this.#localizer, () => (this.menuOf = undefined));
  }

  /** The id of the link that comes first, whatever the order. */
  get #first(): string | undefined {
    return this.renewed ?? this.marked;
  }

  /** The rows in their order; the marked one first. */
  get #listed(): LinkRows | undefined {
    const { rows } = this.#source;
    const marked = this.#markedLink.remote;
    const first =
      marked.state === 'ready' &&
      !narrows(this.#search.searched) &&
      !HIDDEN_STANDINGS.includes(standingOf(marked.data))
        ? marked.data
        : undefined;
    const late = first && this.#late.needed;
    return rows && late ? new late.MarkedFirst(rows, first) : rows;
  }

  /** The order of the list as a column says it. */
  get #sorted(): Filter['sort'] {
    return this.#search.filter.sort || (this.links === undefined ? 'name' : '');
  }

  #shown(): ReturnType<ConstructorParameters<typeof ListRows>[1]> {
    if (!this.#context) return undefined;
    const rows = this.#source.state.state === 'ready' ? this.#listed : undefined;
    return {
      rows,
      count: rows ? rows.total : SKELETONS,
      moved: this.#source.takeMoved(),
      context: this.#context,
      selection: this.#selection.now,
      typing: SORTED_BY_TEXT.includes(this.#search.searched.sort),
    };
  }

  /** What the rows need; the same object as long as nothing of it changes. */
  #rowContext(): RowContext {
    const { backend } = this.#connection;
    const session = this.#session.remote;
    const given = this.links !== undefined && !backend;
    const known = session.state === 'ready' ? session.data : undefined;
    const may = given ? HOST_MAY : (known?.permissions ?? NOBODY);
    const grants = given ? undefined : known?.grants;
    const capabilities = backend?.capabilities ?? HOST_ACTS;
    const acts = manyActsOf(may, capabilities);
    // Where nothing can be done with what is selected, there is nothing to select for.
    const selectable = capabilities.exporting || acts.length > 0;
    const { language } = this.#localizer;
    const marked = this.#first;
    const { menuOf } = this;
    const busy = this.#acts?.busy;
    const more = this.#acts?.writer;
    const of = [may, grants, capabilities, language, this.#texts, this.#words, marked, menuOf, busy, more];
    if (this.#context && of.every((each, index) => Object.is(each, this.#contextOf[index])))
      return this.#context;
    this.#contextOf = of;
    return {
      words: this.#words,
      texts: this.#texts,
      language,
      marked,
      busy,
      menuOf: menuOf?.id,
      selectable,
      exports: capabilities.exporting,
      acts,
      more,
      actions: (link) => actionsOf(link, may, capabilities, grants),
    };
  }

  /** Does what the control that was pressed says. */
  readonly #clicked = (event: MouseEvent): void => {
    const target = event.target as HTMLElement;
    const to = target.closest<HTMLElement>('[data-do]')?.dataset['do'];
    if (to === 'clear') this.#selection.clear();
    else if (to === 'retry') this.#source.retry();
    else if (to === 'detach' || to === 'annotate') this.#do((acts) => acts.actOnSelected(to));
    else if (to === 'narrow' || to === 'look') this.#do((acts) => acts.show(to, target.closest('button')!));
    else if (to) this.#do((acts) => acts.export(to === 'export-selected' ? this.#selection.now : undefined));
    const sort = target.closest<HTMLElement>('[data-sort]')?.dataset['sort'] as LinkSort | undefined;
    if (sort) this.#search.change(sortedBy(this.#search.filter, sort, this.#sorted));
    else if (target.matches('[data-all]')) {
      this.#selection.toggleAll();
      // Where there is nothing to select, it stays off.
      (target as HTMLInputElement).checked = this.#selection.state === 'all';
    }
    const control = target.closest<HTMLElement>('[data-act]');
    const { index, link } = control ? this.#rows.at(control) : { index: -1, link: undefined };
    if (!control || !link) return;
    const act = control.dataset['act'];
    if (act === 'select') this.#selection.toggle(index, link, this.#listed!, event.shiftKey);
    else if (act === 'menu') {
      this.#menuButton = control;
      this.#do(() => (this.menuOf = link));
    } else this.#act(act === 'name' ? mainActionOf(link) : this.#context!.actions(link)[0]!, link);
  };

  #act(action: RowAction, link: Link): void {
    this.#do((acts) => acts.act(action, link));
  }

  /** Acts on the list, as soon as that is here which does. */
  #do(work: (acts: ListActs) => void): void {
    void this.#late.use((late) => work((this.#acts ??= this.#actsOf(late))));
  }

  #actsOf({ ListActs: Acts }: { ListActs: typeof ListActs }): ListActs {
    return new Acts(this, {
      queries: () => this.#connection.queries,
      localizer: this.#localizer,
      search: this.#search,
      selection: this.#selection,
      source: this.#source,
      rows: this.#rows,
      renewed: (request) => (this.renewed = request.id),
    });
  }

  readonly #keyed = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    // A key that comes before what knows keys is heard as soon as that is here.
    if (this.#acts ?? target.dataset['act']) this.#do((acts) => acts.hear(event, target));
  };
}
