import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { asBackendError, type BackendError } from '../domain/backend-error.js';
import { formatNumber } from '../i18n/formats.js';
import type { Localizer } from '../lit/localizer.js';
import { saveBlob } from './download.js';
import { notice } from './notice.js';
import { problem } from './problem.js';
import { wordsOf } from './words.js';

type State =
  | { at: 'idle' }
  | { at: 'running'; done: number; total: number | null; stop: AbortController }
  /** Zero: how many are in it is not known. */
  | { at: 'done'; count: number }
  | { at: 'stopped' }
  | { at: 'failed'; error: BackendError };

export interface ExportedFile {
  readonly fileName: string;
  readonly blob: Blob;
}

/** Makes a file, unless it is stopped; tells how many rows it has, and of how many, null where that is not known. */
export type MakeFile = (parts: {
  signal: AbortSignal;
  onProgress: (done: number, total: number | null) => void;
}) => Promise<ExportedFile>;

/** What is said of a file. */
export interface ExportTexts {
  exporting: string;
  exportingSome: (done: string, total: string) => string;
  exported: (found: string) => string;
  exportStopped: string;
  exportFailed: string;
}

/** Brings a file to the person: with progress, and a way to stop. */
export class FileExport implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #state: State = { at: 'idle' };
  #make: MakeFile | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get running(): boolean {
    return this.#state.at === 'running';
  }

  hostDisconnected(): void {
    if (this.#state.at === 'running') this.#state.stop.abort();
    this.#state = { at: 'idle' };
  }

  async start(make: MakeFile): Promise<void> {
    if (this.running) return;
    this.#make = make;
    const stop = new AbortController();
    const { signal } = stop;
    let count = 0;
    this.#set({ at: 'running', done: 0, total: null, stop });
    const onProgress = (done: number, total: number | null) => {
      count = done;
      if (!signal.aborted) this.#set({ at: 'running', done, total, stop });
    };
    try {
      const { fileName, blob } = await make({ signal, onProgress });
      signal.throwIfAborted();
      saveBlob(fileName, blob);
      this.#set({ at: 'done', count });
    } catch (error) {
      // What has been left meanwhile tells nothing any more.
      if (this.running)
        this.#set(signal.aborted ? { at: 'stopped' } : { at: 'failed', error: asBackendError(error) });
    }
  }

  /** How far it is, or what became of it. `found` says how many there are. */
  notice(
    localizer: Localizer,
    texts: ExportTexts,
    found: (count: number, formatted: string) => string,
  ): TemplateResult | typeof nothing {
    const { language } = localizer;
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
          title: texts.exported(state.count > 0 ? found(state.count, number(state.count)) : ''),
          close,
        });
      case 'stopped':
        return notice({ kind: 'info', title: texts.exportStopped, close });
      case 'failed':
        return problem(words, language, state.error, {
          title: texts.exportFailed,
          ...(state.error.code !== 'not-allowed' && { retry: () => void this.start(this.#make!) }),
        });
    }
  }

  #set(state: State): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
