import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Backend } from '../../backend/backend.js';
import { BackendError } from '../../domain/backend-error.js';
import {
  FLATTENING_OPEN,
  UNDECIDED,
  type CurrentFlattening,
  type Flattening,
  type FlatteningChoice,
} from '../../domain/flattening.js';
import { formatDate } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { Watch } from '../../lit/watch.js';
import {
  choicesFor,
  flatteningActsOf,
  FlatteningFlow,
  type FlatteningAct,
} from '../../state/flattening-flow.js';
import { currentFlattening } from '../../state/late-reads.js';
import { consequences, consequenceWordsOf } from '../../ui/consequences.js';
import { saveBlob } from '../../ui/download.js';
import { fate } from '../../ui/fate.js';
import { selectField, textArea } from '../../ui/field.js';
import { problem } from '../../ui/problem.js';
import { errorText, wordsOf } from '../../ui/words.js';
import { FlatteningChangedEvent } from './flatten-account.events.js';
import { messages } from './flatten-account.messages.js';
import { report } from './flatten-account.report.js';
import { accountRow, type RowContext } from './flatten-account.row.js';
import { styles } from './flatten-account.styles.js';

/** Which of its acts is the one that it leads to. */
const PRIMARY: readonly FlatteningAct[] = ['propose', 'accept'];

/**
 * Adds a main account with its accounts: what becomes of each, what that changes, the question to the main account, how each
 * account stands while they are moved one by one, and a report at the end. Renders nothing where there is nothing of that kind.
 *
 * @tagname flatten-account
 * @fires {FlatteningChangedEvent} flattening-changed - A plan was made, sent, agreed to, declined, or taken back.
 */
export class FlattenAccountElement extends SubsidiaryElement {
  static override readonly tagName = 'flatten-account';
  static override readonly styles = styles;

  /** Where the accounts come from. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The id of the plan; without it, the newest one for the accounts of the account at work is shown. */
  @property() flattening: string | undefined;

  /** Whether it was tried to send what is not complete. */
  @state() private tried = false;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #read = new Query<CurrentFlattening>(this, () => {
    const { queries } = this.#connection;
    return queries?.backend.capabilities.moving ? currentFlattening(queries, this.flattening) : undefined;
  });
  readonly #flow = new Watch(this, () => {
    const { queries } = this.#connection;
    const id = this.#shown?.id;
    return queries && id ? { key: [queries, id], make: () => new FlatteningFlow(queries, id) } : undefined;
  });

  protected override render(): unknown {
    const { backend } = this.#connection;
    if (!backend?.capabilities.moving) return nothing;
    const words = wordsOf(this.#localizer);
    const read = this.#read.remote;
    const retry = () => void this.#read.refetch();
    switch (read.state) {
      case 'loading':
        return this.flattening === undefined
          ? nothing
          : html`<div class="card" role="status">
              <span class="visually-hidden">${words.loading}</span><span class="skeleton w-l"></span>
            </div>`;
      case 'failed':
        return problem(words, this.#localizer.language, read.error, { title: this.#texts.loadFailed, retry });
      case 'ready': {
        const flow = this.#flow.store;
        const { flattening, changes } = read.data;
        return flattening && flow ? this.#renderPlan(flattening, changes, flow) : nothing;
      }
    }
  }

  get #texts() {
    return this.#localizer.texts('flatten-account', messages);
  }

  get #shown(): Flattening | undefined {
    const read = this.#read.remote;
    return read.state === 'ready' ? (read.data.flattening ?? undefined) : undefined;
  }

  #title({ state, side, main, to }: Flattening): string {
    const { standing } = this.#texts;
    return state === 'proposed'
      ? standing.proposed[side](main.name, to.name)
      : standing[state](main.name, to.name);
  }

  #lead({ state, main, expiresAt, rows }: Flattening): string {
    const { lead } = this.#texts;
    const day = expiresAt ? formatDate(this.#localizer.language, expiresAt) : '';
    switch (state) {
      case 'listed':
        return lead.listed(main.name, day);
      case 'proposed':
        return lead.proposed(day);
      case 'running':
      case 'done':
      case 'partly':
        return lead[state];
      case 'declined':
      case 'canceled':
      case 'expired':
        return rows.some(({ state: each }) => each === 'moved' || each === 'detached')
          ? lead.over
          : lead.unchanged;
    }
  }

  #renderPlan(
    flattening: Flattening,
    changes: CurrentFlattening['changes'],
    flow: FlatteningFlow,
  ): TemplateResult {
    const texts = this.#texts;
    const words = wordsOf(this.#localizer);
    const { language } = this.#localizer;
    const { rows, message, reason, state: at } = flattening;
    const context: RowContext = { texts, words, language, flow, flattening, tried: this.tried };
    const { problem: refused, status } = flow.state;
    const undecided = rows.filter(({ state }) => UNDECIDED.includes(state)).length;
    return html`
      <section class="card" aria-labelledby="title">
        <h2 id="title" tabindex="-1">${this.#title(flattening)}</h2>
        <p>${this.#lead(flattening)}</p>
        ${message ? html`<p class="said">${texts.said(message)}</p>` : nothing}
        ${reason ? html`<p class="said">${texts.reasonGiven(reason)}</p>` : nothing}
        ${at === 'listed' || at === 'proposed' ? nothing : this.#renderCounts(flattening)}
        ${
          changes && at !== 'running'
            ? consequences(consequenceWordsOf(this.#localizer), language, changes)
            : nothing
        }
        ${at === 'running' && undecided > 0 && flattening.side === 'new' ? html`<p>${texts.decide(undecided)}</p>` : nothing}
        ${at === 'listed' && rows.length > 1 ? this.#renderAll(flattening, flow) : nothing}
        <ul class="rows ${at}" aria-label=${texts.rows}>
          ${repeat(
            rows,
            ({ link }) => link,
            (row) => accountRow(row, context),
          )}
        </ul>
        ${this.#renderText(flattening, flow)} ${refused ? problem(words, language, refused) : nothing}
        ${fate(words, status === 'sending' || status === 'slow' || status === 'uncertain' ? status : 'idle')}
        ${this.#renderButtons(flattening, flow)}
      </section>
    `;
  }

  /** How many accounts stand how. */
  #renderCounts({ rows }: Flattening): TemplateResult {
    const texts = this.#texts;
    const counts = new Map<keyof typeof texts.state, number>();
    for (const { state } of rows) counts.set(state, (counts.get(state) ?? 0) + 1);
    return html`<ul class="counts" aria-label=${texts.counts}>
      ${[...counts].map(([state, count]) => html`<li>${texts.count(texts.state[state], count)}</li>`)}
    </ul>`;
  }

  /** The same for all of them. */
  #renderAll({ rows }: Flattening, flow: FlatteningFlow): TemplateResult {
    const texts = this.#texts;
    return html`<div class="all">
      ${selectField({
        id: 'all',
        label: texts.all,
        value: '',
        placeholder: texts.allChoose,
        options: (['move', 'detach'] as const).map((value) => ({ value, label: texts.choice[value] })),
        edit: (choice) => {
          for (const row of rows) flow.decide(row, { choice: choice as FlatteningChoice });
        },
      })}
    </div>`;
  }

  #renderText({ state: at, side }: Flattening, flow: FlatteningFlow): TemplateResult | typeof nothing {
    const texts = this.#texts;
    const label =
      at === 'listed' && side === 'new'
        ? texts.message
        : at === 'proposed' && side === 'main'
          ? texts.decline
          : undefined;
    return label === undefined
      ? nothing
      : textArea({ id: 'text', label, value: flow.text, maxlength: 500, edit: (typed) => flow.write(typed) });
  }

  #renderButtons(flattening: Flattening, flow: FlatteningFlow): TemplateResult {
    const texts = this.#texts;
    const { at, status } = flow.state;
    const busy = (act: string) => (flow.busy && at === act ? 'true' : nothing);
    const plans = flattening.rows.some((row) => choicesFor(flattening, row));
    const missing = this.tried ? flow.unexplained(flattening.rows).length : 0;
    const told = status === 'done' && at !== undefined;
    return html`<div class="buttons">
      <p class="kept small" role="status">
        ${
          missing > 0
            ? texts.explain(missing)
            : flow.unsaved
              ? texts.unsaved
              : told
                ? at === 'plan'
                  ? texts.saved
                  : texts.done[at as FlatteningAct]
                : nothing
        }
      </p>
      ${
        FLATTENING_OPEN.includes(flattening.state) && flattening.state !== 'running'
          ? nothing
          : html`<button
              class="button large"
              type="button"
              id="report"
              @click=${() => this.#save(flattening)}
            >
              ${texts.report}
            </button>`
      }
      ${
        plans && flow.unsaved
          ? html`<button
              class="button large ${flattening.state === 'running' ? 'primary' : ''}"
              type="button"
              data-act="plan"
              aria-busy=${busy('plan')}
              @click=${() => void this.#plan(flattening, flow)}
            >
              ${flattening.state === 'running' ? texts.saveAgain : texts.save}
            </button>`
          : nothing
      }
      ${flatteningActsOf(flattening).map(
        (act) =>
          html`<button
            class="button large ${PRIMARY.includes(act) ? 'primary' : ''}"
            type="button"
            data-act=${act}
            aria-busy=${busy(act)}
            @click=${() => void this.#submit(act, flattening, flow)}
          >
            ${texts.submit[act]}
          </button>`,
      )}
    </div>`;
  }

  /** Keeps what was decided. Where it is not said why something stays, the focus goes there. */
  async #plan(flattening: Flattening, flow: FlatteningFlow): Promise<boolean> {
    const [first] = flow.unexplained(flattening.rows);
    this.tried = first !== undefined;
    if (first) {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>(`#reason-${CSS.escape(first.link)}`)?.focus();
      return false;
    }
    const kept = !flow.unsaved || (await flow.save(flattening));
    if (kept) this.dispatchEvent(new FlatteningChangedEvent(flattening.id, 'plan'));
    return kept;
  }

  async #submit(act: FlatteningAct, flattening: Flattening, flow: FlatteningFlow): Promise<void> {
    if (act === 'propose' && !(await this.#plan(flattening, flow))) return;
    // What was kept has changed what is decided on.
    const done = await flow.submit(act, this.#shown ?? flattening);
    if (!done) return;
    this.dispatchEvent(new FlatteningChangedEvent(flattening.id, act));
    await this.updateComplete;
    this.renderRoot.querySelector('h2')?.focus();
  }

  #save(flattening: Flattening): void {
    const words = wordsOf(this.#localizer);
    const { language } = this.#localizer;
    const { blob, fileName } = report(this.#texts, language, flattening, (code) =>
      errorText(words, language, new BackendError(code)),
    );
    saveBlob(fileName, blob);
  }
}
