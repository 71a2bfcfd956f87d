import { css, type LitElement, type ReactiveController } from 'lit';

/** So wide has the screen to be for details beside the overview, in pixels; otherwise they lie over it. */
const ROOM = 1120;

/**
 * Shows the `<dialog>` that its host renders: beside the rest where there is room, over it otherwise. What is in it stays
 * when that changes. Puts the focus into it, and gives it back when it is gone.
 */
export class Drawer implements ReactiveController {
  readonly #host: LitElement;
  readonly #close: () => void;
  readonly #giveBack: (opener: HTMLElement | undefined) => void;
  readonly #sizes: ResizeObserver;
  #shown: HTMLDialogElement | undefined;
  #isBeside = false;
  #opener: HTMLElement | undefined;
  /** Whether there is room beside the rest. */
  beside: boolean;

  /** `close` is called when the person asks for it, `giveBack` once it is gone. */
  constructor(host: LitElement, close: () => void, giveBack: (opener: HTMLElement | undefined) => void) {
    this.#host = host;
    this.#close = close;
    this.#giveBack = giveBack;
    this.beside = host.clientWidth >= ROOM;
    this.#sizes = new ResizeObserver(this.#measure);
    host.addController(this);
  }

  hostConnected(): void {
    this.#sizes.observe(this.#host);
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    const dialog = this.#host.renderRoot.querySelector<HTMLDialogElement>('dialog.drawer') ?? undefined;
    if (dialog && dialog === this.#shown) {
      if (this.beside !== this.#isBeside) this.#show(dialog, focused());
      return;
    }
    const opener = this.#opener;
    const gone = this.#shown;
    this.#shown = dialog;
    this.#opener = dialog && focused();
    if (dialog) this.#show(dialog, dialog.firstElementChild as HTMLElement | undefined);
    else if (gone) this.#giveBack(opener);
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
    // A dialog that leaves the page is not modal any more, and could not be shown again while it is open.
    const dialog = this.#shown;
    this.#shown = this.#opener = undefined;
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
    const dialog = this.#shown;
    if (!dialog?.isConnected || dialog.open) return;
    this.#show(dialog);
    this.#close();
  };

  #show(dialog: HTMLDialogElement, focus?: HTMLElement): void {
    this.#isBeside = this.beside;
    if (dialog.open) dialog.close();
    if (this.beside) dialog.show();
    else dialog.showModal();
    focus?.focus();
  }

  readonly #measure = (): void => {
    const beside = this.#host.clientWidth >= ROOM;
    if (beside === this.beside) return;
    this.beside = beside;
    // What is laid out anew has another size: that is for the next frame.
    requestAnimationFrame(() => this.#host.requestUpdate());
  };
}

/** What has the focus, inside of shadow roots too. */
function focused(): HTMLElement | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLElement && at !== document.body ? at : undefined;
}

export const drawerStyles = css`
  .sides.beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr) clamp(360px, 34cqi, 480px);
    align-items: start;
    gap: var(--_s8);
  }
  dialog.drawer {
    position: fixed;
    inset: 0 0 0 auto;
    inline-size: min(480px, 100vw);
    max-inline-size: 100vw;
    block-size: 100dvh;
    max-block-size: 100dvh;
    margin: 0;
    padding: 0;
    border: 0;
    background: var(--_surface);
    color: var(--_ink);
    box-shadow: var(--_shadow-2);
    overflow: auto;
    overscroll-behavior: contain;
  }
  dialog.drawer:dir(rtl) {
    inset: 0 auto 0 0;
  }
  dialog.drawer[open] {
    animation: slide var(--_motion) ease-out;
  }
  dialog.drawer::backdrop {
    background: var(--subsidiary-backdrop-color, rgb(10 15 28 / 45%));
  }
  .beside > dialog.drawer,
  .beside > dialog.drawer:dir(rtl) {
    position: sticky;
    inset: 16px auto auto;
    inline-size: 100%;
    block-size: auto;
    max-block-size: calc(100dvh - 32px);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-m);
    box-shadow: var(--_shadow-1);
  }
  dialog.drawer > *::part(panel) {
    border: 0;
    border-radius: 0;
    box-shadow: none;
  }
  @keyframes slide {
    from {
      opacity: 0;
      translate: 24px 0;
    }
  }
`;
