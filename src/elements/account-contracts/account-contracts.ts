import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { html as staticHtml } from 'lit/static-html.js';
import type { Backend, Items } from '../../backend/backend.js';
import { BackendError } from '../../domain/backend-error.js';
import type { Contract } from '../../domain/contract.js';
import { may } from '../../domain/rights.js';
import type { Session } from '../../domain/person.js';
import { localized } from '../../domain/text.js';
import { formatDay, formatMoney } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { tagOf, type ElementClass } from '../../lit/tag-of.js';
import { Watch } from '../../lit/watch.js';
import { ContractUndoFlow } from '../../state/contract-undo-flow.js';
import { contracts } from '../../state/late-reads.js';
import { fate } from '../../ui/fate.js';
import { problem } from '../../ui/problem.js';
import { standingWordsOf } from '../../ui/standing.js';
import { wordsOf } from '../../ui/words.js';
import { ContractPayerChangedEvent } from '../contract-payer/contract-payer.events.js';
import { messages } from './account-contracts.messages.js';
import { styles } from './account-contracts.styles.js';

/** The dialogs for one contract, which load when they are needed. */
const dialogs: Readonly<Record<'payer' | 'references', () => Promise<ElementClass>>> = {
  payer: async () => (await import('../contract-payer/contract-payer.js')).ContractPayerElement,
  references: async () =>
    (await import('../contract-references/contract-references.js')).ContractReferencesElement,
};

/** Whether something was decided for it alone. An account's only contract is otherwise what the account is. */
const isApart = ({ paidBy, change, costCentre, purchaseOrder }: Contract): boolean =>
  paidBy !== 'as-account' || change !== null || costCentre !== '' || purchaseOrder !== '';

/**
 * Lists the contracts of a linked account: since when, what each costs, who pays for it, and by which references it is
 * sorted where not as its account; with what can be done about each.
 *
 * @tagname account-contracts
 * @fires {ContractPayerChangedEvent} contract-payer-changed - Who pays for a contract was decided, or what was planned is undone.
 * @fires {ContractReferencesSetEvent} contract-references-set - A contract has other references.
 * @csspart contract - One contract.
 */
export class AccountContractsElement extends SubsidiaryElement {
  static override readonly tagName = 'account-contracts';
  static override readonly styles = styles;

  /** Where the account comes from. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The id of the account's link. */
  @property() link: string | undefined;

  /** The dialog for one contract, while it is open. */
  @state() private opened: { element: ElementClass; contract: string } | undefined;
  /** Tries again to open it. */
  @state() private missing: (() => void) | undefined;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #session = new Query<Session>(this, () => this.#queries?.session());
  readonly #contracts = new Query<Items<Contract>>(this, () => {
    const queries = this.#queries;
    return queries && this.link ? contracts(queries, this.link) : undefined;
  });
  readonly #undo = new Watch(this, () => {
    const queries = this.#queries;
    return queries && { key: queries, make: () => new ContractUndoFlow(queries) };
  });

  protected override render(): unknown {
    if (!this.#queries || !this.link) return nothing;
    const texts = this.#texts;
    return html`<section aria-labelledby="title">
        <h3 id="title" tabindex="-1">${texts.title}</h3>
        ${this.#renderUndo()} ${this.#renderMissing()} ${this.#renderList()}
      </section>
      ${this.#renderDialog()}`;
  }

  get #queries() {
    const { queries } = this.#connection;
    return queries?.backend.capabilities.contracts ? queries : undefined;
  }

  get #texts() {
    return this.#localizer.texts('account-contracts', messages);
  }

  get #decides(): boolean {
    const session = this.#session.remote;
    return session.state === 'ready' && may(session.data, 'link-accounts');
  }

  #renderList(): unknown {
    const texts = this.#texts;
    const words = wordsOf(this.#localizer);
    const { language } = this.#localizer;
    const remote = this.#contracts.remote;
    const retry = () => void this.#contracts.refetch();
    switch (remote.state) {
      case 'loading':
        return html`<div role="status">
          <span class="visually-hidden">${words.loading}</span><span class="skeleton"></span>
        </div>`;
      case 'failed':
        return problem(words, language, remote.error, { title: texts.loadFailed, retry });
      case 'ready': {
        const { items } = remote.data;
        return html`${remote.problem ? problem(words, language, remote.problem, { retry }) : nothing}
        ${
          items.length === 0
            ? html`<p class="muted">${texts.none}</p>`
            : html`<ul class="contracts" role="list">
                ${repeat(
                  items,
                  ({ id }) => id,
                  (each) => html`<li part="contract">${this.#renderContract(each, items.length > 1)}</li>`,
                )}
              </ul>`
        }`;
      }
    }
  }

  #renderContract(contract: Contract, hasOthers: boolean): TemplateResult {
    const texts = this.#texts;
    const { language } = this.#localizer;
    const { product, monthly, since, minimumUntil, costCentre, purchaseOrder } = contract;
    const facts = [
      texts.since(formatDay(language, since)),
      minimumUntil && texts.minimum(formatDay(language, minimumUntil)),
      costCentre && texts.costCentre(costCentre),
      purchaseOrder && texts.purchaseOrder(purchaseOrder),
    ].filter(Boolean);
    return html`
      <span class="product"><bdi>${localized(product, language)}</bdi></span>
      <span class="money"><bdi>${texts.perMonth(formatMoney(language, monthly))}</bdi></span>
      <span class="small wide">
        ${facts.map((fact, index) => html`${index > 0 ? ' · ' : nothing}<bdi>${fact}</bdi>`)}
      </span>
      ${this.#renderPayer(contract)} ${hasOthers || isApart(contract) ? this.#renderActs(contract) : nothing}
    `;
  }

  #renderPayer({ paidBy, payer, payerSince, change }: Contract): TemplateResult {
    const texts = this.#texts;
    const { language } = this.#localizer;
    const words = standingWordsOf(this.#localizer);
    const day = change ? formatDay(language, change.on) : '';
    return html`<span class="wide">
        ${
          paidBy === 'as-account'
            ? texts.pays['as-account'](words.payer[payer])
            : html`${texts.pays.decided(words.payer[payer], formatDay(language, payerSince ?? ''))}
                <span class="badge">${texts.apart}</span>`
        }
      </span>
      ${
        change
          ? html`<span class="wide"
              >${
                change.paidBy === 'as-account'
                  ? texts.plannedAsAccount(day)
                  : texts.planned(words.payer[change.payer], day)
              }</span
            >`
          : nothing
      }`;
  }

  #renderActs(contract: Contract): TemplateResult | typeof nothing {
    if (!this.#decides) return nothing;
    const texts = this.#texts;
    const product = localized(contract.product, this.#localizer.language);
    const paying = (this.#connection.backend?.capabilities.payerChanging.length ?? 0) > 0;
    const flow = this.#undo.store;
    const busy = flow?.busy === true && flow.state.contract?.id === contract.id;
    return html`<div class="row wide">
      ${
        contract.change
          ? html`<button
              class="button"
              type="button"
              aria-label=${texts.undoOf(product)}
              aria-busy=${busy ? 'true' : nothing}
              @click=${() => void this.#keep(contract)}
            >
              ${texts.undo}
            </button>`
          : paying
            ? html`<button
                class="button"
                type="button"
                aria-label=${texts.changePayerOf(product)}
                @click=${() => void this.#open('payer', contract)}
              >
                ${texts.changePayer}
              </button>`
            : nothing
      }
      <button
        class="button"
        type="button"
        aria-label=${texts.setReferencesOf(product)}
        @click=${() => void this.#open('references', contract)}
      >
        ${texts.setReferences}
      </button>
    </div>`;
  }

  /** What became of undoing something that was planned. */
  #renderUndo(): TemplateResult | typeof nothing {
    const flow = this.#undo.store;
    if (!flow) return nothing;
    const { step, contract, problem: error } = flow.state;
    const texts = this.#texts;
    const words = wordsOf(this.#localizer);
    const { language } = this.#localizer;
    return html`${error ? problem(words, language, error, { title: texts.notUndone }) : nothing}
      <p class="said" role="status">
        ${step === 'done' && contract ? texts.undone(localized(contract.product, language)) : nothing}
      </p>
      ${step === 'slow' || step === 'uncertain' ? fate(words, step) : nothing}`;
  }

  #renderMissing(): TemplateResult | typeof nothing {
    return this.missing
      ? problem(wordsOf(this.#localizer), this.#localizer.language, new BackendError('network'), {
          retry: this.missing,
        })
      : nothing;
  }

  #renderDialog(): unknown {
    const { backend } = this.#connection;
    if (!this.opened || !backend) return nothing;
    const { element, contract } = this.opened;
    const tag = tagOf(element);
    return staticHtml`<${tag} .backend=${backend} .link=${this.link} .contract=${contract} open
      @dialog-closed=${() => (this.opened = undefined)}></${tag}>`;
  }

  async #open(which: keyof typeof dialogs, contract: Contract): Promise<void> {
    this.missing = undefined;
    try {
      this.opened = { element: await dialogs[which](), contract: contract.id };
    } catch {
      this.missing = () => void this.#open(which, contract);
    }
  }

  /** The button that was pressed is gone: the list is read from its title on. */
  async #keep(contract: Contract): Promise<void> {
    const kept = await this.#undo.store?.undo(contract);
    if (!kept) return;
    this.dispatchEvent(new ContractPayerChangedEvent(kept));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }
}
