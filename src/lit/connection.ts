import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Backend } from '../backend/backend.js';
import type { Given } from '../state/given.js';
import { queriesOf, type Queries } from '../state/queries.js';
import { backendContext } from './backend-context.js';

/** An element that uses a backend, and may be given what a host has read from it. */
type Host = ReactiveControllerHost &
  HTMLElement & { backend?: Backend | undefined; given?: Given | null | undefined };

/**
 * Finds the backend of an element: its own `backend` property, else the nearest provider's.
 * With neither, what it is given stands in for one where `hydrate` is loaded. Asks again when the element moves, and until somebody answers: a provider may upgrade late.
 */
export class Connection implements ReactiveController {
  /** Makes a backend of what is given: only pages that a server has rendered load it. */
  static standIn: ((given: Given) => Backend) | undefined;
  readonly #host: Host;
  readonly #consumer: ContextConsumer<typeof backendContext, ReactiveControllerHost & HTMLElement>;

  constructor(host: Host) {
    this.#host = host;
    // First, so that what another place gave is forgotten before the new place is asked.
    host.addController(this);
    this.#consumer = new ContextConsumer(host, { context: backendContext, subscribe: true });
  }

  get backend(): Backend | undefined {
    const { backend, given } = this.#host;
    return backend ?? this.#consumer.value ?? (given ? Connection.standIn?.(given) : undefined);
  }

  get queries(): Queries | undefined {
    const { backend } = this;
    return backend && queriesOf(backend, this.#host.given);
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
