import { css, type ReactiveController } from 'lit';
import type { SubsidiaryManagementElement } from './subsidiary-management.js';

/** So wide has the screen to be for details beside the overview, in pixels; otherwise they lie over it. */
const ROOM = 1120;

/**
 * Where the details are: beside the overview, over it, or instead of it as a page of their own.
 */
export type DetailsLayout = 'beside' | 'over' | 'page';

/**
 * Shows the `<dialog>` that its host renders: beside the rest where there is room, over it otherwise. What is in it stays
 * when that changes. Puts the focus into it, or into the page that takes its place, and gives it back when it is gone.
 */
export class Drawer implements ReactiveController {
  readonly #host: SubsidiaryManagementElement;
  readonly #close: () => void;
  readonly #giveBack: (opener: HTMLElement | undefined) => void;
  readonly #sizes: ResizeObserver;
  #shown: HTMLElement | undefined;
  #layout: DetailsLayout | undefined;
  #opener: HTMLElement | undefined;
  /** Whether there is room beside the rest. */
  #hasRoom: boolean;

  /** `close` is called when the person asks for it, `giveBack` once it is gone. */
  constructor(
    host: SubsidiaryManagementElement,
    close: () => void,
    giveBack: (opener: HTMLElement | undefined) => void,
  ) {
    this.#host = host;
    this.#close = close;
    this.#giveBack = giveBack;
    this.#hasRoom = host.clientWidth >= ROOM;
    this.#sizes = new ResizeObserver(this.#measure);
    host.addController(this);
  }

  get layout(): DetailsLayout {
    if (this.#host.details === 'page') return 'page';
    return this.#hasRoom ? 'beside' : 'over';
  }

  hostConnected(): void {
    this.#sizes.observe(this.#host);
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    const shown = this.#host.renderRoot.querySelector<HTMLElement>('.drawer') ?? undefined;
    if (shown && shown === this.#shown) {
      if (this.layout !== this.#layout) this.#show(shown, focused());
      return;
    }
    const opener = this.#opener;
    const gone = this.#shown;
    this.#shown = shown;
    // What takes the place of the other is opened from where that was.
    this.#opener = shown && (gone ? opener : focused());
    if (shown) this.#show(shown, shown.querySelector<HTMLElement>('[data-details]') ?? undefined);
    else if (gone) this.#giveBack(opener);
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
    // A dialog that leaves the page is not modal any more, and could not be shown again while it is open.
    const shown = this.#shown;
    this.#shown = this.#opener = undefined;
    if (isDialog(shown)) shown.close();
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
    const shown = this.#shown;
    if (!isDialog(shown) || !shown.isConnected || shown.open) return;
    this.#show(shown);
    this.#close();
  };

  #show(shown: HTMLElement, focus?: HTMLElement): void {
    this.#layout = this.layout;
    if (isDialog(shown)) {
      if (shown.open) shown.close();
      if (this.layout === 'beside') shown.show();
      else shown.showModal();
    }
    focus?.focus();
  }

  readonly #measure = (): void => {
    const hasRoom = this.#host.clientWidth >= ROOM;
    if (hasRoom === this.#hasRoom) return;
    this.#hasRoom = hasRoom;
    // What is laid out anew has another size: that is for the next frame.
    requestAnimationFrame(() => this.#host.requestUpdate());
  };
}

const isDialog = (element: HTMLElement | undefined): element is HTMLDialogElement =>
  element instanceof HTMLDialogElement;

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
  .sides.page > .drawer > .back {
    margin-block-end: var(--_s6);
  }
  /* The overview stays as it is, with its rows and where it was scrolled to, and nobody sees or reads it. */
  .sides.page {
    position: relative;
  }
  .sides.page > .screen {
    position: absolute;
    inset-inline: 0;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
  }
  @keyframes slide {
    from {
      opacity: 0;
      translate: 24px 0;
    }
  }
`;
