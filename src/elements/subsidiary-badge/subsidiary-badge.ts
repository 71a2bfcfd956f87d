import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Backend, Items } from '../../backend/backend.js';
import type { Summary } from '../../domain/link.js';
import type { ReceivedRequest } from '../../domain/received-request.js';
import type { Permission, Session } from '../../domain/person.js';
import { may } from '../../domain/rights.js';
import { formatNumber } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { DueChangedEvent } from './subsidiary-badge.events.js';
import { messages } from './subsidiary-badge.messages.js';
import { styles } from './subsidiary-badge.styles.js';

/** More than this is told as more than this. */
const MOST = 99;

/**
 * Says how much waits for the person, for a menu entry of the host; shows nothing while nothing does. It asks only
 * for what the person may see, and what could not be read is left out.
 *
 * @tagname subsidiary-badge
 * @fires {DueChangedEvent} due-changed - How much waits for the person has changed, or is known for the first time.
 */
export class SubsidiaryBadgeElement extends SubsidiaryElement {
  static override readonly tagName = 'subsidiary-badge';
  static override readonly styles = styles;

  /** Where the numbers come from. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** What is counted: the main account's own accounts, who asks for access to them, which of them object or have come apart from what is usual (`accounts`), the requests of others (`requests`), or both. */
  @property() counts: 'all' | 'accounts' | 'requests' = 'all';

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #session = new Query<Session>(this, () => this.#connection.queries?.session());
  readonly #summary = new Query<Summary>(this, () =>
    this.counts !== 'requests' && this.#may('view-accounts')
      ? this.#connection.queries?.summary()
      : undefined,
  );
  readonly #received = new Query<Items<ReceivedRequest>>(this, () =>
    this.counts !== 'accounts' && this.#may('link-accounts')
      ? this.#connection.queries?.receivedRequests()
      : undefined,
  );
  /** What the host was last told. */
  #told = '';

  protected override render(): unknown {
    const count = this.#accounts + this.#requests;
    if (count === 0) return nothing;
    const { language } = this.#localizer;
    const texts = this.#localizer.texts('subsidiary-badge', messages);
    const number = (value: number) => formatNumber(language, value);
    return html`<span class="count" aria-hidden="true"
        >${count > MOST ? texts.more(number(MOST)) : number(count)}</span
      ><span class="visually-hidden">${texts.due(count, number(count))}</span>`;
  }

  protected override updated(): void {
    if (!this.#isKnown) return;
    const now = `${this.#accounts} ${this.#requests}`;
    if (now === this.#told) return;
    this.#told = now;
    this.dispatchEvent(new DueChangedEvent(this.#accounts, this.#requests));
  }

  get #accounts(): number {
    const remote = this.#summary.remote;
    if (this.counts === 'requests' || remote.state !== 'ready') return 0;
    const { needsYou, accessRequests = 0, objections = 0, drift = 0 } = remote.data;
    return needsYou + accessRequests + objections + drift;
  }

  get #requests(): number {
    const remote = this.#received.remote;
    return this.counts !== 'accounts' && remote.state === 'ready'
      ? remote.data.items.filter(({ state }) => state === 'pending').length
      : 0;
  }

  /** Whether everything is here that the person may know. */
  get #isKnown(): boolean {
    if (this.#session.remote.state !== 'ready') return false;
    const isHere = (wanted: boolean, right: Permission, { remote }: { remote: { state: string } }) =>
      !wanted || !this.#may(right) || remote.state !== 'loading';
    return (
      isHere(this.counts !== 'requests', 'view-accounts', this.#summary) &&
      isHere(this.counts !== 'accounts', 'link-accounts', this.#received)
    );
  }

  #may(right: Permission): boolean {
    const session = this.#session.remote;
    return session.state === 'ready' && may(session.data, right);
  }
}
