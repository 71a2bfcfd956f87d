import { html, nothing, type TemplateResult } from 'lit';
import { isTechnical, type BackendError } from '../domain/backend-error.js';
import { notice } from './notice.js';
import { errorText, type Words } from './words.js';

/** An error, with a way to try again where that can help, and what the support finds it by. */
export const problem = (
  words: Words,
  language: string,
  error: BackendError,
  parts: { retry?: () => void; title?: string; actions?: unknown } = {},
): TemplateResult =>
  notice({
    kind: isTechnical(error) ? 'warn' : 'bad',
    title: parts.title ?? errorText(words, language, error),
    text: html`${parts.title ? errorText(words, language, error) : nothing}
    ${error.correlationId ? html`<div class="small">${words.reference(error.correlationId)}</div>` : nothing}`,
    actions:
      parts.retry || parts.actions
        ? html`${parts.actions}
          ${
            parts.retry
              ? html`<button class="button" type="button" @click=${parts.retry}>${words.retry}</button>`
              : nothing
          }`
        : undefined,
  });
