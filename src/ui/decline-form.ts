import { html, nothing, type TemplateResult } from 'lit';
import { textArea } from './field.js';

/** Why something is declined: one of a few words where there are some, and one's own; with the way back. */
export interface DeclineParts {
  /** What its fields are told apart by. */
  readonly id: string;
  readonly choices?:
    | {
        readonly legend: string;
        readonly options: readonly { readonly value: string; readonly label: string }[];
        readonly chosen: string;
        readonly choose: (value: string) => void;
      }
    | undefined;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly maxlength: number;
  readonly error: string | undefined;
  readonly edit: (text: string) => void;
  readonly back: { readonly text: string; readonly go: () => void };
  readonly send: {
    readonly text: string;
    readonly label: string;
    readonly busy: boolean;
    readonly go: () => void;
  };
}

export const declineForm = (parts: DeclineParts): TemplateResult => html`
  <form
    class="stack"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      parts.send.go();
    }}
  >
    ${choicesOf(parts)}
    ${textArea({
      id: 'reason',
      label: parts.label,
      hint: parts.hint,
      value: parts.value,
      maxlength: parts.maxlength,
      error: parts.error,
      edit: parts.edit,
    })}
    <div class="row end">
      <button class="button" type="button" @click=${parts.back.go}>${parts.back.text}</button>
      <button
        class="button primary"
        type="submit"
        aria-label=${parts.send.label}
        aria-busy=${parts.send.busy ? 'true' : nothing}
      >
        ${parts.send.text}
      </button>
    </div>
  </form>
`;

const choicesOf = ({ id, choices }: DeclineParts): TemplateResult | typeof nothing =>
  choices
    ? html`<fieldset class="field">
        <legend>${choices.legend}</legend>
        ${choices.options.map(
          ({ value, label }) =>
            html`<label class="check">
              <input
                type="radio"
                name="reason-${id}"
                value=${value}
                .checked=${choices.chosen === value}
                @change=${() => choices.choose(value)}
              />
              <span>${label}</span>
            </label>`,
        )}
      </fieldset>`
    : nothing;
