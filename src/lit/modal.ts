import type { LitElement, ReactiveController } from 'lit';

/**
 * Shows the `<dialog>` that its host renders, puts the focus on its title or its one child, and gives the focus
 * back to where it was when the dialog is gone. However a person asks to close it, the host is asked, and nobody else closes it.
 */
export class Modal implements ReactiveController {
  readonly #host: LitElement;
  readonly #close: () => void;
  #shown: HTMLDialogElement | undefined;
  #opener: HTMLElement | undefined;

  /** `close` is called when the person asks for it. */
  constructor(host: LitElement, close: () => void) {
    this.#host = host;
    this.#close = close;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    const dialog = this.#host.renderRoot.querySelector('dialog') ?? undefined;
    if (dialog === this.#shown) return;
    if (!dialog) return this.#giveBack();
    this.#opener = focused();
    this.#shown = dialog;
    dialog.showModal();
    (dialog.querySelector<HTMLElement>('h2') ?? (dialog.firstElementChild as HTMLElement | null))?.focus();
  }

  hostDisconnected(): void {
    // A dialog that leaves the page is not modal any more, and could not be shown again while it is open.
    const dialog = this.#shown;
    this.#giveBack();
    dialog?.close();
  }

  /** Closes only through the host: a second Escape would otherwise close a dialog by itself. */
  readonly keydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    this.#close();
  };

  readonly cancel = (event: Event): void => {
    if (event.target !== this.#shown) return;
    event.preventDefault();
    this.#close();
  };

  /** The browser closed it all the same. */
  readonly closed = (): void => {
    if (!this.#shown?.isConnected) return;
    this.#shown.showModal();
    this.#close();
  };

  #giveBack(): void {
    const opener = this.#opener;
    this.#opener = this.#shown = undefined;
    if (opener?.isConnected) opener.focus();
  }
}

/** What has the focus, inside of shadow roots too. */
function focused(): HTMLElement | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLElement && at !== document.body ? at : undefined;
}
