import { html, nothing, type TemplateResult } from 'lit';
import type { ShownInvoiceAddress } from '../domain/invoice-address.js';
import { countryName } from '../i18n/countries.js';

/** What invoices are addressed to, line by line as on an envelope. */
export const postalAddress = (
  language: string,
  { company, addition, street, postcode, city, country }: ShownInvoiceAddress,
): TemplateResult =>
  html`<span class="address"
    >${[company, addition, street, `${postcode} ${city}`, country && countryName(language, country)]
      .filter(Boolean)
      .map((line, index) => html`${index > 0 ? html`<br />` : nothing}<bdi>${line}</bdi>`)}</span
  >`;
