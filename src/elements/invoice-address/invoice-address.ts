import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Backend } from '../../backend/backend.js';
import type { ShownInvoiceAddress } from '../../domain/invoice-address.js';
import { may } from '../../domain/rights.js';
import type { Session } from '../../domain/person.js';
import { COUNTRIES, countryName } from '../../i18n/countries.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { Watch } from '../../lit/watch.js';
import {
  InvoiceAddressFlow,
  type AddressDraft,
  type InvoiceAddressState,
} from '../../state/invoice-address-flow.js';
import { dialog } from '../../ui/dialog.js';
import { fate } from '../../ui/fate.js';
import { selectField, textField } from '../../ui/field.js';
import { formFooter } from '../../ui/form-footer.js';
import { postalAddress } from '../../ui/postal-address.js';
import { problem } from '../../ui/problem.js';
import { shape } from '../../ui/shape.js';
import { sides } from '../../ui/sides.js';
import { fieldText, wordsOf } from '../../ui/words.js';
import { HeldModal } from '../held-modal.js';
import { InvoiceAddressSetEvent } from './invoice-address.events.js';
import { messages } from './invoice-address.messages.js';
import { styles } from './invoice-address.styles.js';

type Known = Extract<InvoiceAddressState, { readonly draft: unknown }>;

/** The lines of an address that are typed, with what a browser knows of them and how long they may be. */
const LINES = [
  ['company', 'billing organization', 80],
  ['addition', 'off', 80],
  ['street', 'billing street-address', 80],
  ['postcode', 'billing postal-code', 12],
  ['city', 'billing address-level2', 60],
] as const;

/**
 * Shows and sets what the invoices that an account pays itself are addressed to: of a main account the collective
 * invoice.
 *
 * @tagname invoice-address
 * @fires {InvoiceAddressSetEvent} invoice-address-set - Invoices are addressed otherwise from the next one on.
 * @fires {DialogClosedEvent} dialog-closed - The person closed the dialog.
 */
export class InvoiceAddressElement extends SubsidiaryElement {
  static override readonly tagName = 'invoice-address';
  static override readonly styles = styles;

  /** Where the account comes from. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The id of a linked account's link; without one it is about the account at work. */
  @property() link: string | undefined;
  /** Whether the dialog is shown. Set back when the person closes it. */
  @property({ type: Boolean, reflect: true }) open = false;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #modal = new HeldModal(this, { busy: () => this.#flow.store?.busy === true });
  readonly #session = new Query<Session>(this, () => (this.open ? this.#queries?.session() : undefined));
  readonly #flow = new Watch(this, () => {
    const queries = this.#queries;
    const { link } = this;
    return this.open && queries
      ? { key: [queries, link], make: () => new InvoiceAddressFlow(queries, link) }
      : undefined;
  });

  protected override render(): unknown {
    const flow = this.#flow.store;
    if (!flow) return nothing;
    const now = flow.state;
    const texts = this.#texts;
    return dialog(this.#modal, {
      title: 'known' in now ? texts.title(now.known.account.name) : texts.titleUnnamed,
      lead: texts.lead,
      body: this.#renderBody(now),
      footer: this.#renderFooter(now),
      busy: flow.busy,
    });
  }

  get #queries() {
    const { queries } = this.#connection;
    return queries?.backend.capabilities.invoiceAddresses ? queries : undefined;
  }

  get #texts() {
    return this.#localizer.texts('invoice-address', messages);
  }

  get #words() {
    return wordsOf(this.#localizer);
  }

  /** Who works in an account for its main account decides nothing there. */
  get #decides(): boolean {
    const session = this.#session.remote;
    return session.state === 'ready' && !session.data.delegation && may(session.data, 'link-accounts');
  }

  #renderBody(now: InvoiceAddressState): unknown {
    switch (now.step) {
      case 'loading':
        return shape(this.#words, 3);
      case 'failed':
        return problem(this.#words, this.#localizer.language, now.error, {
          title: this.#texts.loadFailed,
          ...(now.error.code === 'not-allowed' ? {} : { retry: () => void this.#flow.store?.load() }),
        });
      case 'editing':
      case 'sending':
      case 'slow':
      case 'uncertain':
      case 'done':
        return this.#decides ? this.#renderForm(now) : this.#renderShown(now);
    }
  }

  #renderShown({ known }: Known): TemplateResult {
    return html`${postalAddress(this.#localizer.language, known.address)}
      <p class="muted">${this.#texts.readOnly}</p>`;
  }

  #renderForm(now: Known): TemplateResult {
    const { known, draft, step } = now;
    const texts = this.#texts;
    const flow = this.#flow.store!;
    return html`
      ${this.#renderProblem(now)} ${this.link ? html`<p>${texts.ofLinked(known.account.name)}</p>` : nothing}
      <form
        id="address"
        class="body"
        novalidate
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          void this.#save();
        }}
      >
        ${selectField({
          id: 'kind',
          label: texts.which,
          value: draft.kind,
          options: (['usual', 'other'] as const).map((value) => ({ value, label: texts[value] })),
          edit: (value) => flow.edit({ kind: value === 'other' ? 'other' : 'usual' }),
        })}
        ${
          draft.kind === 'usual'
            ? postalAddress(this.#localizer.language, known.usual)
            : this.#renderFields(now)
        }
      </form>
      ${fate(this.#words, step === 'editing' || step === 'done' ? 'idle' : step, this.#modal.held)}
    `;
  }

  #renderFields({ draft: { address }, problem: error }: Known): TemplateResult {
    const texts = this.#texts;
    const { language } = this.#localizer;
    const flow = this.#flow.store!;
    // What the backend refuses is named by its place in what was sent.
    const fields = (error?.fields ?? []).map((each) => ({
      ...each,
      field: each.field.replace(/^address\./, ''),
    }));
    const errorOf = (field: string) =>
      fields.some((each) => each.field === field && each.rule === 'postcode')
        ? texts.wrongPostcode(countryName(language, address.country))
        : fieldText(this.#words, fields, field);
    const countries: readonly string[] = COUNTRIES;
    const known = countries.includes(address.country) ? countries : [address.country, ...countries];
    const options = known.map((value) => ({ value, label: value ? countryName(language, value) : '' }));
    return html`<div class="fields">
      ${LINES.map(([id, autocomplete, maxlength]) =>
        textField({
          id,
          label: texts[id],
          ...(id === 'addition' && { hint: texts.additionHint }),
          value: address[id],
          error: errorOf(id),
          whole: maxlength === 80,
          required: id !== 'addition',
          maxlength,
          autocomplete,
          edit: (value) => flow.type({ [id]: value }),
        }),
      )}
      ${selectField({
        id: 'country',
        label: texts.country,
        value: address.country,
        error: errorOf('country'),
        whole: true,
        options: options.sort((a, b) => a.label.localeCompare(b.label, language)),
        edit: (country) => flow.type({ country }),
      })}
    </div>`;
  }

  #renderProblem({ problem: error, draft, known }: Known): TemplateResult | typeof nothing {
    if (!error || error.fields.length > 0) return nothing;
    const texts = this.#texts;
    if (error.code !== 'version-mismatch')
      return problem(this.#words, this.#localizer.language, error, { title: texts.notSaved });
    return sides({
      words: this.#words,
      title: texts.changed,
      rows: this.#differences(draft, known.isSet ? known.address : known.usual, known.usual),
      keepMine: () => void this.#save(),
      takeTheirs: () => void this.#takeTheirs(),
    });
  }

  /** What was chosen, beside what is set meanwhile. */
  #differences({ kind, address }: AddressDraft, theirs: ShownInvoiceAddress, usual: ShownInvoiceAddress) {
    const mine = kind === 'usual' ? usual : address;
    return ([...LINES.map(([id]) => id), 'country'] as const).map((id) => ({
      label: this.#texts[id],
      mine: mine[id],
      theirs: theirs[id],
    }));
  }

  #renderFooter(now: InvoiceAddressState): TemplateResult {
    const texts = this.#texts;
    const busy = this.#flow.store?.busy === true;
    const saves = 'draft' in now && this.#decides;
    return formFooter(this.#words, {
      form: saves ? 'address' : undefined,
      send: texts.save,
      sending: texts.saving,
      busy,
      close: () => this.#modal.close(now.step === 'uncertain'),
    });
  }

  async #save(): Promise<void> {
    const flow = this.#flow.store;
    if (!flow || flow.busy) return;
    const addressed = await flow.save();
    if (addressed) {
      this.dispatchEvent(new InvoiceAddressSetEvent(addressed));
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
    this.renderRoot.querySelector<HTMLElement>('#kind')?.focus();
  }
}
