import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { html as staticHtml } from 'lit/static-html.js';
import ArrowLeft from 'lucide/dist/esm/icons/arrow-left.mjs';
import Building from 'lucide/dist/esm/icons/building.mjs';
import ChevronsUpDown from 'lucide/dist/esm/icons/chevrons-up-down.mjs';
import type { Backend } from '../../backend/backend.js';
import { BackendError } from '../../domain/backend-error.js';
import { linkName } from '../../domain/link-name.js';
import type { Link } from '../../domain/link.js';
import type { Session } from '../../domain/person.js';
import { may } from '../../domain/rights.js';
import { formatCustomerNumber } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { tagOf, type ElementClass } from '../../lit/tag-of.js';
import { Watch } from '../../lit/watch.js';
import { AccountChoice } from '../../state/account-choice.js';
import { AccountsAtHand } from '../../state/kept-accounts.js';
import { Switching } from '../../state/switching.js';
import { icon } from '../../ui/icon.js';
import { notice } from '../../ui/notice.js';
import { openPopover } from '../../ui/popover.js';
import { problem } from '../../ui/problem.js';
import { standingWordsOf } from '../../ui/standing.js';
import { wordsOf } from '../../ui/words.js';
import { AccountLeftEvent } from '../account-context-banner/account-context-banner.events.js';
import { AccountOpenedEvent, AccountOpenEvent } from '../subsidiary-list/subsidiary-list.events.js';
import { ConfirmFirst } from '../confirm-sign-in/confirm-first.js';
import { AccountLeaveEvent } from './account-switcher.events.js';
import { messages } from './account-switcher.messages.js';
import { obstacleOf, option, whyNot } from './account-switcher.option.js';
import { acts, combobox } from './account-switcher.panel.js';
import { SwitcherRows, type ShownOption } from './account-switcher.rows.js';
import { styles } from './account-switcher.styles.js';

/** So many places a page key moves by. */
const PAGE = 6;

/**
 * Says which account the person works in, and opens another one that they find by typing, among however many. Belongs
 * in the header of a portal.
 *
 * @tagname account-switcher
 * @fires {AccountOpenEvent} account-open - The person asked to work in an account. Cancelable: prevent it where something typed would be lost, or to open it yourself.
 * @fires {ReauthNeedEvent} reauth-need - The account needs a fresh, stronger sign-in. Cancelable: prevent it to see to it yourself.
 * @fires {AccountOpenedEvent} account-opened - The session now works in that account.
 * @fires {AccountLeaveEvent} account-leave - The person asked to go back to the main account. Cancelable.
 * @fires {AccountLeftEvent} account-left - The session works in the main account again.
 * @csspart current - The button that names the account.
 * @csspart option - One account to choose.
 */
export class AccountSwitcherElement extends SubsidiaryElement {
  static override readonly tagName = 'account-switcher';
  static override readonly styles = styles;

  /** Where the accounts come from. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;

  @state() private expanded = false;
  /** What was done last in the panel, said once. */
  @state() private said = '';
  /** The account that access is asked for, with the dialog that asks. */
  @state() private asking: { link: Link; element: ElementClass } | undefined;
  @state() private missing: (() => void) | undefined;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #session = new Query<Session>(this, () => this.#connection.queries?.session());
  readonly #switching = new Watch(this, () => {
    const { queries } = this.#connection;
    return queries && { key: queries, make: () => new Switching(queries) };
  });
  readonly #confirm = new ConfirmFirst(this, { queries: () => this.#connection.queries });
  readonly #choice = new Watch(this, () => {
    const { queries } = this.#connection;
    const session = this.#ready;
    const hand = this.#hand;
    return this.expanded && queries && session && hand && this.#mayChoose(session)
      ? { key: [queries, session.account.id], make: () => new AccountChoice(queries, hand) }
      : undefined;
  });
  readonly #rows = new SwitcherRows(
    this,
    () => this.#choice.store,
    (index) => this.#optionAt(index),
    (target, index) => this.#clicked(target, index),
  );
  #shown: HTMLElement | undefined;
  #made: AccountChoice | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('account-open', this.#keepOpened);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('account-open', this.#keepOpened);
    this.expanded = false;
  }

  protected override willUpdate(): void {
    const choice = this.#choice.store;
    if (choice !== this.#made) this.#made?.close();
    this.#made = choice;
  }

  protected override render(): unknown {
    const session = this.#ready;
    if (!session) return nothing;
    const texts = this.#texts;
    const { name, customerNumber } = session.account;
    const start = session.start;
    const refused = start?.refused && !session.delegation ? start : undefined;
    if (!this.#mayChoose(session) && !session.delegation)
      return html`<span class="current" aria-label=${texts.label}
        >${icon(Building)} <span>${name}</span></span
      >`;
    return html`
      <button
        id="current"
        class="button current"
        part="current"
        type="button"
        aria-haspopup="dialog"
        aria-expanded=${this.expanded}
        aria-label=${texts.switch(name, formatCustomerNumber(this.#localizer.language, customerNumber))}
        @click=${() => (this.expanded = !this.expanded)}
      >
        ${icon(Building)} <span>${name}</span> ${icon(ChevronsUpDown)}
      </button>
      ${refused ? html`<span class="visually-hidden" role="status">${texts.refused(refused.account.name)}</span>` : nothing}
      ${this.expanded ? this.#renderPanel(session) : nothing} ${this.#renderAsking()}
      ${this.#confirm.render()}
    `;
  }

  protected override updated(_changed: PropertyValues): void {
    const panel = this.renderRoot.querySelector<HTMLElement>('.panel') ?? undefined;
    if (panel === this.#shown) return;
    this.#shown = panel;
    if (!panel) return;
    openPopover(panel, this.renderRoot.querySelector<HTMLElement>('#current')!, 'start');
    (panel.querySelector<HTMLElement>('input') ?? panel.querySelector('button'))?.focus();
  }

  get #texts() {
    return this.#localizer.texts('account-switcher', messages);
  }

  get #ready(): Session | undefined {
    const session = this.#session.remote;
    return session.state === 'ready' ? session.data : undefined;
  }

  /** What this person keeps at hand on this device. */
  get #hand(): AccountsAtHand | undefined {
    const session = this.#ready;
    return session && new AccountsAtHand(session.person.id, session.account.id);
  }

  /** Whether there are accounts to choose among here, and they can be opened at all. */
  #mayChoose(session: Session): boolean {
    const { backend } = this.#connection;
    return (
      backend?.capabilities.switching === true &&
      session.account.role === 'main' &&
      !session.delegation &&
      may(session, 'view-accounts')
    );
  }

  #renderPanel(session: Session): TemplateResult {
    const texts = this.#texts;
    const { error } = this.#switching.store ?? {};
    const start = session.start;
    return html`<div
      class="panel"
      popover="auto"
      role="dialog"
      aria-label=${texts.panel}
      @toggle=${(event: ToggleEvent) => event.newState === 'closed' && this.#closed()}
    >
      ${error ? problem(wordsOf(this.#localizer), this.#localizer.language, error) : nothing}
      ${
        this.missing
          ? problem(wordsOf(this.#localizer), this.#localizer.language, new BackendError('network'), {
              retry: this.missing,
            })
          : nothing
      }
      ${
        start?.refused && !session.delegation
          ? notice({
              kind: 'warn',
              live: false,
              title: texts.refused(start.account.name),
              actions: html`<button class="button" type="button" @click=${() => void this.#begin(undefined)}>
                ${texts.stop}
              </button>`,
            })
          : nothing
      }
      ${session.delegation ? this.#renderBack(session.delegation.main.name) : this.#renderChoice()}
      <p class="small said" role="status">${this.said}</p>
    </div>`;
  }

  #renderBack(main: string): TemplateResult {
    const texts = this.#texts;
    return html`<p class="muted">${texts.delegated(main)}</p>
      <button
        class="button"
        type="button"
        aria-busy=${this.#switching.store?.busy ? 'true' : nothing}
        @click=${() => void this.#leave()}
      >
        ${icon(ArrowLeft, { directed: true })} ${texts.back(main)}
      </button>`;
  }

  #renderChoice(): TemplateResult | typeof nothing {
    const choice = this.#choice.store;
    const session = this.#ready;
    const hand = this.#hand;
    if (!choice || !session || !hand) return nothing;
    const link = choice.at(choice.state.active)?.link;
    return html`${combobox({
      choice,
      localizer: this.#localizer,
      type: (typed) => this.#type(typed),
      keyed: this.#keyed,
    })}
    ${
      link
        ? acts({
            link,
            session,
            hand,
            capabilities: this.#connection.backend!.capabilities,
            texts: this.#texts,
            pin: (pinned) => this.#pin(link, pinned),
            begin: (here) => void this.#begin(here ? link : undefined),
            ask: () => void this.#ask(link),
          })
        : nothing
    }`;
  }

  #renderAsking(): unknown {
    const asking = this.asking;
    const { backend } = this.#connection;
    if (!asking || !backend) return nothing;
    const tag = tagOf(asking.element);
    const link = this.#ready?.grants ? asking.link.id : undefined;
    const closed = () => {
      this.asking = undefined;
      this.renderRoot.querySelector<HTMLElement>('#current')?.focus();
    };
    return staticHtml`<${tag} .backend=${backend} .right=${'open-accounts'} .link=${link} open @dialog-closed=${closed}></${tag}>`;
  }

  #optionAt(index: number): ShownOption | undefined {
    const found = this.#choice.store?.at(index);
    const session = this.#ready;
    if (!found || !session) return undefined;
    const { link, place } = found;
    const texts = this.#texts;
    const { language } = this.#localizer;
    const obstacle = obstacleOf(link, session, Date.now());
    const canBegin = this.#connection.backend!.capabilities.starting;
    return {
      id: link.id,
      disabled: obstacle !== undefined,
      content: option({
        link,
        place,
        pinned: this.#hand?.kept.pinned.includes(link.id) ?? false,
        begins: canBegin && !obstacle ? session.start?.link === link.id : undefined,
        why: obstacle && whyNot(obstacle, link, texts, standingWordsOf(this.#localizer), language),
        opening: this.#switching.store?.opening === link.id,
        texts,
        language,
      }),
    };
  }

  #type(typed: string): void {
    this.said = '';
    this.#choice.store?.type(typed);
  }

  readonly #keyed = (event: KeyboardEvent): void => {
    const choice = this.#choice.store;
    if (!choice || event.isComposing) return;
    const moves: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const pages: Record<string, number> = { PageDown: PAGE, PageUp: -PAGE };
    if (event.key in moves) choice.move(moves[event.key]!);
    else if (event.key in pages)
      choice.go(Math.max(0, Math.min(choice.state.active + pages[event.key]!, choice.total - 1)));
    else if (event.key === 'Enter') this.#open(choice.state.active);
    else return;
    event.preventDefault();
  };

  #clicked(target: HTMLElement, index: number): void {
    const link = this.#choice.store?.at(index)?.link;
    if (!link) return;
    const sign = target.closest<HTMLElement>('[data-sign]')?.dataset['sign'];
    this.#choice.store?.go(index);
    if (sign === 'pin') this.#pin(link, !this.#hand?.kept.pinned.includes(link.id));
    else if (sign === 'begin') void this.#begin(this.#ready?.start?.link === link.id ? undefined : link);
    else this.#open(index);
    this.renderRoot.querySelector<HTMLElement>('#search')?.focus();
  }

  #open(index: number): void {
    const link = this.#choice.store?.at(index)?.link;
    const session = this.#ready;
    if (!link || !session) return;
    const obstacle = obstacleOf(link, session, Date.now());
    if (obstacle) {
      const { language } = this.#localizer;
      this.said = whyNot(obstacle, link, this.#texts, standingWordsOf(this.#localizer), language);
    } else if (this.dispatchEvent(new AccountOpenEvent(link))) void this.#enter(link);
  }

  async #enter(link: Link): Promise<void> {
    const switching = this.#switching.store;
    if (!switching) return;
    const session = await this.#confirm.run(
      { write: () => switching.open(link), refusal: () => switching.error },
      () => ({ act: 'open', link: link.id }),
    );
    if (!session) return;
    this.#hide();
    this.dispatchEvent(new AccountOpenedEvent(session));
  }

  async #leave(): Promise<void> {
    if (!this.dispatchEvent(new AccountLeaveEvent())) return;
    const session = await this.#switching.store?.leave();
    if (!session) return;
    this.#hide();
    this.dispatchEvent(new AccountLeftEvent(session));
  }

  #pin(link: Link, pinned: boolean): void {
    this.#hand?.pin(link.id, pinned);
    void this.#choice.store?.readHand();
    this.requestUpdate();
  }

  /** Sets where the person begins after signing in; undefined: in their own account. */
  async #begin(link: Link | undefined): Promise<void> {
    const session = await this.#switching.store?.begin(link?.id ?? null);
    if (session) this.said = link ? this.#texts.began(linkName(link)) : this.#texts.stopped;
  }

  async #ask(link: Link): Promise<void> {
    this.missing = undefined;
    try {
      const { RequestAccessElement } = await import('../request-access/request-access.js');
      this.#hide();
      this.asking = { link, element: RequestAccessElement };
    } catch {
      this.missing = () => void this.#ask(link);
    }
  }

  /** Whichever element opened it: what was opened is at hand. */
  readonly #keepOpened = (event: Event): void => {
    queueMicrotask(() => {
      if (!event.defaultPrevented && event instanceof AccountOpenEvent) this.#hand?.opened(event.link.id);
    });
  };

  #hide(): void {
    const panel = this.renderRoot.querySelector<HTMLElement>('.panel');
    if (panel?.matches(':popover-open')) panel.hidePopover();
    else this.expanded = false;
  }

  #closed(): void {
    this.expanded = false;
    this.said = '';
    this.missing = undefined;
    this.#switching.store?.reset();
  }
}
