import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Backend } from '../../backend/backend.js';
import type { CurrentMove, MainMove, MovePreview } from '../../domain/main-move.js';
import { formatCustomerNumber, formatDate, formatDay } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { Watch } from '../../lit/watch.js';
import {
  MainMoveFlow,
  moveActsOf,
  type MainMoveState,
  type MoveAct,
  type MoveSubject,
} from '../../state/main-move-flow.js';
import { consequences, consequenceWordsOf } from '../../ui/consequences.js';
import { dialog } from '../../ui/dialog.js';
import { fate } from '../../ui/fate.js';
import { textArea } from '../../ui/field.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import { shape } from '../../ui/shape.js';
import { dayBefore } from '../../ui/standing.js';
import { wordsOf } from '../../ui/words.js';
import { HeldModal } from '../held-modal.js';
import { MoveChangedEvent } from './move-account.events.js';
import { messages } from './move-account.messages.js';
import { moveStanding } from './move-account.standing.js';
import { styles } from './move-account.styles.js';

/** Which of its acts is the one that a dialog leads to. */
const PRIMARY: readonly MoveAct[] = ['propose', 'accept'];

/**
 * Moves an account from one main account to another: what that changes for the side that looks, the question to everybody
 * whom it concerns, their answers, and the way back until its day.
 *
 * @tagname move-account
 * @fires {MoveChangedEvent} move-changed - It was asked for, agreed to, declined, or taken back.
 * @fires {DialogClosedEvent} dialog-closed - The person closed the dialog.
 */
export class MoveAccountElement extends SubsidiaryElement {
  static override readonly tagName = 'move-account';
  static override readonly styles = styles;

  /** Where the accounts come from. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The id of the proven request for an account that belongs to another main account. */
  @property() link: string | undefined;
  /** The id of a move; without it and without a request, the newest of the account at work itself is shown. */
  @property() move: string | undefined;
  /** Whether the dialog is shown. Set back when the person closes it. */
  @property({ type: Boolean, reflect: true }) open = false;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #modal = new HeldModal(this, { busy: () => this.#flow.store?.busy === true });
  readonly #flow = new Watch(this, () => {
    const { queries } = this.#connection;
    const { link, move } = this;
    return this.open && queries?.backend.capabilities.moving
      ? { key: [queries, link, move], make: () => new MainMoveFlow(queries, { link, move }) }
      : undefined;
  });

  protected override render(): unknown {
    const flow = this.#flow.store;
    if (!flow) return nothing;
    const now = flow.state;
    const acts = 'subject' in now && now.step !== 'done' ? moveActsOf(now.subject) : [];
    return dialog(this.#modal, {
      title: this.#title(now),
      body: this.#renderBody(now),
      reading: now.step !== 'done' && 'subject' in now && !acts.some((act) => writes(act)),
      footer: this.#renderFooter(now, acts),
      busy: flow.busy,
    });
  }

  get #texts() {
    return this.#localizer.texts('move-account', messages);
  }

  #day(iso: string): string {
    return formatDay(this.#localizer.language, iso);
  }

  #title(now: MainMoveState): string {
    const texts = this.#texts;
    const { language } = this.#localizer;
    if (now.step === 'done') {
      const { done } = texts;
      if (now.act !== 'accept') return done[now.act];
      const { on } = now.outcome;
      return on ? done.accept.planned(this.#day(on)) : done.accept.proposed;
    }
    if (!('subject' in now)) return texts.titleUnnamed;
    return now.subject.of === 'preview'
      ? texts.title(formatCustomerNumber(language, now.subject.preview.customerNumber))
      : moveStanding(texts, language, now.subject.move);
  }

  #renderBody(now: MainMoveState): unknown {
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

  #renderSubject(subject: MoveSubject): TemplateResult {
    return subject.of === 'preview'
      ? this.#renderPreview(subject.preview, subject.text)
      : this.#renderMove(subject);
  }

  #renderPreview(preview: MovePreview, message: string): TemplateResult {
    const texts = this.#texts;
    const { customerNumber, candidate, to, on, ownerAgreed, changes, obstacles } = preview;
    const number = formatCustomerNumber(this.#localizer.language, customerNumber);
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
      <p>${texts.lead(number, to.name, this.#day(on))}</p>
      <p class="muted">
        <bdi>${texts.candidateFacts(candidate.name, candidate.city, candidate.lastDigits)}</bdi>
      </p>
      <p>${ownerAgreed ? texts.asks.owner : texts.asks.both}</p>
      ${this.#renderChanges(changes)} ${this.#renderText(texts.message, texts.messageHint, message)}
    `;
  }

  #renderMove(subject: MoveSubject & { of: 'move' }): TemplateResult {
    const texts = this.#texts;
    const { language } = this.#localizer;
    const { move, changes, text } = subject;
    const { state, message, proposedBy, proposedAt, to, from, expiresAt, on, obstacle, reason, side } = move;
    const over = ['declined', 'canceled', 'expired', 'failed'].includes(state);
    return html`
      ${state === 'proposed' && expiresAt ? html`<p>${texts.validUntil(formatDate(language, expiresAt))}</p>` : nothing}
      ${state === 'planned' && on ? html`<p>${texts.plannedText(this.#day(dayBefore(on)))}</p>` : nothing}
      ${over ? html`<p>${texts.endedText} ${obstacle ? texts.obstacle[obstacle] : nothing}</p>` : nothing}
      ${reason ? html`<p class="said">${texts.reason(reason)}</p>` : nothing}
      ${from && side !== 'present' ? html`<p>${texts.from(from.name)}</p>` : nothing}
      <p class="muted">${texts.proposed(proposedBy, to.name, formatDate(language, proposedAt))}</p>
      ${message ? html`<p class="said">${texts.said(message)}</p>` : nothing}
      ${state === 'proposed' ? this.#renderAnswers(move) : nothing}
      ${changes ? this.#renderChanges(changes) : nothing}
      ${moveActsOf(subject).includes('decline') ? this.#renderText(texts.why, texts.whyHint, text) : nothing}
    `;
  }

  /** Who has agreed, and who has not answered yet. */
  #renderAnswers({ agreed, side: own }: MainMove): TemplateResult {
    const { answer, answers } = this.#texts;
    const { language } = this.#localizer;
    return html`<dl class="answers" aria-label=${answers}>
      ${(['present', 'account'] as const).map((side) => {
        const at = agreed[side];
        return html`<dt>${side === own ? answer.own : answer[side]}</dt>
          <dd class="muted">${at ? answer.agreed(formatDate(language, at)) : answer.waits}</dd>`;
      })}
    </dl>`;
  }

  #renderText(label: string, hint: string, value: string): TemplateResult {
    return textArea({
      id: 'text',
      label,
      hint,
      value,
      maxlength: 500,
      edit: (typed) => this.#flow.store?.edit(typed),
    });
  }

  #renderChanges(changes: NonNullable<CurrentMove['changes']>): TemplateResult {
    return consequences(consequenceWordsOf(this.#localizer), this.#localizer.language, changes);
  }

  #renderFooter(now: MainMoveState, acts: readonly MoveAct[]): TemplateResult {
    const texts = this.#texts;
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

  async #submit(act: MoveAct): Promise<void> {
    this.#modal.held = false;
    const move = await this.#flow.store?.submit(act);
    if (!move) return;
    this.dispatchEvent(new MoveChangedEvent(move));
    await this.updateComplete;
    this.renderRoot.querySelector('h2')?.focus();
  }
}

/** Whether something can be written with an act. */
const writes = (act: MoveAct): boolean => act === 'propose' || act === 'decline';
