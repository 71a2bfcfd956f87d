import { html, nothing, type TemplateResult } from 'lit';
import { BulkColumn, type BulkCells, type BulkRow } from '../../domain/bulk-link.js';
import { formatNumber } from '../../i18n/formats.js';
import type { Modal } from '../../lit/modal.js';
import { scopeCodes } from '../../state/bulk-table.js';
import { dialog } from '../../ui/dialog.js';
import { fate } from '../../ui/fate.js';
import { textArea, textField } from '../../ui/field.js';
import { formFooter } from '../../ui/form-footer.js';
import { problem } from '../../ui/problem.js';
import type { ActState } from '../../state/act-flow.js';
import { tableWords, type Context } from './bulk-link.context.js';
import { cellRule, whyOf } from './bulk-link.row.js';
import type { BulkLink } from '../../domain/bulk-link.js';

/** A row that is being put right. */
export interface Correction {
  readonly row: BulkRow;
  readonly cells: BulkCells;
}

const OF_LINKS: readonly BulkColumn[] = ['customerNumber', 'scopes', 'message', 'nickname', 'costCentre'];
/** Nobody is asked, and it is another account with another number. */
const OF_OWN: readonly BulkColumn[] = ['scopes', 'nickname', 'costCentre'];
const OF_ORDERS: readonly BulkColumn[] = BulkColumn.options.filter((column) => column !== 'message');
const WHOLE: readonly BulkColumn[] = ['customerNumber', 'scopes', 'message', 'product', 'name', 'street'];

/** Begins to put a row right: scopes are shown in words. */
export function correctionOf({ texts }: Pick<Context, 'texts'>, row: BulkRow): Correction {
  const { scopes } = row.cells;
  if (!scopes) return { row, cells: row.cells };
  const known: Readonly<Record<string, string>> = texts.scopeWords;
  const words = scopes.split(/\s+/).map((code) => known[code] ?? code);
  return { row, cells: { ...row.cells, scopes: words.join(', ') } };
}

/** What was typed, as it is handed in. */
export function correctedCells({ texts }: Pick<Context, 'texts'>, { cells }: Correction): BulkCells {
  const said = Object.entries(cells).flatMap(([column, text]) =>
    text?.trim() ? [[column, text] as const] : [],
  );
  const words = tableWords(texts);
  return Object.fromEntries(
    said.map(([column, text]) => [column, column === 'scopes' ? scopeCodes(text, words) : text]),
  );
}

const columnsOf = ({ kind }: BulkRow): readonly BulkColumn[] =>
  kind === 'link' ? OF_LINKS : kind === 'own' ? OF_OWN : OF_ORDERS;

/** The cells of one row, to be put right. */
export function correct(
  context: Context,
  modal: Modal,
  parts: {
    bulk: BulkLink;
    correction: Correction;
    state: ActState;
    edit: (column: BulkColumn, text: string) => void;
    save: () => void;
    remove: () => void;
    close: () => void;
  },
): TemplateResult {
  const { texts, words, language } = context;
  const { bulk, correction, state, edit } = parts;
  const { row, cells } = correction;
  const number = formatNumber(language, row.number);
  const busy = state.status === 'sending' || state.status === 'slow' || state.status === 'uncertain';
  const error = (column: BulkColumn): string | undefined => {
    const found = row.problems.find(({ field }) => field === column);
    return found && cells[column] === row.cells[column] ? cellRule(context, found.rule) : undefined;
  };
  const field = (column: BulkColumn) => {
    const parts = {
      id: column,
      label: texts.columns[column],
      value: cells[column] ?? '',
      error: error(column),
      whole: WHOLE.includes(column),
      maxlength: 600,
      edit: (text: string) => edit(column, text),
    };
    return column === 'message' ? textArea(parts) : textField(parts);
  };
  return dialog(modal, {
    title: texts.correctRow(number),
    lead: row.state === 'invalid' ? undefined : whyOf(context, bulk, row) || undefined,
    busy,
    body: html`<form
        id="row"
        class="body"
        novalidate
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          parts.save();
        }}
      >
        <div class="fields">${columnsOf(row).map(field)}</div>
        <p><button class="text-button" type="button" @click=${parts.remove}>${texts.removeRow}</button></p>
      </form>
      ${state.problem ? problem(words, language, state.problem) : nothing}
      ${fate(words, state.status === 'done' ? 'idle' : state.status)}`,
    footer: formFooter(words, {
      form: 'row',
      send: texts.save,
      sending: texts.saving,
      busy,
      close: parts.close,
    }),
  });
}
