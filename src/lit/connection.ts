import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Backend } from '../backend/backend.js';
import { queriesOf, type Queries } from '../state/queries.js';
import { backendContext } from './backend-context.js';

/**
 * Finds the backend of an element: its own `backend` property, else the nearest provider's.
 * Asks again when the element moves, and until somebody answers: a provider may upgrade late.
 */
export class Connection implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement & { backend?: Backend | undefined };
  readonly #consumer: ContextConsumer<typeof backendContext, ReactiveControllerHost & HTMLElement>;

  constructor(host: ReactiveControllerHost & HTMLElement & { backend?: Backend | undefined }) {
    this.#host = host;
    // First, so that what another place gave is forgotten before the new place is asked.
    host.addController(this);
    this.#consumer = new ContextConsumer(host, { context: backendContext, subscribe: true });
  }

  get backend(): Backend | undefined {
    return this.#host.backend ?? this.#consumer.value;
  }

  get queries(): Queries | undefined {
    const { backend } = this;
    return backend && queriesOf(backend);
  }

  hostConnected(): void {
    delete this.#consumer.value;
    document.addEventListener('backend-provided', this.#askAgain);
  }

  hostDisconnected(): void {
    document.removeEventListener('backend-provided', this.#askAgain);
  }

  #askAgain = (): void => {
    if (this.#consumer.value) return;
    this.#consumer.hostDisconnected();
    this.#consumer.hostConnected();
  };
}
