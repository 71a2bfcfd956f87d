import { ContextProvider } from '@lit/context';
import { html, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Backend } from '../../backend/backend.js';
import { backendContext } from '../../lit/backend-context.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import type { Given } from '../../state/given.js';
import { queriesOf } from '../../state/queries.js';

/**
 * Gives a backend to all elements below it.
 *
 * @tagname backend-provider
 * @slot - The elements that use the backend, anywhere below.
 */
export class BackendProviderElement extends SubsidiaryElement {
  static override readonly tagName = 'backend-provider';

  /** The backend for one account. Replace it when the session goes to another account. */
  @property({ attribute: false }) backend: Backend | undefined;

  /** What the host has read from that backend already: no element below asks for it again until it is outdated. */
  @property({ attribute: false }) given: Given | null | undefined;

  readonly #provider = new ContextProvider(this, { context: backendContext });

  override connectedCallback(): void {
    super.connectedCallback();
    // Elements that were there first ask again.
    this.ownerDocument.dispatchEvent(new Event('backend-provided'));
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.backend) queriesOf(this.backend, this.given);
    if (changed.has('backend')) this.#provider.setValue(this.backend);
  }

  protected override render(): unknown {
    return html`<slot></slot>`;
  }
}
