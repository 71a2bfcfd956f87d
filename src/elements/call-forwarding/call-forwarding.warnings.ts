import { html, nothing, type TemplateResult } from 'lit';
import type { ForwardingWarning } from '../../domain/call-forwarding.js';
import { notice } from '../../ui/notice.js';
import { warningText, type RuleTexts } from './call-forwarding.rule-words.js';

/** What a person should know before it is saved, and the question whether they want it all the same. */
export function warnings(
  given: readonly ForwardingWarning[],
  parts: {
    texts: RuleTexts;
    language: string;
    show: (number: string) => string;
    confirming: boolean;
    agree: () => void;
    change: () => void;
  },
): TemplateResult {
  const { texts, language, show, confirming } = parts;
  const serious = given.some(({ severity }) => severity !== 'info');
  const list = html`<ul>
    ${given.map((warning) => html`<li>${warningText(texts, language, warning, show)}</li>`)}
  </ul>`;
  const said =
    given.length === 0
      ? nothing
      : notice({
          kind: serious ? 'warn' : 'info',
          live: false,
          title: confirming ? texts.agree : texts.goodToKnow,
          text: list,
          actions: confirming
            ? html`<button class="button primary agree" type="button" @click=${parts.agree}>
                  ${texts.agreed}
                </button>
                <button class="button" type="button" @click=${parts.change}>${texts.disagreed}</button>`
            : undefined,
        });
  return html`<div class="warnings" role="status">${said}</div>`;
}
