import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Backend, Items } from '../../backend/backend.js';
import {
  SUBSCRIPTIONS_MOST,
  type EventDelivery,
  type EventSubscription,
} from '../../domain/event-subscription.js';
import { may, type Session } from '../../domain/person.js';
import { formatTime } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { Watch } from '../../lit/watch.js';
import { deliveries, subscriptions } from '../../state/late-reads.js';
import { SubscriptionFlow, type SubscriptionAct } from '../../state/subscription-flow.js';
import { fate } from '../../ui/fate.js';
import { problem } from '../../ui/problem.js';
import { buttons, facts, secretOf, type Acts } from './event-subscriptions.card.js';
import { contextOf, type Context } from './event-subscriptions.context.js';
import { form, NOTHING, type Draft } from './event-subscriptions.form.js';
import { sent } from './event-subscriptions.sent.js';
import { styles } from './event-subscriptions.styles.js';

const TONES = { active: 'ok', paused: '', failing: 'warn', stopped: 'bad' } as const;
/** Where a new system is entered. */
const NEW = 'new';

/** What is entered for a system. */
interface Entered {
  readonly at: string;
  readonly of: Draft;
  /** It was sent once: from then on what is missing is said. */
  readonly sent: boolean;
  /** The address that was refused: what is wrong with it is said until it is another one. */
  readonly refused?: string;
}

const hostOf = ({ callback }: EventSubscription): string =>
  URL.canParse(callback) ? new URL(callback).host : callback;

/**
 * Has other systems told what happens in the account, as its history tells it: where, and of what. Shows how that
 * fares, tries it, pauses and ends it. Only for the account’s own administrators.
 *
 * @tagname event-subscriptions
 * @slot heading - The heading, where the page needs another one or another level.
 * @csspart subscription - One system that is told.
 * @csspart delivery - One event that was sent.
 */
export class EventSubscriptionsElement extends SubsidiaryElement {
  static override readonly tagName = 'event-subscriptions';
  static override readonly styles = styles;

  /** The account whose events are told. By default the nearest provided backend's. */
  @property({ attribute: false }) backend: Backend | undefined;

  /** What is entered for one system, or for a new one. */
  @state() private draft: Entered | undefined;
  /** The system whose deliveries are looked at. */
  @state() private opened: string | undefined;
  /** The system that is about to be removed. */
  @state() private removing: string | undefined;
  @state() private copied = false;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #session = new Query<Session>(this, () => this.#queries?.session());
  readonly #subscriptions = new Query<Items<EventSubscription>>(this, () => {
    const session = this.#session.remote;
    return session.state === 'ready' && decides(session.data)
      ? this.#queries && subscriptions(this.#queries)
      : undefined;
  });
  readonly #deliveries = new Query<Items<EventDelivery>>(this, () =>
    this.opened === undefined || !this.#queries ? undefined : deliveries(this.#queries, this.opened),
  );
  readonly #flow = new Watch(this, () => {
    const queries = this.#queries;
    return queries && { key: queries, make: () => new SubscriptionFlow(queries) };
  });
  #focusNext: string | undefined;

  protected override render(): unknown {
    const flow = this.#flow.store;
    const session = this.#session.remote;
    if (!flow || session.state !== 'ready' || !decides(session.data)) return nothing;
    const context = contextOf(this.#localizer);
    const { texts, words, language } = context;
    const read = this.#subscriptions.remote;
    const retry = () => void this.#subscriptions.refetch();
    return html`<section class="stack" aria-labelledby="title">
      <header>
        <div id="title">
          <slot name="heading"><h2>${texts.title}</h2></slot>
        </div>
        <p class="muted">${texts.lead}</p>
      </header>
      ${
        read.state === 'loading'
          ? html`<div class="card shape" role="status">
              <span class="visually-hidden">${words.loading}</span>
              ${[1, 2].map(() => html`<span class="skeleton"></span>`)}
            </div>`
          : read.state === 'failed'
            ? problem(words, language, read.error, { title: texts.loadFailed, retry })
            : html`${
                read.problem
                  ? problem(words, language, read.problem, {
                      title: texts.stale(formatTime(language, read.at)),
                      retry,
                    })
                  : nothing
              }
              ${this.#renderNew(context, read.data.items, flow)}
              ${this.#renderAll(context, read.data.items, flow)}`
      }
    </section>`;
  }

  protected override updated(): void {
    const wanted = this.#focusNext && this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (!wanted) return;
    this.#focusNext = undefined;
    wanted.focus();
  }

  get #queries() {
    const { queries } = this.#connection;
    return queries?.backend.capabilities.eventSubscriptions ? queries : undefined;
  }

  #renderNew(
    context: Context,
    items: readonly EventSubscription[],
    flow: SubscriptionFlow,
  ): TemplateResult | typeof nothing {
    const { texts } = context;
    if (this.draft?.at === NEW)
      return html`<div class="card">
        ${this.#renderForm(context, NEW, flow, ({ callback, groups }) => ({
          act: 'subscribe',
          callback,
          groups: [...(groups ?? [])],
        }))}
        ${this.#renderFate(context, NEW, flow)}
      </div>`;
    if (items.length >= SUBSCRIPTIONS_MOST) return html`<p class="muted">${texts.most(items.length)}</p>`;
    return html`<button
      class="button start"
      id="add"
      type="button"
      @click=${() => this.#edit({ at: NEW, of: NOTHING, sent: false })}
    >
      ${texts.add}
    </button>`;
  }

  #renderAll(context: Context, items: readonly EventSubscription[], flow: SubscriptionFlow): TemplateResult {
    if (items.length === 0) return html`<p class="muted" id="none" tabindex="-1">${context.texts.none}</p>`;
    return html`<ul class="stack" role="list">
      ${repeat(
        items,
        ({ id }) => id,
        (each) => this.#renderSubscription(context, each, flow),
      )}
    </ul>`;
  }

  #renderSubscription(
    context: Context,
    subscription: EventSubscription,
    flow: SubscriptionFlow,
  ): TemplateResult {
    const { texts } = context;
    const { id, version, state: fares } = subscription;
    const host = hostOf(subscription);
    const secret = flow.secret?.subscription.id === id ? flow.secret.secret : undefined;
    return html`<li class="card" part="subscription">
      <div class="head">
        <h3 id="s-${id}" tabindex="-1"><bdi>${host}</bdi></h3>
        <span class="badge ${TONES[fares]}">${texts.states[fares]}</span>
      </div>
      ${
        this.draft?.at === id
          ? this.#renderForm(context, id, flow, ({ callback, groups }) => ({
              act: 'change',
              subscription: id,
              version,
              callback,
              groups: [...(groups ?? [])],
              paused: fares === 'paused',
            }))
          : html`${facts(context, subscription)}
            ${
              secret === undefined
                ? buttons(
                    context,
                    subscription,
                    { host, opened: this.opened === id, removing: this.removing === id, busy: flow.busy },
                    this.#actsOf(subscription, flow),
                  )
                : secretOf(
                    context,
                    { host, secret, copied: this.copied },
                    { copy: () => void this.#copy(secret), done: () => this.#putAway(flow, id) },
                  )
            }`
      }
      ${this.#renderFate(context, id, flow)}
      ${
        this.opened === id
          ? html`<div id="sent-${id}" role="group" aria-label=${texts.named(texts.deliveries, host)}>
              ${sent(context, this.#deliveries.remote, fares === 'active' || fares === 'failing', () => void this.#deliveries.refetch())}
            </div>`
          : nothing
      }
    </li>`;
  }

  #actsOf(subscription: EventSubscription, flow: SubscriptionFlow): Acts {
    const { id, version, callback, groups } = subscription;
    const versioned = { subscription: id, version };
    return {
      test: () => void this.#test(flow, id),
      pause: (paused) =>
        void this.#run(
          flow,
          id,
          { act: 'change', ...versioned, callback, groups, paused },
          `#s-${CSS.escape(id)}`,
        ),
      change: () =>
        this.#edit({ at: id, of: { callback, groups: groups.length > 0 ? groups : null }, sent: false }),
      renew: () => void this.#run(flow, id, { act: 'renew', ...versioned }, '#secret'),
      look: () => (this.opened = this.opened === id ? undefined : id),
      ask: () => {
        this.removing = id;
        this.#focusNext = '#sure';
      },
      keep: () => {
        this.removing = undefined;
        this.#focusNext = `#remove-${CSS.escape(id)}`;
      },
      remove: () => void this.#remove(flow, subscription),
    };
  }

  #renderForm(
    context: Context,
    at: string,
    flow: SubscriptionFlow,
    act: (draft: Draft) => SubscriptionAct,
  ): TemplateResult {
    const { texts, words } = context;
    const draft = this.draft!;
    const { of } = draft;
    const here = flow.state.at === at;
    const refused = here && draft.refused === of.callback;
    const nothingChosen = draft.sent && of.groups?.length === 0;
    return form(context, {
      draft: of,
      fields: refused ? (flow.state.problem?.fields ?? []) : [],
      nothingChosen,
      edit: (part) => {
        if (this.draft) this.draft = { ...this.draft, of: { ...this.draft.of, ...part } };
      },
      submit: () => void this.#save(flow, at, act(of)),
      buttons: html`<button
          class="button primary"
          type="submit"
          aria-busy=${here && flow.busy ? 'true' : nothing}
        >
          ${at === NEW ? texts.start : texts.save}
        </button>
        <button class="button" type="button" @click=${() => this.#edit(undefined)}>${words.cancel}</button>`,
    });
  }

  #renderFate({ words, language }: Context, at: string, flow: SubscriptionFlow): TemplateResult {
    const { status, problem: error } = flow.state;
    const here = flow.state.at === at;
    return html`${here && error && error.fields.length === 0 ? problem(words, language, error) : nothing}
    ${fate(words, here && status !== 'done' ? status : 'idle')}`;
  }

  /** Opens the form of one system, or closes it. The focus follows. */
  #edit(draft: typeof this.draft): void {
    const before = this.draft?.at;
    this.draft = draft;
    this.removing = undefined;
    this.#focusNext = draft ? '#callback' : before === NEW ? '#add' : `#change-${CSS.escape(before ?? '')}`;
  }

  async #save(flow: SubscriptionFlow, at: string, act: SubscriptionAct): Promise<void> {
    const draft = this.draft!;
    this.draft = { ...draft, sent: true };
    if (draft.of.groups?.length === 0) {
      this.#focusNext = '.groups input';
      return;
    }
    const done = await flow.run(at, act);
    if (!done) {
      if (!flow.state.problem?.fields.length) return;
      this.draft = { ...draft, sent: true, refused: draft.of.callback };
      this.#focusNext = '#callback';
      return;
    }
    this.draft = undefined;
    this.#focusNext = at === NEW ? '#secret' : `#s-${CSS.escape(at)}`;
  }

  async #run(flow: SubscriptionFlow, at: string, act: SubscriptionAct, focus: string): Promise<void> {
    if (!(await flow.run(at, act))) return;
    this.#focusNext = focus;
    this.requestUpdate();
  }

  /** What becomes of the test is seen among what was sent. */
  async #test(flow: SubscriptionFlow, id: string): Promise<void> {
    if (!(await flow.run(id, { act: 'test', subscription: id }))) return;
    this.opened = id;
    void this.#deliveries.refetch();
  }

  async #remove(flow: SubscriptionFlow, { id, version }: EventSubscription): Promise<void> {
    if (!(await flow.run(id, { act: 'unsubscribe', subscription: id, version }))) return;
    this.removing = undefined;
    if (this.opened === id) this.opened = undefined;
    this.#focusNext = '#add';
  }

  #putAway(flow: SubscriptionFlow, id: string): void {
    flow.forgetSecret();
    this.copied = false;
    this.#focusNext = `#s-${CSS.escape(id)}`;
  }

  /** Where the clipboard is not allowed, the secret is selected, ready to be copied by hand. */
  async #copy(secret: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(secret);
      this.copied = true;
    } catch {
      this.renderRoot.querySelector<HTMLInputElement>('#secret-value')?.focus();
    }
  }
}

/** Only the account's own administrators decide what leaves it. */
const decides = (session: Session): boolean => may(session, 'link-accounts') && !session.delegation;
