import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Backend } from '../../backend/backend.js';
import type { ActivityNarrowing } from '../../domain/activity.js';
import { asBackendError, type BackendError } from '../../domain/backend-error.js';
import { formatNumber, openly } from '../../i18n/formats.js';
import type { Localizer } from '../../lit/localizer.js';
import { saveBlob } from '../../ui/download.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import { wordsOf } from '../../ui/words.js';
import { messages } from './account-activity.messages.js';

type State =
  | { at: 'idle' }
  | { at: 'running'; done: number; total: number | null; stop: AbortController }
  | { at: 'done'; count: number }
  | { at: 'stopped' }
  | { at: 'failed'; error: BackendError };

/** Brings a history to the person as a file: with progress, and a way to stop. */
export class ActivityExport implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #localizer: Localizer;
  #state: State = { at: 'idle' };
  #again: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, localizer: Localizer) {
    this.#host = host;
    this.#localizer = localizer;
    host.addController(this);
  }

  get running(): boolean {
    return this.#state.at === 'running';
  }

  hostDisconnected(): void {
    if (this.#state.at === 'running') this.#state.stop.abort();
    this.#state = { at: 'idle' };
  }

  async start(backend: Backend, narrowing: ActivityNarrowing): Promise<void> {
    if (this.#state.at === 'running') return;
    this.#again = () => void this.start(backend, narrowing);
    const stop = new AbortController();
    this.#set({ at: 'running', done: 0, total: null, stop });
    let count = 0;
    try {
      const { fileName, blob } = await backend.exportActivity(
        { ...narrowing, language: openly(this.#localizer.language) },
        {
          signal: stop.signal,
          onProgress: (done, total) => {
            count = done;
            if (!stop.signal.aborted) this.#set({ at: 'running', done, total, stop });
          },
        },
      );
      stop.signal.throwIfAborted();
      saveBlob(fileName, blob);
      this.#set({ at: 'done', count });
    } catch (error) {
      // What has been left meanwhile tells nothing any more.
      if ((this.#state as State).at === 'running')
        this.#set(stop.signal.aborted ? { at: 'stopped' } : { at: 'failed', error: asBackendError(error) });
    }
  }

  /** How far it is, or what became of it. */
  notice(): TemplateResult | typeof nothing {
    const { language } = this.#localizer;
    const texts = this.#localizer.texts('account-activity', messages);
    const words = wordsOf(this.#localizer);
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
          title: texts.exported(texts.found(state.count, number(state.count))),
          close,
        });
      case 'stopped':
        return notice({ kind: 'info', title: texts.exportStopped, close });
      case 'failed':
        return problem(words, language, state.error, {
          title: texts.exportFailed,
          ...(this.#again && state.error.code !== 'not-allowed' && { retry: this.#again }),
        });
    }
  }

  #set(state: State): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
