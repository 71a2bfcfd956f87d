import type { LitElement } from 'lit';
import { Modal } from '../lit/modal.js';
import { DialogClosedEvent } from './dialog.events.js';

/** What a dialog is asked before it closes, and told when it does. */
interface Closing {
  /** Whether something is being sent. */
  busy: () => boolean;
  /** Forgets what was begun and not sent. */
  forget?: () => void;
}

/**
 * A dialog that does not close while something is being sent: it says that this goes on, and closes when the person
 * asks again.
 */
export class HeldModal extends Modal {
  /** The person wanted to close it while something was being sent. */
  held = false;
  readonly #host: LitElement & { open: boolean };
  readonly #closing: Closing;

  constructor(host: LitElement & { open: boolean }, closing: Closing) {
    super(host, () => this.close());
    this.#host = host;
    this.#closing = closing;
  }

  /** `anyway`: also while something is being sent. */
  close(anyway = false): void {
    this.held = this.#closing.busy() && !anyway;
    this.#host.requestUpdate();
    if (this.held) return;
    this.#closing.forget?.();
    this.#host.open = false;
    this.#host.dispatchEvent(new DialogClosedEvent());
  }
}
