import { html, nothing, type TemplateResult } from 'lit';
import { openPopover } from './popover.js';

/** A menu of actions in the top layer (WAI-ARIA menu button pattern). Show it with `openMenu`. */
export const menu = (parts: {
  label: string;
  /** `why`: it cannot be done, and why not; choosing it tells more. */
  items: readonly { label: string; danger?: boolean; why?: string; choose: () => void }[];
  closed: () => void;
}): TemplateResult => html`
  <div
    class="menu"
    role="menu"
    popover="auto"
    aria-label=${parts.label}
    @keydown=${moveFocus}
    @toggle=${(event: ToggleEvent) => event.newState === 'closed' && parts.closed()}
  >
    ${parts.items.map(
      ({ label, danger, why, choose }) => html`
        <button
          type="button"
          role="menuitem"
          tabindex="-1"
          class=${why ? 'denied' : danger ? 'danger' : ''}
          @click=${(event: Event) => {
            (event.currentTarget as HTMLElement).closest<HTMLElement>('[popover]')?.hidePopover();
            choose();
          }}
        >
          ${label}${why ? html`<span class="why">${why}</span>` : nothing}
        </button>
      `,
    )}
  </div>
`;

/** Shows a menu at its button, and focuses its first item. The button gets the focus back. */
export function openMenu(menu: HTMLElement, button: HTMLElement): void {
  openPopover(menu, button, 'end');
  menu.querySelector<HTMLElement>('[role=menuitem]')?.focus();
}

function moveFocus(event: KeyboardEvent): void {
  const menu = event.currentTarget as HTMLElement;
  const items = [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = items.indexOf(event.target as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  if (event.key === 'Tab') menu.hidePopover();
  if (to === undefined) return;
  event.preventDefault();
  items.at(to % items.length)?.focus();
}
