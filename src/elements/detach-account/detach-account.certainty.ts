import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { customerNumberKey } from '../../domain/customer-number-key.js';
import { formatCustomerNumber } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import { fieldError, textField } from '../../ui/field.js';
import type { messages } from './detach-account.messages.js';

/** Has the person say that they are certain of what cannot be undone: by a tick, and by typing the account's number. */
export class Certainty {
  readonly #host: ReactiveControllerHost;
  #ticked = false;
  #typed = '';
  /** Errors are shown from the first try on. */
  #tried = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** What was ticked and typed, to come back to it. */
  get given(): { readonly ticked: boolean; readonly typed: string } {
    return { ticked: this.#ticked, typed: this.#typed };
  }

  give({ ticked, typed }: Certainty['given']): void {
    this.#set(typed, ticked, false);
  }

  forget(): void {
    this.#set('', false, false);
  }

  /** Whether they are certain; what is missing for that is shown from now on. */
  ofAccount(customerNumber: string): boolean {
    this.#set(this.#typed, this.#ticked, true);
    return this.#ticked && this.#matches(customerNumber);
  }

  render(
    { certainty: texts }: Translation<typeof messages>,
    language: string,
    customerNumber: string,
  ): TemplateResult {
    const unticked = this.#tried && !this.#ticked ? texts.tickMissing : undefined;
    const mismatch = this.#tried && !this.#matches(customerNumber) ? texts.numberWrong : undefined;
    return html`<fieldset class="field certainty">
      <legend>${texts.title}</legend>
      <label class="check">
        <input
          id="certain"
          type="checkbox"
          .checked=${live(this.#ticked)}
          aria-invalid=${unticked ? 'true' : nothing}
          aria-describedby=${unticked ? 'certain-error' : nothing}
          @change=${(event: Event) => this.#set(this.#typed, (event.target as HTMLInputElement).checked)}
        />
        <span>${texts.tick}</span>
      </label>
      ${fieldError({ id: 'certain', error: unticked })}
      ${textField({
        id: 'number',
        label: texts.number(formatCustomerNumber(language, customerNumber)),
        value: this.#typed,
        error: mismatch,
        required: true,
        maxlength: 32,
        edit: (typed) => this.#set(typed, this.#ticked),
      })}
    </fieldset>`;
  }

  #matches(customerNumber: string): boolean {
    return customerNumberKey(this.#typed) === customerNumberKey(customerNumber);
  }

  #set(typed: string, ticked: boolean, tried = this.#tried): void {
    this.#typed = typed;
    this.#ticked = ticked;
    this.#tried = tried;
    this.#host.requestUpdate();
  }
}
