import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { customerNumberKey } from '../../domain/customer-number-key.js';
import type { Translation } from '../../i18n/catalogue.js';
import { formatCustomerNumber } from '../../i18n/formats.js';
import { fieldError, textField } from '../../ui/field.js';
import type { messages } from './close-account.messages.js';

/** One thing that is ticked as read: its code, and what is said of it. */
export interface Tick {
  readonly code: string;
  readonly text: string;
}

/** Has the person tick everything that cannot be undone, one by one, and type the account's number. */
export class ClosingCertainty {
  readonly #host: ReactiveControllerHost;
  #ticked: ReadonlySet<string> = new Set();
  #typed = '';
  /** Errors are shown from the first try on. */
  #tried = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  forget(): void {
    this.#ticked = new Set();
    this.#typed = '';
    this.#tried = false;
    this.#host.requestUpdate();
  }

  /** Whether they are certain; what is missing for that is shown from now on. */
  of(codes: readonly string[], customerNumber: string): boolean {
    this.#tried = true;
    this.#host.requestUpdate();
    return codes.every((code) => this.#ticked.has(code)) && this.#matches(customerNumber);
  }

  render(
    { certainty: texts }: Translation<typeof messages>,
    language: string,
    { ticks, customerNumber, day }: { ticks: readonly Tick[]; customerNumber: string; day: string },
  ): TemplateResult {
    const missing = this.#tried && ticks.some(({ code }) => !this.#ticked.has(code));
    const mismatch = this.#tried && !this.#matches(customerNumber) ? texts.numberWrong : undefined;
    return html`<fieldset class="field certainty">
      <legend>${texts.title(day)}</legend>
      <p class="muted">${texts.lead}</p>
      ${ticks.map(({ code, text }) => {
        const unticked = this.#tried && !this.#ticked.has(code);
        return html`<label class="check">
          <input
            type="checkbox"
            .checked=${live(this.#ticked.has(code))}
            aria-invalid=${unticked ? 'true' : nothing}
            aria-describedby=${unticked ? 'ticks-error' : nothing}
            @change=${() => this.#tick(code)}
          />
          <span>${text}</span>
        </label>`;
      })}
      ${fieldError({ id: 'ticks', error: missing ? texts.tickMissing : undefined })}
      ${textField({
        id: 'number',
        label: texts.number(formatCustomerNumber(language, customerNumber)),
        value: this.#typed,
        error: mismatch,
        required: true,
        maxlength: 32,
        edit: (typed) => {
          this.#typed = typed;
          this.#host.requestUpdate();
        },
      })}
    </fieldset>`;
  }

  #matches(customerNumber: string): boolean {
    return customerNumberKey(this.#typed) === customerNumberKey(customerNumber);
  }

  #tick(code: string): void {
    const ticked = new Set(this.#ticked);
    if (!ticked.delete(code)) ticked.add(code);
    this.#ticked = ticked;
    this.#host.requestUpdate();
  }
}
