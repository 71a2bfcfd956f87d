import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import { BackendError } from '../../domain/backend-error.js';
import { tagOf, type ElementClass } from '../../lit/tag-of.js';
import { problem } from '../../ui/problem.js';
import type { WizardContext } from './add-account-wizard.context.js';

let BulkLink: ElementClass | undefined;

/** Many accounts at once: loaded when somebody wants them. */
export class ManyAtOnce {
  readonly #host: ReactiveControllerHost;
  #loading = false;
  #missing = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
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
