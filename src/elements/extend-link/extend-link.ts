import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Backend } from '../../backend/backend.js';
import { dayAfter } from '../../domain/day-span.js';
import { formatDate, formatDay } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { Watch } from '../../lit/watch.js';
import {
  isAsked,
  LinkTermFlow,
  needsConsent,
  termActsOf,
  type LinkTermState,
  type TermAct,
  type TermSubject,
} from '../../state/link-term-flow.js';
import { consequences, consequenceWordsOf } from '../../ui/consequences.js';
import { dialog } from '../../ui/dialog.js';
import { fate } from '../../ui/fate.js';
import { textArea } from '../../ui/field.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import { shape } from '../../ui/shape.js';
import { termFields, termLine, termProblemText, termWordsOf, wantedWords } from '../../ui/term-fields.js';
import { wordsOf } from '../../ui/words.js';
import { HeldModal } from '../held-modal.js';
import { LinkTermChangedEvent } from './extend-link.events.js';
import { messages } from './extend-link.messages.js';
import { styles } from './extend-link.styles.js';

/** Which of its acts is the one that a dialog leads to. */
const PRIMARY: readonly TermAct[] = ['set', 'propose', 'accept'];

/**
 * Decides until when a link holds: sooner, which either side decides alone; for longer, which the main account asks the
 * linked account for; and the answer to that.
 *
 * @tagname extend-link
 * @fires {LinkTermChangedEvent} link-term-changed - The link holds until another day, or more was asked for, agreed to, declined, or taken back.
 * @fires {DialogClosedEvent} dialog-closed - The person closed the dialog.
 */
export class ExtendLinkElement extends SubsidiaryElement {
  static override readonly tagName = 'extend-link';
  static override readonly styles = styles;

  /** Where the accounts come from. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The id of the link; without it, the one of the account at work to its main account. */
  @property() link: string | undefined;
  /** Whether the dialog is shown. Set back when the person closes it. */
  @property({ type: Boolean, reflect: true }) open = false;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #modal = new HeldModal(this, { busy: () => this.#flow.store?.busy === true });
  readonly #flow = new Watch(this, () => {
    const { queries } = this.#connection;
    const { link } = this;
    return this.open && queries?.backend.capabilities.linkLimits
      ? { key: [queries, link], make: () => new LinkTermFlow(queries, link) }
      : undefined;
  });

  protected override render(): unknown {
    const flow = this.#flow.store;
    if (!flow) return nothing;
    const now = flow.state;
    const acts = 'subject' in now && now.step !== 'done' ? termActsOf(now.subject) : [];
    return dialog(this.#modal, {
      title: this.#title(now),
      body: this.#renderBody(now),
      footer: this.#renderFooter(now, acts),
      busy: flow.busy,
    });
  }

  get #texts() {
    return this.#localizer.texts('extend-link', messages);
  }

  get #words() {
    return termWordsOf(this.#localizer);
  }

  #title(now: LinkTermState): string {
    const texts = this.#texts;
    if (now.step === 'done') {
      const done = texts.done[now.act];
      return typeof done === 'string'
        ? done
        : done(termLine(this.#words, this.#localizer.language, now.outcome.limit));
    }
    if (!('subject' in now)) return texts.titleUnnamed;
    const { account, main, side } = now.subject.term;
    if (!isAsked(now.subject.term)) return texts.title(account.name, main.name);
    return side === 'main' ? texts.asked.main(account.name) : texts.asked.secondary(main.name);
  }

  #renderBody(now: LinkTermState): unknown {
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
      case 'reviewing': {
        const fields = now.problem?.fields ?? [];
        return html`${now.problem && fields.length === 0 ? problem(words, language, now.problem) : nothing}
        ${this.#renderSubject(now.subject, fields[0]?.rule)}`;
      }
      case 'sending':
      case 'slow':
      case 'uncertain':
        return html`${this.#renderSubject(now.subject, undefined)} ${fate(words, now.step, this.#modal.held)}`;
      case 'done':
        return html`<p>${this.#texts.doneTexts[now.act]}</p>`;
    }
  }

  #renderSubject(subject: TermSubject, rule: string | undefined): TemplateResult {
    return isAsked(subject.term) ? this.#renderQuestion(subject) : this.#renderForm(subject, rule);
  }

  #renderForm(subject: TermSubject, rule: string | undefined): TemplateResult {
    const texts = this.#texts;
    const { language } = this.#localizer;
    const { term, typed } = subject;
    const { main, account, side, pays, earliest, latest, limit, changes } = term;
    const acts = termActsOf(subject);
    return html`
      <p>${texts.now(termLine(this.#words, language, limit))}</p>
      <div class="form">
        ${termFields(this.#words, language, {
          id: 'endOn',
          typed,
          pays,
          earliest,
          latest,
          error: termProblemText(this.#words, rule),
          edit: (change) => this.#flow.store?.type(change),
        })}
        ${acts.includes('propose') ? this.#renderText(texts.message, typed.text) : nothing}
      </div>
      ${
        needsConsent(subject)
          ? notice({
              kind: side === 'main' ? 'info' : 'warn',
              title: side === 'main' ? texts.consent(account.name) : texts.askMain(main.name),
            })
          : acts.includes('set')
            ? notice({ kind: 'info', title: texts.atOnce })
            : nothing
      }
      ${
        changes
          ? html`<h3>${texts.atEnd}</h3>
              ${consequences(consequenceWordsOf(this.#localizer), language, changes)}`
          : nothing
      }
    `;
  }

  #renderQuestion({ term, typed }: TermSubject): TemplateResult {
    const texts = this.#texts;
    const { language } = this.#localizer;
    const { wanted, message, proposedBy, proposedAt, expiresAt } = term.extension!;
    const last = expiresAt && formatDay(language, dayAfter(expiresAt.slice(0, 10), -1));
    return html`
      <p>
        ${texts.wanted(wantedWords(this.#words, language, wanted), wantedWords(this.#words, language, term.limit))}
      </p>
      <p class="muted">${texts.proposed(proposedBy, term.main.name, formatDate(language, proposedAt))}</p>
      ${message ? html`<p class="said">${texts.said(message)}</p>` : nothing}
      ${last ? html`<p>${texts.answerUntil(last)}</p>` : nothing}
      ${term.side === 'secondary' ? html`<div class="form">${this.#renderText(texts.why, typed.text)}</div>` : nothing}
    `;
  }

  #renderText(label: string, value: string): TemplateResult {
    return textArea({
      id: 'text',
      label,
      value,
      maxlength: 500,
      edit: (text) => this.#flow.store?.type({ text }),
    });
  }

  #renderFooter(now: LinkTermState, acts: readonly TermAct[]): TemplateResult {
    const texts = this.#texts;
    const uncertain = now.step === 'uncertain';
    const { close, cancel } = wordsOf(this.#localizer);
    const writes = acts.some((act) => act === 'set' || act === 'propose');
    return html`
      <button class="button large" type="button" @click=${() => this.#modal.close(uncertain)}>
        ${uncertain ? texts.closeAndCheck : writes ? cancel : close}
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

  async #submit(act: TermAct): Promise<void> {
    this.#modal.held = false;
    const term = await this.#flow.store?.submit(act);
    await this.updateComplete;
    if (!term) {
      this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
      return;
    }
    this.dispatchEvent(new LinkTermChangedEvent(term));
    this.renderRoot.querySelector('h2')?.focus();
  }
}
