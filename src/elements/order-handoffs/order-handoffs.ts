import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Backend, Items } from '../../backend/backend.js';
import type { BackendError } from '../../domain/backend-error.js';
import type { NotifyHandoffInput, OrderHandoff } from '../../domain/order-handoff.js';
import type { OrderReturn } from '../../domain/order-return.js';
import { may, type Session } from '../../domain/person.js';
import { formatInstant } from '../../i18n/formats.js';
import { Clock } from '../../lit/clock.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { Watch } from '../../lit/watch.js';
import { ActFlow } from '../../state/act-flow.js';
import { browser } from '../../state/environment.js';
import { orderHandoffs } from '../../state/late-reads.js';
import { Operation } from '../../state/operation.js';
import { ShopWay } from '../../state/shop-way.js';
import { fate } from '../../ui/fate.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import { safeUrl } from '../../ui/safe-url.js';
import { wordsOf } from '../../ui/words.js';
import { OrderPlacedEvent } from '../add-account-wizard/add-account-wizard.events.js';
import { OrderStartEvent } from './order-handoffs.events.js';
import { messages } from './order-handoffs.messages.js';
import { styles } from './order-handoffs.styles.js';

/** For how many milliseconds an order is looked for before it counts as in progress. */
const LOOKED_FOR = 30_000;

/**
 * Orders in the host's own shop: takes what came back with the user, looks for an order that is still to arrive, and
 * offers to go on with one that was left. Nothing where there are none.
 *
 * @tagname order-handoffs
 * @fires {OrderPlacedEvent} order-placed - An order has arrived from the shop; its account is linked already.
 * @fires {OrderStartEvent} order-start - The user leaves the page to order in the shop. Cancelable: prevent it to lead there yourself.
 */
export class OrderHandoffsElement extends SubsidiaryElement {
  static override readonly tagName = 'order-handoffs';
  static override readonly styles = styles;

  /** Where the orders are known. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** What came back with the user from the shop (`orderReturn(location.hash)`); it is sent once. */
  @property({ attribute: false }) returned: OrderReturn | undefined;
  /** The page that the user comes back to from the shop, by its path. By default the one that is shown. */
  @property({ attribute: 'return-to' }) returnTo: string | undefined;

  /** How what came back was taken. */
  @state() private answer: { readonly looking: boolean; readonly problem?: BackendError } | undefined;
  /** The one that somebody came back from, and until when its order is looked for. */
  @state() private sought: { readonly id: string; readonly until: number } | undefined;
  @state() private said = '';

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #clock = new Clock(this);
  readonly #session = new Query<Session>(this, () => this.#queries?.session());
  readonly #handoffs = new Query<Items<OrderHandoff>>(this, () =>
    this.#mayOrder && this.#queries ? orderHandoffs(this.#queries) : undefined,
  );
  readonly #way = new Watch(this, () => {
    const queries = this.#queries;
    return queries ? { key: queries, make: () => new ShopWay(queries) } : undefined;
  });
  readonly #notifying = new Watch(this, () => {
    const queries = this.#queries;
    const backend = queries?.backend;
    return queries && backend
      ? {
          key: queries,
          make: () =>
            new ActFlow<NotifyHandoffInput>(queries, backend.notifyOrderHandoff.bind(backend), browser),
        }
      : undefined;
  });
  #taken: OrderReturn | undefined;
  /** Those whose order was looked for here. */
  readonly #open = new Set<string>();

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('backend')) this.#open.clear();
    if (this.sought && this.#clock.now < this.sought.until) this.#clock.wakeAt(this.sought.until);
  }

  protected override updated(): void {
    if (this.returned && this.returned !== this.#taken && this.#mayOrder) {
      this.#taken = this.returned;
      void this.#take(this.returned);
    }
    const read = this.#handoffs.remote;
    for (const handoff of read.state === 'ready' ? read.data.items : [])
      if (handoff.state === 'open') this.#open.add(handoff.id);
      else this.#arrived(handoff);
  }

  protected override render(): unknown {
    const read = this.#handoffs.remote;
    const items = read.state === 'ready' ? read.data.items.filter(({ state }) => state !== 'placed') : [];
    const { answer } = this;
    if (items.length === 0 && !answer && !this.said) return nothing;
    const texts = this.#texts;
    return html`<section aria-label=${texts.title}>
      <p class="said visually-hidden" role="status">${this.said}</p>
      ${answer ? this.#renderAnswer(answer) : nothing} ${this.#renderWay()}
      ${repeat(
        items,
        ({ id }) => id,
        (handoff) => this.#renderHandoff(handoff),
      )}
    </section>`;
  }

  get #queries() {
    const { queries } = this.#connection;
    return queries?.backend.capabilities.orderHandoff ? queries : undefined;
  }

  get #texts() {
    return this.#localizer.texts('order-handoffs', messages);
  }

  get #mayOrder(): boolean {
    const session = this.#session.remote;
    return session.state === 'ready' && !session.data.delegation && may(session.data, 'order-accounts');
  }

  #renderAnswer({ looking, problem: error }: NonNullable<typeof this.answer>): unknown {
    const texts = this.#texts;
    if (looking) return notice({ kind: 'info', title: texts.looking, text: texts.lookingText });
    if (!error) return nothing;
    if (error.code === 'order-unknown')
      return notice({
        kind: 'warn',
        title: texts.unknown,
        text: texts.unknownText,
        close: { label: wordsOf(this.#localizer).close, act: () => (this.answer = undefined) },
      });
    const retry = () => this.returned && void this.#take(this.returned);
    return problem(wordsOf(this.#localizer), this.#localizer.language, error, { retry });
  }

  /** That the shop could not be reached. */
  #renderWay(): unknown {
    const error = this.#way.store?.state.problem;
    return error
      ? problem(wordsOf(this.#localizer), this.#localizer.language, error, { title: this.#texts.failed })
      : nothing;
  }

  #renderHandoff({ id, state, startedAt, startedBy, returnedAt, notify }: OrderHandoff): TemplateResult {
    const texts = this.#texts;
    const at = formatInstant(this.#localizer.language, startedAt);
    const button = (label: string, name: string, act: () => void, primary = false) =>
      html`<button class="button ${primary ? 'primary' : ''}" type="button" aria-label=${name} @click=${act}>
        ${label}
      </button>`;
    const goOn = button(texts.goOn, texts.goOnOf(at), () => void this.#goOn(id), true);
    const discard = button(texts.discard, texts.discardOf(at), () => void this.#leave(id));
    if (state === 'abandoned')
      return notice({
        kind: 'info',
        title: texts.none,
        text: texts.noneText,
        actions: html`${goOn} ${discard}`,
      });
    if (!returnedAt)
      return notice({
        kind: 'info',
        live: false,
        title: texts.away,
        text: texts.awayText(at, startedBy),
        actions: html`${goOn} ${discard}`,
      });
    const looking = this.sought?.id === id && this.#clock.now < this.sought.until;
    const tell = notify
      ? button(texts.stop, texts.stopOf(at), () => void this.#notify(id, false))
      : button(texts.notify, texts.notifyOf(at), () => void this.#notify(id, true));
    const before = looking ? texts.lookingText : texts.inProgressText(at, startedBy);
    return html`${notice({
      kind: 'info',
      title: looking ? texts.looking : texts.inProgress,
      text: notify ? `${before} ${texts.notified}` : before,
      actions: html`${tell}
      ${looking ? nothing : button(texts.leave, texts.leaveOf(at), () => void this.#leave(id))}`,
    })}
    ${this.#renderNotNotified(id)}`;
  }

  /** Has the backend say what became of it: what the address says is no more than a beginning. */
  async #take({ token, result }: OrderReturn): Promise<void> {
    const queries = this.#queries;
    if (!queries) return;
    const { backend } = queries;
    this.answer = { looking: result !== 'abandoned' };
    const finishing = new Operation(backend, backend.finishOrderHandoff.bind(backend));
    const handoff = await finishing.run({ token, result });
    const { error } = finishing;
    this.answer = error && { looking: false, problem: error };
    if (!handoff) return;
    if (handoff.state === 'open') {
      this.#open.add(handoff.id);
      this.sought = { id: handoff.id, until: this.#clock.now + LOOKED_FOR };
    } else if (handoff.state === 'placed') this.#open.add(handoff.id);
    this.#arrived(handoff);
    await queries.changed();
  }

  /** Tells of an order that was looked for here, once. */
  #arrived({ id, placed }: OrderHandoff): void {
    if (!placed || !this.#open.delete(id)) return;
    const { order, link } = placed;
    this.said = this.#texts.arrived(link.account?.name ?? link.customerNumber);
    this.dispatchEvent(new OrderPlacedEvent(order, link));
    void this.#queries?.changed();
  }

  async #goOn(handoff: string): Promise<void> {
    const returnTo = this.returnTo ?? location.pathname + location.search;
    const begun = await this.#way.store?.begin({ returnTo, handoff });
    const url = begun && safeUrl(begun.url);
    if (url && this.dispatchEvent(new OrderStartEvent(url, begun.token, returnTo))) location.assign(url);
  }

  /** That it was not kept who wants to know, and why. */
  #renderNotNotified(id: string): unknown {
    const notifying = this.#notifying.store;
    if (notifying?.state.at !== id) return nothing;
    const words = wordsOf(this.#localizer);
    const { problem: error, status } = notifying.state;
    return html`${error ? problem(words, this.#localizer.language, error, { title: this.#texts.notifyFailed }) : nothing}
    ${fate(words, status === 'done' ? 'idle' : status)}`;
  }

  /** Has the user written to, or not any more. What is known by then already is read instead. */
  async #notify(handoff: string, notify: boolean): Promise<void> {
    const done = await this.#notifying.store?.run(handoff, { handoff, notify });
    if (done) this.said = notify ? this.#texts.notified : this.#texts.notNotified;
  }

  async #leave(handoff: string): Promise<void> {
    const queries = this.#queries;
    if (!queries) return;
    const { backend } = queries;
    await new Operation(backend, backend.leaveOrderHandoff.bind(backend)).run({ handoff });
    await queries.outdated('listOrderHandoffs');
  }
}
