import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Backend } from '../../backend/backend.js';
import type { LentAccess, LocalAccess, LocalPerson } from '../../domain/local-access.js';
import { may, type Permission, type Session } from '../../domain/person.js';
import { formatTime } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { Watch } from '../../lit/watch.js';
import { localAccess } from '../../state/late-reads.js';
import { LocalAccessFlow } from '../../state/local-access-flow.js';
import { problem } from '../../ui/problem.js';
import { contextOf, type Context } from './local-access.context.js';
import { AccessChangedEvent } from './local-access.events.js';
import { isKeepDay } from './local-access.later.js';
import { lentAccess, type Limits } from './local-access.lent.js';
import { messages } from './local-access.messages.js';
import { ownPeople, type Draft } from './local-access.own.js';
import { styles } from './local-access.styles.js';

/**
 * Shows a secondary account what people of its main account can do in it and did last, and lets its administrators
 * narrow that, pause it, and set the rights of their own people. Billing is never touched by it.
 *
 * @tagname local-access
 * @slot heading - The heading, where the page needs another one or another level.
 * @fires {AccessChangedEvent} access-changed - What others can do in the account has changed.
 * @csspart person - One person.
 */
export class LocalAccessElement extends SubsidiaryElement {
  static override readonly tagName = 'local-access';
  static override readonly styles = styles;

  /** The account that is shown. By default the nearest provided backend's. */
  @property({ attribute: false }) backend: Backend | undefined;

  /** The limits as they are chosen, while they are not saved. */
  @state() private limits: Limits | undefined;
  /** It was tried to save a day that cannot be. */
  @state() private wrongDay = false;
  /** Whose rights are being changed, and to what. */
  @state() private rights: Draft | undefined;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #session = new Query<Session>(this, () => this.#queries?.session());
  readonly #access = new Query<LocalAccess>(this, () => this.#queries && localAccess(this.#queries));
  readonly #flow = new Watch(this, () => {
    const queries = this.#queries;
    return queries && { key: queries, make: () => new LocalAccessFlow(queries) };
  });
  /** What gets the focus once it is here. */
  #focusNext: string | undefined;

  protected override render(): unknown {
    const flow = this.#flow.store;
    if (!this.#connection.backend?.capabilities.localAccess || !flow) return nothing;
    const access = this.#access.remote;
    const texts = this.#localizer.texts('local-access', messages);
    const context = contextOf(this.#localizer, this.#administrators);
    const { words, language } = context;
    const retry = () => void this.#access.refetch();
    return html`<section class="stack" aria-labelledby="title">
      <header>
        <div id="title">
          <slot name="heading"><h2>${texts.title}</h2></slot>
        </div>
        <p class="muted">${texts.lead}</p>
      </header>
      ${
        access.state === 'loading'
          ? html`<div class="card shape" role="status">
              <span class="visually-hidden">${words.loading}</span>
              ${[1, 2, 3].map(() => html`<span class="skeleton"></span>`)}
            </div>`
          : access.state === 'failed'
            ? problem(words, language, access.error, {
                title: texts.loadFailed,
                ...(access.error.code === 'not-allowed' ? {} : { retry }),
              })
            : html`${
                access.problem
                  ? problem(words, language, access.problem, {
                      title: texts.stale(formatTime(language, access.at)),
                      retry,
                    })
                  : nothing
              }
              ${this.#renderAccess(context, access.data, flow)}`
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
    return queries?.backend.capabilities.localAccess ? queries : undefined;
  }

  get #administrators(): readonly string[] {
    const session = this.#session.remote;
    return session.state === 'ready' ? session.data.administrators : [];
  }

  #renderAccess(context: Context, { lent, people }: LocalAccess, flow: LocalAccessFlow): TemplateResult {
    const { texts } = context;
    const session = this.#session.remote;
    const known = session.state === 'ready' ? session.data : undefined;
    // Who works here through the main account decides nothing about it.
    const decides = known !== undefined && !known.delegation && may(known, 'link-accounts');
    return html`
      ${
        lent
          ? lentAccess(context, {
              lent,
              flow,
              decides,
              draft: this.limits ?? lent,
              wrongDay: this.wrongDay,
              choose: (limits) => {
                this.limits = limits;
                this.wrongDay &&= !isKeepDay(limits.keepsAfter, lent);
              },
              save: () => this.#save(flow, lent),
              pause: (paused) => void this.#limit(flow, 'pause', lent, lent, paused),
            })
          : html`<section class="card">
              <h3>${texts.noMain}</h3>
              <p class="muted">${texts.noMainText}</p>
            </section>`
      }
      ${ownPeople(context, {
        people,
        flow,
        decides,
        reader: known?.person.id,
        draft: this.rights,
        edit: (draft) => this.#edit(draft),
        save: (person, permissions) => void this.#setRights(flow, person, permissions),
      })}
    `;
  }

  /** Opens or closes the rights of somebody. The focus follows. */
  #edit(draft: Draft | undefined): void {
    if (draft && !this.rights) this.#focusNext = '#rights';
    if (!draft && this.rights) this.#focusNext = `#change-${CSS.escape(this.rights.person)}`;
    this.rights = draft;
  }

  /** Saves the limits as they are chosen, unless their day cannot be. */
  #save(flow: LocalAccessFlow, lent: LentAccess): void {
    const limits = this.limits ?? lent;
    this.wrongDay = !isKeepDay(limits.keepsAfter, lent);
    if (this.wrongDay) this.#focusNext = '#keepsAfter';
    else void this.#limit(flow, 'limit', lent, limits, lent.paused !== null);
  }

  async #limit(
    flow: LocalAccessFlow,
    at: 'limit' | 'pause',
    { version }: LentAccess,
    { withheld, stepUp, keepsAfter }: Limits,
    paused: boolean,
  ): Promise<void> {
    const done = await flow.run(at, {
      act: 'limit',
      version,
      withheld: [...withheld],
      paused,
      stepUp,
      keepsAfter,
    });
    if (!done) return;
    if (at === 'limit') this.limits = undefined;
    this.dispatchEvent(new AccessChangedEvent());
  }

  async #setRights(
    flow: LocalAccessFlow,
    { id, version }: LocalPerson,
    permissions: readonly Permission[],
  ): Promise<void> {
    const done = await flow.run(id, { act: 'rights', person: id, version, permissions: [...permissions] });
    if (!done) return;
    this.#edit(undefined);
    this.dispatchEvent(new AccessChangedEvent());
  }
}
