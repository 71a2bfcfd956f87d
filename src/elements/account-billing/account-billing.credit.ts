import { html, nothing, type TemplateResult } from 'lit';
import type { Balances } from '../../domain/credit.js';
import { formatMoney } from '../../i18n/formats.js';
import type { Localizer } from '../../lit/localizer.js';
import type { Remote } from '../../state/remote.js';
import { problem } from '../../ui/problem.js';
import { wordsOf } from '../../ui/words.js';
import { messages } from './account-billing.messages.js';

/** What both sides have to their credit. `transfer`: undefined where nothing can be transferred. */
export function creditSection(
  localizer: Localizer,
  remote: Remote<Balances>,
  retry: () => void,
  transfer: (() => void) | undefined,
): TemplateResult {
  const texts = localizer.texts('account-billing', messages);
  const { language } = localizer;
  const side = ({ account, credit }: Balances['main']) =>
    html`<dt><bdi>${account.name}</bdi></dt>
      <dd>${credit ? formatMoney(language, credit) : nothing}</dd>`;
  return html`<section aria-labelledby="credit" part="section">
    <h3 id="credit">${texts.credit}</h3>
    ${
      remote.state === 'failed'
        ? problem(wordsOf(localizer), language, remote.error, { title: texts.creditFailed, retry })
        : remote.state === 'loading'
          ? html`<div role="status">
              <span class="visually-hidden">${wordsOf(localizer).loading}</span><span class="skeleton"></span>
            </div>`
          : html`<dl class="facts">${side(remote.data.secondary)} ${side(remote.data.main)}</dl>
              <p class="small">${texts.creditFor}</p>`
    }
    ${
      transfer && remote.state === 'ready' && remote.data.directions.length > 0
        ? html`<div class="row">
            <button class="button" type="button" @click=${transfer}>${texts.transferCredit}</button>
          </div>`
        : nothing
    }
  </section>`;
}
