import { html, nothing, type TemplateResult } from 'lit';
import type { ReceivedRequest } from '../../domain/received-request.js';
import { formatDate, formatDay } from '../../i18n/formats.js';
import { consequences } from '../../ui/consequences.js';
import { fate } from '../../ui/fate.js';
import { problem } from '../../ui/problem.js';
import type { CardContext } from './link-request.context.js';

/** The title of what was agreed to; undefined: it is a request, or has begun. */
export function agreedTitle(
  { state, main, start, calledOff }: ReceivedRequest,
  { startTexts: texts, language }: CardContext,
): string | undefined {
  if (state === 'scheduled' && start) return texts.agreedMain(main.name, formatDay(language, start.on));
  if (!calledOff) return undefined;
  return calledOff === 'main' ? texts.calledOffByMain(main.name) : texts.calledOff(main.name);
}

/** What was agreed to and has not begun, with the way to call it off; or that it was called off. */
export function agreed(request: ReceivedRequest, context: CardContext): TemplateResult {
  const { startTexts: texts, words, language, state } = context;
  const { id, main, endedAt } = request;
  if (request.state !== 'scheduled')
    return html`<p>${texts.calledOffText}</p>
      ${endedAt ? html`<p class="small">${texts.calledOffOn(formatDate(language, endedAt))}</p>` : nothing}`;
  const running = state.running?.request === id;
  const error = state.problem?.request === id ? state.problem.error : undefined;
  return html`<p>${texts.agreedText}</p>
    <div>
      <h3>${context.texts.changes}</h3>
      ${consequences(context.consequences, language, request.consequences)}
    </div>
    ${error ? problem(words, language, error) : nothing} ${fate(words, running ? state.status : 'idle')}
    <footer>
      <button
        class="button large"
        type="button"
        aria-label=${texts.callOffNamed(main.name)}
        aria-busy=${running ? 'true' : nothing}
        @click=${() => context.answer(request, 'decline')}
      >
        ${texts.callOff}
      </button>
    </footer>`;
}
