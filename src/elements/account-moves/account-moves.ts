import { nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { html } from 'lit/static-html.js';
import type { Backend, Items } from '../../backend/backend.js';
import type { MainMove } from '../../domain/main-move.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { tagOf } from '../../lit/tag-of.js';
import { moves } from '../../state/late-reads.js';
import { AccountMoveElement } from '../account-move/account-move.js';
import { styles } from '../account-move/account-move.styles.js';
import { FlattenAccountElement } from '../flatten-account/flatten-account.js';
import { messages } from '../move-account/move-account.messages.js';

/**
 * Lists the linked accounts that are to move to another main account, each with the way to answer, and what is planned for
 * all of them where the account itself is to be added to another one. Renders nothing where there is nothing of that kind.
 *
 * @tagname account-moves
 * @fires {FlatteningChangedEvent} flattening-changed - A plan for all accounts was agreed to, declined, or taken back.
 * @fires {MoveChangedEvent} move-changed - A move was agreed to, declined, or taken back.
 */
export class AccountMovesElement extends SubsidiaryElement {
  static override readonly tagName = 'account-moves';
  static override readonly styles = styles;

  /** Where the accounts come from. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  /** What was shown stays until the page is left: it says how it ended. */
  readonly #shown = new Set<string>();
  readonly #moves = new Query<Items<MainMove>>(this, () => {
    const { queries } = this.#connection;
    return queries?.backend.capabilities.moving ? moves(queries) : undefined;
  });

  protected override render(): unknown {
    const read = this.#moves.remote;
    if (read.state === 'ready') for (const { id } of read.data.items) this.#shown.add(id);
    const tag = tagOf(AccountMoveElement);
    const plan = tagOf(FlattenAccountElement);
    return html`<div class="moves">
      <${plan} .backend=${this.#connection.backend}></${plan}>
      ${
        this.#shown.size === 0
          ? nothing
          : html`<section class="moves" aria-label=${this.#localizer.texts('move-account', messages).moves}>
              ${repeat(
                this.#shown,
                (id) => id,
                (id) => html`<${tag} .backend=${this.#connection.backend} .move=${id}></${tag}>`,
              )}
            </section>`
      }
    </div>`;
  }
}
