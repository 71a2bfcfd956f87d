import type { Backend, Capabilities } from '../../backend/backend.js';
import type { LinkExportInput } from '../../domain/link-export.js';
import { STANDINGS } from '../../domain/standing.js';
import { isSelected, type LinkRows, type Selection } from '../../state/link-rows.js';
import type { MakeFile } from '../../ui/file-export.js';
import { queryOf, type Filter } from './subsidiary-list.filter.js';
import type { ListSource } from './subsidiary-list.source.js';

/** What goes into the file. */
export interface Wanted {
  filter: Filter;
  language: string;
  /** Undefined: all that are found. */
  selection: Selection | undefined;
}

/** Rows that are written between two breaths of the page. */
const SLICE = 2_000;

/** The list, or what is selected of it, as a file that a backend writes. */
export const fromBackend =
  (backend: Backend, wanted: Wanted): MakeFile =>
  (options) =>
    backend.exportLinks(inputOf(wanted, backend.capabilities), options);

/** The same of rows that are all here, as soon as they are in the order that was asked for. */
export const fromRows =
  (source: ListSource, { language, selection }: Wanted): MakeFile =>
  async ({ signal, onProgress }) => {
    const { LinkCsv } = await import('../../backend/link-csv.js');
    const rows = await arranged(source, signal);
    const csv = new LinkCsv(language);
    const parts: string[] = [csv.head];
    for (let index = 0; index < rows.total; index++) {
      const link = rows.at(index);
      if (link && (!selection || isSelected(selection, link.id))) parts.push(csv.line(link));
      if (index % SLICE !== SLICE - 1) continue;
      onProgress(index + 1, rows.total);
      await breath(signal);
    }
    onProgress(parts.length - 1, parts.length - 1);
    return {
      fileName: csv.fileName(new Date().toISOString()),
      blob: new Blob(parts, { type: 'text/csv;charset=utf-8' }),
    };
  };

async function arranged(source: ListSource, signal: AbortSignal): Promise<LinkRows> {
  for (;;) {
    const { rows, state } = source;
    if (rows && state.state === 'ready' && !state.refreshing) return rows;
    await breath(signal);
  }
}

async function breath(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}

/** What a backend is asked for. Links that were picked are meant wherever they were found. */
function inputOf({ filter, language, selection }: Wanted, { annotating }: Capabilities): LinkExportInput {
  const query = queryOf(filter);
  if (!selection) return { ...query, language };
  if (selection.all) return { ...query, language, except: [...selection.except] };
  const { sort, descending } = query;
  return {
    ...(sort && { sort }),
    ...(descending && { descending }),
    standings: [...STANDINGS],
    ...(annotating && { hidden: 'included' }),
    language,
    only: [...selection.ids],
  };
}
