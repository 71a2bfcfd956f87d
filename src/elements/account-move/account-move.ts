import { html as litHtml, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { html } from 'lit/static-html.js';
import type { Backend } from '../../backend/backend.js';
import { BackendError } from '../../domain/backend-error.js';
import { MOVE_OPEN, type CurrentMove, type MainMove } from '../../domain/main-move.js';
import { formatDate, formatDay } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { tagOf, type ElementClass } from '../../lit/tag-of.js';
import type { MoveOf } from '../../state/main-move-flow.js';
import { currentMove } from '../../state/late-reads.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import { dayBefore } from '../../ui/standing.js';
import { wordsOf } from '../../ui/words.js';
import { messages } from '../move-account/move-account.messages.js';
import { moveStanding } from '../move-account/move-account.standing.js';
import { styles } from './account-move.styles.js';

/**
 * Says that an account is to move to another main account, how far that is, and leads to the dialog in which it is decided.
 * Renders nothing where there is nothing of that kind.
 *
 * @tagname account-move
 * @fires {MoveChangedEvent} move-changed - It was asked for, agreed to, declined, or taken back.
 * @fires {DialogClosedEvent} dialog-closed - The person closed the dialog.
 */
export class AccountMoveElement extends SubsidiaryElement {
  static override readonly tagName = 'account-move';
  static override readonly styles = styles;

  /** Where the accounts come from. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The id of the proven request for an account that belongs to another main account. */
  @property() link: string | undefined;
  /** The id of a move; without it and without a request, the newest of the account at work itself is shown. */
  @property() move: string | undefined;

  /** The dialog, once it was opened, with what it is about: that is the same until it is closed. */
  @state() private dialog: ({ readonly element: ElementClass } & MoveOf) | undefined;
  @state() private deciding = false;
  @state() private missing = false;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #move = new Query<CurrentMove>(this, () => {
    const { queries } = this.#connection;
    const asks = this.link !== undefined && this.move === undefined;
    return !asks && queries?.backend.capabilities.moving ? currentMove(queries, this.move) : undefined;
  });

  protected override render(): unknown {
    const { backend } = this.#connection;
    if (!backend?.capabilities.moving) return nothing;
    const words = wordsOf(this.#localizer);
    const { language } = this.#localizer;
    const said = this.#renderNotice();
    if (said === nothing && !this.deciding) return nothing;
    return litHtml`${said}
    ${this.missing ? problem(words, language, new BackendError('network'), { retry: () => void this.#decide() }) : nothing}
    ${this.#renderDialog(backend)}`;
  }

  get #texts() {
    return this.#localizer.texts('move-account', messages);
  }

  #renderNotice(): TemplateResult | typeof nothing {
    const texts = this.#texts;
    if (this.link !== undefined && this.move === undefined)
      return notice({
        kind: 'info',
        live: false,
        title: texts.elsewhere,
        text: texts.elsewhereText,
        actions: this.#button(texts.ask, 'primary'),
      });
    const known = this.#move.remote;
    if (known.state === 'failed')
      return problem(wordsOf(this.#localizer), this.#localizer.language, known.error, {
        title: texts.loadFailed,
        retry: () => void this.#move.refetch(),
      });
    const move = known.state === 'ready' ? known.data.move : null;
    return move && (this.move !== undefined || MOVE_OPEN.includes(move.state) || move.state === 'failed')
      ? this.#renderMove(move)
      : nothing;
  }

  #renderMove(move: MainMove): TemplateResult {
    const texts = this.#texts;
    const { language } = this.#localizer;
    const { state: at, on, expiresAt, obstacle, reason } = move;
    return notice({
      kind: at === 'failed' || at === 'declined' ? 'warn' : 'info',
      live: false,
      title: moveStanding(texts, language, move),
      text:
        at === 'planned' && on
          ? texts.plannedText(formatDay(language, dayBefore(on)))
          : expiresAt
            ? texts.validUntil(formatDate(language, expiresAt))
            : obstacle
              ? texts.obstacle[obstacle]
              : reason
                ? texts.reason(reason)
                : undefined,
      actions: this.#button(texts.look),
    });
  }

  #button(label: string, kind = ''): TemplateResult {
    return litHtml`<button class="button ${kind}" id="decide" type="button" @click=${() => void this.#decide()}>
      ${label}
    </button>`;
  }

  #renderDialog(backend: Backend): unknown {
    if (!this.dialog) return nothing;
    const { element, link, move } = this.dialog;
    const tag = tagOf(element);
    return html`<${tag}
      .backend=${backend}
      .link=${link}
      .move=${move}
      .open=${this.deciding}
      @dialog-closed=${this.#closed}
    ></${tag}>`;
  }

  async #decide(): Promise<void> {
    this.missing = false;
    try {
      const { MoveAccountElement: element } = await import('../move-account/move-account.js');
      this.dialog = { element, link: this.link, move: this.move };
      this.deciding = true;
    } catch {
      this.missing = true;
    }
  }

  #closed = (): void => {
    this.deciding = false;
  };
}
