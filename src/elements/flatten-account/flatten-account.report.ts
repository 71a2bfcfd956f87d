import { amountOf, BYTE_ORDER_MARK, harmless, Table } from '../../backend/csv.js';
import type { Flattening } from '../../domain/flattening.js';
import type { Translation } from '../../i18n/catalogue.js';
import { openly } from '../../i18n/formats.js';
import type { ExportedFile } from '../../ui/file-export.js';
import type { messages } from './flatten-account.messages.js';

/** What became of each account, as a table in the words of the reader. */
export function report(
  texts: Translation<typeof messages>,
  said: string,
  { main, rows, endedAt }: Flattening,
  errorText: (code: NonNullable<Flattening['rows'][number]['error']>) => string,
): ExportedFile {
  const language = openly(said);
  const table = new Table(language);
  const { column } = texts;
  const lines = rows.map(({ account, monthly, choice, state, on, reason, error }) =>
    table.line(
      [
        account.customerNumber,
        account.name,
        amountOf(monthly, language.startsWith('de') ? ',' : '.'),
        texts.choice[choice],
        texts.state[state],
        on ?? '',
        error ? errorText(error) : reason,
      ].map(harmless),
    ),
  );
  const head = table.line([
    column.number,
    column.account,
    column.monthly,
    column.choice,
    column.state,
    column.on,
    column.reason,
  ]);
  const day = (endedAt ?? new Date().toISOString()).slice(0, 10);
  return {
    fileName: `${texts.reportName}-${main.customerNumber.replace(/\s/g, '')}-${day}.csv`,
    blob: new Blob([BYTE_ORDER_MARK, head, ...lines], { type: 'text/csv;charset=utf-8' }),
  };
}
