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
  obstacle: 'warn',
  limit: 'warn',
  requested: 'ok',
  linked: 'ok',
  scheduled: 'ok',
  ordered: 'ok',
  refused: 'bad',
};

type Said = Pick<Context, 'texts' | 'own' | 'words' | 'language'>;

/** What a row is called: its number, or the account that it orders. */
export function rowName({ texts, language }: Said, { cells, kind, account }: BulkRow): string {
  if (account) return account.name;
  if (kind !== 'order')
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
export function rowState({ texts, own }: Said, bulk: BulkLink, row: BulkRow): string {
  if (isWaiting(bulk, row)) return texts.row.waiting;
  const { state } = row;
  return state === 'linked' || state === 'scheduled' || state === 'obstacle' ? own[state] : texts.row[state];
}

/** Why something was not done, or cannot be. */
function reasonText({ own, words, language }: Said, { kind, reason }: BulkRow): string {
  if (!reason) return '';
  const known: Readonly<Record<string, string>> = own.why;
  return (kind === 'own' && known[reason]) || errorText(words, language, new BackendError(reason));
}

/** Why a row stands like that, or what came of it. */
export function whyOf(said: Said, bulk: BulkLink, row: BulkRow): string {
  const { texts, language } = said;
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
    case 'obstacle':
    case 'refused':
      return reasonText(said, row);
    case 'ordered':
      return row.newNumber ? texts.why.newNumber(formatCustomerNumber(language, row.newNumber)) : '';
    case 'ready':
      return isWaiting(bulk, row) ? texts.why.waiting : '';
    case 'scheduled':
      return said.own.later;
    case 'requested':
    case 'linked':
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
    kind !== 'order'
      ? [
          row.account && formatCustomerNumber(language, cells.customerNumber ?? ''),
          row.account?.city,
          cells.nickname,
          cells.costCentre,
        ]
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
