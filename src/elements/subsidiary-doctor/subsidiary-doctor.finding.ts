import { html, nothing, type TemplateResult } from 'lit';
import CircleAlert from 'lucide/dist/esm/icons/circle-alert.mjs';
import CircleCheck from 'lucide/dist/esm/icons/circle-check.mjs';
import Info from 'lucide/dist/esm/icons/info.mjs';
import TriangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import { messages as words } from '../../doctor/doctor.messages.js';
import type { Finding } from '../../doctor/finding.js';
import { icon } from '../../ui/icon.js';
import { messages } from './subsidiary-doctor.messages.js';

const icons = { wrong: CircleAlert, doubtful: TriangleAlert, right: CircleCheck, unknown: Info };

/** Facts that are read at once; more are folded. */
const AT_ONCE = 6;

/** One finding: what is so, why it matters, and how it is put right. */
export const finding = (found: Finding, copy: (text: string) => void): TemplateResult => {
  const { verdict, title, why, mend, code, facts } = found;
  return html`
    <li class=${verdict} part="finding" data-check=${found.check}>
      ${icon(icons[verdict])}
      <div class="what">
        <h4><span class="visually-hidden">${words.verdicts[verdict]}: </span>${title}</h4>
        ${why ? html`<p class="muted">${why}</p>` : nothing} ${factsOf(found, facts)}
        ${mend ? html`<p>${mend}</p>` : nothing}
        ${
          code
            ? html`<div class="code">
                <pre tabindex="0" role="group" aria-label=${title}><code>${code}</code></pre>
                <button
                  class="button"
                  type="button"
                  aria-label=${messages.copyOf(title)}
                  @click=${() => copy(code)}
                >
                  ${messages.copy}
                </button>
              </div>`
            : nothing
        }
      </div>
    </li>
  `;
};

function factsOf({ verdict }: Finding, facts: readonly string[]): TemplateResult | typeof nothing {
  if (facts.length === 0) return nothing;
  const list = html`<ul class="facts" role="list">
    ${facts.map((fact) => html`<li>${fact}</li>`)}
  </ul>`;
  if (verdict !== 'right' && facts.length <= AT_ONCE) return list;
  return html`<details>
    <summary>${messages.measured(facts.length)}</summary>
    ${list}
  </details>`;
}
