import type { LitElement, TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import { BackendError } from '../../domain/backend-error.js';
import { tagOf, type ElementClass } from '../../lit/tag-of.js';
import { problem } from '../../ui/problem.js';
import type { WizardContext } from './add-account-wizard.context.js';

let BulkLink: ElementClass | undefined;

/** Many accounts at once: loaded when somebody wants them. */
export class ManyAtOnce {
  readonly #host: LitElement;
  /** The focus goes there as soon as it is here. */
  #focusNext = false;
  #loading = false;
  #missing = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  focus(): void {
    const shown = this.#host.renderRoot.querySelector<HTMLElement>('[data-many]');
    shown?.focus();
    this.#focusNext = !shown;
  }

  render({ backend, words, language, flow }: WizardContext): TemplateResult {
    if (BulkLink)
      return html`<${tagOf(BulkLink)}
        data-many
        .backend=${backend}
        @bulk-link-closed=${() => flow.back()}
      ></${tagOf(BulkLink)}>`;
    if (this.#missing)
      return problem(words, language, new BackendError('network'), { retry: () => this.#load() });
    this.#load();
    return html`<div class="card padded"><span class="skeleton w-l"></span></div>`;
  }

  #load(): void {
    if (this.#loading) return;
    this.#loading = true;
    const arrived = (missing: boolean) => {
      this.#loading = false;
      this.#missing = missing;
      this.#host.requestUpdate();
      if (this.#focusNext) void this.#host.updateComplete.then(() => this.focus());
    };
    import('../bulk-link/bulk-link.js').then(
      ({ BulkLinkElement }) => {
        BulkLink = BulkLinkElement;
        arrived(false);
      },
      () => arrived(true),
    );
  }
}
