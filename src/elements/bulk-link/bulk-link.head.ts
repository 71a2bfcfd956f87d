import { html, type TemplateResult } from 'lit';
import ArrowLeft from 'lucide/dist/esm/icons/arrow-left.mjs';
import type { BulkLink } from '../../domain/bulk-link.js';
import { formatInstant } from '../../i18n/formats.js';
import type { BulkStep } from '../../state/bulk-flow.js';
import { icon } from '../../ui/icon.js';
import { jobName, type Context } from './bulk-link.context.js';
import { standing } from './bulk-link.start.js';

/** What it is about now, and the way back. */
export function head(context: Context, step: BulkStep, bulk: BulkLink | undefined): TemplateResult {
  const { texts, language, flow } = context;
  if (!bulk) return html`<h2 tabindex="-1">${title(context, step)}</h2>`;
  const { createdBy, createdAt } = bulk;
  return html`<div>
    <button class="text-button others" type="button" @click=${() => flow.back()}>
      ${icon(ArrowLeft, { directed: true })} ${texts.others}
    </button>
    <div class="head-of">
      <h2 tabindex="-1"><bdi>${jobName(context, bulk)}</bdi></h2>
      ${standing(texts, bulk)}
    </div>
    <p class="small"><bdi>${texts.jobBy(createdBy, formatInstant(language, createdAt))}</bdi></p>
  </div>`;
}

function title({ texts, own }: Context, { at }: BulkStep): string {
  if (at === 'own') return own.choose;
  return at === 'table' ? texts.tableTitle : texts.title;
}
