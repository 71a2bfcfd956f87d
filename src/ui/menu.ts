import { html, type TemplateResult } from 'lit';

/** A menu of actions in the top layer (WAI-ARIA menu button pattern). Show it with `openMenu`. */
export const menu = (parts: {
  label: string;
  items: readonly { label: string; danger?: boolean; choose: () => void }[];
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
      ({ label, danger, choose }) => html`
        <button
          type="button"
          role="menuitem"
          tabindex="-1"
          class=${danger ? 'danger' : ''}
          @click=${(event: Event) => {
            (event.currentTarget as HTMLElement).closest<HTMLElement>('[popover]')?.hidePopover();
            choose();
          }}
        >
          ${label}
        </button>
      `,
    )}
  </div>
`;

/**
 * Shows a menu below its button, or above where there is no room, and focuses its first item. The
 * button gets the focus back.
 */
export function openMenu(menu: HTMLElement, button: HTMLElement): void {
  menu.addEventListener('beforetoggle', (event) => {
    if (event.newState === 'closed' && menu.matches(':focus-within')) button.focus();
  });
  menu.showPopover();
  const at = button.getBoundingClientRect();
  const size = menu.getBoundingClientRect();
  const below = at.bottom + 4 + size.height <= innerHeight;
  const start = getComputedStyle(button).direction === 'rtl' ? at.left : at.right - size.width;
  const left = Math.max(8, Math.min(start, document.documentElement.clientWidth - size.width - 8));
  menu.style.setProperty('left', `${left}px`);
  menu.style.setProperty('top', `${below ? at.bottom + 4 : Math.max(8, at.top - 4 - size.height)}px`);
  menu.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  addEventListener('scroll', () => menu.hidePopover(), { once: true, capture: true, passive: true });
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
