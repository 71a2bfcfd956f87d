import { html, type TemplateResult } from 'lit';
import { notice } from './notice.js';
import type { Words } from './words.js';

/** What becomes of something that was sent, said as soon as it takes long. */
export const fate = (
  words: Words,
  status: 'idle' | 'sending' | 'slow' | 'uncertain',
  held = false,
): TemplateResult => html`
  <div role="status" class="fate">
    ${
      status === 'slow' || status === 'uncertain' || (held && status === 'sending')
        ? notice({
            kind: 'info',
            live: false,
            title: words.fate[status === 'uncertain' ? 'uncertain' : held ? 'held' : 'slow'],
          })
        : ''
    }
  </div>
`;
