import { html, nothing, type TemplateResult } from 'lit';
import type { Connection } from '../../lit/connection.js';
import type { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { Watch } from '../../lit/watch.js';
import { ShopWay } from '../../state/shop-way.js';
import { problem } from '../../ui/problem.js';
import { safeUrl } from '../../ui/safe-url.js';
import { OrderStartEvent } from '../order-handoffs/order-handoffs.events.js';
import type { WizardContext } from './add-account-wizard.context.js';

/** The step that leads to the host's own shop. */
export class ShopStep {
  readonly #host: SubsidiaryElement;
  readonly #way: Watch<ShopWay>;
  readonly #returnTo: () => string;

  constructor(host: SubsidiaryElement, connection: Connection, returnTo: () => string) {
    this.#host = host;
    this.#returnTo = returnTo;
    this.#way = new Watch(host, () => {
      const { queries } = connection;
      return queries?.backend.capabilities.orderHandoff
        ? { key: queries, make: () => new ShopWay(queries) }
        : undefined;
    });
  }

  render({ texts, words, language, flow }: WizardContext): TemplateResult {
    const { status = 'idle', problem: error, begun } = this.#way.store?.state ?? {};
    const url = begun && safeUrl(begun.url);
    return html`<div class="card padded stack narrow">
      <p>${texts.shop.text}</p>
      <p class="muted">${texts.shop.back}</p>
      ${error ? problem(words, language, error, { title: texts.shop.failed }) : nothing}
      ${url ? html`<p>${texts.shop.byHand} <a href=${url}>${texts.shop.link}</a></p>` : nothing}
      <div class="buttons">
        <button class="button large quiet" type="button" @click=${() => flow.back()}>${words.back}</button>
        <button
          class="button large primary"
          type="button"
          aria-busy=${status === 'idle' ? nothing : 'true'}
          @click=${() => void this.#leave()}
        >
          ${texts.shop.go}
        </button>
      </div>
    </div>`;
  }

  async #leave(): Promise<void> {
    const returnTo = this.#returnTo();
    const begun = await this.#way.store?.begin({ returnTo });
    const url = begun && safeUrl(begun.url);
    if (url && this.#host.dispatchEvent(new OrderStartEvent(url, begun.token, returnTo)))
      location.assign(url);
  }
}
