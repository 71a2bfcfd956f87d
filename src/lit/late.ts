import type { CSSResult, LitElement, ReactiveController } from 'lit';
import { BackendError } from '../domain/backend-error.js';
import { whenSeen } from '../state/slices.js';

/**
 * A part of an element that is not needed for its first look: loaded while nothing happens after that, or at once
 * when it is needed. The look is `complete` when what it waits for is there: nothing else competes with that for
 * the network. Its `styles` are the element's from then on.
 */
export class Late<M extends { styles?: readonly CSSResult[] }> implements ReactiveController {
  readonly #host: LitElement;
  readonly #load: () => Promise<M>;
  readonly #complete: () => boolean;
  #loading: Promise<M> | undefined;
  #waiting = false;
  #module: M | undefined;
  #missing: (() => void) | undefined;

  constructor(host: LitElement, load: () => Promise<M>, complete = () => true) {
    this.#host = host;
    this.#load = load;
    this.#complete = complete;
    host.addController(this);
  }

  /** The part, as soon as it is here. Whoever needs it now says so by `need`. */
  get module(): M | undefined {
    return this.#module;
  }

  /** The part, and asked for now where it is not here yet. */
  get needed(): M | undefined {
    if (!this.#module) this.need().catch(() => undefined);
    return this.#module;
  }

  /** Tries again what could not be done, because the part could not be loaded. */
  get missing(): (() => void) | undefined {
    return this.#missing;
  }

  /** Does something with the part as soon as it is here. Where it cannot be loaded, `missing` tries again. */
  async use(work: (module: M) => unknown): Promise<void> {
    this.#missing = undefined;
    let module = this.#module;
    try {
      module ??= await this.need();
    } catch {
      this.#missing = () => void this.use(work);
      this.#host.requestUpdate();
      return;
    }
    work(module);
  }

  /** Loads it now. The host is rendered again when it is here. Rejects with a `BackendError` when it cannot be had. */
  need(): Promise<M> {
    this.#loading ??= this.#load().then(
      (module) => {
        this.#module = module;
        const root = this.#host.renderRoot as ShadowRoot;
        const sheets = module.styles?.map(({ styleSheet }) => styleSheet!) ?? [];
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
        this.#host.requestUpdate();
        return module;
      },
      (cause: unknown) => {
        this.#loading = undefined;
        throw new BackendError('network', { cause });
      },
    );
    return this.#loading;
  }

  hostUpdated(): void {
    if (this.#waiting || !this.#complete()) return;
    this.#waiting = true;
    void whenSeen()
      .then(() => this.need())
      .catch(() => undefined);
  }
}
