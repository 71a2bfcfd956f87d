import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import Download from 'lucide/dist/esm/icons/download.mjs';
import type { Backend } from '../../backend/backend.js';
import { asBackendError, type BackendError } from '../../domain/backend-error.js';
import type { DocumentKind, InvoiceDocument } from '../../domain/invoice.js';
import type { Translation } from '../../i18n/catalogue.js';
import { formatNumber, openly } from '../../i18n/formats.js';
import type { Localizer } from '../../lit/localizer.js';
import { saveBlob } from '../../ui/download.js';
import { icon } from '../../ui/icon.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import { wordsOf } from '../../ui/words.js';
import { messages } from './collective-invoice.messages.js';

/** A document that somebody wants. */
export interface Wanted {
  invoice: string;
  document: string;
  kind: DocumentKind;
  /** What it is of, for a person: an invoice's number, or an account's name. */
  of: string;
}

type State = { wanted: Wanted } & (
  | { at: 'running'; done: number; total: number | null; stop: AbortController }
  | { at: 'done' | 'stopped' }
  | { at: 'failed'; error: BackendError }
);

/** Brings documents of invoices to the person as files, one at a time: with progress, and a way to stop. */
export class InvoiceDocuments implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #localizer: Localizer;
  readonly #backend: () => Backend | undefined;
  #state: State | undefined;

  constructor(host: ReactiveControllerHost, localizer: Localizer, backend: () => Backend | undefined) {
    this.#host = host;
    this.#localizer = localizer;
    this.#backend = backend;
    host.addController(this);
  }

  hostDisconnected(): void {
    if (this.#state?.at === 'running') this.#state.stop.abort();
    this.#state = undefined;
  }

  /** A button for each document that is offered. */
  buttons(invoice: string, of: string, documents: readonly InvoiceDocument[]): TemplateResult {
    const texts = this.#texts;
    return html`<span class="documents">
      ${documents
        .filter(({ tooLarge }) => !tooLarge)
        .map(({ id: document, kind }) => {
          const running =
            this.#state?.at === 'running' &&
            this.#state.wanted.invoice === invoice &&
            this.#state.wanted.document === document;
          return html`<button
            class="button document"
            type="button"
            part="document"
            aria-label=${texts.getDocument(texts.kind[kind], of)}
            aria-busy=${running ? 'true' : nothing}
            @click=${() => void this.#get({ invoice, document, kind, of })}
          >
            ${running ? nothing : icon(Download)} ${texts.kind[kind]}
          </button>`;
        })}
    </span>`;
  }

  /** What became of the last one, said once. */
  notice(): TemplateResult | typeof nothing {
    const state = this.#state;
    if (!state) return nothing;
    const { language } = this.#localizer;
    const texts = this.#texts;
    const words = wordsOf(this.#localizer);
    const { kind, of } = state.wanted;
    const name = texts.kind[kind];
    const close = { label: words.close, act: () => this.#set(undefined) };
    const number = (value: number) => formatNumber(language, value);
    switch (state.at) {
      case 'running':
        return notice({
          kind: 'info',
          title:
            state.total === null
              ? texts.making(name, of)
              : texts.makingRows(name, of, number(state.done), number(state.total)),
          close: { label: words.cancel, act: () => state.stop.abort() },
        });
      case 'done':
        return notice({ kind: 'ok', title: texts.made(name, of), close });
      case 'stopped':
        return notice({ kind: 'info', title: texts.stopped(name), close });
      case 'failed':
        return problem(words, language, state.error, {
          title: texts.documentFailed(name, of),
          ...(state.error.code === 'not-allowed' || state.error.code === 'invoice-too-large'
            ? {}
            : { retry: () => void this.#get(state.wanted) }),
        });
    }
  }

  get #texts(): Translation<typeof messages> {
    return this.#localizer.texts('collective-invoice', messages);
  }

  async #get(wanted: Wanted): Promise<void> {
    const backend = this.#backend();
    if (!backend || this.#state?.at === 'running') return;
    const stop = new AbortController();
    this.#set({ at: 'running', wanted, done: 0, total: null, stop });
    try {
      const { fileName, blob } = await backend.getInvoiceDocument(
        { invoice: wanted.invoice, document: wanted.document, language: openly(this.#localizer.language) },
        { signal: stop.signal, onProgress: (done, total) => this.#progress(stop, done, total) },
      );
      stop.signal.throwIfAborted();
      saveBlob(fileName, blob);
      this.#end(stop, { at: 'done', wanted });
    } catch (error) {
      this.#end(
        stop,
        stop.signal.aborted
          ? { at: 'stopped', wanted }
          : { at: 'failed', wanted, error: asBackendError(error) },
      );
    }
  }

  #progress(stop: AbortController, done: number, total: number | null): void {
    const state = this.#state;
    if (state?.at === 'running' && state.stop === stop) this.#set({ ...state, done, total });
  }

  /** What has been left meanwhile tells nothing any more. */
  #end(stop: AbortController, state: State): void {
    if (this.#state?.at === 'running' && this.#state.stop === stop) this.#set(state);
  }

  #set(state: State | undefined): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
