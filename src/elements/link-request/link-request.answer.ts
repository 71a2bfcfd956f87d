import { html, nothing, type TemplateResult } from 'lit';
import { DeclineReason } from '../../domain/decline.js';
import type { ReceivedRequest } from '../../domain/received-request.js';
import { formatDate } from '../../i18n/formats.js';
import { declineForm } from '../../ui/decline-form.js';
import { fieldText } from '../../ui/words.js';
import { showsAccounts, type Answer, type CardContext } from './link-request.context.js';

/** The two answers; or why it is declined, once somebody is about to. */
export function answers(request: ReceivedRequest, context: CardContext): TemplateResult {
  const { texts, reasons, language, decline } = context;
  const { id, main, obstacle, expiresAt } = request;
  if (reasons.state.asking === id) return html`<footer class="why">${why(request, context)}</footer>`;
  return html`<footer>
    <span class="small">${texts.validUntil(formatDate(language, expiresAt))}</span>
    <button
      class="button large"
      id="decline-${id}"
      type="button"
      aria-label=${texts.declineNamed(main.name)}
      @click=${() => decline(request, true)}
    >
      ${texts.decline}
    </button>
    ${obstacle && !showsAccounts(request) ? nothing : accept(request, context)}
  </footer>`;
}

const isRunning = ({ id }: ReceivedRequest, answer: Answer, { state: { running } }: CardContext): boolean =>
  running?.request === id && running.answer === answer;

const accept = (request: ReceivedRequest, context: CardContext): TemplateResult => {
  const { texts, answer } = context;
  const words = showsAccounts(request) ? texts.acceptShow : request.moves ? texts.acceptMove : texts.accept;
  return html`<button
    class="button large primary"
    type="button"
    aria-busy=${isRunning(request, 'accept', context) ? 'true' : nothing}
    @click=${() => answer(request, 'accept')}
  >
    ${words(request.main.name)}
  </button>`;
};

function why(request: ReceivedRequest, context: CardContext): TemplateResult {
  const { texts, words, state, reasons, answer, decline } = context;
  const { id, main } = request;
  const { choice, text } = reasons.of(id);
  const fields = state.problem?.request === id ? state.problem.error.fields : [];
  return declineForm({
    id,
    choices: {
      legend: texts.why(main.name),
      options: DeclineReason.options.map((value) => ({ value, label: texts.reason[value] })),
      chosen: choice,
      choose: (value) => reasons.edit(id, { choice: value }),
    },
    label: texts.whyText,
    hint: texts.whyHint(main.name),
    value: text,
    maxlength: 300,
    error: fieldText(words, fields, 'text'),
    edit: (value) => reasons.edit(id, { text: value }),
    back: { text: texts.back, go: () => decline(request, false) },
    send: {
      text: texts.declineNow,
      label: texts.declineNowNamed(main.name),
      busy: isRunning(request, 'decline', context),
      go: () => answer(request, 'decline'),
    },
  });
}
