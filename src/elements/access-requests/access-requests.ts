import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Backend, Items } from '../../backend/backend.js';
import type { AccessRequest } from '../../domain/access-request.js';
import { may, type Session } from '../../domain/person.js';
import { formatCustomerNumber, formatDate } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { Watch } from '../../lit/watch.js';
import { AnswerFlow } from '../../state/answer-flow.js';
import { fate } from '../../ui/fate.js';
import { problem } from '../../ui/problem.js';
import { wordsOf } from '../../ui/words.js';
import { AccessAnsweredEvent } from './access-requests.events.js';
import { messages } from './access-requests.messages.js';
import { styles } from './access-requests.styles.js';
import { accessRequests } from '../../state/late-reads.js';

type Answer = 'grant' | 'decline';
type Flow = AnswerFlow<Answer, AccessRequest>;

/**
 * Shows an administrator who asks for rights in the account, and takes the answers. Nobody answers their own.
 * Renders nothing while nobody asks.
 *
 * @tagname access-requests
 * @fires {AccessAnsweredEvent} access-answered - A right was granted or declined.
 * @csspart request - What one person asks for.
 */
export class AccessRequestsElement extends SubsidiaryElement {
  static override readonly tagName = 'access-requests';
  static override readonly styles = styles;

  /** The account in which rights are asked for. By default the nearest provided backend's. */
  @property({ attribute: false }) backend: Backend | undefined;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #session = new Query<Session>(this, () => this.#connection.queries?.session());
  readonly #requests = new Query<Items<AccessRequest>>(this, () => {
    const { queries, backend } = this.#connection;
    const session = this.#session.remote;
    return backend?.capabilities.accessRequests &&
      session.state === 'ready' &&
      may(session.data, 'link-accounts')
      ? queries && accessRequests(queries)
      : undefined;
  });
  readonly #flow = new Watch(this, () => {
    const { queries } = this.#connection;
    return (
      queries && {
        key: queries,
        make: () =>
          new AnswerFlow<Answer, AccessRequest>(queries, (input, options) =>
            queries.backend.answerAccessRequest(input, options),
          ),
      }
    );
  });

  protected override render(): unknown {
    const flow = this.#flow.store;
    const requests = this.#requests.remote;
    const texts = this.#texts;
    if (!flow || requests.state === 'loading') return nothing;
    if (requests.state === 'failed')
      return problem(wordsOf(this.#localizer), this.#localizer.language, requests.error, {
        title: texts.loadFailed,
        retry: () => void this.#requests.refetch(),
      });
    const shown = this.#shown(requests.data.items, flow);
    if (shown.length === 0) return nothing;
    return html`<ul class="card" role="list" aria-label=${texts.title}>
      ${repeat(
        shown,
        (each) => each.id,
        (each) => this.#renderRequest(each, flow),
      )}
    </ul>`;
  }

  get #texts() {
    return this.#localizer.texts('access-requests', messages);
  }

  /** What waits for an answer, and what was answered here. */
  #shown(items: readonly AccessRequest[], { state: { touched } }: Flow): AccessRequest[] {
    const session = this.#session.remote;
    const own = session.state === 'ready' ? session.data.person.email : '';
    return items
      .map((each) => (each.state === 'open' ? (touched.get(each.id) ?? each) : each))
      .filter(({ id, state, person }) => person.email !== own && (state === 'open' || touched.has(id)));
  }

  #renderRequest(request: AccessRequest, flow: Flow): TemplateResult {
    const texts = this.#texts;
    const words = wordsOf(this.#localizer);
    const { language } = this.#localizer;
    const { id, person, state, message, askedAt } = request;
    const right = words.permission[request.right];
    const problemOfIt = flow.state.problem?.request === id ? flow.state.problem.error : undefined;
    const say = state === 'open' ? texts.asks : texts[state];
    return html`
      <li part="request">
        <div class="who">
          <h2 id="title-${id}" tabindex="-1"><bdi>${say(person.name, right)}</bdi></h2>
          <p class="small">
            ${state === 'open' ? html`<bdi>${texts.from(person.email, formatDate(language, askedAt))}</bdi>` : texts.told}
            ${
              request.link
                ? html`<br /><bdi
                      >${texts.forAccount(
                        request.link.account.name,
                        formatCustomerNumber(language, request.link.account.customerNumber),
                      )}</bdi
                    >`
                : nothing
            }
          </p>
          ${message && state === 'open' ? html`<blockquote><bdi>${message}</bdi></blockquote>` : nothing}
        </div>
        ${
          state === 'open'
            ? html`<div class="row">
                ${this.#renderAnswer(request, 'decline', texts.decline, texts.declineNamed, flow)}
                ${this.#renderAnswer(request, 'grant', texts.grant, texts.grantNamed, flow)}
              </div>`
            : nothing
        }
        ${problemOfIt ? html`<div class="wide">${problem(words, language, problemOfIt)}</div>` : nothing}
        ${fate(words, flow.state.running?.request === id ? flow.state.status : 'idle')}
      </li>
    `;
  }

  #renderAnswer(
    request: AccessRequest,
    answer: Answer,
    text: string,
    named: (name: string, right: string) => string,
    flow: Flow,
  ): TemplateResult {
    const { running } = flow.state;
    const busy = running?.request === request.id && running.answer === answer;
    return html`<button
      class="button ${answer === 'grant' ? 'primary' : ''}"
      type="button"
      aria-label=${named(request.person.name, wordsOf(this.#localizer).permission[request.right])}
      aria-busy=${busy ? 'true' : nothing}
      @click=${() => this.#answer(request, answer, flow)}
    >
      ${text}
    </button>`;
  }

  async #answer(request: AccessRequest, answer: Answer, flow: Flow): Promise<void> {
    const answered = await flow.answer(request, answer);
    if (!answered) return;
    this.dispatchEvent(new AccessAnsweredEvent(answered));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#title-${CSS.escape(request.id)}`)?.focus();
  }
}
