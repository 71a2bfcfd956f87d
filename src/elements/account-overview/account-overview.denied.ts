import { css, html, nothing, type TemplateResult } from 'lit';
import type { Translation } from '../../i18n/catalogue.js';
import type { RowAction } from '../subsidiary-list/subsidiary-list.actions.js';
import type { Denied } from '../subsidiary-list/subsidiary-list.denied.js';
import type { messages } from './account-overview.messages.js';

/** What can be done with the account, but not by this person; they can ask for it. */
export function denied(parts: {
  denied: readonly Denied[];
  names: Record<RowAction, string>;
  texts: Translation<typeof messages>;
  ask: (denied: Denied) => void;
}): TemplateResult | typeof nothing {
  const { texts, names, ask } = parts;
  if (parts.denied.length === 0) return nothing;
  return html`<div class="denied">
    <h3>${texts.denied}</h3>
    <ul role="list">
      ${parts.denied.map((each) => {
        const name = names[each.action].replace(/\s*…$/, '');
        return html`<li>
          <span>${name}</span>
          <button
            class="text-button"
            type="button"
            aria-label=${texts.askFor(name)}
            @click=${() => ask(each)}
          >
            ${texts.ask}
          </button>
        </li>`;
      })}
    </ul>
  </div>`;
}

export const deniedStyles = css`
  .denied {
    margin-block-start: var(--_s8);
    padding-block-start: var(--_s8);
    border-block-start: 1px solid var(--_line);
  }
  .denied li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_s2) var(--_s8);
    padding-block: var(--_s3);
    color: var(--_ink-2);
  }
`;
