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
import type { DetachTime } from '../../state/detach-flow.js';
import { DetachManyFlow } from '../../state/detach-many-flow.js';
import { MOST, type Chosen, type ManyReview, type ManyRow, type ManyState } from '../../state/many-flow.js';
import { consequenceTexts, consequenceWordsOf } from '../../ui/consequences.js';
import { dialog } from '../../ui/dialog.js';
import { selectField } from '../../ui/field.js';
import { notice } from '../../ui/notice.js';
import { wordsOf } from '../../ui/words.js';
import { ConfirmFirst } from '../confirm-sign-in/confirm-first.js';
import { DialogClosedEvent } from '../dialog.events.js';
import { inState, manyBody, manyFooter } from '../many-accounts.js';
import { AccountsDetachedEvent } from './detach-accounts.events.js';
import { messages } from './detach-accounts.messages.js';
import { styles } from './detach-accounts.styles.js';

type State = ManyState<DetachTime>;
type Review = ManyReview<DetachTime>;

/**
 * Asks before several secondary accounts are detached, does it one after the other, and tells what became of each.
 *
 * @tagname detach-accounts
 * @fires {AccountsDetachedEvent} accounts-detached - Accounts were detached, or their detaching was scheduled.
 * @fires {DialogClosedEvent} dialog-closed - The person closed the dialog.
 * @fires {ReauthNeedEvent} reauth-need - An account needs a fresh, stronger sign-in. Cancelable: prevent it to see to it yourself.
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
  readonly #confirm = new ConfirmFirst(this, { queries: () => this.#connection.queries });
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
    return html`${dialog(this.#modal, {
      title: this.#title(now),
      lead: asks ? this.#texts.lead : undefined,
      body: manyBody(flow, {
        texts: this.#texts,
        words: this.#words,
        language: this.#localizer.language,
        review: (review) => this.#renderReview(review),
        why: ({ code }) =>
          code === 'not-standalone-payment' || code === 'no-local-admin'
            ? this.#texts.lacks[code]
            : undefined,
      }),
      footer: this.#renderFooter(flow),
      busy: flow.busy,
    })}
    ${this.#confirm.render()}`;
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

  #title(now: State): string {
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
        const { periodEnd } = this.#flow.store!;
        const later = this.#later(inState(now, 'done'), now.choice);
        if (later.length > 0) return texts.doneLast(length, done, total, this.#lastDay(later));
        return now.choice === 'now' || !periodEnd
          ? texts.doneNow(length, done, total)
          : texts.doneLater(length, done, total, formatDay(this.#localizer.language, periodEnd));
      }
    }
  }

  #renderReview(now: Review): TemplateResult {
    const texts = this.#texts;
    const { language } = this.#localizer;
    const ready = inState(now, 'ready');
    const left = inState(now, 'obstacle').length;
    const later = this.#later(ready, now.choice);
    const { periodEnd } = this.#flow.store!;
    const label: Record<DetachTime, string> = {
      'period-end': periodEnd ? texts.periodEnd(formatDay(language, periodEnd)) : '',
      now: texts.now,
    };
    const note = (title: string) => notice({ kind: 'info', title, live: false });
    return html`
      ${
        ready.length > 0
          ? html`${consequenceTexts(consequenceWordsOf(this.#localizer), {
              money: [this.#money(ready)],
              access: [texts.access],
              stays: [texts.stays],
            })}
            ${selectField({
              id: 'when',
              label: texts.when,
              value: now.choice,
              options: (this.#connection.backend?.capabilities.detaching ?? []).map((value) => ({
                value,
                label: label[value],
              })),
              edit: (value) => this.#flow.store?.choose(value as DetachTime),
            })}`
          : nothing
      }
      ${later.length > 0 ? note(texts.waits(later.length, this.#number(later.length), this.#lastDay(later))) : nothing}
      ${left > 0 ? note(texts.obstacles(left, this.#number(left))) : nothing}
      ${now.others > 0 ? note(texts.others(now.others, this.#number(now.others))) : nothing}
    `;
  }

  /** The last days of those that are too new to end with the others. */
  #later(rows: readonly ManyRow[], choice: DetachTime): string[] {
    const { waiting, periodEnd } = this.#flow.store!;
    return rows
      .flatMap(({ link }) => waiting.get(link.id) ?? [])
      .filter((last) => choice === 'now' || last !== periodEnd);
  }

  #lastDay(days: readonly string[]): string {
    return formatDay(this.#localizer.language, [...days].sort().at(-1)!);
  }

  /** By how much the collective invoice changes, for each currency. */
  #money(ready: readonly ManyRow[]): string {
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

  #renderFooter(flow: DetachManyFlow): TemplateResult {
    const texts = this.#texts;
    const now = flow.state;
    const ready = now.step === 'reviewing' ? inState(now, 'ready').length : 0;
    return manyFooter(flow, {
      texts,
      leave: { label: ready > 0 ? texts.keep : this.#words.close, act: () => this.#close() },
      act: ready > 0 ? { label: texts.detach(ready, this.#number(ready)), danger: true } : undefined,
      run: () => void this.#run(),
    });
  }

  async #run(): Promise<void> {
    const flow = this.#flow.store;
    if (!flow) return;
    const changed: Link[] = [];
    const running = this.#confirmed(flow, changed);
    await this.#focusTitle();
    await running;
    if (changed.length > 0) this.dispatchEvent(new AccountsDetachedEvent(changed));
    await this.#focusTitle();
  }

  /** Detaches them. Those that want a confirmation first are tried again after it, which is asked for once. */
  async #confirmed(flow: DetachManyFlow, changed: Link[]): Promise<void> {
    const unconfirmed = () =>
      'rows' in flow.state
        ? flow.state.rows.find(({ error }) => error?.code === 'reauth-needed')?.error
        : undefined;
    const write = async () => {
      changed.push(...(await flow.run()));
      return unconfirmed() ? undefined : changed;
    };
    // Where the dialog cannot be loaded, the rows say that a confirmation is needed, and can be tried again.
    await this.#confirm.run({ write, refusal: unconfirmed }).catch(() => undefined);
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
