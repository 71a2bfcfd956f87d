import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Backend, Capabilities } from '../../backend/backend.js';
import { asBackendError, type BackendError } from '../../domain/backend-error.js';
import type { LinkExportInput } from '../../domain/link-export.js';
import type { Link } from '../../domain/link.js';
import { STANDINGS } from '../../domain/standing.js';
import { formatNumber } from '../../i18n/formats.js';
import type { Localizer } from '../../lit/localizer.js';
import { isSelected, type LinkRows, type Selection } from '../../state/link-rows.js';
import { saveBlob } from '../../ui/download.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import { wordsOf } from '../../ui/words.js';
import { queryOf, type Filter } from './subsidiary-list.filter.js';
import { lateMessages } from './subsidiary-list.late-messages.js';
import { messages } from './subsidiary-list.messages.js';

type State =
  | { at: 'idle' }
  | { at: 'running'; done: number; total: number | null; stop: AbortController }
  | { at: 'done'; count: number | undefined }
  | { at: 'stopped' }
  | { at: 'failed'; error: BackendError };

/** What goes into the file. */
export interface Wanted {
  filter: Filter;
  language: string;
  /** Undefined: all that are found. */
  selection: Selection | undefined;
}

/** Rows that are written between two breaths of the page. */
const SLICE = 2_000;

/** Brings the list, or what is selected of it, to the person as a file: with progress, and a way to stop. */
export class ListExport implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #state: State = { at: 'idle' };
  #again: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** From a backend, which writes the file. */
  fromBackend(backend: Backend, wanted: Wanted): void {
    this.#again = () => this.fromBackend(backend, wanted);
    void this.#run(async (signal) => {
      const { fileName, blob } = await backend.exportLinks(inputOf(wanted, backend.capabilities), {
        signal,
        onProgress: (done, total) => this.#progress(done, total),
      });
      signal.throwIfAborted();
      saveBlob(fileName, blob);
    });
  }

  /** From rows that are all here. */
  fromRows(rows: LinkRows, wanted: Wanted): void {
    this.#again = () => this.fromRows(rows, wanted);
    void this.#run(async (signal) => {
      const { LinkCsv } = await import('../../backend/link-csv.js');
      const csv = new LinkCsv(wanted.language);
      const parts: string[] = [csv.head];
      for (let index = 0; index < rows.total; index++) {
        const link: Link | undefined = rows.at(index);
        if (link && (!wanted.selection || isSelected(wanted.selection, link.id))) parts.push(csv.line(link));
        if (index % SLICE !== SLICE - 1) continue;
        this.#progress(index + 1, rows.total);
        await new Promise((resolve) => setTimeout(resolve));
        signal.throwIfAborted();
      }
      this.#progress(parts.length - 1, parts.length - 1);
      saveBlob(csv.fileName(new Date().toISOString()), new Blob(parts, { type: 'text/csv;charset=utf-8' }));
    });
  }

  hostDisconnected(): void {
    if (this.#state.at === 'running') this.#state.stop.abort();
    this.#state = { at: 'idle' };
  }

  /** How far it is, or what became of it. */
  notice(localizer: Localizer): TemplateResult | typeof nothing {
    const { language } = localizer;
    const texts = localizer.texts('subsidiary-list-late', lateMessages);
    const words = wordsOf(localizer);
    const state = this.#state;
    const number = (value: number) => formatNumber(language, value);
    const close = { label: words.close, act: () => this.#set({ at: 'idle' }) };
    switch (state.at) {
      case 'idle':
        return nothing;
      case 'running':
        return notice({
          kind: 'info',
          title:
            state.total === null
              ? texts.exporting
              : texts.exportingSome(number(state.done), number(state.total)),
          close: { label: words.cancel, act: () => state.stop.abort() },
        });
      case 'done':
        return notice({
          kind: 'ok',
          title: texts.exported(
            state.count === undefined
              ? ''
              : localizer.texts('subsidiary-list', messages).found(state.count, number(state.count)),
          ),
          close,
        });
      case 'stopped':
        return notice({ kind: 'info', title: texts.exportStopped, close });
      case 'failed':
        return problem(words, language, state.error, {
          title: texts.exportFailed,
          ...(this.#again && { retry: this.#again }),
        });
    }
  }

  async #run(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    if (this.#state.at === 'running') return;
    const stop = new AbortController();
    this.#set({ at: 'running', done: 0, total: null, stop });
    try {
      await work(stop.signal);
      const state = this.#state as State;
      this.#set({ at: 'done', count: state.at === 'running' ? (state.total ?? undefined) : undefined });
    } catch (error) {
      this.#set(stop.signal.aborted ? { at: 'stopped' } : { at: 'failed', error: asBackendError(error) });
    }
  }

  #progress(done: number, total: number | null): void {
    if (this.#state.at === 'running') this.#set({ ...this.#state, done, total });
  }

  #set(state: State): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
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
