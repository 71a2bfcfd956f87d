import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Backend, Items } from '../../backend/backend.js';
import type { BulkLink, BulkLinkInput, BulkRow } from '../../domain/bulk-link.js';
import type { Catalogue } from '../../domain/catalogue.js';
import type { OwnAccounts } from '../../domain/own-account.js';
import { may, type Session } from '../../domain/person.js';
import { formatNumber, formatTime } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Modal } from '../../lit/modal.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { Watch } from '../../lit/watch.js';
import { BulkActsFlow, type BulkAct } from '../../state/bulk-acts-flow.js';
import { BulkFlow, type BulkStep } from '../../state/bulk-flow.js';
import { allRows, BulkRowsView } from '../../state/bulk-rows.js';
import { bulkLink, bulkLinks, catalogue, ownAccounts } from '../../state/late-reads.js';
import { OwnAccountsView } from '../../state/own-accounts.js';
import { inSlices } from '../../state/slices.js';
import { saveBlob } from '../../ui/download.js';
import { FileExport } from '../../ui/file-export.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import { wordsOf } from '../../ui/words.js';
import { Agreement } from './bulk-link.agreement.js';
import { tableWords, type Context } from './bulk-link.context.js';
import { correct, correctedCells, correctionOf, type Correction } from './bulk-link.correct.js';
import { BulkLinkClosedEvent, BulkLinkStartedEvent } from './bulk-link.events.js';
import { head } from './bulk-link.head.js';
import { GROUPS, job, type Group } from './bulk-link.job.js';
import { messages } from './bulk-link.messages.js';
import { messages as ownMessages } from './bulk-link.own.messages.js';
import { OwnPicker } from './bulk-link.own.js';
import { resultFile, templateFile } from './bulk-link.result.js';
import { bulkRows, WindowedRows } from './bulk-link.rows.js';
import { start } from './bulk-link.start.js';
import { styles } from './bulk-link.styles.js';
import { table } from './bulk-link.table.js';

/**
 * Adds many accounts at once: numbers or a table are pasted or dropped, or accounts that the person administers are
 * chosen; they are checked, put right and started. The backend
 * works on them by itself; how far it is can be seen on any device, and the results be had as a file.
 *
 * @tagname bulk-link
 * @csspart job - One that was handed in before.
 * @csspart row - One row.
 * @fires {BulkLinkStartedEvent} bulk-link-started - Many accounts at once were started.
 * @fires {BulkLinkClosedEvent} bulk-link-closed - The user left. What was pasted and handed in is kept.
 */
export class BulkLinkElement extends SubsidiaryElement {
  static override readonly tagName = 'bulk-link';
  static override readonly styles = styles;

  /** Where to add the accounts. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The id of one that was handed in before, to look at; absent: what was looked at last. */
  @property() bulk: string | undefined;

  @state() private group: Group = 'all';
  @state() private stopping = false;
  @state() private correction: Correction | undefined;
  @state() private said = '';

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #modal = new Modal(this, () => this.#closeCorrection());
  readonly #file = new FileExport(this);
  readonly #agreement = new Agreement(this);
  readonly #session = new Query<Session>(this, () => this.#queries?.session());
  readonly #flow = new Watch(this, () => {
    const queries = this.#queries;
    const session = this.#session.remote;
    if (!queries || session.state !== 'ready' || !isAllowed(session.data)) return undefined;
    const { person, account } = session.data;
    const parts = { words: () => tableWords(this.#texts), bulk: this.bulk };
    return {
      key: [queries, person.id, account.id, this.bulk],
      make: () => new BulkFlow(queries, session.data, parts),
    };
  });
  readonly #acts = new Watch(this, () => {
    const queries = this.#queries;
    return queries && { key: [queries, this.#id], make: () => new BulkActsFlow(queries) };
  });
  readonly #jobs = new Query<Items<BulkLink>>(this, () => {
    return this.#queries && this.#begins ? bulkLinks(this.#queries) : undefined;
  });
  readonly #owned = new Query<OwnAccounts>(this, () => {
    const offered = this.#queries?.backend.capabilities.candidates;
    return this.#queries && offered && this.#begins ? ownAccounts(this.#queries) : undefined;
  });
  readonly #own = new Watch(this, () => {
    const { backend } = this.#connection;
    const chosen = this.#flow.store?.state.step.at === 'own';
    return backend && chosen ? { key: backend, make: () => new OwnAccountsView(backend) } : undefined;
  });
  readonly #picker = new OwnPicker(this, () => {
    const flow = this.#flow.store;
    const view = this.#own.store;
    return flow && view ? { context: this.#context(flow), view } : undefined;
  });
  readonly #job = new Query<BulkLink>(this, () => {
    const id = this.#id;
    return this.#queries && id !== undefined ? bulkLink(this.#queries, id) : undefined;
  });
  readonly #catalogue = new Query<Catalogue>(this, () =>
    this.#queries && this.#now?.readyOrders ? catalogue(this.#queries) : undefined,
  );
  readonly #rows = new Watch(this, () => {
    const { backend } = this.#connection;
    const id = this.#id;
    if (!backend || id === undefined) return undefined;
    const { group } = this;
    return { key: [backend, id, group], make: () => new BulkRowsView(backend, id, GROUPS[group]) };
  });
  #step: string | undefined;
  #focusNext: string | undefined;

  constructor() {
    super();
    new WindowedRows(this, '[data-canvas]', () => {
      const bulk = this.#now;
      const rows = this.#rows.store;
      const flow = this.#flow.store;
      if (!bulk || !rows || !flow) return undefined;
      const context = this.#context(flow);
      const begin = (row: BulkRow) => (this.correction = correctionOf(context, row));
      return bulkRows(context, bulk, rows, bulk.state === 'open' ? begin : undefined);
    });
  }

  /** Puts the focus on the heading. */
  override focus(): void {
    const heading = this.shadowRoot?.querySelector<HTMLElement>('h2');
    heading?.focus();
    if (!heading) this.#focusNext = 'h2';
  }

  protected override willUpdate(changed: PropertyValues): void {
    const bulk = this.#now;
    if (bulk) this.#rows.store?.follow(JSON.stringify([bulk.version, bulk.counts]));
    if (changed.has('backend')) this.#forget();
  }

  protected override updated(): void {
    const step = this.#flow.store?.state.step;
    if (!step) return;
    const at = step.at === 'job' ? `job ${step.bulk}` : step.at;
    // Reading, handing in and loading go by; the focus waits for what comes then.
    const coming = step.at === 'job' && this.#job.remote.state === 'loading';
    if (at === 'reading' || at === 'sending' || coming) return;
    if (this.#step !== undefined && at !== this.#step) {
      this.#forget();
      this.focus();
    }
    this.#step = at;
    const wanted = this.#focusNext && this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (!wanted) return;
    this.#focusNext = undefined;
    wanted.focus();
  }

  protected override render(): unknown {
    if (!this.#queries) return nothing;
    const session = this.#session.remote;
    const words = wordsOf(this.#localizer);
    if (session.state === 'failed')
      return problem(words, this.#localizer.language, session.error, {
        retry: () => void this.#session.refetch(),
      });
    if (session.state === 'loading')
      return html`<div class="card padded"><span class="skeleton w-l"></span></div>`;
    const flow = this.#flow.store;
    if (!flow) return notice({ kind: 'warn', title: this.#texts[refusal(session.data)], live: false });
    const context = this.#context(flow);
    const { step } = flow.state;
    return html`<div class="screen">${head(context, step, this.#now)} ${this.#renderStep(context, step)}</div>
      ${this.#renderCorrection(context)}`;
  }

  get #queries() {
    const { queries } = this.#connection;
    return queries?.backend.capabilities.bulkLinks ? queries : undefined;
  }

  get #texts() {
    return this.#localizer.texts('bulk-link', messages);
  }

  /** Whether it is where many accounts come from. */
  get #begins(): boolean {
    const at = this.#flow.store?.state.step.at;
    return at === 'start' || at === 'reading';
  }

  /** What is looked at. */
  get #id(): string | undefined {
    const step = this.#flow.store?.state.step;
    return step?.at === 'job' ? step.bulk : undefined;
  }

  get #now(): BulkLink | undefined {
    const { remote } = this.#job;
    return this.#id !== undefined && remote.state === 'ready' ? remote.data : undefined;
  }

  /** What is ordered by; undefined: nothing is, or it is not here yet. */
  get #terms(): Catalogue | undefined {
    const { remote } = this.#catalogue;
    return this.#now?.readyOrders && remote.state === 'ready' ? remote.data : undefined;
  }

  #context(flow: BulkFlow): Context {
    return {
      texts: this.#texts,
      own: this.#localizer.texts('bulk-link-own', ownMessages),
      words: wordsOf(this.#localizer),
      language: this.#localizer.language,
      flow,
      capabilities: this.#connection.backend!.capabilities,
      main: this.#session.remote.state === 'ready' ? this.#session.remote.data.account.name : '',
    };
  }

  #renderStep(context: Context, step: BulkStep): unknown {
    const { texts, language } = context;
    switch (step.at) {
      case 'start':
      case 'reading':
        return start(context, {
          jobs: this.#jobs.remote,
          retry: () => void this.#jobs.refetch(),
          template: () => this.#saveTemplate(context),
          owned: this.#owned.remote.state === 'ready' ? this.#owned.remote.data : undefined,
          close: () => this.dispatchEvent(new BulkLinkClosedEvent()),
        });
      case 'own':
        return this.#own.store ? this.#picker.render(context, this.#own.store, step) : nothing;
      case 'table':
        return table(context, step);
      case 'sending': {
        const [done, total] = [formatNumber(language, step.done), formatNumber(language, step.total)];
        return html`<div class="card padded stack">
          <p role="status">${texts.sending(done, total)}</p>
          <progress aria-label=${texts.progressLabel} max=${step.total} .value=${step.done}></progress>
        </div>`;
      }
      case 'job':
        return this.#renderJob(context);
    }
  }

  #renderJob(context: Context): unknown {
    const { texts, words, language } = context;
    const read = this.#job.remote;
    const acts = this.#acts.store;
    const rows = this.#rows.store;
    const retry = () => void this.#job.refetch();
    if (read.state === 'failed')
      return problem(words, language, read.error, { title: texts.jobFailed, retry });
    if (read.state === 'loading' || !acts || !rows)
      return html`<div class="card padded stack" role="status">
        <span class="visually-hidden">${words.loading}</span><span class="skeleton w-l"></span>
      </div>`;
    return html`${
      read.problem
        ? problem(words, language, read.problem, { title: texts.stale(formatTime(language, read.at)), retry })
        : nothing
    }
    ${job(context, {
      bulk: read.data,
      rows,
      acts,
      group: this.group,
      choose: (group) => (this.group = group),
      act: (act) => void this.#act(acts, read.data, act),
      agreement: this.#agreement.render(context, read.data, this.#terms),
      stopping: this.stopping,
      ask: (stopping) => {
        this.stopping = stopping;
        this.#focusNext = stopping ? '#sure' : '#stop';
      },
      save: (only) => void this.#save(context, read.data, only),
      fileNotice: this.#file.notice(this.#localizer, texts, texts.rows),
      said: this.said,
    })}`;
  }

  #renderCorrection(context: Context): TemplateResult | typeof nothing {
    const acts = this.#acts.store;
    const { correction } = this;
    const bulk = this.#now;
    if (!correction || !acts || !bulk) return nothing;
    const place = `row ${correction.row.number}`;
    const { state } = acts;
    return correct(context, this.#modal, {
      bulk,
      correction,
      state: state.at === place ? state : { at: place, status: 'idle', problem: undefined },
      edit: (column, text) => {
        const { row, cells } = this.correction ?? correction;
        this.correction = { row, cells: { ...cells, [column]: text } };
      },
      save: () => void this.#correct(context, acts, bulk, this.correction ?? correction),
      remove: () => void this.#remove(context, acts, bulk, correction),
      close: () => this.#closeCorrection(),
    });
  }

  async #act(acts: BulkActsFlow, bulk: BulkLink, act: BulkAct['act']): Promise<void> {
    const input: BulkLinkInput = { bulk: bulk.id, version: bulk.version };
    this.said = '';
    switch (act) {
      case 'start': {
        const given = this.#agreement.given(bulk, this.#terms);
        if (!given || !(await acts.run('job', { act, input: { ...input, ...given } }))) return;
        this.dispatchEvent(new BulkLinkStartedEvent(this.#now ?? bulk));
        break;
      }
      case 'pause':
      case 'resume':
      case 'cancel':
      case 'reopen':
        if (!(await acts.run('job', { act, input }))) return;
        if (act === 'reopen') this.group = 'failed';
        break;
      case 'put':
      case 'remove':
        return;
    }
    this.stopping = false;
    this.#agreement.forget();
    this.focus();
  }

  async #correct(
    context: Context,
    acts: BulkActsFlow,
    bulk: BulkLink,
    correction: Correction,
  ): Promise<void> {
    const { number } = correction.row;
    const rows = [{ number, cells: correctedCells(context, correction) }];
    if (await acts.run(`row ${number}`, { act: 'put', input: { bulk: bulk.id, rows } }))
      this.#corrected(context.texts.corrected(formatNumber(context.language, number)));
  }

  async #remove(context: Context, acts: BulkActsFlow, bulk: BulkLink, { row }: Correction): Promise<void> {
    const { number } = row;
    const input = { bulk: bulk.id, numbers: [number] };
    if (await acts.run(`row ${number}`, { act: 'remove', input }))
      this.#corrected(context.texts.removed(formatNumber(context.language, number)));
  }

  #corrected(said: string): void {
    this.said = said;
    this.#closeCorrection();
  }

  #closeCorrection(): void {
    if (!this.#acts.store?.busy) this.correction = undefined;
  }

  /** All rows, or those that were not done, as a file in the reader's language. */
  async #save(context: Context, bulk: BulkLink, only: Group): Promise<void> {
    const { backend } = this.#connection;
    if (!backend) return;
    const states = only === 'failed' ? [...GROUPS.failed, ...GROUPS.ready] : GROUPS[only];
    await this.#file.start(async ({ signal, onProgress }) => {
      const rows = await allRows(backend, bulk.id, states, { signal, onProgress });
      return inSlices(resultFile(context, bulk, rows), signal);
    });
  }

  #saveTemplate(context: Context): void {
    const { fileName, blob } = templateFile(context);
    saveBlob(fileName, blob);
  }

  #forget(): void {
    this.group = 'all';
    this.stopping = false;
    this.#agreement.forget();
    this.correction = undefined;
    this.said = '';
  }
}

const isAllowed = (session: Session): boolean =>
  may(session, 'link-accounts') && !session.delegation && session.account.role !== 'secondary';

const refusal = ({ account }: Session): 'noMain' | 'noRight' =>
  account.role === 'secondary' ? 'noMain' : 'noRight';
