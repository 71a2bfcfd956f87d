import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../lit/localizer.js';
import type { ManyAct } from './subsidiary-list.actions.js';
import { wordsOf } from '../../ui/words.js';
import { lateMessages } from './subsidiary-list.late-messages.js';

/** Some that are looked at could not be read. */
export const gap = (localizer: Localizer): TemplateResult =>
  html`<span class="row">
    <span role="status">${localizer.texts('subsidiary-list-late', lateMessages).moreFailed}</span>
    <button class="button" type="button" data-do="retry">${wordsOf(localizer).retry}</button>
  </span>`;

/** What can be done with the selected links, told by `data-do`. */
export function chosen(localizer: Localizer, acts: readonly ManyAct[], exports: boolean): TemplateResult {
  const texts = localizer.texts('subsidiary-list-late', lateMessages);
  return html`
    <span class="row chosen">
      <button class="button quiet" type="button" data-do="clear">${texts.selectNone}</button>
      ${acts.map(
        (act) => html`<button class="button" type="button" data-do=${act}>${texts.many[act]}</button>`,
      )}
      ${
        exports
          ? html`<button class="button" type="button" data-do="export-selected">
              ${texts.exportSelected}
            </button>`
          : nothing
      }
    </span>
  `;
}
