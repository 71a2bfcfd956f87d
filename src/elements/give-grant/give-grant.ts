import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Backend, Items } from '../../backend/backend.js';
import type { LinkFacets } from '../../domain/annotation.js';
import { GrantRole, type Grant } from '../../domain/grant.js';
import { rolesOn } from '../../domain/granted.js';
import { previewOf } from '../../domain/grant-preview.js';
import type { GrantHolder } from '../../domain/link-access.js';
import { linkName } from '../../domain/link-name.js';
import type { Session } from '../../domain/person.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { Watch } from '../../lit/watch.js';
import { GrantFlow, type GrantDraft } from '../../state/grant-flow.js';
import { grants, linkFacets } from '../../state/late-reads.js';
import { LinkFinder } from '../../state/link-finder.js';
import { dialog } from '../../ui/dialog.js';
import { fate } from '../../ui/fate.js';
import { selectField, textField } from '../../ui/field.js';
import { grantWordsOf } from '../../ui/grants.js';
import { problem } from '../../ui/problem.js';
import { shape } from '../../ui/shape.js';
import { fieldText, wordsOf } from '../../ui/words.js';
import { ConfirmFirst } from '../confirm-sign-in/confirm-first.js';
import { HeldModal } from '../held-modal.js';
import { accountField } from './give-grant.account.js';
import { GrantChangedEvent } from './give-grant.events.js';
import { messages } from './give-grant.messages.js';
import { preview } from './give-grant.preview.js';
import { styles } from './give-grant.styles.js';

/**
 * Gives somebody of the main account a role in linked accounts, or sets another one, and shows before what they will
 * see there.
 *
 * @tagname give-grant
 * @fires {GrantChangedEvent} grant-changed - Somebody was given access, or theirs was changed.
 * @fires {ReauthNeedEvent} reauth-need - It needs a fresh, stronger sign-in. Cancelable: prevent it to see to it yourself.
 * @fires {DialogClosedEvent} dialog-closed - The person closed the dialog.
 */
export class GiveGrantElement extends SubsidiaryElement {
  static override readonly tagName = 'give-grant';
  static override readonly styles = styles;

  /** The main account. By default the nearest provided backend's. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The grant to change; undefined: one is given. */
  @property({ attribute: false }) grant: Grant | undefined;
  /** The id of who gets it, where that is known. */
  @property() person: string | undefined;
  /** The id of the link that it is for, where that is known. */
  @property() link: string | undefined;
  /** Whether the dialog is shown. Set back when the person closes it. */
  @property({ type: Boolean, reflect: true }) open = false;

  @state() private previewed = false;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #confirm = new ConfirmFirst(this, { queries: () => this.#connection.queries });
  readonly #modal = new HeldModal(this, {
    busy: () => this.#flow.store?.busy === true,
    forget: () => (this.previewed = false),
  });
  readonly #session = new Query<Session>(this, () => this.#opened?.session());
  readonly #holders = new Query<Items<GrantHolder>>(this, () => this.#opened && grants(this.#opened));
  readonly #facets = new Query<LinkFacets>(this, () =>
    this.#opened?.backend.capabilities.faceting ? linkFacets(this.#opened) : undefined,
  );
  readonly #flow = new Watch(this, () => {
    const queries = this.#opened;
    const { grant, person, link } = this;
    return (
      queries && {
        key: [queries, grant, person, link],
        make: () => new GrantFlow(queries, { grant, link, ...(person !== undefined && { person }) }),
      }
    );
  });
  readonly #finder = new Watch(this, () => {
    const queries = this.#opened;
    const draft = this.#flow.store?.state.draft;
    const label = draft?.reach === 'label' ? draft.label : '';
    return queries && draft && !this.#isFixed && !draft.account
      ? { key: [queries, label], make: () => new LinkFinder(queries, label ? [label] : []) }
      : undefined;
  });

  protected override render(): unknown {
    const flow = this.#flow.store;
    if (!flow) return nothing;
    const texts = this.#texts;
    return html`${dialog(this.#modal, {
      title: this.grant ? texts.titleChange(this.grant.person.name) : texts.titleGive,
      lead: texts.lead,
      body: this.#renderBody(flow),
      footer: this.#renderFooter(flow),
      busy: flow.busy,
    })}
    ${this.#confirm.render()}`;
  }

  get #opened() {
    return this.open ? this.#connection.queries : undefined;
  }

  get #texts() {
    return this.#localizer.texts('give-grant', messages);
  }

  get #words() {
    return wordsOf(this.#localizer);
  }

  /** Whether it is decided which account it is for. */
  get #isFixed(): boolean {
    return this.link !== undefined || this.grant?.reach.kind === 'link';
  }

  get #holder(): GrantHolder | undefined {
    const holders = this.#holders.remote;
    const chosen = this.#flow.store?.state.draft.person;
    return holders.state === 'ready'
      ? holders.data.items.find(({ person }) => person.id === chosen)
      : undefined;
  }

  #renderBody(flow: GrantFlow): unknown {
    const holders = this.#holders.remote;
    const words = this.#words;
    const { language } = this.#localizer;
    if (holders.state === 'loading') return shape(words, 3);
    if (holders.state === 'failed')
      return problem(words, language, holders.error, {
        title: this.#texts.loadFailed,
        retry: () => void this.#holders.refetch(),
      });
    const { step, problem: error } = flow.state;
    return html`
      ${error && error.fields.length === 0 ? problem(words, language, error, { title: this.#texts.notSaved }) : nothing}
      <form
        id="grant"
        class="body"
        novalidate
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          void this.#save();
        }}
      >
        ${this.#renderWho(flow, holders.data.items)} ${this.#renderWhere(flow)} ${this.#renderRole(flow)}
        ${textField({
          id: 'until',
          label: this.#texts.lastDay,
          hint: this.#texts.lastDayHint,
          error: fieldText(words, error?.fields ?? [], 'until'),
          type: 'date',
          value: flow.state.draft.lastDay,
          edit: (lastDay) => flow.edit({ lastDay }),
        })}
        ${this.#renderPreview(flow.state.draft)}
      </form>
      ${fate(words, step === 'editing' || step === 'done' ? 'idle' : step, this.#modal.held)}
    `;
  }

  #renderWho(flow: GrantFlow, items: readonly GrantHolder[]): TemplateResult | typeof nothing {
    if (this.grant) return nothing;
    const texts = this.#texts;
    const session = this.#session.remote;
    const own = session.state === 'ready' ? session.data.person.id : '';
    return selectField({
      id: 'person',
      label: texts.person,
      placeholder: texts.choosePerson,
      error: fieldText(this.#words, flow.state.problem?.fields ?? [], 'person'),
      value: flow.state.draft.person,
      options: items
        .filter(({ person }) => person.id !== own)
        .map(({ person }) => ({ value: person.id, label: `${person.name} · ${person.email}` })),
      edit: (person) => flow.edit({ person }),
    });
  }

  #renderWhere(flow: GrantFlow): TemplateResult {
    const texts = this.#texts;
    const words = this.#words;
    const { draft, problem: error } = flow.state;
    const facets = this.#facets.remote;
    const labels = facets.state === 'ready' ? facets.data.labels.map(({ value }) => value) : [];
    const kinds = (['link', 'label', 'all'] as const).filter((kind) => kind !== 'label' || labels.length > 0);
    return html`
      ${
        this.grant || this.link !== undefined
          ? nothing
          : selectField({
              id: 'reach',
              label: texts.where,
              value: draft.reach,
              options: kinds.map((value) => ({ value, label: texts.reach[value] })),
              edit: (reach) => flow.edit({ reach: reach as GrantDraft['reach'], account: undefined }),
            })
      }
      ${
        draft.reach === 'label' && !this.grant
          ? selectField({
              id: 'label',
              label: texts.label,
              hint: texts.labelHint,
              placeholder: texts.chooseLabel,
              error: fieldText(words, error?.fields ?? [], 'label'),
              value: draft.label,
              options: labels.map((value) => ({ value, label: value })),
              edit: (label) => flow.edit({ label, account: undefined }),
            })
          : nothing
      }
      ${draft.reach === 'link' ? this.#renderAccount(flow, texts.account) : nothing}
      ${this.grant ? html`<p class="small">${texts.whereFixed}</p>` : nothing}
    `;
  }

  #renderAccount(flow: GrantFlow, label: string): TemplateResult {
    const { draft, problem: error } = flow.state;
    return accountField({
      label,
      error: fieldText(this.#words, error?.fields ?? [], 'account'),
      account: draft.account,
      finder: this.#finder.store,
      fixed: this.#isFixed,
      texts: this.#texts,
      words: this.#words,
      language: this.#localizer.language,
      choose: (account) => void this.#choose(flow, account),
    });
  }

  #renderRole(flow: GrantFlow): TemplateResult {
    const words = grantWordsOf(this.#localizer);
    return html`<fieldset>
      <legend>${this.#texts.role}</legend>
      <div class="roles">
        ${GrantRole.options.map(
          (role) =>
            html`<label class="check">
              <input
                type="radio"
                name="role"
                .checked=${flow.state.draft.role === role}
                aria-describedby="role-${role}"
                @change=${() => flow.edit({ role })}
              />
              <span>${words.role[role]}</span>
              <span class="hint" id="role-${role}">${words.roleHint[role]}</span>
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  #renderPreview(draft: GrantDraft): TemplateResult {
    const texts = this.#texts;
    const holder = this.#holder;
    const name = holder?.person.name ?? this.grant?.person.name;
    const toggle = html`<button
      class="button"
      type="button"
      aria-expanded=${this.previewed}
      @click=${() => (this.previewed = !this.previewed)}
    >
      ${name ? texts.see(name) : texts.seeNobody}
    </button>`;
    if (!this.previewed) return html`<div>${toggle}</div>`;
    const picker =
      draft.reach === 'link' ? nothing : this.#renderAccount(this.#flow.store!, texts.accountToSee);
    const { account } = draft;
    if (!holder || !account)
      return html`<div>${toggle}</div>
        ${picker}
        <p class="muted" role="status">${texts.previewFirst}</p>`;
    // What they were granted besides stays as it is.
    const others = holder.grants.filter(({ id }) => id !== this.grant?.id);
    return html`<div>${toggle}</div>
      ${picker}
      ${preview({
        lines: previewOf(holder.permissions, account, draft.role, rolesOn(others, account, Date.now())),
        name: holder.person.name,
        account: linkName(account),
        texts,
        words: this.#words,
      })}`;
  }

  #renderFooter(flow: GrantFlow): TemplateResult {
    const texts = this.#texts;
    const { busy } = flow;
    return html`
      <button
        class="button large"
        type="button"
        @click=${() => this.#modal.close(flow.state.step === 'uncertain')}
      >
        ${this.#words.cancel}
      </button>
      <button class="button large primary" type="submit" form="grant" aria-busy=${busy ? 'true' : nothing}>
        ${busy ? texts.saving : this.grant ? texts.save : texts.give}
      </button>
    `;
  }

  /** The button that was pressed is gone: what it has chosen, or the field, goes on. */
  async #choose(flow: GrantFlow, account: GrantDraft['account']): Promise<void> {
    flow.edit({ account });
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(account ? '#account-chosen' : '#account')?.focus();
  }

  async #save(): Promise<void> {
    const flow = this.#flow.store;
    if (!flow || flow.busy) return;
    // Where the dialog cannot be loaded, this one says that a confirmation is needed.
    const grant = await this.#confirm
      .run({ write: () => flow.save(), refusal: () => flow.state.problem })
      .catch(() => undefined);
    if (grant) {
      this.dispatchEvent(new GrantChangedEvent(grant, this.grant ? 'changed' : 'given'));
      this.#modal.close();
      return;
    }
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid], .notice')?.focus();
  }
}
