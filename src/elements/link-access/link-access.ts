import { nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { html as staticHtml } from 'lit/static-html.js';
import { html } from 'lit';
import type { Backend } from '../../backend/backend.js';
import { linkName } from '../../domain/link-name.js';
import type { Link } from '../../domain/link.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Modal } from '../../lit/modal.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { tagOf } from '../../lit/tag-of.js';
import { dialog } from '../../ui/dialog.js';
import { wordsOf } from '../../ui/words.js';
import { AccountAccessElement } from '../account-access/account-access.js';
import { messages } from '../account-access/account-access.messages.js';
import { DialogClosedEvent } from '../dialog.events.js';
import { styles } from './link-access.styles.js';

/**
 * Shows who can do what in one linked account, in a dialog.
 *
 * @tagname link-access
 * @fires {GrantChangedEvent} grant-changed - Somebody was given access to it, or theirs was changed or withdrawn.
 * @fires {DialogClosedEvent} dialog-closed - The person closed the dialog.
 */
export class LinkAccessElement extends SubsidiaryElement {
  static override readonly tagName = 'link-access';
  static override readonly styles = styles;

  /** The main account. By default the nearest provided backend's. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The id of the account's link. */
  @property() link: string | undefined;
  /** Whether the dialog is shown. Set back when the person closes it. */
  @property({ type: Boolean, reflect: true }) open = false;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #modal = new Modal(this, () => this.#close());
  readonly #link = new Query<Link>(this, () =>
    this.open && this.link ? this.#connection.queries?.link(this.link) : undefined,
  );

  protected override render(): unknown {
    const { backend } = this.#connection;
    if (!this.open || !backend || !this.link) return nothing;
    const texts = this.#localizer.texts('account-access', messages);
    const link = this.#link.remote;
    const tag = tagOf(AccountAccessElement);
    return dialog(this.#modal, {
      title: link.state === 'ready' ? texts.titleThere(linkName(link.data)) : texts.title,
      body: staticHtml`<${tag} .backend=${backend} .link=${this.link} @dialog-closed=${(event: Event) => event.stopPropagation()}><span slot="heading"></span></${tag}>`,
      footer: html`<button class="button large" type="button" @click=${() => this.#close()}>
        ${wordsOf(this.#localizer).close}
      </button>`,
    });
  }

  #close(): void {
    this.open = false;
    this.dispatchEvent(new DialogClosedEvent());
  }
}
