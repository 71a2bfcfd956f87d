/**
 * Shows a popover below its button, or above where there is no room, with the same start or end as the button. Who
 * scrolls it away from there closes it; the button gets the focus back.
 */
export function openPopover(popover: HTMLElement, button: HTMLElement, side: 'start' | 'end'): void {
  popover.addEventListener('beforetoggle', (event) => {
    if (event.newState === 'closed' && popover.matches(':focus-within')) button.focus();
  });
  popover.showPopover();
  const at = button.getBoundingClientRect();
  const size = popover.getBoundingClientRect();
  const below = at.bottom + 4 + size.height <= innerHeight;
  const isLeft = (getComputedStyle(button).direction === 'rtl') === (side === 'end');
  const start = isLeft ? at.left : at.right - size.width;
  const left = Math.max(8, Math.min(start, document.documentElement.clientWidth - size.width - 8));
  popover.style.setProperty('left', `${left}px`);
  popover.style.setProperty('top', `${below ? at.bottom + 4 : Math.max(8, at.top - 4 - size.height)}px`);
  const scrolled = (event: Event): void => {
    if (popover.contains(event.target as Node)) return;
    // What is told late of an earlier scroll, or keeps the button in its place, changes nothing.
    const { top, left } = button.getBoundingClientRect();
    if (popover.isConnected && Math.hypot(top - at.top, left - at.left) < 4) return;
    removeEventListener('scroll', scrolled, true);
    if (popover.isConnected) popover.hidePopover();
  };
  addEventListener('scroll', scrolled, { capture: true, passive: true });
}
