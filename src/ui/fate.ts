import { html, nothing, type TemplateResult } from 'lit';
import { notice } from './notice.js';
import type { Words } from './words.js';

/** What becomes of something that was sent, said as soon as it takes long. */
export function fate(
  words: Words,
  status: 'idle' | 'sending' | 'slow' | 'uncertain',
  held = false,
): TemplateResult {
  const tells = status === 'slow' || status === 'uncertain' || (held && status === 'sending');
  const title = words.fate[status === 'uncertain' ? 'uncertain' : held ? 'held' : 'slow'];
  const said = tells ? notice({ kind: 'info', live: false, title }) : nothing;
  return html`<div role="status" class="fate">${said}</div>`;
}
