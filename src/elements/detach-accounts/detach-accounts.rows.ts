import { html, nothing, type TemplateResult } from 'lit';
import type { Translation } from '../../i18n/catalogue.js';
import { formatMoney } from '../../i18n/formats.js';
import type { DetachRow } from '../../state/detach-many-flow.js';
import { errorText, type Words } from '../../ui/words.js';
import type { messages } from './detach-accounts.messages.js';

const TONES: Readonly<Record<DetachRow['state'], string>> = {
  ready: '',
  obstacle: 'warn',
  sending: 'info',
  uncertain: 'info',
  done: 'ok',
  refused: 'bad',
  failed: 'warn',
  stopped: '',
};

/** The accounts, one below the other, each with what became of it and why. */
export const rows = (parts: {
  rows: readonly DetachRow[];
  texts: Translation<typeof messages>;
  words: Words;
  language: string;
}): TemplateResult => {
  const { texts, words, language } = parts;
  return html`<ul class="rows" role="list" tabindex="0" aria-label=${texts.list}>
    ${parts.rows.map(
      ({ link, state, error }) => html`
        <li data-state=${state}>
          <span class="who">
            ${link.account?.name ?? link.customerNumber}
            <span class="small number">${link.customerNumber}</span>
          </span>
          ${
            state === 'ready'
              ? html`<span class="small money"
                  >${link.account ? formatMoney(language, link.account.monthly) : nothing}</span
                >`
              : html`<span class="badge ${TONES[state]}">${texts.state[state]}</span>`
          }
          ${error ? html`<span class="small why">${errorText(words, language, error)}</span>` : nothing}
        </li>
      `,
    )}
  </ul>`;
};
