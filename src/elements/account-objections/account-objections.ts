import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Backend, Items } from '../../backend/backend.js';
import type { Objection } from '../../domain/local-access.js';
import { may, type Session } from '../../domain/person.js';
import { formatInstant, formatTime } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { Watch } from '../../lit/watch.js';
import { objections } from '../../state/late-reads.js';
import { LocalAccessFlow, type LocalAct } from '../../state/local-access-flow.js';
import { fate } from '../../ui/fate.js';
import { textArea } from '../../ui/field.js';
import { problem } from '../../ui/problem.js';
import { fieldText, wordsOf } from '../../ui/words.js';
import { messages } from './account-objections.messages.js';
import { styles } from './account-objections.styles.js';

const TONES = { open: 'warn', answered: 'info', closed: '' } as const;
/** Where a new objection is written. */
const NEW = 'new';

/**
 * Shows both sides what a secondary account objects to: its administrators raise an objection, those of the main
 * account answer it, and either closes it. The link stays whatever is said.
 *
 * @tagname account-objections
 * @slot heading - The heading, where the page needs another one or another level.
 * @csspart objection - One objection.
 */
export class AccountObjectionsElement extends SubsidiaryElement {
  static override readonly tagName = 'account-objections';
  static override readonly styles = styles;

  /** The account that is shown. By default the nearest provided backend's. */
  @property({ attribute: false }) backend: Backend | undefined;

  /** What is written and not sent, by objection. */
  @state() private drafts: Readonly<Record<string, string>> = {};

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #session = new Query<Session>(this, () => this.#queries?.session());
  readonly #objections = new Query<Items<Objection>>(this, () => {
    const session = this.#session.remote;
    return session.state === 'ready' && may(session.data, 'link-accounts')
      ? this.#queries && objections(this.#queries)
      : undefined;
  });
  readonly #flow = new Watch(this, () => {
    const queries = this.#queries;
    return queries && { key: queries, make: () => new LocalAccessFlow(queries) };
  });
  #focusNext: string | undefined;

  protected override render(): unknown {
    const flow = this.#flow.store;
    const session = this.#session.remote;
    const read = this.#objections.remote;
    if (!flow || session.state !== 'ready' || !may(session.data, 'link-accounts') || session.data.delegation)
      return nothing;
    const texts = this.#texts;
    const words = wordsOf(this.#localizer);
    const { language } = this.#localizer;
    const retry = () => void this.#objections.refetch();
    const { account } = session.data;
    return html`<section class="stack" aria-labelledby="title">
      <header>
        <div id="title">
          <slot name="heading"><h2>${texts.title}</h2></slot>
        </div>
        <p class="muted">${account.main ? texts.leadAccount : texts.leadMain}</p>
      </header>
      ${
        read.state === 'loading'
          ? html`<p role="status">${words.loading}</p>`
          : read.state === 'failed'
            ? problem(words, language, read.error, { title: texts.loadFailed, retry })
            : html`${
                read.problem
                  ? problem(words, language, read.problem, {
                      title: texts.stale(formatTime(language, read.at)),
                      retry,
                    })
                  : nothing
              }
              ${this.#renderNew(session.data, read.data.items, flow)}
              ${this.#renderAll(account, read.data.items, flow)}`
      }
    </section>`;
  }

  protected override updated(): void {
    const wanted = this.#focusNext && this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (!wanted) return;
    this.#focusNext = undefined;
    wanted.focus();
  }

  get #queries() {
    const { queries } = this.#connection;
    return queries?.backend.capabilities.objections ? queries : undefined;
  }

  get #texts() {
    return this.#localizer.texts('account-objections', messages);
  }

  #renderNew(
    { account }: Session,
    items: readonly Objection[],
    flow: LocalAccessFlow,
  ): TemplateResult | typeof nothing {
    const texts = this.#texts;
    const own = items.some((each) => each.account.id === account.id && each.state === 'open');
    if (!account.main || own) return nothing;
    if (this.drafts[NEW] === undefined)
      return html`<button
        class="button start"
        id="object"
        type="button"
        @click=${() => {
          this.#write(NEW, '');
          this.#focusNext = `#${NEW}`;
        }}
      >
        ${texts.object}
      </button>`;
    const message = this.drafts[NEW];
    return html`<div class="card">
      ${this.#renderField(NEW, texts.message, texts.messageHint(account.main.name), 'message', flow)}
      <div class="acts">
        ${this.#renderButton(NEW, texts.send, undefined, flow, { act: 'raise', message }, 'primary')}
        <button
          class="button"
          type="button"
          @click=${() => {
            this.#write(NEW, undefined);
            this.#focusNext = '#object';
          }}
        >
          ${wordsOf(this.#localizer).cancel}
        </button>
      </div>
      ${this.#renderFate(NEW, flow)}
    </div>`;
  }

  #renderAll(
    { id: account, main }: Session['account'],
    items: readonly Objection[],
    flow: LocalAccessFlow,
  ): TemplateResult | typeof nothing {
    if (items.length === 0) return main ? nothing : html`<p class="muted">${this.#texts.none}</p>`;
    return html`<ul class="stack" role="list">
      ${repeat(
        items,
        ({ id }) => id,
        (each) => this.#renderObjection(each, each.main.id === account, flow),
      )}
    </ul>`;
  }

  #renderObjection(objection: Objection, answers: boolean, flow: LocalAccessFlow): TemplateResult {
    const texts = this.#texts;
    const { language } = this.#localizer;
    const { id, version, state, account, main, message, raisedBy, raisedAt, answer, answeredBy, answeredAt } =
      objection;
    const said = (name: string | null, at: string | null, words: string) =>
      html`<blockquote><bdi>${words}</bdi></blockquote>
        <p class="small"><bdi>${texts.by(name ?? '', formatInstant(language, at ?? ''))}</bdi></p>`;
    return html`<li class="card" part="objection">
      <div class="head">
        <h3 id="o-${id}" tabindex="-1">
          <bdi>${answers ? texts.objects(account.name) : texts.own(main.name)}</bdi>
        </h3>
        <span class="badge ${TONES[state]}">${texts.states[state]}</span>
      </div>
      ${said(raisedBy, raisedAt, message)} ${answer ? said(answeredBy, answeredAt, answer) : nothing}
      ${answers && state === 'open' ? this.#renderField(id, texts.answerTo(account.name), undefined, 'answer', flow) : nothing}
      ${
        state === 'closed'
          ? nothing
          : html`<div class="acts">
              ${
                answers && state === 'open'
                  ? this.#renderButton(
                      id,
                      texts.answer,
                      texts.answerNamed(account.name),
                      flow,
                      { act: 'answer', objection: id, version, answer: this.drafts[id] ?? '' },
                      'primary',
                    )
                  : nothing
              }
              ${this.#renderButton(id, texts.close, texts.closeNamed(account.name), flow, { act: 'close', objection: id, version })}
            </div>`
      }
      ${this.#renderFate(id, flow)}
    </li>`;
  }

  #renderField(
    at: string,
    label: string,
    hint: string | undefined,
    field: 'message' | 'answer',
    flow: LocalAccessFlow,
  ): TemplateResult {
    const { problem } = flow.state;
    return textArea({
      id: at,
      label,
      hint,
      maxlength: 500,
      value: this.drafts[at] ?? '',
      edit: (words) => this.#write(at, words),
      error:
        flow.state.at === at && problem
          ? fieldText(wordsOf(this.#localizer), problem.fields, field)
          : undefined,
    });
  }

  #renderButton(
    at: string,
    text: string,
    label: string | undefined,
    flow: LocalAccessFlow,
    act: LocalAct,
    look: 'primary' | '' = '',
  ): TemplateResult {
    return html`<button
      class="button ${look}"
      type="button"
      aria-label=${label ?? nothing}
      aria-busy=${flow.busy && flow.state.at === at ? 'true' : nothing}
      @click=${() => void this.#do(flow, at, act)}
    >
      ${text}
    </button>`;
  }

  #renderFate(at: string, flow: LocalAccessFlow): TemplateResult {
    const words = wordsOf(this.#localizer);
    const { status, problem: error } = flow.state;
    const here = flow.state.at === at;
    return html`${
      here && error && error.fields.length === 0 ? problem(words, this.#localizer.language, error) : nothing
    }
    ${fate(words, here && status !== 'done' ? status : 'idle')}`;
  }

  #write(at: string, words: string | undefined): void {
    const { [at]: _before, ...rest } = this.drafts;
    this.drafts = words === undefined ? rest : { ...rest, [at]: words };
  }

  /** The focus goes to what it was about: its buttons are gone. */
  async #do(flow: LocalAccessFlow, at: string, act: LocalAct): Promise<void> {
    const done = await flow.run(at, act);
    if (!done) {
      if (flow.state.problem?.fields.length)
        this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(at)}`)?.focus();
      return;
    }
    this.#write(at, undefined);
    this.#focusNext = at === NEW ? '.head > h3' : `#o-${CSS.escape(at)}`;
    this.requestUpdate();
  }
}
