import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Backend } from '../../backend/backend.js';
import type { Link } from '../../domain/link.js';
import { sum, type Money } from '../../domain/money.js';
import { formatDay, formatList, formatMoney, formatNumber } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Modal } from '../../lit/modal.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { Watch } from '../../lit/watch.js';
import {
  DetachManyFlow,
  MOST,
  type Chosen,
  type DetachManyReview,
  type DetachManyState,
  type DetachRow,
} from '../../state/detach-many-flow.js';
import type { DetachTime } from '../../state/detach-flow.js';
import { consequenceTexts } from '../../ui/consequences.js';
import { dialog } from '../../ui/dialog.js';
import { selectField } from '../../ui/field.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import { wordsOf } from '../../ui/words.js';
import { DialogClosedEvent } from '../dialog.events.js';
import { AccountsDetachedEvent } from './detach-accounts.events.js';
import { messages } from './detach-accounts.messages.js';
import { rows } from './detach-accounts.rows.js';
import { styles } from './detach-accounts.styles.js';

const inState = ({ rows }: DetachManyReview, ...states: DetachRow['state'][]): readonly DetachRow[] =>
  rows.filter(({ state }) => states.includes(state));

/**
 * Asks before several secondary accounts are detached, does it one after the other, and tells what became of each.
 *
 * @tagname detach-accounts
 * @fires {AccountsDetachedEvent} accounts-detached - Accounts were detached, or their detaching was scheduled.
 * @fires {DialogClosedEvent} dialog-closed - The person closed the dialog.
 */
export class DetachAccountsElement extends SubsidiaryElement {
  static override readonly tagName = 'detach-accounts';
  static override readonly styles = styles;

  /** Where the accounts come from. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** What was selected, and in which list. */
  @property({ attribute: false }) chosen: Chosen | undefined;
  /** Whether the dialog is shown. Set back when the person closes it. */
  @property({ type: Boolean, reflect: true }) open = false;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #modal = new Modal(this, () => this.#close());
  readonly #flow = new Watch(this, () => {
    const { queries } = this.#connection;
    const { chosen } = this;
    return this.open && queries && chosen
      ? { key: [queries, chosen], make: () => new DetachManyFlow(queries, chosen) }
      : undefined;
  });

  protected override render(): unknown {
    const flow = this.#flow.store;
    if (!flow) return nothing;
    const now = flow.state;
    const asks = now.step === 'reviewing' && inState(now, 'ready').length > 0;
    return dialog(this.#modal, {
      title: this.#title(now),
      lead: asks ? this.#texts.lead : undefined,
      body: this.#renderBody(now),
      footer: this.#renderFooter(now),
      busy: flow.busy,
    });
  }

  get #texts() {
    return this.#localizer.texts('detach-accounts', messages);
  }

  get #words() {
    return wordsOf(this.#localizer);
  }

  #number(value: number): string {
    return formatNumber(this.#localizer.language, value);
  }

  #title(now: DetachManyState): string {
    const texts = this.#texts;
    switch (now.step) {
      case 'reading':
      case 'failed':
        return texts.titleUnnamed;
      case 'too-many':
        return texts.tooMany(this.#number(MOST));
      case 'reviewing': {
        const { length } = inState(now, 'ready');
        return length > 0 ? texts.title(length, this.#number(length)) : texts.none;
      }
      case 'running':
        return texts.running;
      case 'ended': {
        const { length } = inState(now, 'done');
        const [done, total] = [this.#number(length), this.#number(now.rows.length)];
        return now.when === 'now' || !now.periodEnd
          ? texts.doneNow(length, done, total)
          : texts.doneLater(length, done, total, formatDay(this.#localizer.language, now.periodEnd));
      }
    }
  }

  #renderBody(now: DetachManyState): unknown {
    const texts = this.#texts;
    const words = this.#words;
    const { language } = this.#localizer;
    switch (now.step) {
      case 'reading':
        return html`<div class="progress">
          <p role="status">${texts.checking(this.#number(now.read), this.#number(now.total))}</p>
          <progress aria-label=${texts.titleUnnamed} max=${now.total} .value=${now.read}></progress>
        </div>`;
      case 'too-many':
        return html`<p>${texts.tooManyText(this.#number(now.total))}</p>`;
      case 'failed':
        return problem(words, language, now.error, {
          title: texts.loadFailed,
          retry: () => void this.#flow.store?.load(),
        });
      case 'reviewing':
        return html`${this.#renderReview(now)} ${this.#renderRows(now)}`;
      case 'running': {
        const wanted = now.rows.length - inState(now, 'obstacle').length;
        const over = wanted - inState(now, 'ready', 'sending', 'uncertain').length;
        return html`<div class="progress">
            <p>${now.stopping ? texts.stopping : texts.progress(this.#number(over), this.#number(wanted))}</p>
            <progress aria-label=${texts.running} max=${wanted} .value=${over}></progress>
          </div>
          ${this.#renderRows(now)}`;
      }
      case 'ended':
        return this.#renderRows(now);
    }
  }

  #renderReview(now: DetachManyReview): TemplateResult {
    const texts = this.#texts;
    const { language } = this.#localizer;
    const ready = inState(now, 'ready');
    const left = inState(now, 'obstacle').length;
    const label: Record<DetachTime, string> = {
      'period-end': now.periodEnd ? texts.periodEnd(formatDay(language, now.periodEnd)) : '',
      now: texts.now,
    };
    const note = (title: string) => notice({ kind: 'info', title, live: false });
    return html`
      ${
        ready.length > 0
          ? html`${consequenceTexts(this.#words, {
              money: [this.#money(ready)],
              access: [texts.access],
              stays: [texts.stays],
            })}
            ${selectField({
              id: 'when',
              label: texts.when,
              value: now.when,
              options: (this.#connection.backend?.capabilities.detaching ?? []).map((value) => ({
                value,
                label: label[value],
              })),
              edit: (value) => this.#flow.store?.choose(value as DetachTime),
            })}`
          : nothing
      }
      ${left > 0 ? note(texts.obstacles(left, this.#number(left))) : nothing}
      ${now.others > 0 ? note(texts.others(now.others, this.#number(now.others))) : nothing}
    `;
  }

  /** By how much the collective invoice changes, for each currency. */
  #money(ready: readonly DetachRow[]): string {
    const sums = ready
      .filter(({ link }) => link.payer === 'main')
      .flatMap(({ link }): Money[] => (link.account ? [link.account.monthly] : []));
    const currencies = [...new Set(sums.map(({ currency }) => currency))];
    if (currencies.length === 0) return this.#texts.noMoney;
    const { language } = this.#localizer;
    const amounts = currencies.map((currency) =>
      formatMoney(
        language,
        sum(
          currency,
          sums.filter((each) => each.currency === currency),
        ),
      ),
    );
    return this.#texts.money(formatList(language, amounts));
  }

  #renderRows(now: DetachManyReview): unknown {
    if (now.rows.length === 0) return nothing;
    return rows({
      rows: now.rows,
      texts: this.#texts,
      words: this.#words,
      language: this.#localizer.language,
    });
  }

  #renderFooter(now: DetachManyState): TemplateResult {
    const texts = this.#texts;
    const ready = now.step === 'reviewing' ? inState(now, 'ready').length : 0;
    const again = now.step === 'ended' && inState(now, 'failed', 'stopped').length > 0;
    if (now.step === 'running')
      return html`<button class="button large" type="button" @click=${() => this.#flow.store?.stop()}>
        ${texts.stop}
      </button>`;
    return html`
      <button class="button large" type="button" @click=${() => this.#close()}>
        ${ready > 0 ? texts.keep : this.#words.close}
      </button>
      ${
        ready > 0
          ? html`<button class="button large danger" type="button" @click=${() => this.#run()}>
              ${texts.detach(ready, this.#number(ready))}
            </button>`
          : nothing
      }
      ${
        again
          ? html`<button class="button large" type="button" @click=${() => this.#run()}>
              ${texts.again}
            </button>`
          : nothing
      }
    `;
  }

  async #run(): Promise<void> {
    const running = this.#flow.store?.run();
    await this.#focusTitle();
    const changed: Link[] = (await running) ?? [];
    if (changed.length > 0) this.dispatchEvent(new AccountsDetachedEvent(changed));
    await this.#focusTitle();
  }

  /** The button that was pressed is gone: the title says what goes on now. */
  async #focusTitle(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('h2')?.focus();
  }

  /** Closes; while accounts are being detached it stops instead, so that the person sees what was done. */
  #close(): void {
    const flow = this.#flow.store;
    if (flow?.busy) return flow.stop();
    flow?.close();
    this.open = false;
    this.dispatchEvent(new DialogClosedEvent());
  }
}
