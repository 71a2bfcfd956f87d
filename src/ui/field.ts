import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import CircleAlert from 'lucide/dist/esm/icons/circle-alert.mjs';
import { icon } from './icon.js';

/** What every field has. `id` is the path of its value in the input, `location.postcode`. */
export interface FieldParts {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  whole?: boolean;
}

const describedBy = ({ id, hint, error }: FieldParts) =>
  [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || nothing;

/** A label, a control, its hint and its error, in one place. */
export const labelled = (parts: FieldParts, control: unknown): TemplateResult => html`
  <div class="field ${parts.whole ? 'whole' : ''}">
    <label for=${parts.id}>${parts.label}</label>
    ${control} ${parts.hint ? html`<span class="hint" id="${parts.id}-hint">${parts.hint}</span>` : nothing}
    ${fieldError(parts)}
  </div>
`;

export const fieldError = ({
  id,
  error,
}: Pick<FieldParts, 'id' | 'error'>): TemplateResult | typeof nothing =>
  error
    ? html`<span class="error" id="${id}-error">${icon(CircleAlert)}<span>${error}</span></span>`
    : nothing;

/** What reads left to right in every language, as telephone numbers do by themselves: codes and web addresses. */
const direction = ({ autocomplete, inputmode }: { autocomplete?: string; inputmode?: string }) =>
  autocomplete === 'one-time-code' || inputmode === 'url' ? 'ltr' : nothing;

/** One line of text. */
export const textField = (
  parts: FieldParts & {
    value: string;
    edit: (value: string) => void;
    type?: 'text' | 'email' | 'tel' | 'search' | 'number' | 'time' | 'date' | 'datetime-local';
    autocomplete?: string;
    inputmode?: string;
    placeholder?: string;
    maxlength?: number;
    required?: boolean;
    min?: string;
    max?: string;
    blur?: () => void;
  },
): TemplateResult =>
  labelled(
    parts,
    html`<input
      class="input"
      id=${parts.id}
      name=${parts.id}
      type=${parts.type ?? 'text'}
      .value=${live(parts.value)}
      autocomplete=${parts.autocomplete ?? 'off'}
      inputmode=${parts.inputmode ?? nothing}
      dir=${direction(parts)}
      placeholder=${parts.placeholder ?? nothing}
      maxlength=${parts.maxlength ?? nothing}
      min=${parts.min ?? nothing}
      max=${parts.max ?? nothing}
      spellcheck="false"
      aria-required=${parts.required ? 'true' : nothing}
      aria-invalid=${parts.error ? 'true' : nothing}
      aria-describedby=${describedBy(parts)}
      @input=${(event: InputEvent) => parts.edit((event.target as HTMLInputElement).value)}
      @blur=${parts.blur ?? nothing}
    />`,
  );

/** Several lines of text. */
export const textArea = (
  parts: FieldParts & { value: string; edit: (value: string) => void; maxlength?: number },
): TemplateResult =>
  labelled(
    parts,
    html`<textarea
      class="input"
      id=${parts.id}
      .value=${live(parts.value)}
      maxlength=${parts.maxlength ?? nothing}
      aria-invalid=${parts.error ? 'true' : nothing}
      aria-describedby=${describedBy(parts)}
      @input=${(event: InputEvent) => parts.edit((event.target as HTMLTextAreaElement).value)}
    ></textarea>`,
  );

/** One of a few values. */
export const selectField = (
  parts: FieldParts & {
    value: string;
    options: readonly { value: string; label: string }[];
    edit: (value: string) => void;
    /** Shown while nothing is chosen. */
    placeholder?: string;
    compact?: boolean;
  },
): TemplateResult =>
  labelled(
    parts,
    html`<select
      class="input ${parts.compact ? 'compact' : ''}"
      id=${parts.id}
      .value=${live(parts.value)}
      aria-invalid=${parts.error ? 'true' : nothing}
      aria-describedby=${describedBy(parts)}
      @change=${(event: Event) => parts.edit((event.target as HTMLSelectElement).value)}
    >
      ${
        parts.placeholder === undefined
          ? nothing
          : html`<option value="" ?selected=${parts.value === ''}>${parts.placeholder}</option>`
      }
      ${parts.options.map(
        ({ value, label }) =>
          html`<option value=${value} ?selected=${value === parts.value}>${label}</option>`,
      )}
    </select>`,
  );
