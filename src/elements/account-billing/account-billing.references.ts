import { html, nothing, type TemplateResult } from 'lit';
import { BackendError } from '../../domain/backend-error.js';
import type { Link } from '../../domain/link.js';
import type { Localizer } from '../../lit/localizer.js';
import { problem } from '../../ui/problem.js';
import { wordsOf } from '../../ui/words.js';
import { messages } from './account-billing.messages.js';

/**
 * What the account's charges are sorted by. `missing`: tries again to open a dialog that could not be loaded; `change`:
 * undefined where they cannot be changed.
 */
export function referencesSection(
  localizer: Localizer,
  { costCentre, purchaseOrder, invoiceName, account }: Link,
  missing: (() => void) | undefined,
  change: (() => void) | undefined,
): TemplateResult {
  const texts = localizer.texts('account-billing', messages);
  const fact = (name: string, value: string | undefined) =>
    html`<dt>${name}</dt>
      <dd>${value ? html`<bdi>${value}</bdi>` : html`<span class="muted">${texts.noReference}</span>`}</dd>`;
  return html`<section aria-labelledby="references" part="section">
    <h3 id="references">${texts.references}</h3>
    <dl class="facts">
      ${fact(texts.costCentre, costCentre)} ${fact(texts.purchaseOrder, purchaseOrder)}
      ${fact(texts.invoiceName, invoiceName || account?.name)}
    </dl>
    ${
      missing
        ? problem(wordsOf(localizer), localizer.language, new BackendError('network'), { retry: missing })
        : nothing
    }
    ${
      change
        ? html`<div class="row">
            <button class="button" type="button" @click=${change}>${texts.setReferences}</button>
          </div>`
        : nothing
    }
  </section>`;
}
