import { property } from 'lit/decorators.js';
import type { Backend } from '../../backend/backend.js';
import type { Contract } from '../../domain/contract.js';
import { localized } from '../../domain/text.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { ContractReferencesFlow } from '../../state/contract-references-flow.js';
import { wordsOf } from '../../ui/words.js';
import { FormDialog } from '../form-dialog.js';
import { ContractReferencesSetEvent } from './contract-references.events.js';
import { messages } from './contract-references.messages.js';
import { referenceFields } from '../invoice-references/invoice-references.fields.js';
import { styles } from '../invoice-references/invoice-references.styles.js';

/**
 * Sets by which cost centre and purchase order the charges of one contract are sorted, where not as those of its account.
 *
 * @tagname contract-references
 * @fires {ContractReferencesSetEvent} contract-references-set - The contract has other references.
 * @fires {DialogClosedEvent} dialog-closed - The person closed the dialog.
 */
export class ContractReferencesElement extends SubsidiaryElement {
  static override readonly tagName = 'contract-references';
  static override readonly styles = styles;

  /** Where the account comes from. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The id of the account's link. */
  @property() link: string | undefined;
  /** The id of the contract. */
  @property() contract: string | undefined;
  /** Whether the dialog is shown. Set back when the person closes it. */
  @property({ type: Boolean, reflect: true }) open = false;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #dialog = new FormDialog(this, {
    flow: () => {
      const { queries } = this.#connection;
      const { link, contract } = this;
      return queries && link && contract
        ? { key: [queries, link, contract], make: () => new ContractReferencesFlow(queries, link, contract) }
        : undefined;
    },
    done: (contract: Contract) => new ContractReferencesSetEvent(contract),
  });

  protected override render(): unknown {
    const texts = this.#texts;
    const { language } = this.#localizer;
    return this.#dialog.render({
      localizer: this.#localizer,
      texts: { ...texts, failed: texts.notSaved, send: texts.save, sending: texts.saving },
      title: (contract) =>
        contract ? texts.title(localized(contract.product, language)) : texts.titleUnnamed,
      content: ({ draft, problem }) =>
        referenceFields({
          texts,
          words: wordsOf(this.#localizer),
          draft,
          problem,
          edit: (patch) => this.#dialog.flow?.edit(patch),
        }),
      differences: ({ draft, known }) => [
        { label: texts.costCentre, mine: draft.costCentre, theirs: known.costCentre },
        { label: texts.purchaseOrder, mine: draft.purchaseOrder, theirs: known.purchaseOrder },
      ],
    });
  }

  get #texts() {
    return this.#localizer.texts('contract-references', messages);
  }
}
