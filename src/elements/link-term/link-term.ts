import { html as litHtml, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { html } from 'lit/static-html.js';
import type { Backend } from '../../backend/backend.js';
import { BackendError } from '../../domain/backend-error.js';
import { dayAfter } from '../../domain/day-span.js';
import type { CurrentTerm, LinkExtension } from '../../domain/link-extension.js';
import { formatDay } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { tagOf, type ElementClass } from '../../lit/tag-of.js';
import { linkTerm } from '../../state/late-reads.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import { termLine, termWordsOf, wantedWords } from '../../ui/term-fields.js';
import { wordsOf } from '../../ui/words.js';
import { messages } from '../extend-link/extend-link.messages.js';
import { styles } from './link-term.styles.js';

/**
 * Says until when a link holds, whether its account is asked for more time, and what is missing where it could not end; and
 * leads to the dialog in which that is decided. Renders nothing where there is no link.
 *
 * @tagname link-term
 * @fires {LinkTermChangedEvent} link-term-changed - The link holds until another day, or more was asked for, agreed to, declined, or taken back.
 * @fires {DialogClosedEvent} dialog-closed - The person closed the dialog.
 */
export class LinkTermElement extends SubsidiaryElement {
  static override readonly tagName = 'link-term';
  static override readonly styles = styles;

  /** Where the accounts come from. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The id of the link; without it, the one of the account at work to its main account. */
  @property() link: string | undefined;
  /** Whether the person can decide about it; otherwise it is only said. */
  @property({ type: Boolean }) decides = false;

  /** The dialog, once it was opened. */
  @state() private dialog: ElementClass | undefined;
  @state() private deciding = false;
  @state() private missing = false;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #term = new Query<CurrentTerm>(this, () => {
    const { queries } = this.#connection;
    return queries?.backend.capabilities.linkLimits ? linkTerm(queries, this.link) : undefined;
  });

  protected override render(): unknown {
    const { backend } = this.#connection;
    if (!backend?.capabilities.linkLimits) return nothing;
    const words = wordsOf(this.#localizer);
    const { language } = this.#localizer;
    const known = this.#term.remote;
    const retry = () => void this.#decide();
    return litHtml`${known.state === 'ready' ? this.#renderTerm(known.data) : nothing}
    ${this.missing ? problem(words, language, new BackendError('network'), { retry }) : nothing}
    ${this.#renderDialog(backend)}`;
  }

  get #texts() {
    return this.#localizer.texts('extend-link', messages).place;
  }

  #renderTerm(term: CurrentTerm): TemplateResult {
    const texts = this.#texts;
    const { limit, extension, missing } = term;
    const line = termLine(termWordsOf(this.#localizer), this.#localizer.language, limit);
    return litHtml`<div class="term">
      <p class="muted">${line}</p>
      ${missing.length > 0 ? this.#renderWaiting(missing) : nothing}
      ${extension && extension.state !== 'canceled' && extension.state !== 'accepted' ? this.#renderExtension(term, extension) : nothing}
      ${
        this.decides && extension?.state !== 'proposed'
          ? this.#button(limit.endOn === null ? texts.limit : texts.change)
          : nothing
      }
    </div>`;
  }

  /** That it is still linked although its end was due, and why. */
  #renderWaiting(missing: CurrentTerm['missing']): TemplateResult {
    const texts = this.#texts;
    const names: Readonly<Record<string, string>> = texts.missing;
    return notice({
      kind: 'warn',
      live: false,
      title: texts.waits,
      text: litHtml`${texts.waitsText}
        <ul>
          ${missing.map((code) => litHtml`<li>${names[code] ?? code}</li>`)}
        </ul>`,
    });
  }

  #renderExtension({ side, main, account }: CurrentTerm, extension: LinkExtension): TemplateResult {
    const texts = this.#texts;
    const { asked, wanted, answerUntil } = this.#localizer.texts('extend-link', messages);
    const { language } = this.#localizer;
    const { state: at, reason, expiresAt } = extension;
    const words = termWordsOf(this.#localizer);
    if (at !== 'proposed')
      return notice({
        kind: 'info',
        live: false,
        title: at === 'declined' ? texts.declined(account.name) : texts.expired(account.name),
        text: reason ? texts.reason(reason) : undefined,
      });
    const known = this.#term.remote;
    const limit = known.state === 'ready' ? known.data.limit : extension.wanted;
    const last = expiresAt ? formatDay(language, dayAfter(expiresAt.slice(0, 10), -1)) : '';
    return notice({
      kind: side === 'main' ? 'info' : 'warn',
      live: false,
      title: side === 'main' ? asked.main(account.name) : asked.secondary(main.name),
      text: litHtml`${wanted(wantedWords(words, language, extension.wanted), wantedWords(words, language, limit))}
      ${answerUntil(last)}`,
      actions: this.decides
        ? this.#button(side === 'main' ? texts.look : texts.answer, side === 'main' ? '' : 'primary')
        : undefined,
    });
  }

  #button(label: string, kind = ''): TemplateResult {
    return litHtml`<button class="button ${kind}" id="decide" type="button" @click=${() => void this.#decide()}>
      ${label}
    </button>`;
  }

  #renderDialog(backend: Backend): unknown {
    if (!this.dialog) return nothing;
    const tag = tagOf(this.dialog);
    return html`<${tag}
      .backend=${backend}
      .link=${this.link}
      .open=${this.deciding}
      @dialog-closed=${this.#closed}
    ></${tag}>`;
  }

  async #decide(): Promise<void> {
    this.missing = false;
    try {
      this.dialog = (await import('../extend-link/extend-link.js')).ExtendLinkElement;
      this.deciding = true;
    } catch {
      this.missing = true;
    }
  }

  #closed = (): void => {
    this.deciding = false;
  };
}
