import type { ReactiveController } from 'lit';
import { html, nothing, type TemplateResult } from 'lit';
import type { Link } from '../../domain/link.js';
import { formatCustomerNumber, formatDate } from '../../i18n/formats.js';
import type { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { notice } from '../../ui/notice.js';
import { safeUrl } from '../../ui/safe-url.js';
import type { WizardContext } from './add-account-wizard.context.js';

/** Copies the address at which an owner answers, so that it can be passed on in another way. */
export class OwnerLink implements ReactiveController {
  readonly #host: SubsidiaryElement;
  /** What became of it, by the request. */
  #outcome: { readonly link: string; readonly copied: boolean } | undefined;

  constructor(host: SubsidiaryElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#outcome = undefined;
  }

  render({ id, ownerPage }: Link, { texts }: Pick<WizardContext, 'texts'>): TemplateResult | typeof nothing {
    const address = ownerPage ? safeUrl(ownerPage) : undefined;
    if (!address) return nothing;
    const outcome = this.#outcome?.link === id ? this.#outcome : undefined;
    return html`<button class="button" type="button" @click=${() => void this.#copy(id, address)}>
        ${texts.undelivered.copy}
      </button>
      <span class="small" role="status">
        ${outcome?.copied === true ? texts.undelivered.copied : nothing}
        ${outcome?.copied === false ? html`${texts.undelivered.byHand} <bdi dir="ltr">${address}</bdi>` : nothing}
      </span>`;
  }

  /** Where the clipboard is not allowed, the address is shown, to be copied by hand. */
  async #copy(link: string, address: string): Promise<void> {
    const copied = await navigator.clipboard.writeText(address).then(
      () => true,
      () => false,
    );
    this.#outcome = { link, copied };
    this.#host.requestUpdate();
  }
}

/** That the message did not arrive, and the ways out; nothing as long as that is not known. */
export function undelivered(link: Link, context: WizardContext): TemplateResult | typeof nothing {
  if (!link.undeliveredAt) return nothing;
  const { texts, words, language, proof, ownerLink } = context;
  const number = formatCustomerNumber(language, link.customerNumber);
  return notice({
    kind: 'warn',
    title: texts.undelivered.title,
    text: texts.undelivered.text(number, link.expiresAt ? formatDate(language, link.expiresAt) : words.none),
    actions: html`${ownerLink.render(link, context)}
      <button
        class="button"
        type="button"
        aria-busy=${proof?.canceling.busy ? 'true' : nothing}
        @click=${() => context.cancelRequest()}
      >
        ${texts.undelivered.correct}
      </button>`,
  });
}
