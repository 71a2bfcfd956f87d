import { nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { html } from 'lit/static-html.js';
import type { Backend } from '../../backend/backend.js';
import { DRIFT_KINDS, type Drift } from '../../domain/drift.js';
import { may, type Session } from '../../domain/person.js';
import { formatTime } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { tagOf } from '../../lit/tag-of.js';
import { Watch } from '../../lit/watch.js';
import { DriftFlow, type DriftAct } from '../../state/drift-flow.js';
import { FollowingPages, type Loaded } from '../../state/following-pages.js';
import { drift, DRIFT } from '../../state/late-reads.js';
import { fate } from '../../ui/fate.js';
import { problem } from '../../ui/problem.js';
import { shape } from '../../ui/shape.js';
import { wordsOf } from '../../ui/words.js';
import { ChangePayerElement } from '../change-payer/change-payer.js';
import { finding, placeOf, type Showing } from './account-drift.finding.js';
import { messages } from './account-drift.messages.js';
import { recipientForm } from './account-drift.recipient.js';
import { styles } from './account-drift.styles.js';

/**
 * Lists the linked accounts where something has come apart from what is usual: who pays, where invoices go, expired
 * checks. Each can be put right here, or marked as intended. Renders nothing for who cannot see to it.
 *
 * @tagname account-drift
 * @slot heading - The heading, where the page needs another one or another level.
 * @csspart finding - One thing at one account.
 * @fires {PayerChangedEvent} payer-changed - Somebody else pays for an account, or is planned to.
 * @fires {DialogClosedEvent} dialog-closed - The person closed the dialog.
 */
export class AccountDriftElement extends SubsidiaryElement {
  static override readonly tagName = 'account-drift';
  static override readonly styles = styles;

  /** The main account that is looked at. By default the nearest provided backend's. */
  @property({ attribute: false }) backend: Backend | undefined;

  @state() private accepted = false;
  /** The finding whose new address is being typed. */
  @state() private typing: { at: string; email: string } | undefined;
  /** The link whose payer is being changed. */
  @state() private paying: string | undefined;
  /** What was done last. */
  @state() private said = '';

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #session = new Query<Session>(this, () => this.#queries?.session());
  readonly #pages = new Watch(this, () => {
    const queries = this.#queries;
    const session = this.#session.remote;
    const { accepted } = this;
    if (!queries || session.state !== 'ready' || !this.#seesToIt(session.data)) return undefined;
    const fetch = (after: string, signal: AbortSignal) =>
      queries.backend.listDrift({ accepted, after, limit: DRIFT }, { signal });
    return {
      key: [queries, accepted],
      make: () => new FollowingPages(drift(queries, accepted), fetch, placeOf),
    };
  });
  readonly #flow = new Watch(this, () => {
    const queries = this.#queries;
    return queries && { key: queries, make: () => new DriftFlow(queries) };
  });

  protected override render(): unknown {
    const pages = this.#pages.store;
    const flow = this.#flow.store;
    if (!pages || !flow) return nothing;
    const now = pages.state;
    const texts = this.#texts;
    const words = wordsOf(this.#localizer);
    const { language } = this.#localizer;
    const retry = () => pages.retry();
    return html`
      <section class="stack" aria-labelledby="title">
              <header>
                <div id="title">
                  <slot name="heading"><h2>${texts.title}</h2></slot>
                </div>
                <p class="muted">${texts.lead}</p>
              </header>
              <p class="said" id="said" role="status" tabindex="-1">${this.said}</p>
              ${
                now.state === 'loading'
                  ? shape(words, 3)
                  : now.state === 'failed'
                    ? problem(words, language, now.error, { title: texts.loadFailed, retry })
                    : html`${
                        now.problem
                          ? problem(words, language, now.problem, {
                              title: texts.stale(formatTime(language, now.at)),
                              retry,
                            })
                          : nothing
                      }
                      ${this.#renderAll(now.data, flow)}`
              }
            </section>
      <${tagOf(ChangePayerElement)}
        .backend=${this.#connection.backend}
        .link=${this.paying}
        .open=${this.paying !== undefined}
        @dialog-closed=${this.#paid}
      ></${tagOf(ChangePayerElement)}>
    `;
  }

  get #queries() {
    const { queries } = this.#connection;
    return queries?.backend.capabilities.drift ? queries : undefined;
  }

  get #texts() {
    return this.#localizer.texts('account-drift', messages);
  }

  #seesToIt(session: Session): boolean {
    return may(session, 'link-accounts') && !session.delegation && session.account.role === 'main';
  }

  #renderAll(loaded: Loaded<Drift>, flow: DriftFlow): TemplateResult {
    const texts = this.#texts;
    const { items } = loaded;
    const showing: Showing = {
      texts,
      language: this.#localizer.language,
      capabilities: this.#connection.backend!.capabilities,
      busy: flow.busy ? flow.state.at : undefined,
      repair: (each) => this.#repair(each, flow),
      run: (each, act) => void this.#run(each, act, flow),
    };
    return html`
      ${items.length === 0 ? html`<p class="muted">${this.accepted ? texts.noneAccepted : texts.none}</p>` : nothing}
      ${DRIFT_KINDS.filter((kind) => items.some((each) => each.kind === kind)).map(
        (kind) =>
          html`<section class="card kind">
            <h3 tabindex="-1">${texts.kinds[kind]}</h3>
            <ul role="list">
              ${repeat(
                items.filter((each) => each.kind === kind),
                placeOf,
                (each) => finding(showing, each, this.#renderRest(each, flow)),
              )}
            </ul>
          </section>`,
      )}
      ${this.#renderFoot(loaded)}
    `;
  }

  /** What belongs to one finding while something is done about it. */
  #renderRest(each: Drift, flow: DriftFlow): TemplateResult | typeof nothing {
    const at = placeOf(each);
    const words = wordsOf(this.#localizer);
    const here = flow.state.at === at;
    const { typing } = this;
    if (typing?.at !== at && !here) return nothing;
    const { status, problem: error } = flow.state;
    return html`
      ${
        typing?.at === at
          ? recipientForm({
              at,
              drift: each,
              email: typing.email,
              texts: this.#texts,
              words,
              problem: here ? error : undefined,
              busy: here && flow.busy,
              edit: (email) => (this.typing = { at, email }),
              send: (act) => void this.#run(each, act, flow),
              cancel: () => this.#stopTyping(at),
            })
          : nothing
      }
      ${here && error && error.fields.length === 0 ? problem(words, this.#localizer.language, error) : nothing}
      ${fate(words, here && status !== 'done' ? status : 'idle')}
    `;
  }

  #renderFoot({ more, loading, gap }: Loaded<Drift>): TemplateResult {
    const texts = this.#texts;
    const pages = this.#pages.store;
    return html`
      ${
        gap
          ? problem(wordsOf(this.#localizer), this.#localizer.language, gap, {
              title: texts.moreFailed,
              retry: () => pages?.retry(),
            })
          : nothing
      }
      <div class="foot">
        ${
          more && !gap
            ? html`<button
                class="button"
                type="button"
                aria-busy=${loading ? 'true' : nothing}
                @click=${() => pages?.more()}
              >
                ${texts.more}
              </button>`
            : nothing
        }
        <button
          class="button"
          id="which"
          type="button"
          @click=${() => {
            this.accepted = !this.accepted;
            this.said = '';
          }}
        >
          ${this.accepted ? texts.showOpen : texts.showAccepted}
        </button>
      </div>
    `;
  }

  #repair(each: Drift, flow: DriftFlow): void {
    const { link, kind, account } = each;
    switch (kind) {
      case 'recipient-gone':
        this.typing = { at: placeOf(each), email: '' };
        void this.#focus('form input');
        break;
      case 'check-expired':
        void this.#run(each, { act: 'resend', link }, flow);
        break;
      case 'invoice-only':
        void this.#run(each, { act: 'link', customerNumber: account.customerNumber }, flow);
        break;
      case 'paid-separately':
        this.said = '';
        this.paying = link;
    }
  }

  /** The focus goes to what says that it was done: its buttons are gone. */
  async #run(each: Drift, act: DriftAct, flow: DriftFlow): Promise<void> {
    if (flow.busy) return;
    this.said = '';
    const done = await flow.run(placeOf(each), act);
    if (done) {
      this.typing = undefined;
      this.said = this.#texts.done[act.act](each.account.name);
      await this.#focus('#said');
    } else if (flow.state.problem?.fields.length) await this.#focus('form input');
  }

  #stopTyping(at: string): void {
    this.typing = undefined;
    void this.#focus(`#repair-${CSS.escape(at)}`);
  }

  /** The dialog has given the focus back to its button, unless that is gone. */
  #paid = async (): Promise<void> => {
    this.paying = undefined;
    await this.updateComplete;
    if (!this.shadowRoot?.activeElement) await this.#focus('h3, .foot > .button');
  };

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
