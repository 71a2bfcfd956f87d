import { isServer, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import type { Backend } from '../../backend/backend.js';
import { BackendError } from '../../domain/backend-error.js';
import type { Summary } from '../../domain/link.js';
import type { ReceivedRequest } from '../../domain/received-request.js';
import type { OrderReturn } from '../../domain/order-return.js';
import type { Remote } from '../../state/remote.js';
import type { Localizer } from '../../lit/localizer.js';
import { tagOf, type ElementClass } from '../../lit/tag-of.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import { wordsOf } from '../../ui/words.js';
import type { OrderPlacedEvent } from '../add-account-wizard/add-account-wizard.events.js';
import type { OrderResumeEvent, QuoteResumeEvent } from '../order-drafts/order-drafts.events.js';
import type { ShownDetails } from './subsidiary-management.details.js';
import type { Flash } from './subsidiary-management.flash.js';
import type { wizard as showWizard } from './subsidiary-management.wizard.js';

export type Part =
  | 'wizard'
  | 'details'
  | 'requests'
  | 'access'
  | 'approvals'
  | 'objections'
  | 'moves'
  | 'drift'
  | 'main'
  | 'drafts'
  | 'shop'
  | 'checks';

/** What shows the details beside the overview: here as soon as the details are. */
export let Details: typeof ShownDetails | undefined;
/** What shows the wizard: here as soon as the wizard is. */
export let wizard: typeof showWizard | undefined;

const parts: Readonly<Record<Part, () => Promise<ElementClass>>> = {
  wizard: async () => {
    const part = await import('./subsidiary-management.wizard.js');
    ({ wizard } = part);
    return part.element;
  },
  details: async () => {
    ({ ShownDetails: Details } = await import('./subsidiary-management.details.js'));
    return Details.element;
  },
  access: async () => (await import('../access-requests/access-requests.js')).AccessRequestsElement,
  approvals: async () => (await import('../order-approvals/order-approvals.js')).OrderApprovalsElement,
  objections: async () =>
    (await import('../account-objections/account-objections.js')).AccountObjectionsElement,
  moves: async () => (await import('../account-moves/account-moves.js')).AccountMovesElement,
  drift: async () => (await import('../account-drift/account-drift.js')).AccountDriftElement,
  drafts: async () => (await import('../order-drafts/order-drafts.js')).OrderDraftsElement,
  shop: async () => (await import('../order-handoffs/order-handoffs.js')).OrderHandoffsElement,
  checks: async () => (await import('../account-checks/account-checks.js')).AccountChecksElement,
  main: async () => (await import('../main-account/main-account.js')).MainAccountElement,
  requests: async () => (await import('../link-request/link-request.js')).LinkRequestElement,
};
/** What waits for an answer, and what counts it. */
const WAITING = [
  ['access', 'accessRequests'],
  ['approvals', 'approvals'],
  ['objections', 'objections'],
  ['moves', 'moves'],
] as const;
const loaded: Partial<Record<Part, ElementClass>> = {};

export const loadPart = async (part: Part): Promise<ElementClass> => (loaded[part] ??= await parts[part]());

/** The elements of the screen that load when they are needed. */
export class Parts {
  readonly #host: ReactiveControllerHost;
  /** What was asked for since this is shown. */
  readonly #asked = new Set<Part>();
  #missing: Part | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The part, and loaded now where it is not here. One that could not be loaded waits to be asked for again. */
  get(part: Part): ElementClass | undefined {
    // A server renders what it has loaded before, and nothing of what pages load after that.
    if (isServer && part !== 'requests') return undefined;
    if (!loaded[part] && this.#missing !== part)
      loadPart(part).then(
        () => this.#host.requestUpdate(),
        () => {
          this.#missing = part;
          this.#host.requestUpdate();
        },
      );
    return loaded[part];
  }

  /** The part, as soon as it is here. */
  render(part: Part, backend: Backend | undefined): TemplateResult | typeof nothing {
    const element = this.get(part);
    return element ? html`<${tagOf(element)} .backend=${backend}></${tagOf(element)}>` : nothing;
  }

  /** The part once something was in it: it stays when that is over, and says how it ended. */
  asked(part: Part, backend: Backend | undefined, count = 0): TemplateResult | typeof nothing {
    if (count > 0) this.#asked.add(part);
    return this.has(part) ? this.render(part, backend) : nothing;
  }

  /** What waits for somebody's answer, each as soon as there is any. */
  waiting(backend: Backend | undefined, waits: Partial<Summary> = {}): readonly unknown[] {
    return WAITING.map(([part, count]) => this.asked(part, backend, waits[count]));
  }

  /** Orders that were begun, and quotes: docked below the list, so that nothing moves when they come. */
  drafts(backend: Backend | undefined, go: (path: string) => void): TemplateResult {
    const resume = (event: OrderResumeEvent | QuoteResumeEvent) => event.defaultPrevented || go(event.view);
    return html`<div class="dock" @order-resume=${resume} @quote-resume=${resume}>
      ${this.render('drafts', backend)}
    </div>`;
  }

  /** Questions of others, as long as there are any. */
  received(
    backend: Backend | undefined,
    received: Remote<{ items: ReceivedRequest[] }>,
  ): TemplateResult | typeof nothing {
    const has = received.state === 'ready' && received.data.items.length > 0;
    return has ? this.render('requests', backend) : nothing;
  }

  /** The checks of the account about which somebody came back from an identity app. */
  checks(
    backend: Backend | undefined,
    link: string | undefined,
    closed: () => void,
  ): TemplateResult | typeof nothing {
    const element = link && this.get('checks');
    return element
      ? html`<${tagOf(element)} .backend=${backend} .link=${link} open @dialog-closed=${closed}></${tagOf(element)}>`
      : nothing;
  }

  /** Orders in the host's own shop, and what came back from there. */
  shop(
    backend: Backend | undefined,
    returned: OrderReturn | undefined,
    placed: (event: OrderPlacedEvent) => void,
  ): TemplateResult | typeof nothing {
    const element = backend?.capabilities.orderHandoff && this.get('shop');
    return element
      ? html`<${tagOf(element)} .backend=${backend} .returned=${returned} @order-placed=${placed}></${tagOf(element)}>`
      : nothing;
  }

  has(part: Part): boolean {
    return this.#asked.has(part);
  }

  /** Opens a part, or closes it. */
  toggle(part: Part): void {
    if (!this.#asked.delete(part)) this.#asked.add(part);
    this.#host.requestUpdate();
  }

  /** Says that a part could not be loaded, and offers to try again. */
  missing(part: Part, localizer: Localizer): TemplateResult | typeof nothing {
    if (this.#missing !== part) return nothing;
    return problem(wordsOf(localizer), localizer.language, new BackendError('network'), {
      retry: () => {
        this.#missing = undefined;
        this.#host.requestUpdate();
      },
    });
  }
}

/** The message, until it is dismissed. */
export const flashNotice = (
  flash: Flash | undefined,
  label: string,
  dismiss: () => void,
): TemplateResult | typeof nothing =>
  flash ? html`<div class="flash">${notice({ ...flash, close: { label, act: dismiss } })}</div>` : nothing;
