import { html, nothing, type TemplateResult } from 'lit';
import { html as staticHtml } from 'lit/static-html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Items } from '../../backend/backend.js';
import { BackendError } from '../../domain/backend-error.js';
import type { Grant } from '../../domain/grant.js';
import type { GrantHolder, LinkAccess } from '../../domain/link-access.js';
import type { AccessEntry, Permission, Session } from '../../domain/person.js';
import { may } from '../../domain/rights.js';
import type { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import type { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { tagOf, type ElementClass } from '../../lit/tag-of.js';
import { Watch } from '../../lit/watch.js';
import { grantActs, type GrantAct, type GrantActs } from '../../state/grant-acts.js';
import { grants, linkAccess } from '../../state/late-reads.js';
import type { Queries } from '../../state/queries.js';
import { initials } from '../../ui/initials.js';
import { problem } from '../../ui/problem.js';
import { wordsOf } from '../../ui/words.js';
import { GrantChangedEvent } from '../give-grant/give-grant.events.js';
import { grantItem } from './account-access.grant.js';
import { messages } from './account-access.messages.js';

/** What the element has, for what it says of linked accounts. */
interface Parts {
  readonly queries: () => Queries | undefined;
  readonly session: () => Session | undefined;
  readonly localizer: Localizer;
  readonly rights: (permissions: readonly Permission[]) => string;
  readonly person: (person: AccessEntry) => TemplateResult;
}

/**
 * What a dialog is opened for: a grant to change, a person and a link to give one for, or a person whose grants
 * somebody else is to get, too.
 */
interface Wanted {
  grant?: Grant;
  person?: string;
  link?: string | undefined;
  like?: string;
}

type Host = SubsidiaryElement & { link: string | undefined };

/** Who may do what in linked accounts: in all of them, for a main account, or in one. */
export class AccessGrants {
  readonly #host: Host;
  readonly #parts: Parts;
  readonly #holders: Query<Items<GrantHolder>>;
  readonly #access: Query<LinkAccess>;
  readonly #acts: Watch<GrantActs>;
  /** What became of grants here, while this is on screen. */
  readonly #done = new Map<string, GrantAct>();
  #dialog: (Wanted & { element: ElementClass }) | undefined;
  /** Tries again to open the dialog, which could not be loaded. */
  #missing: (() => void) | undefined;

  constructor(host: Host, parts: Parts) {
    this.#host = host;
    this.#parts = parts;
    const queries = () => (parts.queries()?.backend.capabilities.grants ? parts.queries() : undefined);
    this.#holders = new Query(host, () => {
      const from = queries();
      return from && !host.link && this.#isMain ? grants(from) : undefined;
    });
    this.#access = new Query(host, () => {
      const from = queries();
      return from && host.link ? linkAccess(from, host.link) : undefined;
    });
    this.#acts = new Watch(host, () => {
      const from = queries();
      return from && { key: from, make: () => grantActs(from) };
    });
  }

  /** What everybody may do in the accounts that are linked to this one. */
  inAccount(): TemplateResult | typeof nothing {
    if (!this.#parts.queries()?.backend.capabilities.grants || !this.#isMain) return nothing;
    const texts = this.#texts;
    const holders = this.#holders.remote;
    if (holders.state === 'loading') return nothing;
    if (holders.state === 'failed')
      return this.#problem(holders.error, texts.grantsFailed, () => void this.#holders.refetch());
    const own = this.#parts.session()?.person.id;
    const { items } = holders.data;
    const seesAll = items.some(({ person }) => person.id !== own) || this.#mayGive;
    return html`<section class="card" aria-labelledby="grants-title" part="grants">
      <header>
        <div class="between">
          <h2 id="grants-title">${texts.grantsTitle}</h2>
          ${this.#renderGive({})}
        </div>
        <p class="muted">${seesAll ? texts.grantsLead : texts.ownGrantsLead}</p>
      </header>
      ${this.#renderMissing()}
      <ul>
        ${repeat(
          items,
          ({ person }) => person.id,
          (holder) => this.#renderHolder(holder, own),
        )}
      </ul>
    </section>`;
  }

  /** Who can do what in one linked account, as a part of what is shown of it: without a frame of its own. */
  inLink(link: string): TemplateResult | typeof nothing {
    const texts = this.#texts;
    const access = this.#access.remote;
    if (access.state === 'loading')
      return html`<div role="status">
        <span class="visually-hidden">${wordsOf(this.#parts.localizer).loading}</span>
        <span class="skeleton"></span>
      </div>`;
    if (access.state === 'failed')
      return this.#problem(
        access.error,
        texts.loadFailed,
        access.error.code === 'not-allowed' ? undefined : () => void this.#access.refetch(),
      );
    const { account, people, local } = access.data;
    const gone = this.#gone([]).filter(({ person }) => !people.some((each) => each.person.id === person.id));
    const own = this.#parts.session()?.person.id;
    return html`<section aria-labelledby="title">
      <header>
        <div class="between">
          <div id="title">
            <slot name="heading"><h2>${texts.titleThere(account.name)}</h2></slot>
          </div>
          ${this.#renderGive({ link })}
        </div>
      </header>
      ${
        access.problem
          ? problem(wordsOf(this.#parts.localizer), this.#parts.localizer.language, access.problem, {
              retry: () => void this.#access.refetch(),
            })
          : nothing
      }
      ${this.#renderMissing()}
      <h3>${texts.mainPeople}</h3>
      ${gone.map(({ person }) => this.#renderGrants(person.id, [], false))}
      ${
        people.length === 0
          ? html`<p class="muted">${texts.nobodyThrough}</p>`
          : html`<ul>
              ${repeat(
                people,
                ({ person }) => person.id,
                (each) => this.#renderThrough(each, own),
              )}
            </ul>`
      }
      <h3>${texts.local}</h3>
      ${
        local && local.length > 0
          ? html`<ul>
              ${local.map((each) => this.#parts.person(each))}
            </ul>`
          : html`<p class="muted">${local ? texts.nobodyLocal : texts.localUnknown}</p>`
      }
    </section>`;
  }

  /** The dialog that is open, if any. */
  dialog(): TemplateResult | typeof nothing {
    const dialog = this.#dialog;
    const backend = this.#parts.queries()?.backend;
    if (!dialog || !backend) return nothing;
    const tag = tagOf(dialog.element);
    const closed = () => {
      this.#dialog = undefined;
      this.#host.requestUpdate();
    };
    if (dialog.like !== undefined)
      return staticHtml`<${tag} .backend=${backend} .person=${dialog.like} open @dialog-closed=${closed}></${tag}>`;
    return staticHtml`<${tag} .backend=${backend} .grant=${dialog.grant} .person=${dialog.person} .link=${dialog.link} open @dialog-closed=${closed}></${tag}>`;
  }

  get #texts() {
    return this.#parts.localizer.texts('account-access', messages);
  }

  /** Whether the session is in an account that can have linked ones, and not on behalf of another. */
  get #isMain(): boolean {
    const session = this.#parts.session();
    return session !== undefined && session.account.role === 'main' && !session.delegation;
  }

  get #mayGive(): boolean {
    const session = this.#parts.session();
    return session !== undefined && !session.delegation && may(session, 'link-accounts');
  }

  #renderHolder({ person, grants }: GrantHolder, own: string | undefined): TemplateResult {
    const texts = this.#texts;
    const isOwn = person.id === own;
    return html`<li part="holder">
      <span class="avatar" aria-hidden="true">${initials(person.name)}</span>
      <div>
        <bdi>${person.name}</bdi>${isOwn ? html`<span class="small you">${texts.you}</span>` : nothing}
        ${grants.length === 0 ? html`<p class="small">${texts.noGrant}</p>` : nothing}
      </div>
      ${isOwn ? html`<span></span>` : this.#renderGive({ person: person.id }, person.name)}
      ${this.#renderGrants(person.id, grants, isOwn)}
      ${
        this.#mayGive && grants.length > 0
          ? html`<div class="wide">
              <button
                class="text-button"
                type="button"
                aria-label=${texts.giveSameAs(person.name)}
                @click=${() => void this.#open({ like: person.id })}
              >
                ${texts.giveSame}
              </button>
            </div>`
          : nothing
      }
    </li>`;
  }

  #renderThrough(
    { person, permissions, opens, grants }: LinkAccess['people'][number],
    own: string | undefined,
  ): TemplateResult {
    const texts = this.#texts;
    const mails = grants.some(({ role }) => role === 'mail-only');
    return html`<li part="holder">
      <span class="avatar" aria-hidden="true">${initials(person.name)}</span>
      <div>
        <bdi>${person.name}</bdi
        >${person.id === own ? html`<span class="small you">${texts.you}</span>` : nothing}
        <p class="small">
          ${opens ? texts.mayThere(this.#parts.rights(permissions)) : mails ? texts.onlyMails : texts.opensNothing}
        </p>
      </div>
      <span></span>
      ${this.#renderGrants(person.id, grants, person.id === own)}
    </li>`;
  }

  /** What was withdrawn here is not listed any more, and says so until the reader goes. */
  #gone(listed: readonly Grant[]): Grant[] {
    return [...(this.#acts.store?.state.touched.values() ?? [])].filter(
      ({ id }) => this.#done.get(id) === 'withdraw' && !listed.some((each) => each.id === id),
    );
  }

  #renderGrants(person: string, grants: readonly Grant[], isOwn: boolean): TemplateResult | typeof nothing {
    const acts = this.#acts.store;
    const shown = [...grants, ...this.#gone(grants).filter((each) => each.person.id === person)];
    if (shown.length === 0) return nothing;
    return html`<ul class="grants wide" role="list">
      ${repeat(
        shown,
        ({ id }) => id,
        (grant) =>
          grantItem({
            grant,
            localizer: this.#parts.localizer,
            now: Date.now(),
            acts: this.#mayGive && !isOwn ? acts : undefined,
            done: this.#done,
            act: (each, act) => void this.#act(each, act),
            change: (each) => void this.#open({ grant: each }),
          }),
      )}
    </ul>`;
  }

  #renderGive(wanted: Wanted, name?: string): TemplateResult | typeof nothing {
    if (!this.#mayGive) return nothing;
    const texts = this.#texts;
    return html`<button
      class="button"
      type="button"
      aria-label=${name ? texts.giveTo(name) : nothing}
      @click=${() => void this.#open(wanted)}
    >
      ${texts.give}
    </button>`;
  }

  #renderMissing(): TemplateResult | typeof nothing {
    const retry = this.#missing;
    return retry ? this.#problem(new BackendError('network'), undefined, retry) : nothing;
  }

  #problem(error: BackendError, title?: string, retry?: () => void): TemplateResult {
    const { localizer } = this.#parts;
    return problem(wordsOf(localizer), localizer.language, error, {
      ...(title !== undefined && { title }),
      ...(retry && { retry }),
    });
  }

  async #act(grant: Grant, act: GrantAct): Promise<void> {
    const changed = await this.#acts.store?.answer(grant, act);
    if (!changed) return;
    this.#done.set(grant.id, act);
    this.#host.dispatchEvent(new GrantChangedEvent(changed, act === 'renew' ? 'changed' : 'withdrawn'));
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(`#grant-${CSS.escape(grant.id)}`)?.focus();
  }

  async #open(wanted: Wanted): Promise<void> {
    this.#missing = undefined;
    try {
      const element =
        wanted.like === undefined
          ? (await import('../give-grant/give-grant.js')).GiveGrantElement
          : (await import('../copy-grants/copy-grants.js')).CopyGrantsElement;
      this.#dialog = { ...wanted, element };
    } catch {
      this.#missing = () => void this.#open(wanted);
    }
    this.#host.requestUpdate();
  }
}
