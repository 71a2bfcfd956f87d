import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Backend, CallOptions, Items } from '../../backend/backend.js';
import type { BackendError } from '../../domain/backend-error.js';
import { DeclineReason, type DeclineRequestInput } from '../../domain/decline.js';
import type { AskedRequest, ReceivedRequest } from '../../domain/received-request.js';
import type { Money } from '../../domain/money.js';
import type { Session } from '../../domain/person.js';
import { formatTime } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { Watch } from '../../lit/watch.js';
import { AnswerFlow } from '../../state/answer-flow.js';
import { askedRequest } from '../../state/late-reads.js';
import { Reasons } from '../../state/reasons.js';
import { consequenceWordsOf } from '../../ui/consequences.js';
import { startWordsOf } from '../../ui/link-start.js';
import { preconditionWordsOf, type Clear } from '../../ui/preconditions.js';
import { problem } from '../../ui/problem.js';
import { wordsOf } from '../../ui/words.js';
import { card } from './link-request.card.js';
import { showsAccounts, type Answer, type CardContext } from './link-request.context.js';
import { elsewhere, none } from './link-request.elsewhere.js';
import {
  LinkRequestAcceptedEvent,
  LinkRequestDeclinedEvent,
  SignInSwitchEvent,
} from './link-request.events.js';
import { messages } from './link-request.messages.js';
import { styles } from './link-request.styles.js';

/**
 * Shows the owner of an account who asks to link it, for what and with which consequences, and takes the answer.
 *
 * @tagname link-request
 * @fires {LinkRequestAcceptedEvent} link-request-accepted - The owner agreed.
 * @fires {LinkRequestDeclinedEvent} link-request-declined - The owner declined, or called off what was agreed to and has not begun.
 * @fires {SignInSwitchEvent} sign-in-switch - The user asks to sign in as somebody else: the request is for another account.
 * @csspart request - One request.
 */
export class LinkRequestElement extends SubsidiaryElement {
  static override readonly tagName = 'link-request';
  static override readonly styles = styles;

  /** The account that was asked. By default the nearest provided backend's. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The id of one request. Without it every open request is shown, the newest first. */
  @property() request: string | undefined;
  /** The token of the mail about it, which tells as whom to sign in where it is for another account. */
  @property({ attribute: false }) token: string | undefined;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #requests = new Query<Items<ReceivedRequest>>(this, () =>
    this.#connection.queries?.receivedRequests(),
  );
  readonly #session = new Query<Session>(this, () =>
    this.request === undefined ? undefined : this.#connection.queries?.session(),
  );
  /** What is known of a request that is not the account's. */
  readonly #asked = new Query<AskedRequest>(this, () => {
    const { queries } = this.#connection;
    const { request, token } = this;
    return queries && request !== undefined && token && this.#isElsewhere
      ? askedRequest(queries, request, token)
      : undefined;
  });
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

  readonly #reasons = new Watch(this, () => {
    const { queries } = this.#connection;
    return queries && { key: queries, make: () => new Reasons(queries) };
  });

  /** The main account that an account leaves with each request that was agreed to, as it was shown then. */
  readonly #left = new Map<string, string>();

  /** What was shown to be open of each request that is cleared. */
  readonly #shownSums = new Map<string, Money>();

  /** Requests with which a main account shows its accounts. */
  readonly #showing = new Set<string>();

  protected override render(): unknown {
    const flow = this.#flow.store;
    if (!flow || !this.#reasons.store) return nothing;
    const requests = this.#requests.remote;
    const texts = this.#texts;
    const words = this.#words;
    const { language } = this.#localizer;
    const retry = () => void this.#requests.refetch();
    switch (requests.state) {
      case 'loading':
        return this.#renderLoading();
      case 'failed':
        if (this.#isElsewhere && this.token) return this.#renderElsewhere(requests.error);
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
      (each.state === 'pending' || each.state === 'scheduled') &&
      problem?.request !== each.id &&
      touched.get(each.id);
    return [...all.values()]
      .map((each) => answered(each) || each)
      .filter((each) =>
        this.request === undefined
          ? each.state === 'pending' || each.state === 'scheduled' || touched.has(each.id)
          : each.id === this.request,
      )
      .sort((a, b) => b.requestedAt.localeCompare(a.requestedAt));
  }

  #renderRequests(requests: readonly ReceivedRequest[], flow: AnswerFlow<Answer, ReceivedRequest>): unknown {
    const texts = this.#texts;
    if (requests.length === 0)
      return this.request === undefined ? none(texts.none, texts.noneText) : this.#renderElsewhere();
    const context: CardContext = {
      texts,
      words: this.#words,
      consequences: consequenceWordsOf(this.#localizer),
      preconditions: preconditionWordsOf(this.#localizer),
      startTexts: startWordsOf(this.#localizer),
      language: this.#localizer.language,
      state: flow.state,
      reasons: this.#reasons.store!,
      answer: (request, answer) => void this.#answer(request, answer),
      clear: (...what) => void this.#clear(...what),
      again: () => void this.#requests.refetch(),
      decline: (request, asks) => void this.#ask(request, asks),
    };
    return repeat(
      requests,
      (each) => each.id,
      (each) => card(each, context),
    );
  }

  /** Whether the request that is to be shown is none of the account's, or none that the person may answer. */
  get #isElsewhere(): boolean {
    const requests = this.#requests.remote;
    return requests.state === 'ready'
      ? requests.data.items.every(({ id }) => id !== this.request)
      : requests.state === 'failed' && requests.error.code === 'not-allowed';
  }

  /** `denied`: why requests to the account that the person is signed in to are not shown. */
  #renderElsewhere(denied?: BackendError): unknown {
    const session = this.#session.remote;
    const asked = this.#asked.remote;
    const loads = session.state === 'loading' || (this.token && asked.state === 'loading');
    if (loads || session.state !== 'ready') return this.#renderLoading();
    const { language } = this.#localizer;
    const known = this.token && asked.state === 'ready' ? asked.data : undefined;
    if (denied && (!known || known.account.id === session.data.account.id))
      return problem(this.#words, language, denied, { title: this.#texts.loadFailed });
    return elsewhere(known, {
      texts: this.#texts,
      language,
      own: session.data.account,
      switchAccount: () => this.dispatchEvent(new SignInSwitchEvent(this.request ?? '')),
    });
  }

  #renderLoading(): TemplateResult {
    return html`<div class="card padded" role="status">
      <span class="visually-hidden">${this.#words.loading}</span><span class="skeleton shape"></span>
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
        return backend.declineRequest({ ...input, ...this.#why(request) }, options);
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
    if (await this.#flow.store?.answer(request, kind)) await this.#focus(`#title-${CSS.escape(request.id)}`);
  }

  /** Why a request is declined, as far as the person has said it. */
  #why(request: string): Pick<DeclineRequestInput, 'reason' | 'text'> {
    const { choice, text } = this.#reasons.store!.of(request);
    const reason = DeclineReason.options.find((each) => each === choice);
    return { ...(reason && { reason }), ...(text.trim() && { text: text.trim() }) };
  }

  /** Asks for a reason before a request is declined, or does not any more. */
  async #ask({ id }: ReceivedRequest, asks: boolean): Promise<void> {
    if (this.#flow.store?.state.running) return;
    this.#reasons.store?.ask(asks ? id : undefined);
    await this.#focus(asks ? `[name=reason-${CSS.escape(id)}]` : `#decline-${CSS.escape(id)}`);
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  async #answer(request: ReceivedRequest, answer: 'accept' | 'decline'): Promise<void> {
    if (showsAccounts(request)) this.#showing.add(request.id);
    if (request.moves) this.#left.set(request.id, request.moves.from.id);
    const answered = await this.#flow.store?.answer(request, answer);
    if (!answered) return this.#focus('[aria-invalid=true]');
    this.#reasons.store?.sent(request.id);
    this.dispatchEvent(
      answer === 'accept' ? new LinkRequestAcceptedEvent(answered) : new LinkRequestDeclinedEvent(answered),
    );
    await this.#focus(`#title-${CSS.escape(request.id)}`);
  }
}
