import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Backend, CallOptions, Items } from '../../backend/backend.js';
import type { ReceivedRequest } from '../../domain/link.js';
import type { Money } from '../../domain/money.js';
import { formatTime } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { Watch } from '../../lit/watch.js';
import { AnswerFlow } from '../../state/answer-flow.js';
import { consequenceWordsOf } from '../../ui/consequences.js';
import { preconditionWordsOf, type Clear } from '../../ui/preconditions.js';
import { problem } from '../../ui/problem.js';
import { wordsOf } from '../../ui/words.js';
import { card, showsAccounts, type Answer, type CardContext } from './link-request.card.js';
import { LinkRequestAcceptedEvent, LinkRequestDeclinedEvent } from './link-request.events.js';
import { messages } from './link-request.messages.js';
import { styles } from './link-request.styles.js';

/**
 * Shows the owner of an account who asks to link it, for what and with which consequences, and takes the answer.
 *
 * @tagname link-request
 * @fires {LinkRequestAcceptedEvent} link-request-accepted - The owner agreed.
 * @fires {LinkRequestDeclinedEvent} link-request-declined - The owner declined.
 * @csspart request - One request.
 */
export class LinkRequestElement extends SubsidiaryElement {
  static override readonly tagName = 'link-request';
  static override readonly styles = styles;

  /** The account that was asked. By default the nearest provided backend's. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The id of one request. Without it every open request is shown, the newest first. */
  @property() request: string | undefined;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #requests = new Query<Items<ReceivedRequest>>(this, () =>
    this.#connection.queries?.receivedRequests(),
  );
  readonly #flow = new Watch(this, () => {
    const { queries } = this.#connection;
    if (!queries) return undefined;
    const { backend } = queries;
    return {
      key: queries,
      make: () =>
        new AnswerFlow<Answer, ReceivedRequest>(queries, ({ answer, ...input }, options) =>
          this.#send(backend, answer, input, options),
        ),
    };
  });

  /** The main account that an account leaves with each request that was agreed to, as it was shown then. */
  readonly #left = new Map<string, string>();

  /** What was shown to be open of each request that is cleared. */
  readonly #shownSums = new Map<string, Money>();

  /** Requests with which a main account shows its accounts. */
  readonly #showing = new Set<string>();

  protected override render(): unknown {
    const flow = this.#flow.store;
    if (!flow) return nothing;
    const requests = this.#requests.remote;
    const texts = this.#texts;
    const words = this.#words;
    const { language } = this.#localizer;
    const retry = () => void this.#requests.refetch();
    switch (requests.state) {
      case 'loading':
        return html`<div class="card padded" role="status">
          <span class="visually-hidden">${words.loading}</span><span class="skeleton shape"></span>
        </div>`;
      case 'failed':
        return problem(words, language, requests.error, {
          title: texts.loadFailed,
          ...(requests.error.code === 'not-allowed' ? {} : { retry }),
        });
      case 'ready':
        return html`<div class="stack">
          ${
            requests.problem
              ? problem(words, language, requests.problem, {
                  title: texts.stale(formatTime(language, requests.at)),
                  retry,
                })
              : nothing
          }
          ${this.#renderRequests(this.#shown(requests.data.items, flow), flow)}
        </div>`;
    }
  }

  get #texts() {
    return this.#localizer.texts('link-request', messages);
  }

  get #words() {
    return wordsOf(this.#localizer);
  }

  /** What is shown: the one that was asked for; or all that are open, and those that were answered here. */
  #shown(
    items: readonly ReceivedRequest[],
    { state: { touched, problem } }: AnswerFlow<Answer, ReceivedRequest>,
  ): ReceivedRequest[] {
    const all = new Map([...touched, ...items.map((each) => [each.id, each] as const)]);
    const answered = (each: ReceivedRequest) =>
      each.state === 'pending' && problem?.request !== each.id && touched.get(each.id);
    return [...all.values()]
      .map((each) => answered(each) || each)
      .filter((each) =>
        this.request === undefined
          ? each.state === 'pending' || touched.has(each.id)
          : each.id === this.request,
      )
      .sort((a, b) => b.requestedAt.localeCompare(a.requestedAt));
  }

  #renderRequests(requests: readonly ReceivedRequest[], flow: AnswerFlow<Answer, ReceivedRequest>): unknown {
    const texts = this.#texts;
    if (requests.length === 0) {
      const [title, text] =
        this.request === undefined ? [texts.none, texts.noneText] : [texts.notFound, texts.notFoundText];
      return this.#renderNone(title, text);
    }
    const context: CardContext = {
      texts,
      words: this.#words,
      consequences: consequenceWordsOf(this.#localizer),
      preconditions: preconditionWordsOf(this.#localizer),
      language: this.#localizer.language,
      state: flow.state,
      answer: (request, answer) => void this.#answer(request, answer),
      clear: (...what) => void this.#clear(...what),
      again: () => void this.#requests.refetch(),
    };
    return repeat(
      requests,
      (each) => each.id,
      (each) => card(each, context),
    );
  }

  #renderNone(title: string, text: string): TemplateResult {
    return html`<div class="card none">
      <h2>${title}</h2>
      <p class="muted">${text}</p>
    </div>`;
  }

  /** What somebody agrees to beside the request itself. */
  #leaving(request: string): { from?: string; shows?: true } {
    const from = this.#left.get(request);
    return {
      ...(from !== undefined && { from }),
      ...(this.#showing.has(request) && { shows: true as const }),
    };
  }

  #send(
    backend: Backend,
    answer: Answer,
    input: { request: string; version: string },
    options: CallOptions,
  ): Promise<ReceivedRequest> {
    const { request } = input;
    switch (answer) {
      case 'accept':
        return backend.acceptRequest({ ...input, ...this.#leaving(request) }, options);
      case 'decline':
        return backend.declineRequest(input, options);
      case 'open-invoices':
      case 'unbilled':
        return backend.clearPrecondition(
          { request, kind: answer, amount: this.#shownSums.get(request)! },
          options,
        );
    }
  }

  async #clear(request: ReceivedRequest, ...[kind, amount]: Parameters<Clear>): Promise<void> {
    this.#shownSums.set(request.id, amount);
    if (await this.#flow.store?.answer(request, kind)) await this.#focus(request);
  }

  async #answer(request: ReceivedRequest, answer: 'accept' | 'decline'): Promise<void> {
    if (showsAccounts(request)) this.#showing.add(request.id);
    if (request.moves) this.#left.set(request.id, request.moves.from.id);
    const answered = await this.#flow.store?.answer(request, answer);
    if (!answered) return;
    this.dispatchEvent(
      answer === 'accept' ? new LinkRequestAcceptedEvent(answered) : new LinkRequestDeclinedEvent(answered),
    );
    await this.#focus(request);
  }

  async #focus(request: ReceivedRequest): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#title-${CSS.escape(request.id)}`)?.focus();
  }
}
