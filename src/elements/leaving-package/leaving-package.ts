import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Backend } from '../../backend/backend.js';
import type { LeavingPackage, PackagePart } from '../../domain/leaving-package.js';
import { may } from '../../domain/rights.js';
import type { Session } from '../../domain/person.js';
import { formatDay, formatList, formatNumber, openly } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { leavingPackage } from '../../state/late-reads.js';
import { FileExport } from '../../ui/file-export.js';
import { problem } from '../../ui/problem.js';
import { shape } from '../../ui/shape.js';
import { wordsOf } from '../../ui/words.js';
import { messages } from './leaving-package.messages.js';
import { styles } from './leaving-package.styles.js';

/**
 * Lets the administrators of either side of a link take along what was shared by it: before the link ends, and for a time
 * afterwards. Says what is in the package, and until when it can be downloaded. Renders nothing where there is none.
 *
 * @tagname leaving-package
 * @slot heading - The heading, where the page needs another one or another level.
 */
export class LeavingPackageElement extends SubsidiaryElement {
  static override readonly tagName = 'leaving-package';
  static override readonly styles = styles;

  /** Where it comes from. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The id of a link, from either side of it. By default the one to the main account that ends, or has ended last. */
  @property() link: string | undefined;
  /**
   * Where somebody is about to end the link: the first day without it (ISO 8601), or `now`. Then it tells what they will no
   * longer see.
   */
  @property() ending: string | undefined;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #export = new FileExport(this);
  readonly #session = new Query<Session>(this, () => this.#queries?.session());
  readonly #package = new Query<LeavingPackage>(this, () => {
    const session = this.#session.remote;
    return session.state === 'ready' && may(session.data, 'link-accounts') && !session.data.delegation
      ? this.#queries && leavingPackage(this.#queries, this.link)
      : undefined;
  });

  protected override render(): unknown {
    const session = this.#session.remote;
    if (!this.#queries || session.state !== 'ready' || session.data.delegation) return nothing;
    if (!may(session.data, 'link-accounts')) return this.#renderDenied(session.data);
    const read = this.#package.remote;
    const words = wordsOf(this.#localizer);
    const retry = () => void this.#package.refetch();
    switch (read.state) {
      case 'loading':
        return shape(words, 1);
      case 'failed':
        return read.error.code === 'not-found'
          ? nothing
          : problem(words, this.#localizer.language, read.error, { title: this.#texts.loadFailed, retry });
      case 'ready':
        return this.#renderPackage(read.data);
    }
  }

  get #queries() {
    const { queries } = this.#connection;
    return queries?.backend.capabilities.leavingPackage ? queries : undefined;
  }

  get #texts() {
    return this.#localizer.texts('leaving-package', messages);
  }

  #day(day: string): string {
    return formatDay(this.#localizer.language, day);
  }

  #renderPackage(known: LeavingPackage): TemplateResult {
    const texts = this.#texts;
    const { until, days, over } = known;
    const number = formatNumber(this.#localizer.language, days);
    return html`<section class="package">
      <slot name="heading"><h3>${this.ending ? texts.first : texts.title}</h3></slot>
      ${
        over && until
          ? html`<p class="muted">${texts.over(this.#day(until))}</p>`
          : html`
              ${this.ending ? this.#renderEnding(known, this.ending) : this.#renderContents(known)}
              <p class="muted">${until ? texts.until(this.#day(until)) : texts.later(number)}</p>
              ${this.#export.notice(this.#localizer, texts, texts.found)}
              <button
                class="button"
                id="download"
                type="button"
                aria-busy=${this.#export.running ? 'true' : nothing}
                @click=${() => this.#download()}
              >
                ${texts.download}
              </button>
            `
      }
    </section>`;
  }

  #renderContents(known: LeavingPackage): TemplateResult {
    return html`<p>${this.#texts.contents}</p>
      ${this.#renderParts(known.parts, known)}`;
  }

  /** What will no longer be seen, once the link has ended. */
  #renderEnding(known: LeavingPackage, ending: string): TemplateResult {
    const texts = this.#texts;
    if (known.ending.length === 0) return html`<p>${texts.nothingEnds}</p>`;
    return html`<p>${ending === 'now' ? texts.endsAtOnce : texts.endsFrom(this.#day(ending))}</p>
      ${this.#renderParts(known.ending, known)}
      <p class="muted">${texts.rest}</p>`;
  }

  #renderParts(parts: readonly PackagePart[], { invoices }: LeavingPackage): TemplateResult {
    const texts = this.#texts;
    const number = formatNumber(this.#localizer.language, invoices);
    const said = (part: PackagePart): string =>
      part !== 'invoices'
        ? texts.parts[part]
        : invoices > 0
          ? texts.invoices(invoices, number)
          : texts.noInvoices;
    return html`<ul>
      ${parts.map((part) => html`<li>${said(part)}</li>`)}
    </ul>`;
  }

  #renderDenied({ administrators }: Session): TemplateResult {
    const texts = this.#texts;
    const who = formatList(this.#localizer.language, administrators);
    return html`<section class="package">
      <slot name="heading"><h3>${texts.title}</h3></slot>
      <p class="muted">${who ? texts.denied(who) : texts.deniedToAll}</p>
    </section>`;
  }

  #download(): void {
    const { backend } = this.#connection;
    if (!backend) return;
    const language = openly(this.#localizer.language);
    const input = { language, ...(this.link !== undefined && { link: this.link }) };
    void this.#export.start((options) => backend.exportLeavingPackage(input, options));
  }
}
