import { render, type ReactiveController, type TemplateResult } from 'lit';
import { RowWindow } from '../../lit/row-window.js';
import type { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import type { AccountChoice } from '../../state/account-choice.js';

interface Slot {
  readonly element: HTMLElement;
  id: string;
}

/** What one place of the list shows: undefined while it is not here. */
export interface ShownOption {
  readonly id: string;
  readonly content: TemplateResult;
  readonly disabled: boolean;
}

/** Shows the accounts to choose among in the `[data-canvas]`, only those in sight. */
export class SwitcherRows implements ReactiveController {
  readonly #host: SubsidiaryElement;
  readonly #choice: () => AccountChoice | undefined;
  readonly #optionAt: (index: number) => ShownOption | undefined;
  readonly #clicked: (target: HTMLElement, index: number) => void;
  #window: RowWindow<Slot> | undefined;
  #canvas: HTMLElement | undefined;
  #active = -1;

  constructor(
    host: SubsidiaryElement,
    choice: () => AccountChoice | undefined,
    optionAt: (index: number) => ShownOption | undefined,
    clicked: (target: HTMLElement, index: number) => void,
  ) {
    this.#host = host;
    this.#choice = choice;
    this.#optionAt = optionAt;
    this.#clicked = clicked;
    host.addController(this);
  }

  hostUpdated(): void {
    const canvas = this.#host.renderRoot.querySelector<HTMLElement>('[data-canvas]') ?? undefined;
    const choice = this.#choice();
    if (!canvas || !choice) return this.#close();
    if (canvas !== this.#canvas) this.#open(canvas);
    const { active } = choice.state;
    const moved = active !== this.#active;
    this.#active = active;
    this.#window!.show(choice.total);
    if (moved && active >= 0) this.#window!.reveal(active);
    // What is read out is named by its id, which only what is here has.
    const id = active >= 0 && this.#window!.slotAt(active) ? `option-${active}` : '';
    const input = this.#host.renderRoot.querySelector('input');
    if (id) input?.setAttribute('aria-activedescendant', id);
    else input?.removeAttribute('aria-activedescendant');
  }

  hostDisconnected(): void {
    this.#close();
  }

  #open(canvas: HTMLElement): void {
    this.#close();
    this.#canvas = canvas;
    this.#window = new RowWindow<Slot>({
      viewport: canvas.closest<HTMLElement>('[data-viewport]')!,
      canvas,
      make: () => {
        const element = document.createElement('li');
        element.setAttribute('role', 'option');
        // For who points: the keyboard stays in the field.
        element.addEventListener('click', ({ target }) =>
          this.#clicked(target as HTMLElement, this.#window?.indexOf(element) ?? -1),
        );
        return { element, id: '' };
      },
      fill: (slot, index) => this.#fill(slot, index),
      indexOf: () => -1,
      look: (start, end) => this.#choice()?.look(start, end),
    });
  }

  #close(): void {
    this.#window?.close();
    this.#window = this.#canvas = undefined;
    this.#active = -1;
  }

  #fill({ element }: Slot, index: number): void {
    const shown = this.#optionAt(index);
    const active = index === this.#active;
    element.id = `option-${index}`;
    element.setAttribute('part', 'option');
    element.setAttribute('aria-posinset', String(index + 1));
    element.setAttribute('aria-setsize', String(this.#choice()?.total ?? 0));
    element.setAttribute('aria-selected', String(active));
    element.classList.toggle('active', active);
    element.setAttribute('aria-disabled', String(shown?.disabled ?? true));
    render(shown?.content, element);
  }
}
