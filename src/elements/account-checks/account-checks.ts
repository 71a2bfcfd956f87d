import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { html as withTags } from 'lit/static-html.js';
import type { Backend } from '../../backend/backend.js';
import { openChecks } from '../../domain/checks.js';
import type { Account, CheckKind } from '../../domain/account.js';
import type { Link } from '../../domain/link.js';
import { Clock } from '../../lit/clock.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { tagOf } from '../../lit/tag-of.js';
import { Watch } from '../../lit/watch.js';
import { ChecksFlow } from '../../state/checks-flow.js';
import { dialog } from '../../ui/dialog.js';
import { fate } from '../../ui/fate.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import { shape } from '../../ui/shape.js';
import { wordsOf } from '../../ui/words.js';
import { HeldModal } from '../held-modal.js';
import { IdentityCheckElement } from '../identity-check/identity-check.js';
import { checkSection } from './account-checks.check.js';
import { ChecksChangedEvent } from './account-checks.events.js';
import { messages } from './account-checks.messages.js';
import { styles } from './account-checks.styles.js';

/**
 * Shows what a new account still waits for before its numbers are assigned, and helps to finish it.
 *
 * @tagname account-checks
 * @fires {ChecksChangedEvent} checks-changed - A check was finished, or its mail or letter was sent again.
 * @fires {IdentityStartEvent} identity-start - The user leaves the page for the identity app. Cancelable.
 * @fires {DialogClosedEvent} dialog-closed - The person closed the dialog.
 */
export class AccountChecksElement extends SubsidiaryElement {
  static override readonly tagName = 'account-checks';
  static override readonly styles = styles;

  /** Where the account comes from. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The id of the new account's link. */
  @property() link: string | undefined;
  /** The page that the identity app leads back to, by its path. By default the one that is shown. */
  @property({ attribute: 'return-to' }) returnTo: string | undefined;
  /** Whether the dialog is shown. Set back when the person closes it. */
  @property({ type: Boolean, reflect: true }) open = false;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #clock = new Clock(this);
  readonly #modal = new HeldModal(this, { busy: () => this.#flow.store?.busy === true });
  readonly #link = new Query<Link>(this, () => {
    const { queries } = this.#connection;
    const { link } = this;
    return this.open && queries && link ? queries.link(link) : undefined;
  });
  readonly #flow = new Watch(this, () => {
    const { queries } = this.#connection;
    const { link } = this;
    return this.open && queries && link
      ? { key: [queries, link], make: () => new ChecksFlow(queries, link) }
      : undefined;
  });

  protected override render(): unknown {
    const flow = this.#flow.store;
    if (!flow) return nothing;
    const link = this.#link.remote;
    const account = link.state === 'ready' ? link.data.account : null;
    const texts = this.#texts;
    const finished = account && openChecks(account).length === 0;
    return dialog(this.#modal, {
      title: account
        ? finished
          ? texts.active(account.name)
          : texts.title(account.name)
        : texts.titleUnnamed,
      lead: account && !finished ? texts.lead : undefined,
      body: this.#renderBody(flow),
      footer: html`<button
        class="button large"
        type="button"
        @click=${() => this.#modal.close(flow.state.status === 'uncertain')}
      >
        ${this.#words.close}
      </button>`,
      busy: flow.busy,
    });
  }

  get #texts() {
    return this.#localizer.texts('account-checks', messages);
  }

  get #words() {
    return wordsOf(this.#localizer);
  }

  #renderBody(flow: ChecksFlow): unknown {
    const link = this.#link.remote;
    const words = this.#words;
    switch (link.state) {
      case 'loading':
        return shape(words, 2);
      case 'failed':
        return problem(words, this.#localizer.language, link.error, {
          title: this.#texts.loadFailed,
          retry: () => void this.#link.refetch(),
        });
      case 'ready':
        return link.data.account ? this.#renderChecks(link.data.account, flow) : nothing;
    }
  }

  #renderChecks(account: Account, flow: ChecksFlow): TemplateResult {
    const texts = this.#texts;
    const { state } = flow;
    const open = openChecks(account);
    this.#wakeForResend(account);
    if (open.length === 0) return html`<p role="status">${texts.activeText(account.numbers)}</p>`;
    return html`
      ${state.done ? notice({ kind: 'ok', title: texts.done[state.done] }) : nothing}
      <div>
        ${account.checks.map((check) =>
          checkSection(check, {
            texts,
            state,
            words: this.#words,
            app: this.#renderApp(),
            language: this.#localizer.language,
            now: this.#clock.now,
            type: (code) => flow.type(code),
            confirm: () => void this.#confirm(flow),
            resend: (kind) => void this.#resend(flow, kind),
          }),
        )}
      </div>
      ${fate(this.#words, state.status, this.#modal.held)}
    `;
  }

  #renderApp(): TemplateResult {
    return withTags`<${tagOf(IdentityCheckElement)}
      .backend=${this.#connection.backend}
      .link=${this.link}
      .returnTo=${this.returnTo}
    ></${tagOf(IdentityCheckElement)}>`;
  }

  #wakeForResend(account: Account): void {
    const times = account.checks
      .map(({ resendAt }) => Date.parse(resendAt ?? ''))
      .filter((time) => time > this.#clock.now);
    if (times.length > 0) this.#clock.wakeAt(Math.min(...times));
  }

  async #confirm(flow: ChecksFlow): Promise<void> {
    const changed = await flow.confirm();
    if (changed) this.dispatchEvent(new ChecksChangedEvent(changed));
    await this.updateComplete;
    if (this.open) this.renderRoot.querySelector<HTMLElement>(changed ? 'h2' : '[aria-invalid]')?.focus();
  }

  async #resend(flow: ChecksFlow, kind: CheckKind): Promise<void> {
    const changed = await flow.resend(kind);
    if (!changed) return;
    this.dispatchEvent(new ChecksChangedEvent(changed));
    await this.updateComplete;
    if (this.open) this.renderRoot.querySelector('h2')?.focus();
  }
}
