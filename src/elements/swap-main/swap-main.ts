import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Backend } from '../../backend/backend.js';
import type { MainSwap, SwapChanges, SwapPreview } from '../../domain/main-swap.js';
import { formatDate, formatDay } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { Watch } from '../../lit/watch.js';
import {
  MainSwapFlow,
  swapActsOf,
  type MainSwapState,
  type SwapAct,
  type SwapSubject,
} from '../../state/main-swap-flow.js';
import { consequenceTexts, consequenceWordsOf } from '../../ui/consequences.js';
import { dialog } from '../../ui/dialog.js';
import { fate } from '../../ui/fate.js';
import { textArea } from '../../ui/field.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import { shape } from '../../ui/shape.js';
import { dayBefore } from '../../ui/standing.js';
import { wordsOf } from '../../ui/words.js';
import { HeldModal } from '../held-modal.js';
import { swapChangeTexts } from './swap-main.changes.js';
import { MainSwapChangedEvent } from './swap-main.events.js';
import { messages } from './swap-main.messages.js';
import { styles } from './swap-main.styles.js';

/** Which of its acts is the one that a dialog leads to. */
const PRIMARY: readonly SwapAct[] = ['propose', 'accept'];

/**
 * Makes a secondary account the main account: what that changes for money and access, a proposal to its people, their
 * answer, and the way back until its day.
 *
 * @tagname swap-main
 * @fires {MainSwapChangedEvent} main-swap-changed - It was proposed, agreed to, declined, or taken back.
 * @fires {DialogClosedEvent} dialog-closed - The person closed the dialog.
 */
export class SwapMainElement extends SubsidiaryElement {
  static override readonly tagName = 'swap-main';
  static override readonly styles = styles;

  /** Where the accounts come from. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The id of the link of the account that shall take over; undefined: what is under way already is shown. */
  @property() link: string | undefined;
  /** Whether the dialog is shown. Set back when the person closes it. */
  @property({ type: Boolean, reflect: true }) open = false;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #modal = new HeldModal(this, { busy: () => this.#flow.store?.busy === true });
  readonly #flow = new Watch(this, () => {
    const { queries } = this.#connection;
    const { link } = this;
    return this.open && queries?.backend.capabilities.mainSwapping
      ? { key: [queries, link], make: () => new MainSwapFlow(queries, link) }
      : undefined;
  });

  protected override render(): unknown {
    const flow = this.#flow.store;
    if (!flow) return nothing;
    const now = flow.state;
    return dialog(this.#modal, {
      title: this.#title(now),
      body: this.#renderBody(now),
      reading: 'subject' in now && now.step !== 'done' && now.subject.of === 'swap',
      footer: this.#renderFooter(now),
      busy: flow.busy,
    });
  }

  get #texts() {
    return this.#localizer.texts('swap-main', messages);
  }

  #day(iso: string): string {
    return formatDay(this.#localizer.language, iso);
  }

  #title(now: MainSwapState): string {
    const texts = this.#texts;
    if (now.step === 'done') {
      const { from, to, on } = now.outcome;
      if (now.act === 'propose') return texts.done.propose(to.name);
      return now.act === 'accept'
        ? texts.done.accept(to.name, this.#day(on ?? ''))
        : texts.done[now.act](from.name);
    }
    if (!('subject' in now)) return texts.titleUnnamed;
    return now.subject.of === 'preview'
      ? texts.title(now.subject.preview.to.name)
      : this.#standing(now.subject.swap);
  }

  /** How a swap stands, in one sentence. */
  #standing({ state, side, from, to, on }: MainSwap): string {
    const { standing } = this.#texts;
    switch (state) {
      case 'proposed':
        return side === 'main' ? standing.proposed.main(to.name) : standing.proposed.successor(from.name);
      case 'planned':
      case 'done':
        return standing[state](to.name, this.#day(on ?? ''));
      case 'declined':
      case 'canceled':
      case 'expired':
      case 'failed':
        return standing[state](to.name);
    }
  }

  #renderBody(now: MainSwapState): unknown {
    const words = wordsOf(this.#localizer);
    const { language } = this.#localizer;
    switch (now.step) {
      case 'loading':
        return shape(words, 3);
      case 'none':
        return html`<p>${this.#texts.none}</p>`;
      case 'failed':
        return problem(words, language, now.error, {
          title: this.#texts.loadFailed,
          retry: () => void this.#flow.store?.load(),
        });
      case 'reviewing':
        return html`${now.problem ? problem(words, language, now.problem) : nothing}
        ${this.#renderSubject(now.subject)}`;
      case 'sending':
      case 'slow':
      case 'uncertain':
        return html`${this.#renderSubject(now.subject)} ${fate(words, now.step, this.#modal.held)}`;
      case 'done':
        return html`<p>${this.#texts.doneTexts[now.act]}</p>`;
    }
  }

  #renderSubject(subject: SwapSubject): TemplateResult {
    return subject.of === 'preview'
      ? this.#renderPreview(subject.preview, subject.message)
      : this.#renderSwap(subject.swap, subject.changes);
  }

  #renderPreview({ from, to, on, changes, obstacles }: SwapPreview, message: string): TemplateResult {
    const texts = this.#texts;
    if (obstacles.length > 0)
      return notice({
        kind: 'warn',
        live: false,
        title: texts.notPossible,
        text: html`<ul>
          ${obstacles.map((code) => html`<li>${texts.obstacle[code]}</li>`)}
        </ul>`,
      });
    return html`
      <p>${texts.lead(to.name, from.name, this.#day(on))}</p>
      ${this.#renderChanges(changes)}
      ${textArea({
        id: 'message',
        label: texts.message,
        hint: texts.messageHint,
        value: message,
        maxlength: 500,
        edit: (typed) => this.#flow.store?.edit(typed),
      })}
    `;
  }

  #renderSwap(swap: MainSwap, changes: SwapChanges | null): TemplateResult {
    const texts = this.#texts;
    const { language } = this.#localizer;
    const { state, message, proposedBy, proposedAt, expiresAt, on, obstacle } = swap;
    return html`
      ${state === 'proposed' && expiresAt ? html`<p>${texts.validUntil(formatDate(language, expiresAt))}</p>` : nothing}
      ${state === 'planned' && on ? html`<p>${texts.plannedText(this.#day(dayBefore(on)))}</p>` : nothing}
      ${state === 'done' ? html`<p>${texts.doneText}</p>` : nothing}
      ${
        ['declined', 'canceled', 'expired', 'failed'].includes(state)
          ? html`<p>${texts.endedText} ${obstacle ? texts.obstacle[obstacle] : nothing}</p>`
          : nothing
      }
      <p class="muted">${texts.proposed(proposedBy, formatDate(language, proposedAt))}</p>
      ${message ? html`<p class="said">${texts.said(message)}</p>` : nothing}
      ${changes ? this.#renderChanges(changes) : nothing}
    `;
  }

  #renderChanges(changes: SwapChanges): TemplateResult {
    return consequenceTexts(
      consequenceWordsOf(this.#localizer),
      swapChangeTexts(this.#texts, this.#localizer.language, changes),
    );
  }

  #renderFooter(now: MainSwapState): TemplateResult {
    const texts = this.#texts;
    const acts = 'subject' in now && now.step !== 'done' ? swapActsOf(now.subject) : [];
    const uncertain = now.step === 'uncertain';
    const { close } = wordsOf(this.#localizer);
    return html`
      <button class="button large" type="button" @click=${() => this.#modal.close(uncertain)}>
        ${uncertain ? texts.closeAndCheck : acts.includes('propose') ? texts.keep : close}
      </button>
      ${acts.map(
        (act) =>
          html`<button
            class="button large ${PRIMARY.includes(act) ? 'primary' : ''}"
            type="button"
            data-act=${act}
            aria-busy=${'act' in now && now.act === act ? 'true' : nothing}
            @click=${() => void this.#submit(act)}
          >
            ${texts.submit[act]}
          </button>`,
      )}
    `;
  }

  async #submit(act: SwapAct): Promise<void> {
    this.#modal.held = false;
    const swap = await this.#flow.store?.submit(act);
    if (!swap) return;
    this.dispatchEvent(new MainSwapChangedEvent(swap));
    await this.updateComplete;
    this.renderRoot.querySelector('h2')?.focus();
  }
}
