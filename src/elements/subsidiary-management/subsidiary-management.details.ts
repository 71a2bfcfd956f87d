import type { nothing, TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import ArrowLeft from 'lucide/dist/esm/icons/arrow-left.mjs';
import type { Backend } from '../../backend/backend.js';
import type { Late } from '../../lit/late.js';
import type { Localizer } from '../../lit/localizer.js';
import { tagOf, type ElementClass } from '../../lit/tag-of.js';
import type { DetailsPanelEvent, DetailsStepEvent } from '../subsidiary-details/subsidiary-details.events.js';
import type { Place } from '../subsidiary-details/subsidiary-details.place.js';
import type { ListCurrent } from '../subsidiary-list/subsidiary-list.current.js';
import type * as ListLate from '../subsidiary-list/subsidiary-list.late.js';
import { SubsidiaryDetailsElement } from '../subsidiary-details/subsidiary-details.js';
import { messages as listMessages } from '../subsidiary-list/subsidiary-list.messages.js';
import { icon } from '../../ui/icon.js';
import { Drawer, drawerStyles, type DetailsLayout } from './subsidiary-management.drawer.js';
import type { SubsidiaryManagementElement } from './subsidiary-management.js';
import { messages } from './subsidiary-management.messages.js';
import { accountPath, type View } from './subsidiary-management.view.js';

type Shown = View & { screen: 'account' };

/** What the details need of the screen that they are on. */
interface Parts {
  readonly view: () => View;
  readonly go: (path: string) => void;
  /** What the list does once it can do more than list. */
  readonly late: Late<typeof ListLate>;
}

const UNKNOWN: Place = { index: -1, total: -1 };

/** The details of an account beside the overview, and the way from one account of the list to the next. */
export class ShownDetails {
  static readonly element: ElementClass = SubsidiaryDetailsElement;

  readonly #host: SubsidiaryManagementElement;
  readonly #parts: Parts;
  readonly #drawer: Drawer;
  /** Where the account stands in the list. */
  #place: Place = UNKNOWN;
  /** Whether another account is looked at than the one that they were opened with. */
  #wentOn = false;

  constructor(host: SubsidiaryManagementElement, parts: Parts) {
    this.#host = host;
    this.#parts = parts;
    const giveBack = (opener: HTMLElement | undefined) => {
      // Who went on from where the details were opened goes back to the row of the account that was shown last.
      if (this.#wentOn && this.#current?.focus()) return;
      if (opener?.isConnected) opener.focus();
    };
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, drawerStyles.styleSheet!];
    this.#drawer = new Drawer(host, () => parts.go('overview'), giveBack);
  }

  get layout(): DetailsLayout {
    return this.#drawer.layout;
  }

  /** Another view is shown. */
  left(from: View, to: View): void {
    if (to.screen !== 'account') this.#place = UNKNOWN;
    else this.#wentOn = from.screen === 'account' && (this.#wentOn || from.link !== to.link);
  }

  /** Has the list show which account is looked at, and tell where it stands. */
  follow(): void {
    const view = this.#parts.view();
    const { late } = this.#parts;
    const shown = view.screen === 'account' ? view.link : undefined;
    (shown ? late.needed : late.module)?.follow(this.#list, {
      id: shown,
      tell: (place) => this.#stands(place),
    });
  }

  /** Looks at an account, in the panel that is looked at. */
  open(link: string): void {
    const before = this.#parts.view();
    const isOpen = before.screen === 'account';
    this.#parts.go(accountPath(link, isOpen ? before.panel : 'overview'));
    if (isOpen)
      void this.#host.updateComplete.then(() =>
        this.#host.renderRoot.querySelector<HTMLElement>('[data-details]')?.focus(),
      );
  }

  render(
    { link, panel }: Shown,
    parts: {
      localizer: Localizer;
      backend: Backend;
      opened: (event: never) => void;
      detached: (event: never) => void;
    },
  ): TemplateResult | typeof nothing {
    const { keydown, cancel, closed, layout } = this.#drawer;
    const { localizer } = parts;
    const details = html`<${tagOf(ShownDetails.element)}
      data-details
      .backend=${parts.backend}
      .link=${link}
      .panel=${panel}
      .place=${this.#place}
      @details-panel=${(event: DetailsPanelEvent) => {
        // They get it back by the view, unless the host keeps that.
        event.preventDefault();
        this.#parts.go(accountPath(link, event.panel));
      }}
      @details-step=${({ by }: DetailsStepEvent) => void this.#step(by)}
      @details-closed=${() => this.#parts.go('overview')}
      @link-open=${parts.opened}
      @account-detached=${parts.detached}
    ></${tagOf(ShownDetails.element)}>`;
    return layout === 'page'
      ? html`<div class="drawer">
          <button class="text-button back" type="button" @click=${() => this.#parts.go('overview')}>
            ${icon(ArrowLeft, { directed: true })} ${localizer.texts('subsidiary-management', messages).back}
          </button>
          ${details}
        </div>`
      : html`<dialog
          class="drawer"
          aria-label=${localizer.texts('subsidiary-list', listMessages).action.details}
          @keydown=${keydown}
          @cancel=${cancel}
          @close=${closed}
        >
          ${details}
        </dialog>`;
  }

  get #list(): Element | null {
    return this.#host.renderRoot.querySelector('[data-list]');
  }

  /** What marks a row of the list, as soon as that is here. */
  get #current(): ListCurrent | undefined {
    return this.#parts.late.module?.currentOf(this.#list);
  }

  #stands(place: Place): void {
    this.#place = place;
    this.#host.requestUpdate();
  }

  /** Goes to the account before or after, as the list is narrowed and sorted now. */
  async #step(by: -1 | 1): Promise<void> {
    const before = this.#parts.view();
    if (this.#place.stepping || before.screen !== 'account') return;
    const { index, total } = this.#place;
    this.#stands({ index, total, stepping: by });
    const link = await this.#current?.beside(by);
    const now = this.#parts.view();
    // Somebody has gone elsewhere meanwhile.
    if (now.screen !== 'account' || now.link !== before.link) return;
    this.#stands({ index, total, ...(!link && { failed: by }) });
    if (link) this.#parts.go(accountPath(link.id, now.panel));
  }
}
