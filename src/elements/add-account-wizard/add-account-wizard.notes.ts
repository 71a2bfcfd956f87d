import { html, nothing, type TemplateResult } from 'lit';
import { notice } from '../../ui/notice.js';
import type { WizardContext } from './add-account-wizard.context.js';
import { draftNotice } from './add-account-wizard.draft.js';
import { quoteNotice } from './add-account-wizard.quote-notice.js';

/** What is to be known before the step: above all that something was found from an earlier time. */
export function notes(context: WizardContext): TemplateResult {
  const { texts, flow } = context;
  const told = [draftNotice(context), quoteNotice(context)].filter((each) => each !== nothing);
  const found = flow.state.resumed && flow.state.step.at !== 'request' && told.length === 0;
  return html`<div class="notes">
    ${told}
    ${
      found
        ? notice({
            kind: 'info',
            title: texts.resumed,
            live: false,
            actions: html`<button class="button" type="button" @click=${() => flow.restart()}>
              ${texts.startOver}
            </button>`,
          })
        : nothing
    }
  </div>`;
}
