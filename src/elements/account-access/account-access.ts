import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Backend } from '../../backend/backend.js';
import { Permission, type AccessEntry, type AccessList, type Session } from '../../domain/person.js';
import { formatDate, formatList, formatTime } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { initials } from '../../ui/initials.js';
import { problem } from '../../ui/problem.js';
import { wordsOf } from '../../ui/words.js';
import { AccessGrants } from './account-access.grants.js';
import { messages } from './account-access.messages.js';
import { styles } from './account-access.styles.js';
import { access } from '../../state/late-reads.js';

/**
 * Lists who can work in the account, by their own sign-in or through the main account, and what they may do. In a
 * main account it also lists who may do what in linked accounts, and gives, changes, renews and withdraws that.
 *
 * @tagname account-access
 * @slot heading - The heading, where the page needs another one or another level.
 * @fires {GrantChangedEvent} grant-changed - Somebody was given access to linked accounts, or theirs was changed or withdrawn.
 * @csspart person - One person.
 * @csspart grant - What a person may do in linked accounts.
 */
export class AccountAccessElement extends SubsidiaryElement {
  static override readonly tagName = 'account-access';
  static override readonly styles = styles;

  /** The account that is shown. By default the nearest provided backend's. */
  @property({ attribute: false }) backend: Backend | undefined;

  /** The id of a link: shows who can do what in that linked account instead. */
  @property() link: string | undefined;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #session = new Query<Session>(this, () => this.#connection.queries?.session());
  readonly #grants: AccessGrants = new AccessGrants(this, {
    queries: () => this.#connection.queries,
    session: () => (this.#session.remote.state === 'ready' ? this.#session.remote.data : undefined),
    localizer: this.#localizer,
    rights: (permissions) => this.#rights(permissions),
    person: (person) => this.#renderPerson(person),
  });
  readonly #access = new Query<AccessList>(this, () =>
    this.link ? undefined : this.#connection.queries && access(this.#connection.queries),
  );

  protected override render(): unknown {
    if (!this.#connection.backend) return nothing;
    return html`<div class="stack">
        ${this.link ? this.#grants.inLink(this.link) : html`${this.#renderAccess()} ${this.#grants.inAccount()}`}
      </div>
      ${this.#grants.dialog()}`;
  }

  #renderAccess(): TemplateResult {
    const access = this.#access.remote;
    const words = this.#words;
    const texts = this.#texts;
    const { language } = this.#localizer;
    const retry = () => void this.#access.refetch();
    switch (access.state) {
      case 'loading':
        return this.#renderCard(
          words.loading,
          [1, 2, 3].map(
            () =>
              html`<li class="shape">
                <span class="skeleton avatar"></span><span class="skeleton"></span>
              </li>`,
          ),
        );
      case 'failed':
        return html`<section class="stack" aria-labelledby="title">
          ${this.#renderHeading()}
          ${problem(words, language, access.error, {
            title: texts.loadFailed,
            ...(access.error.code === 'not-allowed' ? {} : { retry }),
          })}
        </section>`;
      case 'ready':
        return html`<div class="stack">
          ${
            access.problem
              ? problem(words, language, access.problem, {
                  title: texts.stale(formatTime(language, access.at)),
                  retry,
                })
              : nothing
          }
          ${this.#renderCard(
            this.#lead(access.data),
            access.data.people.map((person) => this.#renderPerson(person)),
          )}
        </div>`;
    }
  }

  get #texts() {
    return this.#localizer.texts('account-access', messages);
  }

  get #words() {
    return wordsOf(this.#localizer);
  }

  #lead({ main, people }: AccessList): string {
    const texts = this.#texts;
    if (people.length === 0) return texts.nobody;
    if (!main || people.every((each) => each.through === 'own')) return texts.ownOnly;
    return people.some((each) => each.through === 'own')
      ? texts.withMain(main.name)
      : texts.mainOnly(main.name);
  }

  #renderHeading(): TemplateResult {
    return html`<div id="title">
      <slot name="heading"><h2>${this.#texts.title}</h2></slot>
    </div>`;
  }

  #renderCard(lead: string, people: TemplateResult[]): TemplateResult {
    return html`<section class="card" aria-labelledby="title">
      <header>
        ${this.#renderHeading()}
        <p class="muted">${lead}</p>
      </header>
      ${
        people.length > 0
          ? html`<ul>
              ${people}
            </ul>`
          : nothing
      }
    </section>`;
  }

  #renderPerson(person: AccessEntry): TemplateResult {
    const texts = this.#texts;
    const { language } = this.#localizer;
    return html`<li part="person">
      <span class="avatar" aria-hidden="true">${initials(person.name)}</span>
      <div>
        <bdi>${person.name}</bdi>
        <p class="small">${texts.group[person.through]} · ${this.#rights(person.permissions)}</p>
        <p class="small">
          ${texts.since(formatDate(language, person.since))} ·
          ${person.lastActiveAt ? texts.active(formatDate(language, person.lastActiveAt)) : texts.neverActive}
        </p>
      </div>
      <span class="badge ${person.through === 'own' ? 'ok' : 'info'}">${texts.through[person.through]}</span>
    </li>`;
  }

  #rights(permissions: readonly Permission[]): string {
    const texts = this.#texts;
    if (permissions.length === 0) return texts.nothing;
    if (Permission.options.every((each) => permissions.includes(each))) return texts.everything;
    return formatList(
      this.#localizer.language,
      permissions.map((each) => this.#words.permission[each]),
    );
  }
}
