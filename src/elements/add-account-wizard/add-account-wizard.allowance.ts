import { html, nothing, type TemplateResult } from 'lit';
import type { BackendError } from '../../domain/backend-error.js';
import { formatInstant, formatNumber } from '../../i18n/formats.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import type { WizardContext } from './add-account-wizard.context.js';

/** Nothing is left of what an account may have open; the way out is where old requests are withdrawn. */
const full = ({ texts, language, close }: WizardContext, limit: number): TemplateResult =>
  notice({
    kind: 'warn',
    title: texts.allowance.full(formatNumber(language, limit)),
    text: texts.allowance.fullText,
    actions: html`<button class="button" type="button" @click=${close}>
      ${texts.allowance.toRequests}
    </button>`,
  });

const early = ({ texts, language }: WizardContext, until: string): TemplateResult =>
  notice({
    kind: 'warn',
    title: texts.allowance.early(formatInstant(language, until)),
    text: texts.allowance.earlyText,
  });

/** How many open requests there are of those that there may be; and what is in the way of another one. */
export function allowance(context: WizardContext): TemplateResult | typeof nothing {
  const { texts, language, allowance: known } = context;
  if (known.state !== 'ready') return nothing;
  const { open, until } = known.data;
  const [used, limit] = [formatNumber(language, open.used), formatNumber(language, open.limit)];
  return html`${open.used >= open.limit ? full(context, open.limit) : until ? early(context, until) : nothing}
    <p class="small">${texts.allowance.used(used, limit)}</p>`;
}

/** Why it was not asked for. What is used up is named, with until when or the way out: once, where it is known already. */
export function notAsked(context: WizardContext, error: BackendError): TemplateResult | typeof nothing {
  const { words, language, allowance: known } = context;
  const { count, at } = error.facts;
  const of = known.state === 'ready' ? known.data : undefined;
  const isFull = of !== undefined && of.open.used >= of.open.limit;
  if (error.code === 'quota-reached' && count !== undefined) return isFull ? nothing : full(context, count);
  if (error.code === 'rate-limited' && at) return of?.until && !isFull ? nothing : early(context, at);
  return problem(words, language, error);
}
