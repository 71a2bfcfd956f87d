import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import ArrowRight from 'lucide/dist/esm/icons/arrow-right.mjs';
import type { Backend } from '../../backend/backend.js';
import type { CreditDirection } from '../../domain/credit.js';
import type { Money } from '../../domain/money.js';
import { formatMoney } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { Watch } from '../../lit/watch.js';
import {
  creditsAfter,
  TransferCreditFlow,
  type TransferCreditState,
} from '../../state/transfer-credit-flow.js';
import { dialog } from '../../ui/dialog.js';
import { fate } from '../../ui/fate.js';
import { selectField, textField } from '../../ui/field.js';
import { formFooter } from '../../ui/form-footer.js';
import { icon } from '../../ui/icon.js';
import { problem } from '../../ui/problem.js';
import { shape } from '../../ui/shape.js';
import { fieldText, wordsOf } from '../../ui/words.js';
import { HeldModal } from '../held-modal.js';
import { CreditTransferredEvent } from './transfer-credit.events.js';
import { messages } from './transfer-credit.messages.js';
import { styles } from './transfer-credit.styles.js';

type Known = Extract<TransferCreditState, { readonly draft: unknown }>;

/**
 * Transfers credit between the main account and a linked one, and shows what both have before and after.
 *
 * @tagname transfer-credit
 * @fires {CreditTransferredEvent} credit-transferred - Credit went from one side to the other.
 * @fires {DialogClosedEvent} dialog-closed - The person closed the dialog.
 */
export class TransferCreditElement extends SubsidiaryElement {
  static override readonly tagName = 'transfer-credit';
  static override readonly styles = styles;

  /** Where the accounts come from. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The id of the linked account's link. */
  @property() link: string | undefined;
  /** Whether the dialog is shown. Set back when the person closes it. */
  @property({ type: Boolean, reflect: true }) open = false;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #modal = new HeldModal(this, { busy: () => this.#flow.store?.busy === true });
  readonly #flow = new Watch(this, () => {
    const { queries } = this.#connection;
    const { link } = this;
    return this.open && link && queries?.backend.capabilities.creditTransfers
      ? { key: [queries, link], make: () => new TransferCreditFlow(queries, link) }
      : undefined;
  });

  protected override render(): unknown {
    const flow = this.#flow.store;
    if (!flow) return nothing;
    const now = flow.state;
    const texts = this.#texts;
    return dialog(this.#modal, {
      title: 'balances' in now ? texts.title(now.balances.secondary.account.name) : texts.titleUnnamed,
      lead: texts.lead,
      body: this.#renderBody(now),
      footer: this.#renderFooter(now),
      busy: flow.busy,
    });
  }

  get #texts() {
    return this.#localizer.texts('transfer-credit', messages);
  }

  get #words() {
    return wordsOf(this.#localizer);
  }

  /** Why nothing can be transferred at all; undefined: something can. */
  #hindrance({ balances }: Known): string | undefined {
    if (!balances.main.credit || !balances.secondary.credit) return this.#texts.notEntitled;
    return balances.directions.length === 0 ? this.#texts.otherCurrency : undefined;
  }

  #renderBody(now: TransferCreditState): unknown {
    switch (now.step) {
      case 'loading':
        return shape(this.#words, 2);
      case 'failed':
        return problem(this.#words, this.#localizer.language, now.error, {
          title: this.#texts.loadFailed,
          ...(now.error.code === 'not-allowed' ? {} : { retry: () => void this.#flow.store?.load() }),
        });
      case 'editing':
      case 'sending':
      case 'slow':
      case 'uncertain':
      case 'done': {
        const hindrance = this.#hindrance(now);
        return hindrance === undefined
          ? this.#renderForm(now)
          : html`${this.#renderBalances(now)}
              <p>${hindrance}</p>`;
      }
    }
  }

  #renderForm(now: Known): TemplateResult {
    const { balances, draft, problem: error, step } = now;
    const texts = this.#texts;
    const flow = this.#flow.store!;
    const { directions, main, secondary } = balances;
    const names: Record<CreditDirection, string> = {
      'to-secondary': texts.way(main.account.name, secondary.account.name),
      'to-main': texts.way(secondary.account.name, main.account.name),
    };
    const most = this.#money((draft.direction === 'to-main' ? secondary : main).credit);
    return html`
      ${
        error && error.fields.length === 0
          ? problem(this.#words, this.#localizer.language, error, {
              title: error.code === 'version-mismatch' ? texts.changed : texts.notDone,
            })
          : nothing
      }
      <form
        id="credit"
        class="body"
        novalidate
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          void this.#transfer();
        }}
      >
        ${selectField({
          id: 'direction',
          label: texts.direction,
          ...(directions.includes('to-main') ? {} : { hint: texts.onlyOwn(secondary.account.name) }),
          value: draft.direction,
          options: directions.map((value) => ({ value, label: names[value] })),
          edit: (value) => flow.edit({ direction: value as CreditDirection }),
        })}
        ${textField({
          id: 'amount',
          label: `${texts.amount} (${main.credit?.currency ?? ''})`,
          hint: texts.amountHint(most),
          error: this.#wrong(now, most),
          value: draft.amount,
          required: true,
          inputmode: 'decimal',
          maxlength: 16,
          edit: (amount) => flow.edit({ amount }),
        })}
        ${this.#renderBalances(now)}
      </form>
      ${fate(this.#words, step === 'editing' || step === 'done' ? 'idle' : step, this.#modal.held)}
    `;
  }

  /** What is wrong with the amount. */
  #wrong({ problem: error }: Known, most: string): string | undefined {
    const rule = error?.fields.find(({ field }) => field === 'amount')?.rule;
    const { rule: rules } = this.#texts;
    if (rule === 'amount') return rules.amount;
    if (rule === 'more-than-there-is') return rules[rule](most);
    return fieldText(this.#words, error?.fields ?? [], 'amount');
  }

  #renderBalances(now: Known): TemplateResult {
    const texts = this.#texts;
    const after = creditsAfter(now);
    const { main, secondary } = now.balances;
    const side = ({ account, credit }: typeof main, amount: number | undefined) =>
      html`<div>
        <dt><bdi>${account.name}</bdi></dt>
        <dd>
          ${
            credit && amount !== undefined
              ? html`<span class="muted"
                    ><span class="visually-hidden">${texts.before}</span> ${this.#money(credit)}</span
                  >
                  ${icon(ArrowRight, { directed: true })}
                  <span class="after"
                    ><span class="visually-hidden">${texts.after}</span>
                    ${this.#money({ ...credit, amount })}</span
                  >`
              : this.#money(credit)
          }
        </dd>
      </div>`;
    return html`<div role="group" aria-label=${texts.balances}>
      <dl class="balances">${side(main, after?.main)} ${side(secondary, after?.secondary)}</dl>
    </div>`;
  }

  #money(credit: Money | null): string {
    return credit ? formatMoney(this.#localizer.language, credit) : '—';
  }

  #renderFooter(now: TransferCreditState): TemplateResult {
    const texts = this.#texts;
    const busy = this.#flow.store?.busy === true;
    const sends = 'draft' in now && this.#hindrance(now) === undefined;
    return formFooter(this.#words, {
      form: sends ? 'credit' : undefined,
      send: texts.submit,
      sending: texts.sending,
      busy,
      close: () => this.#modal.close(now.step === 'uncertain'),
    });
  }

  async #transfer(): Promise<void> {
    const flow = this.#flow.store;
    if (!flow || flow.busy) return;
    const balances = await flow.submit();
    if (balances) {
      this.dispatchEvent(new CreditTransferredEvent(balances));
      this.#modal.close();
      return;
    }
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid], .notice')?.focus();
  }
}
