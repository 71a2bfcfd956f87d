import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import ArrowRight from 'lucide/dist/esm/icons/arrow-right.mjs';
import type { Backend } from '../../backend/backend.js';
import type { Balances, CreditDirection } from '../../domain/credit.js';
import type { Money } from '../../domain/money.js';
import { formatMoney } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { creditsAfter, TransferCreditFlow, type FilledCredit } from '../../state/transfer-credit-flow.js';
import { selectField, textField } from '../../ui/field.js';
import { icon } from '../../ui/icon.js';
import { fieldText, wordsOf } from '../../ui/words.js';
import { FormDialog } from '../form-dialog.js';
import { CreditTransferredEvent } from './transfer-credit.events.js';
import { messages } from './transfer-credit.messages.js';
import { styles } from './transfer-credit.styles.js';

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
  readonly #dialog = new FormDialog(this, {
    flow: () => {
      const { queries } = this.#connection;
      const { link } = this;
      return link && queries?.backend.capabilities.creditTransfers
        ? { key: [queries, link], make: () => new TransferCreditFlow(queries, link) }
        : undefined;
    },
    done: (balances: Balances) => new CreditTransferredEvent(balances),
  });

  protected override render(): unknown {
    const texts = this.#texts;
    return this.#dialog.render({
      localizer: this.#localizer,
      texts: { ...texts, failed: texts.notDone, send: texts.submit },
      title: (balances) => (balances ? texts.title(balances.secondary.account.name) : texts.titleUnnamed),
      bars: 2,
      sends: ({ known }) => this.#hindrance(known) === undefined,
      content: (now) => this.#renderContent(now),
    });
  }

  get #texts() {
    return this.#localizer.texts('transfer-credit', messages);
  }

  /** Why nothing can be transferred at all; undefined: something can. */
  #hindrance({ main, secondary, directions }: Balances): string | undefined {
    if (!main.credit || !secondary.credit) return this.#texts.notEntitled;
    return directions.length === 0 ? this.#texts.otherCurrency : undefined;
  }

  #renderContent(now: FilledCredit): TemplateResult {
    const hindrance = this.#hindrance(now.known);
    return hindrance === undefined
      ? this.#renderFields(now)
      : html`${this.#renderBalances(now)}
          <p>${hindrance}</p>`;
  }

  #renderFields(now: FilledCredit): TemplateResult {
    const { known, draft } = now;
    const texts = this.#texts;
    const flow = this.#dialog.flow!;
    const { directions, main, secondary } = known;
    const names: Record<CreditDirection, string> = {
      'to-secondary': texts.way(main.account.name, secondary.account.name),
      'to-main': texts.way(secondary.account.name, main.account.name),
    };
    const most = this.#money((draft.direction === 'to-main' ? secondary : main).credit);
    return html`
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
    `;
  }

  /** What is wrong with the amount. */
  #wrong({ problem }: FilledCredit, most: string): string | undefined {
    const fields = problem?.fields ?? [];
    const rule = fields.find(({ field }) => field === 'amount')?.rule;
    const { rule: rules } = this.#texts;
    if (rule === 'amount') return rules.amount;
    if (rule === 'more-than-there-is') return rules[rule](most);
    return fieldText(wordsOf(this.#localizer), fields, 'amount');
  }

  #renderBalances({ draft, known }: FilledCredit): TemplateResult {
    const texts = this.#texts;
    const after = creditsAfter(draft, known);
    const { main, secondary } = known;
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
}
