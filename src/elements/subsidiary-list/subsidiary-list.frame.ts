import { html, nothing, type TemplateResult } from 'lit';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from './subsidiary-list.messages.js';

/** The list itself: controls, headings, the window of rows, and what stands below. */
export const frame = (parts: {
  texts: Translation<typeof messages>;
  /** How many rows there are; undefined while that is not known. */
  total: number | undefined;
  refreshing: boolean;
  selectable: boolean;
  toolbar: TemplateResult;
  headings: TemplateResult;
  foot: TemplateResult | typeof nothing;
  clicked: (event: MouseEvent) => void;
  keyed: (event: KeyboardEvent) => void;
}): TemplateResult => html`
  <div
    class="frame"
    ?data-selectable=${parts.selectable}
    @click=${parts.clicked}
    @keydown=${parts.keyed}
    @keyup=${parts.keyed}
  >
    ${parts.toolbar}
    <div class="viewport" data-viewport>
      <table
        role="table"
        aria-label=${parts.texts.caption}
        aria-rowcount=${parts.total === undefined ? -1 : parts.total + 1}
        aria-busy=${parts.total === undefined}
        class=${parts.refreshing ? 'refreshing' : nothing}
      >
        <thead role="rowgroup">
          ${parts.headings}
        </thead>
        <tbody role="rowgroup" data-canvas></tbody>
      </table>
    </div>
    ${parts.foot}
  </div>
`;
