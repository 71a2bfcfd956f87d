import { css, html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import X from 'lucide/dist/esm/icons/x.mjs';
import { fieldError } from './field.js';
import { icon } from './icon.js';

/** A field for several labels: each can be taken away, and one is typed, or chosen among those that are in use. */
export const labelsField = (parts: {
  id: string;
  label: string;
  hint: string;
  error?: string | undefined;
  labels: readonly string[];
  typed: string;
  known: readonly string[];
  addText: string;
  removeText: (label: string) => string;
  type: (text: string) => void;
  add: () => void;
  remove: (label: string) => void;
}): TemplateResult => {
  const { id, error, labels, known } = parts;
  const free = known.filter((each) => !labels.includes(each));
  const add = (event: KeyboardEvent): void => {
    if (event.isComposing || (event.key !== 'Enter' && event.key !== ',')) return;
    // Enter in an empty field sends the form, as it does in every other one.
    if (event.key === 'Enter' && parts.typed.trim() === '') return;
    event.preventDefault();
    parts.add();
  };
  return html`<div class="field">
    <label for=${id}>${parts.label}</label>
    ${
      labels.length > 0
        ? html`<ul class="labels" role="list" aria-label=${parts.label}>
            ${labels.map(
              (label) =>
                html`<li class="label">
                  <bdi>${label}</bdi>
                  <button
                    type="button"
                    aria-label=${parts.removeText(label)}
                    @click=${() => parts.remove(label)}
                  >
                    ${icon(X)}
                  </button>
                </li>`,
            )}
          </ul>`
        : nothing
    }
    <div class="adding">
      <input
        class="input"
        id=${id}
        list="${id}-known"
        maxlength="200"
        autocomplete="off"
        spellcheck="false"
        .value=${live(parts.typed)}
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby="${id}-hint${error ? ` ${id}-error` : ''}"
        @keydown=${add}
        @input=${(event: InputEvent) => parts.type((event.target as HTMLInputElement).value)}
      />
      <datalist id="${id}-known">${free.map((each) => html`<option value=${each}></option>`)}</datalist>
      <button class="button large" type="button" @click=${parts.add}>${parts.addText}</button>
    </div>
    <span class="hint" id="${id}-hint">${parts.hint}</span>
    ${fieldError({ id, error })}
  </div>`;
};

export const labelStyles = css`
  .labels {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s3);
  }
  .label {
    display: inline-flex;
    align-items: center;
    max-inline-size: 100%;
    padding-inline-start: var(--_s5);
    border: 1px solid var(--_line-strong);
    border-radius: 99px;
    background: var(--_sunken);
    overflow-wrap: anywhere;
  }
  .label > button {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 28px;
    block-size: 28px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: var(--_ink-2);
    cursor: pointer;
  }
  .label > button:hover {
    color: var(--_bad);
  }
  .label svg.icon {
    inline-size: 1em;
    block-size: 1em;
  }
  .adding {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_s4);
  }
`;
