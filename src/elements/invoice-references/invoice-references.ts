import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Backend } from '../../backend/backend.js';
import type { Link } from '../../domain/link.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { ReferencesFlow, type FilledReferences } from '../../state/references-flow.js';
import { textField } from '../../ui/field.js';
import { fieldText, wordsOf } from '../../ui/words.js';
import { FormDialog } from '../form-dialog.js';
import { InvoiceReferencesSetEvent } from './invoice-references.events.js';
import { referenceFields } from './invoice-references.fields.js';
import { messages } from './invoice-references.messages.js';
import { styles } from './invoice-references.styles.js';
import { formatCustomerNumber } from '../../i18n/formats.js';

/**
 * Sets by which cost centre and purchase order the charges of a linked account are sorted on the collective invoice, and
 * what that calls the account.
 *
 * @tagname invoice-references
 * @fires {InvoiceReferencesSetEvent} invoice-references-set - The account has other references.
 * @fires {DialogClosedEvent} dialog-closed - The person closed the dialog.
 */
export class InvoiceReferencesElement extends SubsidiaryElement {
  static override readonly tagName = 'invoice-references';
  static override readonly styles = styles;

  /** Where the account comes from. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The id of the account's link. */
  @property() link: string | undefined;
  /** Whether the dialog is shown. Set back when the person closes it. */
  @property({ type: Boolean, reflect: true }) open = false;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #dialog = new FormDialog(this, {
    flow: () => {
      const { queries } = this.#connection;
      const { link } = this;
      return queries && link
        ? { key: [queries, link], make: () => new ReferencesFlow(queries, link) }
        : undefined;
    },
    done: (link: Link) => new InvoiceReferencesSetEvent(link),
  });

  protected override render(): unknown {
    const texts = this.#texts;
    return this.#dialog.render({
      localizer: this.#localizer,
      texts: { ...texts, failed: texts.notSaved, send: texts.save, sending: texts.saving },
      title: (link) => (link ? texts.title(link.nickname || this.#nameOf(link)) : texts.titleUnnamed),
      content: (now) => this.#renderFields(now),
      differences: ({ draft, known }) => [
        { label: texts.costCentre, mine: draft.costCentre, theirs: known.costCentre ?? '' },
        { label: texts.purchaseOrder, mine: draft.purchaseOrder, theirs: known.purchaseOrder ?? '' },
        { label: texts.invoiceName, mine: draft.invoiceName, theirs: known.invoiceName ?? '' },
      ],
    });
  }

  #nameOf({ account, customerNumber }: Link): string {
    return account?.name ?? formatCustomerNumber(this.#localizer.language, customerNumber);
  }

  get #texts() {
    return this.#localizer.texts('invoice-references', messages);
  }

  #renderFields({ known, draft, problem }: FilledReferences): TemplateResult {
    const texts = this.#texts;
    const words = wordsOf(this.#localizer);
    const flow = this.#dialog.flow!;
    return html`
      ${referenceFields({ texts, words, draft, problem, edit: (patch) => flow.edit(patch) })}
      ${textField({
        id: 'invoiceName',
        label: texts.invoiceName,
        hint: texts.invoiceNameHint(this.#nameOf(known)),
        error: fieldText(words, problem?.fields ?? [], 'invoiceName'),
        value: draft.invoiceName,
        maxlength: 60,
        edit: (invoiceName) => flow.edit({ invoiceName }),
      })}
    `;
  }
}
