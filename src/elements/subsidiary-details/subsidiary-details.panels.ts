import { html, nothing, type TemplateResult } from 'lit';
import { html as staticHtml } from 'lit/static-html.js';
import type { Backend, Capabilities } from '../../backend/backend.js';
import { BackendError } from '../../domain/backend-error.js';
import type { Link } from '../../domain/link.js';
import type { Permission } from '../../domain/person.js';
import { LINKED } from '../../domain/standing.js';
import type { Localizer } from '../../lit/localizer.js';
import type { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { tagOf, type ElementClass } from '../../lit/tag-of.js';
import { problem } from '../../ui/problem.js';
import { wordsOf } from '../../ui/words.js';
import { messages } from './subsidiary-details.messages.js';
import { PANELS, type Panel } from './subsidiary-details.panel.js';

/** The element of each panel, which loads when it is looked at. */
const elements: Readonly<Record<Panel, () => Promise<ElementClass>>> = {
  overview: async () => (await import('../account-overview/account-overview.js')).AccountOverviewElement,
  billing: async () => (await import('../account-billing/account-billing.js')).AccountBillingElement,
  access: async () => (await import('../account-access/account-access.js')).AccountAccessElement,
  forwarding: async () => (await import('../call-forwarding/call-forwarding.js')).CallForwardingElement,
  activity: async () => (await import('../account-activity/account-activity.js')).AccountActivityElement,
};

/** The rights of which one is enough to look at a panel. The others say themselves what is lacking in them. */
const RIGHTS: Partial<Record<Panel, readonly Permission[]>> = {
  access: ['view-access', 'link-accounts'],
  activity: ['view-access'],
};

/** The right that is lacking for a panel; undefined: none. */
export const lackingFor = (panel: Panel, permissions: readonly Permission[]): Permission | undefined => {
  const rights = RIGHTS[panel];
  return rights && !rights.some((each) => permissions.includes(each)) ? rights[0] : undefined;
};

/** The panels that there are for a link: what the backend does not offer has none. */
export function panelsOf(link: Link | undefined, can: Capabilities): readonly Panel[] {
  if (!link) return ['overview'];
  const linked = link.account !== null && LINKED.includes(link.state);
  const offered: Record<Panel, boolean> = {
    overview: true,
    billing: linked && (can.invoicing || can.payerChanging.length > 0),
    access: linked && can.grants,
    forwarding: linked && can.forwarding && (can.linkedForwarding || can.switching),
    activity: can.activity,
  };
  return PANELS.filter((panel) => offered[panel]);
}

/** The panels that were looked at since an account is shown. They stay, with all that was typed into them. */
export class Panels {
  readonly #host: SubsidiaryElement;
  readonly #loaded: Partial<Record<Panel, ElementClass>> = {};
  #missing: Panel | undefined;
  #of: string | undefined;
  #seen = new Set<Panel>();

  constructor(host: SubsidiaryElement) {
    this.#host = host;
  }

  /** Looks at a panel of a link. Of another link nothing was looked at yet. */
  look(link: string, panel: Panel): void {
    if (link !== this.#of) this.#seen = new Set();
    this.#of = link;
    this.#seen.add(panel);
    if (!this.#loaded[panel] && this.#missing !== panel) void this.#load(panel);
  }

  /** Whether a panel was looked at. */
  has(panel: Panel): boolean {
    return this.#seen.has(panel);
  }

  render(panel: Panel, link: string, backend: Backend, localizer: Localizer): unknown {
    const element = this.#loaded[panel];
    if (!element) return this.#missing === panel ? this.#renderMissing(panel, localizer) : shape(localizer);
    const tag = tagOf(element);
    const name = localizer.texts('subsidiary-details', messages).panel[panel];
    // Its tab names it already, for those who see that.
    const heading =
      panel === 'overview' || panel === 'billing'
        ? nothing
        : html`<h3 slot="heading" class="visually-hidden">${name}</h3>`;
    return staticHtml`<${tag} .backend=${backend} .link=${link}>${heading}</${tag}>`;
  }

  #renderMissing(panel: Panel, localizer: Localizer): TemplateResult {
    return problem(wordsOf(localizer), localizer.language, new BackendError('network'), {
      retry: () => {
        this.#missing = undefined;
        void this.#load(panel);
      },
    });
  }

  async #load(panel: Panel): Promise<void> {
    try {
      this.#loaded[panel] = await elements[panel]();
    } catch {
      this.#missing = panel;
    }
    this.#host.requestUpdate();
  }
}

const shape = (localizer: Localizer): TemplateResult =>
  html`<div class="stack" role="status">
    <span class="visually-hidden">${wordsOf(localizer).loading}</span>
    ${[1, 2, 3].map(() => html`<span class="skeleton"></span>`)}
  </div>`;
