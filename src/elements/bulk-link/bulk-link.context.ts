import { BulkColumn, type BulkLink } from '../../domain/bulk-link.js';
import type { Capabilities } from '../../backend/backend.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { BulkFlow } from '../../state/bulk-flow.js';
import type { TableWords } from '../../state/bulk-table.js';
import type { Words } from '../../ui/words.js';
import { messages } from './bulk-link.messages.js';
import type { messages as ownMessages } from './bulk-link.own.messages.js';

type Texts = Translation<typeof messages>;

/** What everything on this screen is said with. */
export interface Context {
  readonly texts: Texts;
  /** What is said of accounts that the person administers. */
  readonly own: Translation<typeof ownMessages>;
  readonly words: Words;
  readonly language: string;
  readonly flow: BulkFlow;
  readonly capabilities: Capabilities;
  /** The name of the main account. */
  readonly main: string;
}

/** What a bulk link is called: like the file that it came from, or by where else it came from. */
export const jobName = ({ texts, own }: Pick<Context, 'texts' | 'own'>, bulk: BulkLink): string =>
  bulk.name || (bulk.own && bulk.own.rows === bulk.rows ? own.job : texts.pasted);

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
