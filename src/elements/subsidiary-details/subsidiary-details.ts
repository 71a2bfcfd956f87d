import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import X from 'lucide/dist/esm/icons/x.mjs';
import type { Backend } from '../../backend/backend.js';
import { standingOf } from '../../domain/standing.js';
import type { Link } from '../../domain/link.js';
import type { Permission, Session } from '../../domain/person.js';
import type { Translation } from '../../i18n/catalogue.js';
import { formatCustomerNumber, formatList } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import type { Remote } from '../../state/remote.js';
import { icon } from '../../ui/icon.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import { standingWord, toneOf } from '../../ui/standing.js';
import { wordsOf } from '../../ui/words.js';
import { actionsOf, type RowAction } from '../subsidiary-list/subsidiary-list.actions.js';
import { messages as listMessages } from '../subsidiary-list/subsidiary-list.messages.js';
import { actionNames } from '../subsidiary-list/subsidiary-list.menu.js';
import { RowActions } from '../subsidiary-list/subsidiary-list.operations.js';
import { DetailsClosedEvent, DetailsPanelEvent, DetailsStepEvent } from './subsidiary-details.events.js';
import { messages } from './subsidiary-details.messages.js';
import { panelOf, type Panel } from './subsidiary-details.panel.js';
import { lackingFor, Panels, panelsOf } from './subsidiary-details.panels.js';
import { steps, type Place } from './subsidiary-details.place.js';
import { styles } from './subsidiary-details.styles.js';
import { bringIntoSight, chosenTab, tabs } from './subsidiary-details.tabs.js';

/** What the main account calls a link: its own name for it, the account's, or the number that was asked for. */
const nameOf = ({ nickname, account, customerNumber }: Link, requested: (number: string) => string): string =>
  nickname || (account?.name ?? requested(customerNumber));

/** What is done in a panel, where that is there. */
const IN_PANEL: Partial<Record<RowAction, Panel>> = {
  access: 'access',
  'change-payer': 'billing',
  'keep-payer': 'billing',
};

/**
 * Shows one linked account in panels: overview, billing, access, call forwarding, activity. Each panel loads when it is
 * looked at, and stays then.
 *
 * @tagname subsidiary-details
 * @csspart panel - The whole panel.
 * @csspart tabs - The row of tabs.
 * @fires {DetailsClosedEvent} details-closed - The user closed the details.
 * @fires {DetailsPanelEvent} details-panel - The user looks at another panel. Cancelable.
 * @fires {DetailsStepEvent} details-step - The user asked for the account before or after this one.
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
  /**
   * Which panel is looked at: `overview`, `billing`, `access`, `forwarding` or `activity`. Changed by the user too,
   * announced by `details-panel`.
   */
  @property() panel: Panel = 'overview';
  /** Where the account stands in the list that it was chosen from; undefined: in none, there is no before and after. */
  @property({ attribute: false }) place: Place | undefined;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #actions = new RowActions(this, () => this.#connection.queries);
  readonly #panels = new Panels(this);
  readonly #session = new Query<Session>(this, () => this.#connection.queries?.session());
  readonly #link = new Query<Link>(this, () => {
    const queries = this.#connection.queries;
    const { link } = this;
    return queries && link ? queries.link(link) : undefined;
  });

  /** The tab that was chosen when this was rendered last. */
  #tab: Element | null = null;

  protected override updated(): void {
    const tab = chosenTab(this.renderRoot);
    if (tab && tab !== this.#tab) bringIntoSight(tab);
    this.#tab = tab;
  }

  /** Puts the focus on the heading. */
  override focus(): void {
    this.shadowRoot?.querySelector<HTMLElement>('h2')?.focus();
  }

  protected override render(): unknown {
    const { backend } = this.#connection;
    if (!backend || !this.link) return nothing;
    const remote = this.#link.remote;
    const { language } = this.#localizer;
    const texts = this.#texts;
    const listTexts = this.#localizer.texts('subsidiary-list', listMessages);
    const panels = panelsOf(remote.state === 'ready' ? remote.data : undefined, backend.capabilities);
    // The heading stays the same element whatever is known: it has the focus.
    return html`
      <section class="card" part="panel" aria-labelledby="title" aria-busy=${remote.state === 'loading'}>
        <header class=${panels.length > 1 ? 'tabbed' : ''}>
          ${this.place ? steps(this.place, texts, language, (by) => this.dispatchEvent(new DetailsStepEvent(by))) : nothing}
          <h2 id="title" tabindex="-1">${this.#renderTitle(remote, listTexts.requested)}</h2>
          <button
            class="button quiet square"
            type="button"
            aria-label=${texts.close}
            @click=${() => this.dispatchEvent(new DetailsClosedEvent())}
          >
            ${icon(X)}
          </button>
          ${remote.state === 'ready' ? this.#renderHead(remote.data, panels, listTexts) : nothing}
        </header>
        ${tabs({
          panels,
          chosen: this.#chosen(panels),
          label: texts.panels,
          names: texts.panel,
          has: (panel) => this.#panels.has(panel) || panel === this.#chosen(panels),
          choose: (panel) => this.#choose(panel),
        })}
        ${this.#renderNotices(remote)}
        ${remote.state === 'ready' ? this.#renderPanels(remote.data, panels, backend) : nothing}
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

  /** The panel that is shown, of those that there are. */
  #chosen(panels: readonly Panel[]): Panel {
    const panel = panelOf(this.panel);
    return panels.includes(panel) ? panel : 'overview';
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

  #renderNotices(remote: Remote<Link>): TemplateResult | typeof nothing {
    const words = this.#words;
    const { language } = this.#localizer;
    const error =
      remote.state === 'failed' ? remote.error : remote.state === 'ready' ? remote.problem : undefined;
    const by = this.place?.failed;
    const notices = [
      error ? problem(words, language, error, { retry: () => void this.#link.refetch() }) : nothing,
      by
        ? notice({
            kind: 'warn',
            title: this.#texts.stepFailed,
            actions: html`<button
              class="button"
              type="button"
              @click=${() => this.dispatchEvent(new DetailsStepEvent(by))}
            >
              ${words.retry}
            </button>`,
          })
        : nothing,
      this.#actions.notices(this.#localizer),
    ].filter((each) => each !== nothing);
    return notices.length > 0 ? html`<div class="body">${notices}</div>` : nothing;
  }

  #renderHead(link: Link, panels: readonly Panel[], texts: Translation<typeof listMessages>): TemplateResult {
    const standing = standingWord(this.#words, this.#localizer.language, link);
    return html`
      <p class="muted">
        <bdi class="number">${formatCustomerNumber(this.#localizer.language, link.customerNumber)}</bdi> ·
        <span class="badge ${toneOf[standingOf(link)]}">${standing}</span>
      </p>
      ${this.#renderActions(link, panels, nameOf(link, texts.requested))}
    `;
  }

  #renderActions(link: Link, panels: readonly Panel[], name: string): TemplateResult | typeof nothing {
    const session = this.#session.remote;
    const { backend } = this.#connection;
    if (session.state !== 'ready' || !backend) return nothing;
    const names = actionNames(this.#localizer);
    const all = actionsOf(link, session.data.permissions, backend.capabilities, session.data.grants);
    const actions = all.filter((each) => each !== 'details' && !panels.includes(IN_PANEL[each]!));
    if (actions.length === 0) return nothing;
    return html`<div class="row">
      ${actions.map(
        (action, index) =>
          html`<button
            class="button ${index === 0 && action === all[0] ? 'primary' : ''}"
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

  #renderPanels(link: Link, panels: readonly Panel[], backend: Backend): unknown {
    const chosen = this.#chosen(panels);
    const session = this.#session.remote;
    const lacking = session.state === 'ready' ? lackingFor(chosen, session.data.permissions) : undefined;
    if (!lacking) this.#panels.look(link.id, chosen);
    if (panels.length < 2)
      return html`<div class="panel">
        ${this.#panels.render('overview', link.id, backend, this.#localizer)}
      </div>`;
    const shown = panels.filter((panel) => panel === chosen || this.#panels.has(panel));
    return repeat(
      shown,
      (panel) => panel,
      (panel) =>
        html`<div
          class="panel"
          role="tabpanel"
          id="panel-${panel}"
          aria-labelledby="tab-${panel}"
          tabindex="0"
          ?hidden=${panel !== chosen}
        >
          ${
            panel === chosen && lacking
              ? this.#renderLacking(chosen, lacking)
              : this.#panels.render(panel, link.id, backend, this.#localizer)
          }
        </div>`,
    );
  }

  /** Why a panel is not shown, and who can help. */
  #renderLacking(panel: Panel, right: Permission): TemplateResult {
    const texts = this.#texts;
    const session = this.#session.remote;
    const who = session.state === 'ready' ? session.data.administrators : [];
    const mayAsk = this.#connection.backend!.capabilities.accessRequests;
    return notice({
      kind: 'info',
      title: panel === 'access' ? texts.lacking.access : texts.lacking.activity,
      text: texts.lackingText(formatList(this.#localizer.language, who)),
      live: false,
      actions: mayAsk
        ? html`<button class="button" type="button" @click=${() => void this.#actions.ask(right)}>
            ${texts.ask}
          </button>`
        : undefined,
    });
  }

  #choose(panel: Panel): void {
    if (panel === this.panel || !this.dispatchEvent(new DetailsPanelEvent(panel))) return;
    this.panel = panel;
  }
}
