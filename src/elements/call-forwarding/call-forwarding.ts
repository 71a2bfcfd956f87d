import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Backend, Items } from '../../backend/backend.js';
import type { PhoneLine } from '../../domain/call-forwarding.js';
import { phoneFormats } from '../../domain/phone.js';
import { formatTime } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Press } from '../../lit/press.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { Watch } from '../../lit/watch.js';
import { ForwardingFlow } from '../../state/forwarding-flow.js';
import { problem } from '../../ui/problem.js';
import { wordsOf } from '../../ui/words.js';
import { ForwardingChangedEvent } from './call-forwarding.events.js';
import { lineCard, type LineContext } from './call-forwarding.line.js';
import { messages } from './call-forwarding.messages.js';
import { styles } from './call-forwarding.styles.js';

/** With more numbers than this their cards start closed. */
const FEW = 3;

/**
 * Sets where the calls to an account's telephone numbers go: always, when busy, unanswered or unreachable.
 *
 * @tagname call-forwarding
 * @slot heading - The heading, where the page needs another one or another level.
 * @fires {ForwardingChangedEvent} forwarding-changed - The forwarding of a number was saved.
 * @csspart line - One telephone number.
 */
export class CallForwardingElement extends SubsidiaryElement {
  static override readonly tagName = 'call-forwarding';
  static override readonly styles = styles;

  /** The account whose numbers are shown. By default the nearest provided backend's. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The country whose numbers are typed and shown without prefix, ISO 3166-1 alpha-2. */
  @property() country = 'DE';

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #press = new Press(this);
  readonly #lines = new Query<Items<PhoneLine>>(this, () => this.#connection.queries?.phoneLines());
  readonly #flow = new Watch(this, () => {
    const { queries } = this.#connection;
    const { country } = this;
    return (
      queries && {
        key: [queries, country],
        make: () => new ForwardingFlow(queries, () => phoneFormats(country)),
      }
    );
  });

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
          problem(words, language, lines.error, {
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
          ${this.#renderLines(lines.data.items, flow)}
        `);
    }
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
    </section>`;
  }

  #renderLines(lines: readonly PhoneLine[], flow: ForwardingFlow): unknown {
    if (lines.length === 0) return this.#renderNone();
    const context: LineContext = {
      texts: this.#texts,
      words: this.#words,
      language: this.#localizer.language,
      level: this.#level,
      opened: lines.length <= FEW,
      show: (number) => flow.state.formats.show(number),
      form: (line) => flow.form(line),
      edit: (line, condition, patch) => flow.edit(line, condition, patch),
      check: (line, condition) => void this.#press.over().then(() => flow.check(line, condition)),
      save: (line) => void this.#finish(line, flow.save(line)),
      discard: (line) => {
        flow.discard(line);
        void this.#focus(line, 'summary');
      },
      keepMine: (line) => void this.#finish(line, flow.keepMine(line)),
    };
    return repeat(
      lines,
      (line) => line.id,
      (line) => lineCard(line, context),
    );
  }

  #renderNone(): TemplateResult {
    return html`<div class="card none">
      <h3 aria-level=${this.#level}>${this.#texts.none}</h3>
      <p class="muted">${this.#texts.noneText}</p>
    </div>`;
  }

  async #finish(line: PhoneLine, saving: Promise<PhoneLine | undefined>): Promise<void> {
    const saved = await saving;
    if (saved) this.dispatchEvent(new ForwardingChangedEvent(saved));
    else await this.#focus(line, ':is([aria-invalid], .conflict button)');
  }

  async #focus(line: PhoneLine, selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#line-${CSS.escape(line.id)} ${selector}`)?.focus();
  }
}
