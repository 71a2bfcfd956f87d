import { html, nothing, type TemplateResult } from 'lit';
import { formatInstant, formatTime } from '../../i18n/formats.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import type { WizardContext } from './add-account-wizard.context.js';

/** What happened to the order on another device, and what is to be decided about it. */
export function draftNotice(context: WizardContext): TemplateResult | typeof nothing {
  const { texts, approvalTexts, words, language, flow, close } = context;
  const state = flow.saving?.state;
  switch (state?.status) {
    case 'opening':
      return notice({ kind: 'info', title: texts.draft.opening });
    case 'unopened':
      return problem(words, language, state.error, { title: texts.draft.unopened });
    case 'taken':
      return notice({ kind: 'info', title: texts.draft.taken });
    case 'conflict':
      return notice({
        kind: 'warn',
        title: texts.draft.conflict,
        text: texts.draft.conflictText(formatInstant(language, state.theirs.draft.savedAt)),
        actions: html`
          <button class="button" type="button" @click=${() => flow.settleDraft('mine')}>
            ${texts.draft.keepMine}
          </button>
          <button class="button" type="button" @click=${() => flow.settleDraft('theirs')}>
            ${texts.draft.takeTheirs}
          </button>
        `,
      });
    case 'ended': {
      const waits = state.as === 'waiting';
      if (state.as === 'discarded') return notice({ kind: 'info', title: texts.draft.discarded });
      return notice({
        kind: 'warn',
        title: waits ? approvalTexts.waiting : texts.draft.ordered,
        text: waits ? approvalTexts.waitingText : texts.draft.orderedText,
        actions: html`<button class="button" type="button" @click=${close}>${texts.toOverview}</button>`,
      });
    }
    default:
      return nothing;
  }
}

/** Where what was typed is kept. */
export function kept({ texts, language, flow }: WizardContext): string {
  const state = flow.saving?.state;
  switch (state?.status) {
    case 'saving':
      return texts.draft.saving;
    case 'saved':
    case 'taken':
      return texts.draft.saved(formatTime(language, state.at));
    case 'failed':
      return state.error.code === 'quota-reached' ? texts.draft.full : texts.draft.failed;
    case 'conflict':
      return texts.draft.conflict;
    default:
      return texts.draftSaved;
  }
}
