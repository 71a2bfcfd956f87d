import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { html } from 'lit/static-html.js';
import type { Backend } from '../../backend/backend.js';
import type { AccountRef } from '../../domain/account.js';
import type { Activity } from '../../domain/activity.js';
import { BackendError } from '../../domain/backend-error.js';
import { may, type Session } from '../../domain/person.js';
import { formatDate, formatNumber, formatTime, openly } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Late } from '../../lit/late.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { tagOf } from '../../lit/tag-of.js';
import { Watch } from '../../lit/watch.js';
import { FollowingPages, type Loaded } from '../../state/following-pages.js';
import { ACTIVITY, activity } from '../../state/late-reads.js';
import { FileExport } from '../../ui/file-export.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import { wordsOf } from '../../ui/words.js';
import { entry, type Telling } from './account-activity.entry.js';
import { EVERYTHING, filterFields, isNarrowed, narrowingOf, type Filter } from './account-activity.filter.js';
import { messages } from './account-activity.messages.js';
import { styles } from './account-activity.styles.js';

/** Milliseconds after the last key until a search begins. */
const TYPING = 250;

/**
 * Tells who did what in the account and its links, when, for whom, and what was different before: each side as far as
 * it concerns it. It can be narrowed, and had as a file.
 *
 * @tagname account-activity
 * @slot heading - The heading, where the page needs another one or another level.
 * @csspart filter - The fields by which the list is narrowed.
 * @csspart entry - One deed.
 */
export class AccountActivityElement extends SubsidiaryElement {
  static override readonly tagName = 'account-activity';
  static override readonly styles = styles;

  /** The account whose history is told. By default the nearest provided backend's. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The id of a link: only what concerns that one. */
  @property() link: string | undefined;

  @state() private filter: Filter = EVERYTHING;
  /** What is looked for, once no more is typed. */
  @state() private sought: Filter = EVERYTHING;
  /** The systems that are told are looked at. */
  @state() private systems = false;
  /** The linked account that the reader has narrowed the list to. */
  @state() private only: { link: string; account: AccountRef } | undefined;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #export = new FileExport(this);
  readonly #late = new Late(this, () => import('./account-activity.late.js'));
  readonly #session = new Query<Session>(this, () => this.#queries?.session());
  readonly #entries = new Watch(this, () => {
    const queries = this.#queries;
    if (!queries) return undefined;
    const narrowing = this.#narrowing;
    const fetch = (after: string, signal: AbortSignal) =>
      queries.backend.listActivity({ ...narrowing, after, limit: ACTIVITY }, { signal });
    const make = () => new FollowingPages(activity(queries, narrowing), fetch, ({ id }: Activity) => id);
    return { key: [queries, JSON.stringify(narrowing)], make };
  });
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** What was shown before the list was narrowed otherwise: it stays until the rest is here. */
  #before: { backend: Backend; loaded: Loaded<Activity> } | undefined;
  /** How many entries there were when more was asked for: the first new one gets the focus. */
  #asked: number | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('link')) this.only = undefined;
  }

  protected override render(): unknown {
    const { backend } = this.#connection;
    if (!backend?.capabilities.activity) return nothing;
    const now = this.#entries.store?.state ?? { state: 'loading' };
    const texts = this.#texts;
    const words = wordsOf(this.#localizer);
    const { language } = this.#localizer;
    const retry = () => this.#entries.store?.retry();
    if (now.state === 'ready') this.#before = { backend, loaded: now.data };
    const loaded = this.#before?.backend === backend ? this.#before.loaded : undefined;
    const forbidden = now.state === 'failed' && now.error.code === 'not-allowed';
    return html`<section class="stack" aria-labelledby="title">
      <header>
        <div id="title">
          <slot name="heading"><h2>${texts.title}</h2></slot>
        </div>
        <p class="muted">${texts.lead}</p>
        ${forbidden ? nothing : this.#renderSystems()}
      </header>
      ${forbidden ? nothing : this.#renderTools(backend)}
      ${this.#export.notice(this.#localizer, texts, texts.found)}
      ${
        now.state === 'failed'
          ? problem(words, language, now.error, { title: texts.loadFailed, ...(forbidden ? {} : { retry }) })
          : nothing
      }
      ${
        now.state === 'ready' && now.problem
          ? problem(words, language, now.problem, { title: texts.stale(formatTime(language, now.at)), retry })
          : nothing
      }
      ${
        now.state === 'failed'
          ? nothing
          : loaded
            ? this.#renderEntries(loaded, now.state === 'loading')
            : this.#renderShape(words.loading)
      }
    </section>`;
  }

  protected override updated(): void {
    const state = this.#entries.store?.state;
    if (this.#asked === undefined || state?.state !== 'ready' || state.data.items.length <= this.#asked)
      return;
    const entry = this.renderRoot.querySelectorAll<HTMLElement>('li.entry')[this.#asked];
    this.#asked = undefined;
    entry?.focus();
  }

  get #queries() {
    const { queries } = this.#connection;
    return queries?.backend.capabilities.activity ? queries : undefined;
  }

  get #texts() {
    return this.#localizer.texts('account-activity', messages);
  }

  get #narrowing() {
    return narrowingOf(this.sought, this.link || this.only?.link);
  }

  get #telling(): Telling {
    const session = this.#session.remote;
    return {
      language: this.#localizer.language,
      texts: this.#texts,
      words: wordsOf(this.#localizer),
      own: session.state === 'ready' ? session.data.account.id : undefined,
      narrow: this.link || this.only ? undefined : (link, account) => this.#narrow({ link, account }),
    };
  }

  /** Who decides for the account can have other systems told of the same. */
  #renderSystems(): TemplateResult | typeof nothing {
    const session = this.#session.remote;
    if (
      this.link ||
      !this.#queries?.backend.capabilities.eventSubscriptions ||
      session.state !== 'ready' ||
      session.data.delegation ||
      !may(session.data, 'link-accounts')
    )
      return nothing;
    const { missing } = this.#late;
    const Systems = this.systems ? this.#late.module?.EventSubscriptionsElement : undefined;
    return html`<button
        class="button systems"
        type="button"
        aria-expanded=${String(this.systems)}
        @click=${() =>
          this.systems ? (this.systems = false) : void this.#late.use(() => (this.systems = true))}
      >
        ${this.#texts.systems}
      </button>
      ${
        missing
          ? problem(wordsOf(this.#localizer), this.#localizer.language, new BackendError('network'), {
              retry: missing,
            })
          : nothing
      }
      ${Systems ? html`<${tagOf(Systems)} class="told" .backend=${this.backend}></${tagOf(Systems)}>` : nothing}`;
  }

  #renderTools(backend: Backend): TemplateResult {
    const texts = this.#texts;
    const { only } = this;
    return html`<div class="tools" part="filter">
        ${filterFields(texts, this.filter, (part) => this.#edit(part))}
        <button
          class="button"
          type="button"
          aria-busy=${this.#export.running ? 'true' : nothing}
          @click=${() => this.#save(backend)}
        >
          ${texts.export}
        </button>
      </div>
      ${
        only
          ? html`<p class="only">
              <strong id="only" tabindex="-1"><bdi>${texts.only(only.account.name)}</bdi></strong>
              <button class="plain" type="button" @click=${() => this.#narrow(undefined)}>
                ${texts.allAccounts}
              </button>
            </p>`
          : nothing
      }`;
  }

  #save(backend: Backend): void {
    const input = { ...this.#narrowing, language: openly(this.#localizer.language) };
    void this.#export.start((options) => backend.exportActivity(input, options));
  }

  #renderEntries(loaded: Loaded<Activity>, refreshing: boolean): TemplateResult {
    const { items, total, estimated, unreadable } = loaded;
    const texts = this.#texts;
    const { language } = this.#localizer;
    const number = (value: number) => formatNumber(language, value);
    const telling = this.#telling;
    return html`<div class="stack" aria-busy=${refreshing ? 'true' : nothing}>
      <p class="small" role="status">
        ${
          refreshing
            ? wordsOf(this.#localizer).loading
            : estimated
              ? texts.foundAbout(number(total))
              : items.length > 0
                ? texts.found(total, number(total))
                : nothing
        }
      </p>
      ${items.length === 0 && !refreshing ? this.#renderEmpty() : nothing}
      ${repeat(
        daysOf(items, language),
        ([day]) => day,
        ([day, deeds]) =>
          html`<section class="card day">
            <h3>${day}</h3>
            <ol role="list">
              ${repeat(
                deeds,
                ({ id }) => id,
                (deed) => html`<li class="entry" part="entry" tabindex="-1">${entry(telling, deed)}</li>`,
              )}
            </ol>
          </section>`,
      )}
      ${
        unreadable > 0
          ? notice({ kind: 'warn', title: texts.unreadable(unreadable, number(unreadable)) })
          : nothing
      }
      ${this.#renderMore(loaded)}
    </div>`;
  }

  #renderMore({ items, more, loading, gap }: Loaded<Activity>): TemplateResult | typeof nothing {
    const texts = this.#texts;
    const pages = this.#entries.store;
    if (gap)
      return problem(wordsOf(this.#localizer), this.#localizer.language, gap, {
        title: texts.moreFailed,
        retry: () => pages?.retry(),
      });
    if (!more) return nothing;
    return html`<button
      class="button more"
      type="button"
      aria-busy=${loading ? 'true' : nothing}
      @click=${() => {
        this.#asked = items.length;
        pages?.more();
      }}
    >
      ${texts.more}
    </button>`;
  }

  #renderEmpty(): TemplateResult {
    const texts = this.#texts;
    const narrowed = isNarrowed(this.sought) || this.only !== undefined;
    return html`<div class="card padded empty">
      <h3>${narrowed ? texts.noMatch : texts.empty}</h3>
      <p class="muted">${narrowed ? texts.noMatchText : texts.emptyText}</p>
      ${
        narrowed
          ? html`<button class="button" type="button" @click=${() => this.#reset()}>${texts.reset}</button>`
          : nothing
      }
    </div>`;
  }

  #renderShape(loading: string): TemplateResult {
    return html`<div class="card day shape" role="status">
      <span class="visually-hidden">${loading}</span>
      ${[1, 2, 3, 4].map(() => html`<span class="skeleton"></span>`)}
    </div>`;
  }

  #edit(part: Partial<Filter>): void {
    this.filter = { ...this.filter, ...part };
    clearTimeout(this.#typing);
    const begin = () => {
      this.sought = this.filter;
    };
    if ('person' in part && part.person) this.#typing = setTimeout(begin, TYPING);
    else begin();
  }

  #reset(): void {
    this.only = undefined;
    this.#edit(EVERYTHING);
    this.renderRoot.querySelector<HTMLElement>('#group')?.focus();
  }

  /** Narrows to a linked account, or shows all. The focus goes to what says so, or to the first field. */
  #narrow(only: typeof this.only): void {
    this.only = only;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(only ? '#only' : '#group')?.focus(),
    );
  }
}

/** Deeds by the reader's days, in their order. */
function daysOf(items: readonly Activity[], language: string): [day: string, deeds: Activity[]][] {
  const days = new Map<string, Activity[]>();
  for (const deed of items) {
    const day = formatDate(language, deed.at);
    const deeds = days.get(day);
    if (deeds) deeds.push(deed);
    else days.set(day, [deed]);
  }
  return [...days];
}
