import { nothing, type ReactiveController } from 'lit';
import { html as staticHtml } from 'lit/static-html.js';
import { BackendError } from '../../domain/backend-error.js';
import type { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { tagOf, type ElementClass } from '../../lit/tag-of.js';
import type { Queries } from '../../state/queries.js';
import type { Resumed } from '../../state/resumed.js';
import { isKept } from '../../state/resuming.js';
import { StepUp, type Guarded } from '../../state/step-up.js';
import { ReauthNeedEvent } from './confirm-sign-in.events.js';

interface Parts {
  readonly queries: () => Queries | undefined;
  /** Goes on with what was about to be done before the person signed in again on another page. */
  readonly resume?: (resumed: Resumed) => void;
}

/**
 * Has the person confirm that it is them where a write is refused until then, and does it again: by the host, which
 * hears of it first, or in a dialog that loads when it is needed. What a host leads away from goes on after the return.
 */
export class ConfirmFirst implements ReactiveController {
  readonly #host: SubsidiaryElement;
  readonly #parts: Parts;
  readonly #stepUp = new StepUp();
  #element: ElementClass | undefined;
  #looked = false;

  constructor(host: SubsidiaryElement, parts: Parts) {
    this.#host = host;
    this.#parts = parts;
    this.#stepUp.subscribe(() => host.requestUpdate());
    host.addController(this);
  }

  /** Whether the person is being asked. */
  get isOpen(): boolean {
    return this.#stepUp.state.need !== undefined;
  }

  hostUpdated(): void {
    const queries = this.#parts.queries();
    if (this.#looked || !this.#parts.resume || !queries?.session().data) return;
    this.#looked = true;
    if (isKept()) void this.#takeUp(queries, this.#parts.resume);
  }

  hostDisconnected(): void {
    this.#stepUp.settle(false);
  }

  /**
   * Does it, after a confirmation where it needs one. Gives undefined where it was not done. `about` is what is kept
   * where the host leads to another page. Rejects where the dialog could not be loaded.
   */
  async run<T>(guarded: Guarded<T>, about?: () => Resumed): Promise<T | undefined> {
    return this.#stepUp.run(guarded, (need) => this.#confirmed(need, about));
  }

  /** The dialog, while it asks. */
  render(): unknown {
    const { need } = this.#stepUp.state;
    const queries = this.#parts.queries();
    if (!need || !queries || !this.#element) return nothing;
    const tag = tagOf(this.#element);
    return staticHtml`<${tag}
      .backend=${queries.backend}
      .need=${need}
      open
      @sign-in-confirmed=${() => this.#stepUp.settle(true)}
      @dialog-closed=${(event: Event) => {
        // It is over for the person, and not for what stands around it.
        event.stopPropagation();
        this.#stepUp.settle(false);
      }}
    ></${tag}>`;
  }

  async #confirmed(need: BackendError, about: (() => Resumed) | undefined): Promise<boolean> {
    const queries = this.#parts.queries();
    if (!queries) return false;
    // Before the host hears of it: from then on the page may end at any moment.
    const kept = about && (await import('../../state/resumed.js').catch(() => undefined));
    if (about) await kept?.keepForReturn(queries, about());
    const event = new ReauthNeedEvent(need.facts, need.code === 'reauth-needed');
    if (!this.#host.dispatchEvent(event)) {
      const { confirmed } = event;
      if (!confirmed) return false;
      const done = await confirmed.catch(() => false);
      kept?.dropForReturn();
      return done;
    }
    kept?.dropForReturn();
    this.#element ??= await import('./confirm-sign-in.js').then(
      ({ ConfirmSignInElement }) => ConfirmSignInElement,
      (cause: unknown) => {
        throw new BackendError('network', { cause });
      },
    );
    return this.#stepUp.ask(need);
  }

  async #takeUp(queries: Queries, resume: (resumed: Resumed) => void): Promise<void> {
    const { takeUp } = await import('../../state/resumed.js');
    const resumed = takeUp(queries);
    if (resumed) resume(resumed);
  }
}
