import { BulkColumn } from '../../domain/bulk-link.js';
import type { Capabilities } from '../../backend/backend.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { BulkFlow } from '../../state/bulk-flow.js';
import type { TableWords } from '../../state/bulk-table.js';
import type { Words } from '../../ui/words.js';
import { messages } from './bulk-link.messages.js';

type Texts = Translation<typeof messages>;

/** What everything on this screen is said with. */
export interface Context {
  readonly texts: Texts;
  readonly words: Words;
  readonly language: string;
  readonly flow: BulkFlow;
  readonly capabilities: Capabilities;
}

/** What columns and scopes are called in a file: in the reader's language, and in English. */
export function tableWords(texts: Texts): TableWords {
  const named = (column: BulkColumn): string[] =>
    [texts, messages].flatMap(({ columns, alsoCalled }) => [
      columns[column],
      ...alsoCalled[column].split(',').map((name) => name.trim()),
    ]);
  const columns = Object.fromEntries(BulkColumn.options.map((column) => [column, named(column)]));
  const scopes = Object.fromEntries(
    Object.entries(messages.scopeWords).map(([scope, english]) => [
      scope,
      [texts.scopeWords[scope as keyof Texts['scopeWords']], english],
    ]),
  );
  return { columns: columns as unknown as TableWords['columns'], scopes };
}
