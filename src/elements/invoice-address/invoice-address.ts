import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Backend } from '../../backend/backend.js';
import type { AddressedInvoices } from '../../domain/invoice-address.js';
import { may } from '../../domain/rights.js';
import type { Session } from '../../domain/person.js';
import { COUNTRIES, countryName } from '../../i18n/countries.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import {
  InvoiceAddressFlow,
  type AddressDraft,
  type FilledInvoiceAddress,
} from '../../state/invoice-address-flow.js';
import { selectField, textField } from '../../ui/field.js';
import { postalAddress } from '../../ui/postal-address.js';
import type { Sides } from '../../ui/sides.js';
import { fieldText, wordsOf } from '../../ui/words.js';
import { FormDialog } from '../form-dialog.js';
import { InvoiceAddressSetEvent } from './invoice-address.events.js';
import { messages } from './invoice-address.messages.js';
import { styles } from './invoice-address.styles.js';

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
  readonly #session = new Query<Session>(this, () => (this.open ? this.#queries?.session() : undefined));
  readonly #dialog = new FormDialog(this, {
    flow: () => {
      const queries = this.#queries;
      const { link } = this;
      return queries && { key: [queries, link], make: () => new InvoiceAddressFlow(queries, link) };
    },
    done: (addressed: AddressedInvoices) => new InvoiceAddressSetEvent(addressed),
  });

  protected override render(): unknown {
    const texts = this.#texts;
    const { language } = this.#localizer;
    return this.#dialog.render({
      localizer: this.#localizer,
      texts: { ...texts, failed: texts.notSaved, send: texts.save, sending: texts.saving },
      title: (addressed) => (addressed ? texts.title(addressed.account.name) : texts.titleUnnamed),
      sends: () => this.#decides,
      content: (now) =>
        this.#decides
          ? this.#renderFields(now)
          : html`${postalAddress(language, now.known.address)}
              <p class="muted">${texts.readOnly}</p>`,
      differences: ({ draft, known }) => this.#differences(draft, known),
    });
  }

  get #queries() {
    const { queries } = this.#connection;
    return queries?.backend.capabilities.invoiceAddresses ? queries : undefined;
  }

  get #texts() {
    return this.#localizer.texts('invoice-address', messages);
  }

  /** Who works in an account for its main account decides nothing there. */
  get #decides(): boolean {
    const session = this.#session.remote;
    return session.state === 'ready' && !session.data.delegation && may(session.data, 'link-accounts');
  }

  #renderFields(now: FilledInvoiceAddress): TemplateResult {
    const { known, draft } = now;
    const texts = this.#texts;
    const flow = this.#dialog.flow!;
    return html`
      ${this.link ? html`<p>${texts.ofLinked(known.account.name)}</p>` : nothing}
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
          : this.#renderAddress(now)
      }
    `;
  }

  #renderAddress({ draft: { address }, problem }: FilledInvoiceAddress): TemplateResult {
    const texts = this.#texts;
    const { language } = this.#localizer;
    const flow = this.#dialog.flow!;
    // What the backend refuses is named by its place in what was sent.
    const fields = (problem?.fields ?? []).map((each) => ({
      ...each,
      field: each.field.replace(/^address\./, ''),
    }));
    const errorOf = (field: string) =>
      fields.some((each) => each.field === field && each.rule === 'postcode')
        ? texts.wrongPostcode(countryName(language, address.country))
        : fieldText(wordsOf(this.#localizer), fields, field);
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

  /** What was chosen, beside what is set meanwhile. */
  #differences({ kind, address }: AddressDraft, { isSet, address: set, usual }: AddressedInvoices): Sides[] {
    const mine = kind === 'usual' ? usual : address;
    const theirs = isSet ? set : usual;
    return ([...LINES.map(([id]) => id), 'country'] as const).map((id) => ({
      label: this.#texts[id],
      mine: mine[id],
      theirs: theirs[id],
    }));
  }
}
