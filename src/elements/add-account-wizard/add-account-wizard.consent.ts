import { html, nothing, type TemplateResult } from 'lit';
import CircleAlert from 'lucide/dist/esm/icons/circle-alert.mjs';
import type { Link, LinkPreview } from '../../domain/link.js';
import type { PayerConsent } from '../../domain/payer-consent.js';
import { formatDay, formatMoney } from '../../i18n/formats.js';
import { icon } from '../../ui/icon.js';
import type { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import type { WizardContext } from './add-account-wizard.context.js';

/** What is agreed to, of which link: with anything else in it, it has to be agreed to anew. */
const keyOf = (link: string, consent: PayerConsent): string => JSON.stringify([link, consent]);

/** The statement of who will pay. It is never agreed to beforehand, and kept nowhere. */
export class PayerConsentStep {
  readonly #host: SubsidiaryElement;
  #agreed: string | undefined;
  #missing: string | undefined;

  constructor(host: SubsidiaryElement) {
    this.#host = host;
  }

  /** Whether a link can be confirmed. Otherwise it is said what is missing. */
  isGiven({ id }: Link, { consent }: LinkPreview): boolean {
    if (!consent || this.#agreed === keyOf(id, consent)) return true;
    this.#missing = keyOf(id, consent);
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>('#consent')?.focus(),
    );
    return false;
  }

  render({ id }: Link, { consent }: LinkPreview, context: WizardContext): TemplateResult | typeof nothing {
    if (!consent) return nothing;
    const { consentTexts: texts, language, session } = context;
    const key = keyOf(id, consent);
    const agreed = this.#agreed === key;
    const missing = !agreed && this.#missing === key;
    return html`<section class="card padded stack" aria-labelledby="consent-title">
      <h3 class="title" id="consent-title">${texts.title}</h3>
      <div class="field">
        <label class="check">
          <input
            id="consent"
            type="checkbox"
            required
            .checked=${agreed}
            aria-invalid=${missing ? 'true' : nothing}
            aria-describedby=${missing ? 'consent-hint consent-error' : 'consent-hint'}
            @change=${(event: Event) => {
              this.#agreed = (event.target as HTMLInputElement).checked ? key : undefined;
              this.#host.requestUpdate();
            }}
          />
          <span
            >${texts.statement(
              session.account.name,
              formatDay(language, consent.from),
              formatMoney(language, consent.monthly),
            )}</span
          >
          <span class="hint" id="consent-hint">${texts.recorded}</span>
        </label>
        ${missing ? html`<span class="error" id="consent-error">${icon(CircleAlert)}<span>${texts.missing}</span></span>` : nothing}
      </div>
    </section>`;
  }
}
