import { html, nothing, type TemplateResult } from 'lit';
import Pencil from 'lucide/dist/esm/icons/pencil.mjs';
import { BackendError } from '../../domain/backend-error.js';
import { BulkColumn, type BulkLink, type BulkRow } from '../../domain/bulk-link.js';
import { formatCustomerNumber, formatNumber } from '../../i18n/formats.js';
import { icon } from '../../ui/icon.js';
import { errorText, ruleText } from '../../ui/words.js';
import type { Context } from './bulk-link.context.js';

const TONES: Readonly<Record<BulkRow['state'], string>> = {
  ready: '',
  invalid: 'bad',
  duplicate: 'warn',
  self: 'warn',
  'already-linked': 'warn',
  'already-requested': 'warn',
  limit: 'warn',
  requested: 'ok',
  ordered: 'ok',
  refused: 'bad',
};

type Said = Pick<Context, 'texts' | 'words' | 'language'>;

/** What a row is called: its number, or the account that it orders. */
export function rowName({ texts, language }: Said, { cells, kind }: BulkRow): string {
  if (kind === 'link')
    return cells.customerNumber ? formatCustomerNumber(language, cells.customerNumber) : (cells.name ?? '–');
  return cells.name || texts.newAccount(cells.product ?? '');
}

/** What the rule of a cell asks for. */
export const cellRule = ({ texts, words }: Said, rule: string): string =>
  rule === 'not-available' || rule === 'not-allowed' ? texts.why[rule] : ruleText(words, rule);

/** Where a row that is ready waits its turn until more requests are allowed. */
export const isWaiting = (bulk: BulkLink, { state, kind }: BulkRow): boolean =>
  state === 'ready' && kind === 'link' && bulk.state === 'running' && bulk.waitsUntil !== null;

/** How a row stands, in a word. */
export const rowState = ({ texts }: Said, bulk: BulkLink, row: BulkRow): string =>
  isWaiting(bulk, row) ? texts.row.waiting : texts.row[row.state];

/** Why a row stands like that, or what came of it. */
export function whyOf(said: Said, bulk: BulkLink, row: BulkRow): string {
  const { texts, words, language } = said;
  switch (row.state) {
    case 'invalid':
      return row.problems
        .map(({ field, rule }) => {
          const column = BulkColumn.options.find((each) => each === field);
          const text = cellRule(said, rule);
          return column ? texts.why.column(texts.columns[column], text) : text;
        })
        .join(' ');
    case 'duplicate':
      return texts.why.duplicate(formatNumber(language, row.duplicateOf ?? 0));
    case 'refused':
      return row.reason ? errorText(words, language, new BackendError(row.reason)) : '';
    case 'ordered':
      return row.newNumber ? texts.why.newNumber(formatCustomerNumber(language, row.newNumber)) : '';
    case 'ready':
      return isWaiting(bulk, row) ? texts.why.waiting : '';
    case 'requested':
      return '';
    case 'self':
    case 'already-linked':
    case 'already-requested':
    case 'limit':
      return texts.why[row.state];
  }
}

/** One row: what it is about, how it stands and why, and a way to put it right. */
export function rowContent(
  context: Said,
  bulk: BulkLink,
  row: BulkRow,
  correct: ((row: BulkRow) => void) | undefined,
): TemplateResult {
  const { texts, language } = context;
  const { cells, kind } = row;
  const number = formatNumber(language, row.number);
  const about =
    kind === 'link'
      ? [cells.nickname, cells.costCentre]
      : [cells.product, [cells.postcode, cells.city].filter(Boolean).join(' ')];
  const why = whyOf(context, bulk, row);
  return html`<span class="no small number" role="rowheader"
      ><span class="visually-hidden">${texts.number} </span>${number}</span
    >
    <span class="about" role="cell"
      ><span class="line name number"><bdi>${rowName(context, row)}</bdi></span
      ><span class="line small"><bdi>${about.filter(Boolean).join(' · ')}</bdi></span></span
    >
    <span class="how" role="cell"
      ><span class="badge ${isWaiting(bulk, row) ? 'info' : TONES[row.state]}"
        >${rowState(context, bulk, row)}</span
      ><span class="why small" title=${why || nothing}>${why}</span></span
    >
    <span class="act" role="cell"
      >${
        correct
          ? html`<button
              class="button quiet square"
              type="button"
              data-correct=${row.number}
              aria-label=${texts.correctRow(number)}
              title=${texts.correct}
              @click=${() => correct(row)}
            >
              ${icon(Pencil)}
            </button>`
          : nothing
      }</span
    >`;
}
