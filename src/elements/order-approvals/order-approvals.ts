import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Backend, Items } from '../../backend/backend.js';
import { asBackendError, type BackendError } from '../../domain/backend-error.js';
import { CAME_BACK, type OrderApproval } from '../../domain/order-approval.js';
import { may, type Session } from '../../domain/person.js';
import { openly } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { Watch } from '../../lit/watch.js';
import { ApprovalFlow, type ApprovalAct } from '../../state/approval-flow.js';
import { approvals } from '../../state/late-reads.js';
import { save } from '../../ui/download.js';
import { problem } from '../../ui/problem.js';
import { wordsOf } from '../../ui/words.js';
import { ConfirmFirst } from '../confirm-sign-in/confirm-first.js';
import { card, type CardContext } from './order-approvals.card.js';
import { OrderApprovalAnsweredEvent } from './order-approvals.events.js';
import { messages } from './order-approvals.messages.js';
import { styles } from './order-approvals.styles.js';

/**
 * Orders above a limit that wait for a second person: whoever may order sees what is contracted and orders it or declines
 * with a reason; whoever has asked reminds or takes it back. Nobody approves their own. Nothing while nothing waits.
 *
 * @tagname order-approvals
 * @fires {OrderApprovalAnsweredEvent} order-approval-answered - An order was approved, declined or taken back.
 * @csspart approval - One order.
 */
export class OrderApprovalsElement extends SubsidiaryElement {
  static override readonly tagName = 'order-approvals';
  static override readonly styles = styles;

  /** The account that orders. By default the nearest provided backend's. */
  @property({ attribute: false }) backend: Backend | undefined;

  @state() private notDownloaded: { readonly approval: string; readonly error: BackendError } | undefined;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #confirm = new ConfirmFirst(this, { queries: () => this.#connection.queries });
  readonly #session = new Query<Session>(this, () => this.#queries?.session());
  readonly #approvals = new Query<Items<OrderApproval>>(this, () => {
    const session = this.#session.remote;
    return this.#queries &&
      session.state === 'ready' &&
      !session.data.delegation &&
      may(session.data, 'order-accounts')
      ? approvals(this.#queries)
      : undefined;
  });
  readonly #flow = new Watch<ApprovalFlow>(this, () => {
    const queries = this.#queries;
    return queries && { key: queries, make: () => new ApprovalFlow(queries) };
  });
  #downloading = false;

  protected override render(): unknown {
    const flow = this.#flow.store;
    const read = this.#approvals.remote;
    if (!flow || read.state === 'loading') return nothing;
    if (read.state === 'failed')
      return problem(wordsOf(this.#localizer), this.#localizer.language, read.error, {
        title: this.#texts.loadFailed,
        retry: () => void this.#approvals.refetch(),
      });
    const shown = this.#shown(read.data.items, flow);
    if (shown.length === 0) return nothing;
    return html`<ul class="card" role="list" aria-label=${this.#texts.title}>
        ${repeat(
          shown,
          ({ id }) => id,
          (each) => html`<li part="approval">${card(each, this.#context(each, flow))}</li>`,
        )}
      </ul>
      ${this.#confirm.render()}`;
  }

  get #queries() {
    const { queries } = this.#connection;
    return queries?.backend.capabilities.approvals ? queries : undefined;
  }

  get #texts() {
    return this.#localizer.texts('order-approvals', messages);
  }

  /** What waits, what was done here, and what of one's own has come back without an approval lately. */
  #shown(items: readonly OrderApproval[], { state: { done } }: ApprovalFlow): OrderApproval[] {
    return items.filter(
      ({ id, state, own }) => state === 'waiting' || done.has(id) || (own && CAME_BACK.includes(state)),
    );
  }

  #context(approval: OrderApproval, flow: ApprovalFlow): CardContext {
    const texts = this.#texts;
    const words = wordsOf(this.#localizer);
    const { language } = this.#localizer;
    const failed = this.notDownloaded;
    return {
      texts,
      words,
      language,
      flow,
      act: (act, of) => void this.#act(act, of, flow),
      ask: (id, from) => void this.#ask(id, from, flow),
      download: (of) => void this.#download(of),
      notDownloaded:
        failed?.approval === approval.id
          ? problem(words, language, failed.error, { title: texts.downloadFailed })
          : undefined,
    };
  }

  async #act(act: ApprovalAct, approval: OrderApproval, flow: ApprovalFlow): Promise<void> {
    const answered = await this.#confirm.run({
      write: () => flow.submit(act, approval),
      refusal: () => flow.error,
    });
    if (answered && act !== 'remind')
      this.dispatchEvent(
        new OrderApprovalAnsweredEvent('approval' in answered ? answered.approval : answered),
      );
    await this.#focus(answered ? `#title-${CSS.escape(approval.id)}` : '[aria-invalid=true]');
  }

  /** Asks for a reason before an order is declined, or does not any more. */
  async #ask(approval: string | undefined, from: string | undefined, flow: ApprovalFlow): Promise<void> {
    flow.reasons.ask(approval);
    await this.#focus(approval ? '#reason' : `#decline-${CSS.escape(from ?? '')}`);
  }

  async #download({ id }: OrderApproval): Promise<void> {
    const backend = this.#queries?.backend;
    if (!backend || this.#downloading) return;
    this.#downloading = true;
    try {
      const language = openly(this.#localizer.language);
      save(await backend.getApprovalSummary({ approval: id, language }));
      this.notDownloaded = undefined;
    } catch (thrown) {
      this.notDownloaded = { approval: id, error: asBackendError(thrown) };
    }
    this.#downloading = false;
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
