import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Backend, Items } from '../../backend/backend.js';
import { ASK_AGAIN_HOURS, type AccessRequest } from '../../domain/access-request.js';
import { opensLink } from '../../domain/granted.js';
import type { Link } from '../../domain/link.js';
import { may, type Permission, type Session } from '../../domain/person.js';
import { formatDate, formatInstant, formatList } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { Watch } from '../../lit/watch.js';
import { AccessRequestFlow } from '../../state/access-request-flow.js';
import { dialog } from '../../ui/dialog.js';
import { fate } from '../../ui/fate.js';
import { textArea } from '../../ui/field.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import { fieldText, wordsOf } from '../../ui/words.js';
import { HeldModal } from '../held-modal.js';
import { AccessRequestedEvent } from './request-access.events.js';
import { messages } from './request-access.messages.js';
import { styles } from './request-access.styles.js';
import { accessRequests } from '../../state/late-reads.js';

const HOUR = 3_600_000;

/**
 * Says why something cannot be done, who can grant the right to it, and asks them for it.
 *
 * @tagname request-access
 * @fires {AccessRequestedEvent} access-requested - The person asked for the right.
 * @fires {DialogClosedEvent} dialog-closed - The person closed the dialog.
 */
export class RequestAccessElement extends SubsidiaryElement {
  static override readonly tagName = 'request-access';
  static override readonly styles = styles;

  /** The account in which the right is lacking. By default the nearest provided backend's. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The right that is lacking. */
  @property() right: Permission | undefined;
  /** The id of the link whose account the person would work in; undefined: the right is lacking in general. */
  @property() link: string | undefined;
  /** Whether the dialog is shown. Set back when the person closes it. */
  @property({ type: Boolean, reflect: true }) open = false;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #modal = new HeldModal(this, { busy: () => this.#flow.store?.busy === true });
  readonly #session = new Query<Session>(this, () =>
    this.open ? this.#connection.queries?.session() : undefined,
  );
  readonly #asked = new Query<Items<AccessRequest>>(this, () =>
    this.open && this.#offered
      ? this.#connection.queries && accessRequests(this.#connection.queries)
      : undefined,
  );
  readonly #account = new Query<Link>(this, () =>
    this.open && this.link ? this.#connection.queries?.link(this.link) : undefined,
  );
  readonly #flow = new Watch(this, () => {
    const { queries } = this.#connection;
    const { right, link } = this;
    return this.open && queries && right
      ? { key: [queries, right, link], make: () => new AccessRequestFlow(queries, right, link) }
      : undefined;
  });

  protected override render(): unknown {
    const flow = this.#flow.store;
    if (!flow || !this.right) return nothing;
    const texts = this.#texts;
    const done = flow.state.step === 'done';
    return dialog(this.#modal, {
      title: done ? texts.done : this.#has ? texts.granted : this.#title(this.right),
      body: html`<div class="stack">${done ? html`<p>${texts.doneText}</p>` : this.#renderBody(flow)}</div>`,
      footer: this.#renderFooter(flow),
      busy: flow.busy,
    });
  }

  get #texts() {
    return this.#localizer.texts('request-access', messages);
  }

  get #words() {
    return wordsOf(this.#localizer);
  }

  /** What is lacking, and where, where it is lacking in one account. */
  #title(right: Permission): string {
    const account = this.#account.remote;
    const name = account.state === 'ready' ? account.data.nickname || account.data.account?.name : undefined;
    return this.link && name
      ? this.#texts.titleThere(name)
      : this.#texts.title(this.#words.permission[right]);
  }

  get #offered(): boolean {
    return this.#connection.backend?.capabilities.accessRequests === true;
  }

  /** Whether the person has got the right in the meantime. */
  get #has(): boolean {
    const session = this.#session.remote;
    if (session.state !== 'ready' || !may(session.data, this.right!)) return false;
    const { grants } = session.data;
    const account = this.#account.remote;
    if (!this.link || !grants) return true;
    return account.state === 'ready' && opensLink(grants, account.data);
  }

  /** Who can grant it, besides the person who lacks it. */
  get #administrators(): readonly string[] {
    const session = this.#session.remote;
    if (session.state !== 'ready') return [];
    return session.data.administrators.filter((name) => name !== session.data.person.name);
  }

  /** What became of the person's last question for this right. */
  get #last(): AccessRequest | undefined {
    const session = this.#session.remote;
    const asked = this.#asked.remote;
    if (session.state !== 'ready' || asked.state !== 'ready') return undefined;
    return asked.data.items.find(
      ({ right, link, person }) =>
        right === this.right && link?.id === this.link && person.email === session.data.person.email,
    );
  }

  /** When a right that was declined can be asked for again, ISO 8601; undefined: now. */
  get #again(): string | undefined {
    const last = this.#last;
    if (last?.state !== 'declined') return undefined;
    const again = Date.parse(last.answeredAt ?? last.askedAt) + ASK_AGAIN_HOURS * HOUR;
    return again > Date.now() ? new Date(again).toISOString() : undefined;
  }

  /** Whether there is somebody to ask, and nothing that was asked already. */
  get #mayAsk(): boolean {
    const known = this.#session.remote.state === 'ready' && this.#asked.remote.state === 'ready';
    return (
      known &&
      !this.#has &&
      this.#administrators.length > 0 &&
      this.#last?.state !== 'open' &&
      this.#again === undefined
    );
  }

  #renderBody(flow: AccessRequestFlow): unknown {
    const words = this.#words;
    const { language } = this.#localizer;
    const session = this.#session.remote;
    const asked = this.#asked.remote;
    if (session.state === 'loading' || (this.#offered && asked.state === 'loading'))
      return html`<div role="status">
        <span class="visually-hidden">${words.loading}</span><span class="skeleton"></span>
      </div>`;
    if (session.state === 'failed')
      return problem(words, language, session.error, { retry: () => void this.#session.refetch() });
    if (this.#has) return nothing;
    return html`<p>${this.#renderWho()}</p>
      ${
        asked.state === 'failed'
          ? problem(words, language, asked.error, { retry: () => void this.#asked.refetch() })
          : nothing
      }
      ${this.#renderLast()} ${this.#mayAsk ? this.#renderForm(flow) : nothing}`;
  }

  #renderWho(): string {
    const names = this.#administrators;
    const texts = this.#texts;
    return names.length > 0 ? texts.who(formatList(this.#localizer.language, names)) : texts.nobody;
  }

  #renderLast(): TemplateResult | typeof nothing {
    const last = this.#last;
    const { language } = this.#localizer;
    if (last?.state === 'open')
      return notice({ kind: 'info', title: this.#texts.asked(formatDate(language, last.askedAt)) });
    const again = this.#again;
    if (!last || !again) return nothing;
    return notice({
      kind: 'info',
      title: this.#texts.declined(
        last.answeredBy ?? '',
        formatDate(language, last.answeredAt ?? last.askedAt),
        formatInstant(language, again),
      ),
    });
  }

  #renderForm(flow: AccessRequestFlow): TemplateResult {
    const { step, message, problem: error } = flow.state;
    const words = this.#words;
    return html`
      ${error ? problem(words, this.#localizer.language, error) : nothing}
      ${textArea({
        id: 'message',
        label: this.#texts.message,
        hint: this.#texts.messageHint,
        error: fieldText(words, error?.fields ?? [], 'message'),
        value: message,
        maxlength: 500,
        edit: (text) => flow.edit(text),
      })}
      ${fate(words, step === 'editing' || step === 'done' ? 'idle' : step, this.#modal.held)}
    `;
  }

  #renderFooter(flow: AccessRequestFlow): TemplateResult {
    const asks = flow.state.step !== 'done' && this.#mayAsk;
    const words = this.#words;
    return html`
      <button
        class="button large"
        type="button"
        @click=${() => this.#modal.close(flow.state.step === 'uncertain')}
      >
        ${asks ? words.cancel : words.close}
      </button>
      ${
        asks
          ? html`<button
              class="button large primary"
              type="button"
              aria-busy=${flow.busy ? 'true' : nothing}
              @click=${() => this.#ask(flow)}
            >
              ${this.#texts.ask}
            </button>`
          : nothing
      }
    `;
  }

  async #ask(flow: AccessRequestFlow): Promise<void> {
    this.#modal.held = false;
    const asked = await flow.send();
    if (!asked) return;
    this.dispatchEvent(new AccessRequestedEvent(asked));
    await this.updateComplete;
    this.renderRoot.querySelector('h2')?.focus();
  }
}
