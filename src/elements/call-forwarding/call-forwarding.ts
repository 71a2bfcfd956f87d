import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Backend, Items } from '../../backend/backend.js';
import { BackendError } from '../../domain/backend-error.js';
import type { PhoneLine } from '../../domain/call-forwarding.js';
import { forwardingNumbers } from '../../domain/forwarding-numbers.js';
import { formatNumber, formatTime } from '../../i18n/formats.js';
import { Clock } from '../../lit/clock.js';
import { Connection } from '../../lit/connection.js';
import { Late } from '../../lit/late.js';
import { Localizer } from '../../lit/localizer.js';
import { Press } from '../../lit/press.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { Watch } from '../../lit/watch.js';
import type { ManyAct } from '../../state/forward-many-flow.js';
import type { ForwardingFlow } from '../../state/forwarding-flow.js';
import { forwardingFlowOf } from '../../state/forwarding-flows.js';
import { problem } from '../../ui/problem.js';
import { wordsOf } from '../../ui/words.js';
import { ConfirmFirst } from '../confirm-sign-in/confirm-first.js';
import { ForwardingChangedEvent } from './call-forwarding.events.js';
import { KeptNumbers } from './call-forwarding.kept.js';
import type { LentForwarding } from './call-forwarding.lent.js';
import { lineCard, type LineContext } from './call-forwarding.line.js';
import { LineTimes } from './call-forwarding.times.js';
import { matching, tools } from './call-forwarding.tools.js';
import { messages } from './call-forwarding.messages.js';
import { styles } from './call-forwarding.styles.js';
import { phoneLines } from '../../state/late-reads.js';

/** With more numbers than this their cards start closed. */
const FEW = 3;
/** With more numbers than this one can be looked for. */
const MANY = 8;

/**
 * Sets where the calls to an account's telephone numbers go: always, when busy, unanswered or unreachable; at any time,
 * at certain times or until a day; for one number or for several.
 *
 * @tagname call-forwarding
 * @slot heading - The heading, where the page needs another one or another level.
 * @fires {ForwardingChangedEvent} forwarding-changed - The forwarding of a number was saved.
 * @fires {ReauthNeedEvent} reauth-need - The linked account needs a fresh, stronger sign-in. Cancelable: prevent it to see to it yourself.
 * @csspart line - One telephone number.
 */
export class CallForwardingElement extends SubsidiaryElement {
  static override readonly tagName = 'call-forwarding';
  static override readonly styles = styles;

  /** The account whose numbers are shown. By default the nearest provided backend's. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The id of a link: the numbers of that linked account instead, as far as it lends its forwarding. */
  @property() link: string | undefined;
  /** The country whose numbers are typed and shown without prefix, ISO 3166-1 alpha-2. */
  @property() country = 'DE';

  /** What is looked for among the numbers. */
  @state() private looked = '';
  /** What is being done with several numbers. */
  @state() private many: { act: ManyAct; chosen: readonly string[] } | undefined;

  /** Which cards a person has opened or closed, by number. */
  readonly #opened = new Map<string, boolean>();
  readonly #clock = new Clock(this);
  readonly #late = new Late(this, () => import('./call-forwarding.late.js'));
  #lent: LentForwarding | undefined;
  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #kept = new KeptNumbers(this, () => this.#connection.queries, this.#localizer);
  readonly #confirm = new ConfirmFirst(this, { queries: () => this.#connection.queries });
  readonly #times = new LineTimes(this, this.#clock, () => this.#connection.queries);
  readonly #press = new Press(this);
  readonly #lines = new Query<Items<PhoneLine>>(this, () => {
    const { queries } = this.#connection;
    return queries && this.#offered ? phoneLines(queries, this.link || undefined) : undefined;
  });
  readonly #flow = new Watch(this, () => {
    const { queries } = this.#connection;
    const { country } = this;
    const link = this.link || undefined;
    return (
      queries && {
        key: [queries, country, link],
        make: () => forwardingFlowOf(queries, country, () => forwardingNumbers(country), link),
      }
    );
  });

  protected override willUpdate(): void {
    const { module } = this.#late;
    if (module && this.link)
      this.#lent ??= new module.LentForwarding(this, () => this.#connection.queries, this.#localizer);
  }

  protected override updated(_changed: PropertyValues): void {
    // Numbers are shown as they are until their formats are here; if these never come, that is all that is lost.
    const lines = this.#lines.remote;
    if (lines.state === 'ready' && lines.data.items.length > 0)
      this.#flow.store?.formats().catch(() => undefined);
  }

  protected override render(): unknown {
    const flow = this.#flow.store;
    if (!flow || !this.#connection.backend?.capabilities.forwarding) return nothing;
    const lines = this.#lines.remote;
    const texts = this.#texts;
    const words = this.#words;
    const { language } = this.#localizer;
    const retry = () => void this.#lines.refetch();
    if (!this.#offered) return this.#renderFrame(this.#renderNotLent(new BackendError('not-offered')));
    switch (lines.state) {
      case 'loading':
        return this.#renderFrame(
          html`<div class="stack" role="status">
            <span class="visually-hidden">${words.loading}</span>
            ${[1, 2, 3].map(() => html`<span class="skeleton shape"></span>`)}
          </div>`,
        );
      case 'failed':
        return this.#renderFrame(
          this.link && this.#late.needed?.NOT_LENT.includes(lines.error.code)
            ? this.#renderNotLent(lines.error)
            : problem(words, language, lines.error, {
                title: texts.loadFailed,
                ...(lines.error.code === 'not-allowed' ? {} : { retry }),
              }),
        );
      case 'ready':
        return this.#renderFrame(html`
          ${
            lines.problem
              ? problem(words, language, lines.problem, {
                  title: texts.stale(formatTime(language, lines.at)),
                  retry,
                })
              : nothing
          }
          ${this.#kept.render()} ${this.#renderLines(lines.data.items, flow)}
        `);
    }
  }

  /** Whether what is to be shown can be had here. */
  get #offered(): boolean {
    return !this.link || this.#connection.backend?.capabilities.linkedForwarding === true;
  }

  /** Why a linked account's forwarding is not shown, and the way to it. */
  #renderNotLent(error: BackendError): unknown {
    void this.#late.needed;
    return this.#lent?.render(error);
  }

  get #texts() {
    return this.#localizer.texts('call-forwarding', messages);
  }

  get #words() {
    return wordsOf(this.#localizer);
  }

  /** The level of the headings below the page's own. */
  get #level(): number {
    const own = /^h([1-5])$/.exec(this.querySelector(':scope > [slot=heading]')?.localName ?? 'h2');
    return own ? Number(own[1]) + 1 : 3;
  }

  #renderFrame(content: unknown): TemplateResult {
    const texts = this.#texts;
    return html`<section class="stack" aria-labelledby="title">
        <div>
          <div id="title">
            <slot name="heading" @slotchange=${() => this.requestUpdate()}><h2>${texts.title}</h2></slot>
          </div>
          <p class="muted">${texts.lead}</p>
        </div>
        ${content}
      </section>
      ${this.#confirm.render()}`;
  }

  #renderLines(lines: readonly PhoneLine[], flow: ForwardingFlow): unknown {
    if (lines.length === 0) return this.#kept.after === undefined ? this.#renderNone() : nothing;
    const { now } = this.#clock;
    const show = (number: string) => flow.state.formats.show(number);
    const context: LineContext = {
      texts: this.#texts,
      words: this.#words,
      language: this.#localizer.language,
      level: this.#level,
      now,
      lines,
      holidays: this.#connection.backend?.capabilities.holidays ?? false,
      opened: ({ id }) => this.#opened.get(id) ?? lines.length <= FEW,
      toggle: ({ id }, open) => {
        if (open === (this.#opened.get(id) ?? lines.length <= FEW)) return;
        this.#opened.set(id, open);
        this.requestUpdate();
      },
      place: (line) => this.#times.placeOf(line),
      show,
      form: (line) => flow.form(line),
      edit: (line, condition, patch) => flow.edit(line, condition, patch),
      check: (line, condition) => void this.#press.over().then(() => flow.check(line, condition)),
      save: (line, agreed) =>
        void this.#finish(
          line,
          this.#confirmed(flow, line, () => flow.save(line, agreed)),
        ),
      discard: (line) => {
        flow.discard(line);
        void this.#focus(line, 'summary');
      },
      reconsider: (line) => {
        flow.reconsider(line);
        void this.#focus(line, 'input[type=tel]');
      },
      keepMine: (line) => void this.#finish(line, flow.keepMine(line)),
      pause: (line, paused) =>
        void this.#finish(
          line,
          this.#confirmed(flow, line, () => flow.pause(line, paused)),
        ),
    };
    this.#times.wakeAtNextChange(lines);
    const found = matching(lines, this.looked, show);
    return html`
      ${lines.length > 1 ? this.#renderTools(lines, found.length) : nothing}
      <div class="lines ${lines.length > MANY ? 'many' : ''}">
        ${repeat(
          found,
          (line) => line.id,
          (line) => lineCard(line, context),
        )}
      </div>
      ${this.#renderMany(lines)}
    `;
  }

  #renderTools(lines: readonly PhoneLine[], found: number): TemplateResult {
    const number = (value: number) => formatNumber(this.#localizer.language, value);
    return tools(lines, {
      texts: this.#texts,
      now: this.#clock.now,
      search: lines.length > MANY,
      looked: this.looked,
      found: this.looked ? this.#texts.found(found, number(found), number(lines.length)) : '',
      none: found === 0,
      look: (looked) => (this.looked = looked),
      open: (act, chosen) => void this.#late.use(() => (this.many = { act, chosen })),
    });
  }

  #renderMany(lines: readonly PhoneLine[]): unknown {
    const retry = this.#late.missing;
    if (retry) return problem(this.#words, this.#localizer.language, new BackendError('network'), { retry });
    const { backend } = this.#connection;
    const { many } = this;
    if (!many || !backend || lines.length === 0) return nothing;
    return this.#late.module?.forwardNumbers({
      backend,
      country: this.country,
      link: this.link || undefined,
      ...many,
      closed: () => (this.many = undefined),
      changed: (line) => this.dispatchEvent(new ForwardingChangedEvent(line)),
    });
  }

  #renderNone(): TemplateResult {
    return html`<div class="card none">
      <h3 aria-level=${this.#level}>${this.#texts.none}</h3>
      <p class="muted">${this.#texts.noneText}</p>
    </div>`;
  }

  /** Does it, after a confirmation where the linked account wants one; what was agreed to is not asked again. */
  async #confirmed(
    flow: ForwardingFlow,
    line: PhoneLine,
    write: () => Promise<PhoneLine | undefined>,
  ): Promise<PhoneLine | undefined> {
    try {
      return await this.#confirm.run({ write, refusal: () => flow.form(line).error });
    } catch {
      // The dialog could not be loaded: the card says that a confirmation is needed.
      return undefined;
    }
  }

  async #finish(line: PhoneLine, saving: Promise<PhoneLine | undefined>): Promise<void> {
    const saved = await saving;
    if (saved) this.dispatchEvent(new ForwardingChangedEvent(saved));
    else await this.#focus(line, ':is([aria-invalid], .conflict button, .agree)');
  }

  async #focus(line: PhoneLine, selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#line-${CSS.escape(line.id)} ${selector}`)?.focus();
  }
}
