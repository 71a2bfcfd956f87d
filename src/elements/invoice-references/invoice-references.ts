import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Backend } from '../../backend/backend.js';
import type { Link } from '../../domain/link.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { Watch } from '../../lit/watch.js';
import { ReferencesFlow, type ReferencesState } from '../../state/references-flow.js';
import { dialog } from '../../ui/dialog.js';
import { fate } from '../../ui/fate.js';
import { textField } from '../../ui/field.js';
import { formFooter } from '../../ui/form-footer.js';
import { shape } from '../../ui/shape.js';
import { sides } from '../../ui/sides.js';
import { problem } from '../../ui/problem.js';
import { fieldText, wordsOf } from '../../ui/words.js';
import { HeldModal } from '../held-modal.js';
import { InvoiceReferencesSetEvent } from './invoice-references.events.js';
import { messages } from './invoice-references.messages.js';
import { styles } from './invoice-references.styles.js';
import { formatCustomerNumber } from '../../i18n/formats.js';

type Set = Extract<ReferencesState, { readonly draft: unknown }>;

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
  readonly #modal = new HeldModal(this, { busy: () => this.#flow.store?.busy === true });
  readonly #flow = new Watch(this, () => {
    const { queries } = this.#connection;
    const { link } = this;
    return this.open && queries && link
      ? { key: [queries, link], make: () => new ReferencesFlow(queries, link) }
      : undefined;
  });

  protected override render(): unknown {
    const flow = this.#flow.store;
    if (!flow) return nothing;
    const now = flow.state;
    const texts = this.#texts;
    const name = 'link' in now ? now.link.nickname || this.#nameOf(now.link) : undefined;
    return dialog(this.#modal, {
      title: name === undefined ? texts.titleUnnamed : texts.title(name),
      lead: texts.lead,
      body: this.#renderBody(now),
      footer: this.#renderFooter(now),
      busy: flow.busy,
    });
  }

  #nameOf({ account, customerNumber }: Link): string {
    return account?.name ?? formatCustomerNumber(this.#localizer.language, customerNumber);
  }

  get #texts() {
    return this.#localizer.texts('invoice-references', messages);
  }

  get #words() {
    return wordsOf(this.#localizer);
  }

  #renderBody(now: ReferencesState): unknown {
    const words = this.#words;
    switch (now.step) {
      case 'loading':
        return shape(words, 3);
      case 'failed':
        return problem(words, this.#localizer.language, now.error, {
          title: this.#texts.loadFailed,
          retry: () => void this.#flow.store?.load(),
        });
      case 'editing':
      case 'sending':
      case 'slow':
      case 'uncertain':
      case 'done':
        return this.#renderForm(now);
    }
  }

  #renderForm({ link, draft, problem: error, step }: Set): TemplateResult {
    const texts = this.#texts;
    const words = this.#words;
    const flow = this.#flow.store!;
    const fields = error?.fields ?? [];
    return html`
      ${
        error && fields.length === 0
          ? error.code === 'version-mismatch'
            ? sides({
                words,
                title: texts.changed,
                rows: [
                  { label: texts.costCentre, mine: draft.costCentre, theirs: link.costCentre ?? '' },
                  { label: texts.purchaseOrder, mine: draft.purchaseOrder, theirs: link.purchaseOrder ?? '' },
                  { label: texts.invoiceName, mine: draft.invoiceName, theirs: link.invoiceName ?? '' },
                ],
                keepMine: () => void this.#save(),
                takeTheirs: () => void this.#takeTheirs(),
              })
            : problem(words, this.#localizer.language, error, { title: texts.notSaved })
          : nothing
      }
      <form
        id="references"
        class="body"
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          void this.#save();
        }}
      >
        ${textField({
          id: 'costCentre',
          label: texts.costCentre,
          hint: texts.costCentreHint,
          error: fieldText(words, fields, 'costCentre'),
          value: draft.costCentre,
          maxlength: 40,
          edit: (costCentre) => flow.edit({ costCentre }),
        })}
        ${textField({
          id: 'purchaseOrder',
          label: texts.purchaseOrder,
          hint: texts.purchaseOrderHint,
          error: fieldText(words, fields, 'purchaseOrder'),
          value: draft.purchaseOrder,
          maxlength: 40,
          edit: (purchaseOrder) => flow.edit({ purchaseOrder }),
        })}
        ${textField({
          id: 'invoiceName',
          label: texts.invoiceName,
          hint: texts.invoiceNameHint(this.#nameOf(link)),
          error: fieldText(words, fields, 'invoiceName'),
          value: draft.invoiceName,
          maxlength: 60,
          edit: (invoiceName) => flow.edit({ invoiceName }),
        })}
      </form>
      ${fate(words, step === 'editing' || step === 'done' ? 'idle' : step, this.#modal.held)}
    `;
  }

  #renderFooter(now: ReferencesState): TemplateResult {
    const texts = this.#texts;
    const busy = this.#flow.store?.busy === true;
    return formFooter(this.#words, {
      form: 'draft' in now ? 'references' : undefined,
      send: texts.save,
      sending: texts.saving,
      busy,
      close: () => this.#discard(now.step === 'uncertain'),
    });
  }

  async #save(): Promise<void> {
    const flow = this.#flow.store;
    if (!flow || flow.busy) return;
    const changed = await flow.save();
    if (changed) {
      this.dispatchEvent(new InvoiceReferencesSetEvent(changed));
      this.#modal.close();
      return;
    }
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid], .notice')?.focus();
  }

  /** The button that was pressed is gone: the first field goes on. */
  async #takeTheirs(): Promise<void> {
    this.#flow.store?.takeTheirs();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#costCentre')?.focus();
  }

  /** Closes, and forgets what was typed. */
  #discard(anyway: boolean): void {
    if (!this.#flow.store?.busy) this.#flow.store?.discard();
    this.#modal.close(anyway);
  }
}
