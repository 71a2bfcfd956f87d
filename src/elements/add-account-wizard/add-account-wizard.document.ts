import { html, nothing, type TemplateResult } from 'lit';
import FileCheck from 'lucide/dist/esm/icons/file-check.mjs';
import X from 'lucide/dist/esm/icons/x.mjs';
import type { OptionOf } from '../../domain/catalogue.js';
import { localized } from '../../domain/text.js';
import { formatNumber } from '../../i18n/formats.js';
import { optionField } from '../../state/add-account-draft.js';
import { fieldError } from '../../ui/field.js';
import { icon } from '../../ui/icon.js';
import { problem } from '../../ui/problem.js';
import type { WizardContext } from './add-account-wizard.context.js';

/** The name of the file that a value is; undefined: none was sent. */
export const fileNameOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'fileName' in value ? String(value.fileName) : undefined;

const KINDS: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/png': 'PNG',
  'image/jpeg': 'JPEG',
};

/** A file that the order comes with: sent at once, so that it is there on another device too. */
export function documentField(
  { texts, words, language, flow }: WizardContext,
  option: OptionOf<'document'>,
  error: string | undefined,
): TemplateResult {
  const id = optionField(option.id);
  const sent = fileNameOf(flow.state.draft.options[option.id]);
  const { documents } = flow;
  const mine = documents.option === option.id;
  const busy = mine && documents.busy;
  const failed = mine && documents.error?.code !== 'invalid-input' ? documents.error : undefined;
  const types = option.mediaTypes.map((type) => KINDS[type] ?? type).join(', ');
  const megabytes = formatNumber(language, option.bytesMost / 1_000_000);
  const take = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    input.value = '';
    if (file) void flow.attach(option, file);
  };
  return html`
    <div class="field whole">
      <label for=${id}>${localized(option.name, language)}</label>
      ${
        sent === undefined
          ? nothing
          : html`<p class="row sent">
              ${icon(FileCheck)} <bdi>${sent}</bdi>
              <button
                class="button quiet square"
                type="button"
                aria-label=${texts.document.remove(sent)}
                @click=${(event: Event) => {
                  // The button goes with the file: where another one is chosen goes on.
                  const field = (event.currentTarget as HTMLElement).closest('.field');
                  flow.leaveOption(option.id);
                  field?.querySelector('input')?.focus();
                }}
              >
                ${icon(X)}
              </button>
            </p>`
      }
      <input
        class="input file"
        id=${id}
        type="file"
        accept=${option.mediaTypes.join()}
        aria-required=${option.required ? 'true' : nothing}
        aria-busy=${busy ? 'true' : nothing}
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby="${id}-hint ${error ? `${id}-error` : ''}"
        @change=${take}
      />
      <span class="hint" id="${id}-hint">
        ${option.hint ? html`${localized(option.hint, language)}. ` : nothing}${texts.document.limits(types, megabytes)}
      </span>
      <span class="hint" role="status">${busy ? texts.document.sending : nothing}</span>
      ${fieldError({ id, error })}
      ${failed ? problem(words, language, failed, { title: texts.document.failed }) : nothing}
    </div>
  `;
}
