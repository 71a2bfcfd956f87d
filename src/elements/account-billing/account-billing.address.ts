import { html, nothing, type TemplateResult } from 'lit';
import type { AddressedInvoices } from '../../domain/invoice-address.js';
import type { Localizer } from '../../lit/localizer.js';
import type { Remote } from '../../state/remote.js';
import { postalAddress } from '../../ui/postal-address.js';
import { problem } from '../../ui/problem.js';
import { wordsOf } from '../../ui/words.js';
import { messages } from './account-billing.messages.js';

/** What the invoices that an account pays itself are addressed to. `change`: undefined where it cannot be changed. */
export function addressSection(
  localizer: Localizer,
  remote: Remote<AddressedInvoices>,
  retry: () => void,
  change: (() => void) | undefined,
): TemplateResult {
  const texts = localizer.texts('account-billing', messages);
  const { language } = localizer;
  return html`<section aria-labelledby="address" part="section">
    <h3 id="address">${texts.address}</h3>
    ${
      remote.state === 'failed'
        ? problem(wordsOf(localizer), language, remote.error, { title: texts.addressFailed, retry })
        : remote.state === 'loading'
          ? html`<div role="status">
              <span class="visually-hidden">${wordsOf(localizer).loading}</span><span class="skeleton"></span>
            </div>`
          : html`<p>${postalAddress(language, remote.data.address)}</p>
              <p class="small">${texts.addressFor}</p>`
    }
    ${
      change
        ? html`<div class="row">
            <button class="button" type="button" @click=${change}>${texts.setAddress}</button>
          </div>`
        : nothing
    }
  </section>`;
}
