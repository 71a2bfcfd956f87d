import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Backend } from '../../backend/backend.js';
import { readinessOf } from '../../domain/readiness.js';
import { standingOf } from '../../domain/standing.js';
import type { Link } from '../../domain/link.js';
import type { Session } from '../../domain/person.js';
import type { Translation } from '../../i18n/catalogue.js';
import { formatCustomerNumber, formatDate, formatDay, formatList, formatMoney } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import type { Remote } from '../../state/remote.js';
import X from 'lucide/dist/esm/icons/x.mjs';
import { icon } from '../../ui/icon.js';
import { problem } from '../../ui/problem.js';
import { standingWord, toneOf } from '../../ui/standing.js';
import { wordsOf } from '../../ui/words.js';
import { actionsOf, type RowAction } from '../subsidiary-list/subsidiary-list.actions.js';
import { deniedOf, type Denied } from '../subsidiary-list/subsidiary-list.denied.js';
import { messages as listMessages } from '../subsidiary-list/subsidiary-list.messages.js';
import { actionNames } from '../subsidiary-list/subsidiary-list.menu.js';
import { RowActions } from '../subsidiary-list/subsidiary-list.operations.js';
import { denied } from './subsidiary-details.denied.js';
import { DetailsClosedEvent } from './subsidiary-details.events.js';
import { messages } from './subsidiary-details.messages.js';
import { readiness } from './subsidiary-details.readiness.js';
import { styles } from './subsidiary-details.styles.js';

/** This day, ISO 8601. */
const today = (): string => new Date().toISOString().slice(0, 10);

/** What the main account calls a link: its own name for it, the account's, or the number that was asked for. */
const nameOf = ({ nickname, account, customerNumber }: Link, requested: (number: string) => string): string =>
  nickname || (account?.name ?? requested(customerNumber));

/**
 * Shows one linked account: where it stands, what it costs and who pays, what the main account may do.
 *
 * @tagname subsidiary-details
 * @csspart panel - The whole panel.
 * @fires {DetailsClosedEvent} details-closed - The user closed the details.
 * @fires {AccountOpenEvent} account-open - The user asked to work in the account. Cancelable.
 * @fires {AccountOpenedEvent} account-opened - The session now works in the account.
 */
export class SubsidiaryDetailsElement extends SubsidiaryElement {
  static override readonly tagName = 'subsidiary-details';
  static override readonly styles = styles;

  /** Where the account comes from. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The id of the link to show. */
  @property() link: string | undefined;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #actions = new RowActions(this, () => this.#connection.queries);
  readonly #session = new Query<Session>(this, () => this.#connection.queries?.session());
  readonly #link = new Query<Link>(this, () => {
    const queries = this.#connection.queries;
    const { link } = this;
    return queries && link ? queries.link(link) : undefined;
  });

  /** Puts the focus on the heading. */
  override focus(): void {
    this.shadowRoot?.querySelector<HTMLElement>('h2')?.focus();
  }

  protected override render(): unknown {
    if (!this.#connection.backend || !this.link) return nothing;
    const remote = this.#link.remote;
    const words = this.#words;
    const { language } = this.#localizer;
    const listTexts = this.#localizer.texts('subsidiary-list', listMessages);
    // The heading stays the same element whatever is known: it has the focus.
    return html`
      <section class="card" part="panel" aria-labelledby="title" aria-busy=${remote.state === 'loading'}>
        <header>
          <h2 id="title" tabindex="-1">${this.#renderTitle(remote, listTexts.requested)}</h2>
          <button
            class="button quiet square"
            type="button"
            aria-label=${this.#texts.close}
            @click=${() => this.dispatchEvent(new DetailsClosedEvent())}
          >
            ${icon(X)}
          </button>
          ${remote.state === 'ready' ? this.#renderHead(remote.data, listTexts) : nothing}
        </header>
        ${
          remote.state === 'loading'
            ? nothing
            : html`<div class="body">
                ${
                  remote.state === 'failed' || remote.problem
                    ? problem(words, language, remote.state === 'failed' ? remote.error : remote.problem!, {
                        retry: () => void this.#link.refetch(),
                      })
                    : nothing
                }
                ${this.#actions.notices(this.#localizer)}
                ${remote.state === 'ready' ? this.#renderFacts(remote.data) : nothing}
              </div>`
        }
      </section>
      ${this.#actions.dialogs()}
    `;
  }

  get #texts() {
    return this.#localizer.texts('subsidiary-details', messages);
  }

  get #words() {
    return wordsOf(this.#localizer);
  }

  #renderTitle(remote: Remote<Link>, requested: (number: string) => string): unknown {
    switch (remote.state) {
      case 'loading':
        return html`<span class="visually-hidden">${this.#words.loading}</span
          ><span class="skeleton w-l"></span>`;
      case 'failed':
        return this.#texts.failed;
      case 'ready':
        return html`<bdi>${nameOf(remote.data, requested)}</bdi>`;
    }
  }

  #renderHead(link: Link, texts: Translation<typeof listMessages>): TemplateResult {
    const standing = standingWord(this.#words, this.#localizer.language, link);
    return html`
      <p class="muted">
        <bdi class="number">${formatCustomerNumber(this.#localizer.language, link.customerNumber)}</bdi> ·
        <span class="badge ${toneOf[standingOf(link)]}">${standing}</span>
      </p>
      ${this.#renderActions(link, actionNames(this.#localizer), nameOf(link, texts.requested))}
    `;
  }

  #renderActions(
    link: Link,
    names: Record<RowAction, string>,
    name: string,
  ): TemplateResult | typeof nothing {
    const session = this.#session.remote;
    const { backend } = this.#connection;
    if (session.state !== 'ready' || !backend) return nothing;
    const actions = actionsOf(
      link,
      session.data.permissions,
      backend.capabilities,
      session.data.grants,
    ).filter((each) => each !== 'details');
    if (actions.length === 0) return nothing;
    return html`<div class="row">
      ${actions.map(
        (action, index) =>
          html`<button
            class="button ${index === 0 ? 'primary' : ''}"
            type="button"
            aria-label="${names[action]}: ${name}"
            aria-busy=${this.#actions.busy?.action === action ? 'true' : nothing}
            @click=${() => this.#actions.act(action, link)}
          >
            ${names[action]}
          </button>`,
      )}
    </div>`;
  }

  #deniedOf(link: Link): readonly Denied[] {
    const session = this.#session.remote;
    const { backend } = this.#connection;
    return session.state === 'ready' && backend
      ? deniedOf(link, session.data.permissions, backend.capabilities, session.data.grants)
      : [];
  }

  #renderFacts(link: Link): TemplateResult {
    const texts = this.#texts;
    const words = this.#words;
    const { language } = this.#localizer;
    const { account } = link;
    const fact = (name: string, value: unknown) =>
      html`<dt>${name}</dt>
        <dd>${value}</dd>`;
    return html`
      ${readiness(readinessOf(link, today()), texts.readiness, language)}
      <dl class="facts">
        ${link.nickname && account ? fact(texts.name, html`<bdi>${account.name}</bdi>`) : nothing}
        ${
          link.labels?.length
            ? fact(
                texts.labels,
                html`<ul>
                  ${link.labels.map((label) => html`<li><bdi>${label}</bdi></li>`)}
                </ul>`,
              )
            : nothing
        }
        ${link.hidden ? fact(texts.list, texts.hidden) : nothing}
        ${
          account
            ? fact(
                texts.location,
                html`<bdi
                  >${account.location.street}, ${account.location.postcode} ${account.location.city}</bdi
                >`,
              )
            : nothing
        }
        ${account?.contactEmail ? fact(texts.contact, html`<bdi>${account.contactEmail}</bdi>`) : nothing}
        ${
          link.linkedAt
            ? fact(texts.linked, texts.linkedBy(formatDate(language, link.linkedAt), link.requestedBy))
            : nothing
        }
        ${fact(texts.joined, texts.joinedBy[link.joinedBy])} ${fact(texts.billing, words.payer[link.payer])}
        ${
          link.payerChange
            ? fact(
                texts.billingLater,
                words.payerFrom(
                  words.payer[link.payerChange.payer],
                  formatDay(language, link.payerChange.on),
                ),
              )
            : nothing
        }
        ${
          account
            ? html`${fact(texts.perMonth, formatMoney(language, account.monthly))}
              ${fact(texts.numbers, texts.numbersCount(account.numbers))}
              ${fact(
                texts.products,
                formatList(
                  language,
                  account.products.map((kind) =>
                    Object.hasOwn(words.product, kind)
                      ? words.product[kind as keyof typeof words.product]
                      : kind,
                  ),
                ),
              )}`
            : nothing
        }
        ${fact(
          texts.rights,
          html`<ul>
            ${link.scopes.map((scope) => html`<li>${words.scope[scope]}</li>`)}
          </ul>`,
        )}
      </dl>
      ${denied({
        denied: this.#deniedOf(link),
        names: actionNames(this.#localizer),
        texts,
        ask: ({ action, right }) => void this.#actions.ask(right, action === 'open' ? link : undefined),
      })}
    `;
  }
}
