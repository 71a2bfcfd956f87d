import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { BULK_ROWS, BulkColumn } from '../../domain/bulk-link.js';
import { formatNumber } from '../../i18n/formats.js';
import type { BulkStep } from '../../state/bulk-flow.js';
import { ENCODINGS, SEPARATORS, type Encoding, type Separator } from '../../state/bulk-text.js';
import { selectField, textArea } from '../../ui/field.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import type { Context } from './bulk-link.context.js';

/** So many rows are shown to see what a column holds. */
const SHOWN = 5;
const LINK_COLUMNS: readonly BulkColumn[] = ['customerNumber', 'scopes', 'message', 'nickname', 'costCentre'];

/** A column as a spreadsheet calls it: A to Z, then AA. */
const letterOf = (index: number): string =>
  (index >= 26 ? letterOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

/** What the columns mean, with the first rows, and what rows say that do not say it themselves. */
export function table(context: Context, step: BulkStep & { at: 'table' }): TemplateResult {
  const { texts, words, language, flow } = context;
  const { as } = step;
  const found = step.table.rows.length - (as.headed ? 1 : 0);
  const count = Math.min(found, BULK_ROWS.most);
  const usable = as.mapping.some((column) => column === 'customerNumber' || column === 'product');
  const number = formatNumber(language, count);
  return html`<p class="muted">${texts.tableLead(count, number)}</p>
    ${step.table.cut || found > BULK_ROWS.most ? notice({ kind: 'warn', title: texts.cut, live: false }) : nothing}
    ${step.error ? problem(words, language, step.error) : nothing}
    <form
      class="stack"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        if (usable) void flow.send();
      }}
    >
      <section class="card padded stack">
        ${reading(context, step)} ${preview(context, step)}
        ${usable ? nothing : notice({ kind: 'warn', title: texts.needed })}
      </section>
      ${usual(context)}
      <div class="acts end">
        <button class="button large" type="button" @click=${() => flow.back()}>${words.back}</button>
        <button class="button large primary" type="submit" aria-disabled=${usable ? nothing : 'true'}>
          ${texts.check(count, number)}
        </button>
      </div>
    </form>`;
}

/** How the text is read. */
function reading(
  { texts, flow }: Context,
  { table, encoding, as }: BulkStep & { at: 'table' },
): TemplateResult {
  return html`<div class="reading">
    ${
      table.separator === undefined
        ? nothing
        : selectField({
            id: 'separator',
            label: texts.separator,
            value: table.separator,
            options: SEPARATORS.map((value) => ({ value, label: texts.separators[value] })),
            edit: (separator) => void flow.reread({ separator: separator as Separator }),
          })
    }
    ${
      encoding === undefined
        ? nothing
        : selectField({
            id: 'encoding',
            label: texts.encoding,
            value: encoding,
            options: ENCODINGS.map((value) => ({ value, label: texts.encodings[value] })),
            edit: (chosen) => void flow.reread({ encoding: chosen as Encoding }),
          })
    }
    <label class="check">
      <input
        type="checkbox"
        .checked=${live(as.headed)}
        @change=${(event: Event) => flow.head((event.target as HTMLInputElement).checked)}
      /><span>${texts.headed}</span>
    </label>
  </div>`;
}

function preview(context: Context, { table, as }: BulkStep & { at: 'table' }): TemplateResult {
  const { texts, flow, capabilities } = context;
  const columns = capabilities.ordering ? BulkColumn.options : LINK_COLUMNS;
  const first = as.headed ? 1 : 0;
  const nameOf = (index: number) => texts.columnOf((as.headed && table.rows[0]?.[index]) || letterOf(index));
  return html`<div class="scroller" role="region" tabindex="0" aria-label=${texts.preview}>
    <table>
      <thead>
        <tr>
          ${as.mapping.map(
            (column, index) =>
              html`<th scope="col">
                <label class="small" for="column-${index}"><bdi>${nameOf(index)}</bdi></label>
                <select
                  class="input"
                  id="column-${index}"
                  .value=${live(column ?? '')}
                  @change=${(event: Event) => {
                    const { value } = event.target as HTMLSelectElement;
                    flow.assign(index, value === '' ? undefined : (value as BulkColumn));
                  }}
                >
                  <option value="" ?selected=${column === undefined}>${texts.unused}</option>
                  ${columns.map(
                    (each) =>
                      html`<option value=${each} ?selected=${each === column}>
                        ${texts.columns[each]}
                      </option>`,
                  )}
                </select>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${table.rows.slice(first, first + SHOWN).map(
          (row) =>
            html`<tr>
              ${as.mapping.map(
                (column, index) =>
                  html`<td class=${column === undefined ? 'unused' : ''}><bdi>${row[index] ?? ''}</bdi></td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** What may be asked for, for all rows. */
export function scopesField(
  { words, flow, capabilities }: Context,
  legend: string,
  more: unknown = nothing,
): TemplateResult {
  const { draft } = flow.state;
  return html`<fieldset class="field">
    <legend>${legend}</legend>
    <div class="stack">
      ${capabilities.scopes
        .filter((scope) => scope !== 'team')
        .map(
          (scope) =>
            html`<label class="check">
              <input
                type="checkbox"
                name="scopes"
                .checked=${draft.scopes.includes(scope)}
                aria-disabled=${scope === 'view' ? 'true' : nothing}
                @click=${(event: Event) => {
                  // Seeing an account is what linking is.
                  if (scope === 'view') event.preventDefault();
                }}
                @change=${(event: Event) => flow.setScope(scope, (event.target as HTMLInputElement).checked)}
              /><span>${words.scope[scope]}</span>
            </label>`,
        )}
      ${more}
    </div>
  </fieldset>`;
}

const usual = (context: Context): TemplateResult =>
  html`<section class="card padded stack">
    ${scopesField(
      context,
      context.texts.usual,
      textArea({
        id: 'message',
        label: context.texts.columns.message,
        value: context.flow.state.draft.message,
        maxlength: 500,
        edit: (message) => context.flow.edit({ message }),
      }),
    )}
  </section>`;
