import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { BulkLink, StartBulkLinkInput } from '../../domain/bulk-link.js';
import type { Catalogue } from '../../domain/catalogue.js';
import type { BulkConsent } from '../../domain/payer-consent.js';
import { formatDay, formatList, formatMoney, formatNumber } from '../../i18n/formats.js';
import { fieldError } from '../../ui/field.js';
import { safeUrl } from '../../ui/safe-url.js';
import type { Context } from './bulk-link.context.js';

type Agreed = 'accept' | 'consent';

/** What is agreed to: with anything else in it, it has to be agreed to anew. */
const keyOf = (bulk: string, what: unknown): string => JSON.stringify([bulk, what]);

/** What has to be agreed to before it is started: to order, and to pay. Never beforehand, and kept nowhere. */
export class Agreement {
  readonly #host: LitElement;
  readonly #agreed = new Map<Agreed, string>();
  #missing: Agreed | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  forget(): void {
    this.#agreed.clear();
    this.#missing = undefined;
  }

  /** What it is started with; undefined: something is missing, which is said where it is, or not here yet. */
  given(
    { id, readyOrders, own }: BulkLink,
    catalogue: Catalogue | undefined,
  ): Pick<StartBulkLinkInput, 'orders' | 'consent'> | undefined {
    const consent = own?.consent;
    if (readyOrders && !this.#isAgreed('accept', keyOf(id, readyOrders))) return this.#ask('accept');
    if (consent && !this.#isAgreed('consent', keyOf(id, consent))) return this.#ask('consent');
    if (readyOrders && !catalogue) return undefined;
    return {
      ...(readyOrders &&
        catalogue && {
          orders: {
            termsVersion: catalogue.termsVersion,
            monthly: readyOrders.monthly,
            once: readyOrders.once,
          },
        }),
      ...(consent && { consent }),
    };
  }

  render(
    context: Context,
    { id, readyOrders, own }: BulkLink,
    catalogue: Catalogue | undefined,
  ): TemplateResult {
    const { texts } = context;
    return html`${
      readyOrders
        ? html`${this.#check('accept', keyOf(id, readyOrders), texts.accept, texts.acceptFirst)}
          ${
            catalogue
              ? html`<p class="small">
                  <a href=${safeUrl(catalogue.termsUrl)} target="_blank" rel="noopener">${texts.terms}</a>
                </p>`
              : nothing
          }`
        : nothing
    }
    ${own?.consent ? this.#consent(context, id, own.consent) : nothing}`;
  }

  #consent({ own, language, main }: Context, bulk: string, consent: BulkConsent): TemplateResult {
    const { accounts, from, monthly } = consent;
    const sums = formatList(
      language,
      monthly.map((money) => formatMoney(language, money)),
    );
    const number = formatNumber(language, accounts);
    const statement = own.consent(main, accounts, number, formatDay(language, from), sums);
    return this.#check('consent', keyOf(bulk, consent), statement, own.missing, own.recorded);
  }

  #check(what: Agreed, key: string, text: string, missing: string, hint = ''): TemplateResult {
    const agreed = this.#isAgreed(what, key);
    const error = !agreed && this.#missing === what ? missing : undefined;
    const described = [hint && `${what}-hint`, error && `${what}-error`].filter(Boolean).join(' ');
    return html`<div class="field">
      <label class="check">
        <input
          type="checkbox"
          id=${what}
          .checked=${live(agreed)}
          aria-required="true"
          aria-invalid=${error ? 'true' : nothing}
          aria-describedby=${described || nothing}
          @change=${(event: Event) => {
            if ((event.target as HTMLInputElement).checked) this.#agreed.set(what, key);
            else this.#agreed.delete(what);
            if (this.#missing === what) this.#missing = undefined;
            this.#host.requestUpdate();
          }}
        /><span>${text}</span>
        ${hint ? html`<span class="hint" id="${what}-hint">${hint}</span>` : nothing}
      </label>
      ${fieldError({ id: what, error })}
    </div>`;
  }

  #isAgreed(what: Agreed, key: string): boolean {
    return this.#agreed.get(what) === key;
  }

  #ask(what: Agreed): undefined {
    this.#missing = what;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>(`#${what}`)?.focus(),
    );
  }
}
