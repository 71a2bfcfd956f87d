import { css, html, nothing, type TemplateResult } from 'lit';
import type { Panel } from './subsidiary-details.panel.js';

/** The panels as tabs (WAI-ARIA tabs pattern): arrows, Home and End choose, Tab goes into the panel. */
export function tabs(parts: {
  panels: readonly Panel[];
  chosen: Panel;
  label: string;
  names: Readonly<Record<Panel, string>>;
  /** Those that were looked at, which are in the page. */
  has: (panel: Panel) => boolean;
  choose: (panel: Panel) => void;
}): TemplateResult | typeof nothing {
  const { panels, chosen, label, names, has, choose } = parts;
  if (panels.length < 2) return nothing;
  return html`<div
    class="tabs"
    role="tablist"
    part="tabs"
    aria-label=${label}
    @keydown=${(event: KeyboardEvent) => keyed(event, panels, choose)}
  >
    ${panels.map(
      (panel) =>
        html`<button
          type="button"
          role="tab"
          id="tab-${panel}"
          aria-selected=${panel === chosen}
          aria-controls=${has(panel) ? `panel-${panel}` : nothing}
          tabindex=${panel === chosen ? 0 : -1}
          @click=${() => choose(panel)}
        >
          ${names[panel]}
        </button>`,
    )}
  </div>`;
}

function keyed(event: KeyboardEvent, panels: readonly Panel[], choose: (panel: Panel) => void): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const list = event.currentTarget as HTMLElement;
  const all = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
  const at = all.indexOf(event.target as HTMLElement);
  const onwards = list.matches(':dir(rtl)') ? -1 : 1;
  const to = { ArrowRight: at + onwards, ArrowLeft: at - onwards, Home: 0, End: all.length - 1 }[event.key];
  if (to === undefined || at < 0) return;
  event.preventDefault();
  const next = (to + all.length) % all.length;
  choose(panels[next]!);
  all[next]!.focus();
}

export const chosenTab = (root: ParentNode): Element | null =>
  root.querySelector('[role=tab][aria-selected=true]');

/** Brings a tab into sight where not all of them fit, and moves nothing else. */
export function bringIntoSight(tab: Element): void {
  const list = tab.parentElement!;
  const [seen, edge] = [tab.getBoundingClientRect(), list.getBoundingClientRect()];
  list.scrollLeft += Math.min(0, seen.left - edge.left) + Math.max(0, seen.right - edge.right);
}

export const tabStyles = css`
  .tabs {
    display: flex;
    gap: var(--_s6);
    padding-inline: var(--_s12);
    overflow-x: auto;
    scrollbar-width: none;
    box-shadow: inset 0 -1px var(--_line);
  }
  .tabs > button {
    flex: none;
    min-block-size: 44px;
    padding: 0;
    border: 0;
    border-block-end: 2px solid transparent;
    background: none;
    color: var(--_ink-2);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .tabs > button:hover {
    color: var(--_ink);
  }
  .tabs > button[aria-selected='true'] {
    border-block-end-color: var(--_accent);
    color: var(--_accent);
  }
  .tabs > button:focus-visible {
    outline-offset: -2px;
    border-radius: var(--_radius-s);
  }
  @media (forced-colors: active) {
    .tabs > button[aria-selected='true'] {
      border-block-end-color: Highlight;
    }
  }
`;
