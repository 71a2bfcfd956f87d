import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Backend } from '../../backend/backend.js';
import type { LinkFacets } from '../../domain/annotation.js';
import { LABEL_LENGTH, labelKey, LABELS_MOST } from '../../domain/labels.js';
import { formatNumber } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Modal } from '../../lit/modal.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { Watch } from '../../lit/watch.js';
import { AnnotateManyFlow, changes, type ManyNotes } from '../../state/annotate-many-flow.js';
import { MOST, type Chosen, type ManyReview, type ManyState } from '../../state/many-flow.js';
import { dialog } from '../../ui/dialog.js';
import { selectField } from '../../ui/field.js';
import { labelsField } from '../../ui/labels.js';
import { notice } from '../../ui/notice.js';
import { wordsOf } from '../../ui/words.js';
import { DialogClosedEvent } from '../dialog.events.js';
import { inState, manyBody, manyFooter } from '../many-accounts.js';
import { LinksAnnotatedEvent } from './annotate-accounts.events.js';
import { messages } from './annotate-accounts.messages.js';
import { styles } from './annotate-accounts.styles.js';
import { linkFacets } from '../../state/late-reads.js';

type Review = ManyReview<ManyNotes>;

/**
 * Gives several linked accounts labels, takes labels from them, and hides them or shows them again, one after the
 * other, and tells what became of each.
 *
 * @tagname annotate-accounts
 * @fires {LinksAnnotatedEvent} links-annotated - Accounts have other labels, or were hidden or shown.
 * @fires {DialogClosedEvent} dialog-closed - The person closed the dialog.
 */
export class AnnotateAccountsElement extends SubsidiaryElement {
  static override readonly tagName = 'annotate-accounts';
  static override readonly styles = styles;

  /** Where the accounts come from. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** What was selected, and in which list. */
  @property({ attribute: false }) chosen: Chosen | undefined;
  /** Whether the dialog is shown. Set back when the person closes it. */
  @property({ type: Boolean, reflect: true }) open = false;

  /** A label that is being typed. */
  @state() private typed = '';
  /** Why it cannot be saved yet. */
  @state() private wrong: 'nothing' | 'tooLong' | undefined;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #modal = new Modal(this, () => this.#close());
  readonly #flow = new Watch(this, () => {
    const { queries } = this.#connection;
    const { chosen } = this;
    return this.open && queries && chosen
      ? { key: [queries, chosen], make: () => new AnnotateManyFlow(queries, chosen) }
      : undefined;
  });
  readonly #facets = new Query<LinkFacets>(this, () => {
    const { queries } = this.#connection;
    return this.open && queries?.backend.capabilities.faceting ? linkFacets(queries) : undefined;
  });

  protected override render(): unknown {
    const flow = this.#flow.store;
    if (!flow) return nothing;
    const now = flow.state;
    const texts = this.#texts;
    const ready = now.step === 'reviewing' ? now.rows.length : 0;
    return dialog(this.#modal, {
      title: this.#title(now),
      lead: ready > 0 ? texts.lead : undefined,
      body: manyBody(flow, {
        texts,
        words: wordsOf(this.#localizer),
        language: this.#localizer.language,
        review: (review) => this.#renderReview(review),
        why: ({ fields }) =>
          fields.some(({ rule }) => rule === 'too-many') ? texts.tooManyLabels(LABELS_MOST) : undefined,
      }),
      footer: manyFooter(flow, {
        texts,
        leave: { label: this.#words[ready > 0 ? 'cancel' : 'close'], act: () => this.#close() },
        act: ready > 0 ? { label: texts.save(ready, this.#number(ready)) } : undefined,
        run: () => void this.#run(),
      }),
      busy: flow.busy,
    });
  }

  get #texts() {
    return this.#localizer.texts('annotate-accounts', messages);
  }

  get #words() {
    return wordsOf(this.#localizer);
  }

  #number(value: number): string {
    return formatNumber(this.#localizer.language, value);
  }

  #title(now: ManyState<ManyNotes>): string {
    const texts = this.#texts;
    switch (now.step) {
      case 'reading':
      case 'failed':
        return texts.titleUnnamed;
      case 'too-many':
        return texts.tooMany(this.#number(MOST));
      case 'reviewing': {
        const { length } = now.rows;
        return length > 0 ? texts.title(length, this.#number(length)) : texts.none;
      }
      case 'running':
        return texts.running;
      case 'ended': {
        const { length } = inState(now, 'done');
        return texts.ended(length, this.#number(length), this.#number(now.rows.length));
      }
    }
  }

  #renderReview(now: Review): TemplateResult | typeof nothing {
    const texts = this.#texts;
    const { rows, others, choice } = now;
    const facets = this.#facets.remote;
    const { wrong } = this;
    const left =
      others > 0
        ? notice({ kind: 'info', title: texts.others(others, this.#number(others)), live: false })
        : nothing;
    if (rows.length === 0) return html`${left}`;
    return html`
      ${labelsField({
        id: 'add',
        label: texts.add,
        hint: texts.addHint,
        error: wrong && texts[wrong],
        labels: choice.add,
        typed: this.typed,
        known: facets.state === 'ready' ? facets.data.labels.map(({ value }) => value) : [],
        addText: texts.addButton,
        removeText: texts.takeBack,
        type: (typed) => {
          this.typed = typed;
          this.wrong = undefined;
        },
        add: () => this.#add(),
        remove: (label) => void this.#takeBack(label),
      })}
      ${this.#renderRemoving(now)}
      ${selectField({
        id: 'hidden',
        label: texts.hidden,
        value: choice.hidden === undefined ? '' : choice.hidden ? 'hide' : 'show',
        options: [
          { value: '', label: texts.asItIs },
          { value: 'hide', label: texts.hide },
          { value: 'show', label: texts.show },
        ],
        edit: (value) => this.#choose({ hidden: value === '' ? undefined : value === 'hide' }),
      })}
      ${left}
    `;
  }

  /** The labels that some of the accounts have. */
  #renderRemoving({ rows, choice }: Review): TemplateResult | typeof nothing {
    const counts = new Map<string, number>();
    for (const { link } of rows)
      for (const label of link.labels ?? []) counts.set(label, (counts.get(label) ?? 0) + 1);
    if (counts.size === 0) return nothing;
    const { compare } = new Intl.Collator(this.#localizer.language);
    const labels = [...counts].sort(([one], [other]) => compare(one, other));
    return html`<fieldset>
      <legend>${this.#texts.remove}</legend>
      <div class="removing">
        ${labels.map(
          ([label, count]) =>
            html`<label class="check">
              <input
                type="checkbox"
                .checked=${choice.remove.includes(label)}
                @change=${(event: Event) => {
                  const rest = choice.remove.filter((each) => each !== label);
                  const { checked } = event.target as HTMLInputElement;
                  this.#choose({ remove: checked ? [...rest, label] : rest });
                }}
              />
              <span>${this.#texts.removeOne(label, this.#number(count))}</span>
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  get #choice(): ManyNotes | undefined {
    const now = this.#flow.store?.state;
    return now?.step === 'reviewing' ? now.choice : undefined;
  }

  #choose(patch: Partial<ManyNotes>): void {
    const choice = this.#choice;
    if (choice) this.#flow.store?.choose({ ...choice, ...patch });
    this.wrong = undefined;
  }

  /** Makes labels of what is typed. What is too long stays, to be made shorter. */
  #add(): void {
    const choice = this.#choice;
    if (!choice) return;
    const typed = this.typed
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean);
    const add = [...choice.add];
    for (const label of typed.filter(({ length }) => length <= LABEL_LENGTH))
      if (!add.some((each) => labelKey(each) === labelKey(label))) add.push(label);
    const long = typed.filter(({ length }) => length > LABEL_LENGTH);
    this.typed = long.join(', ');
    this.#choose({ add });
    if (long.length > 0) this.wrong = 'tooLong';
  }

  /** The button that was pressed is gone: the field goes on. */
  async #takeBack(label: string): Promise<void> {
    this.#choose({ add: this.#choice?.add.filter((each) => each !== label) ?? [] });
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#add')?.focus();
  }

  async #run(): Promise<void> {
    this.#add();
    const choice = this.#choice;
    if (choice && !this.wrong && !changes(choice)) this.wrong = 'nothing';
    if (this.wrong) {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('[aria-invalid]')?.focus();
      return;
    }
    const running = this.#flow.store?.run();
    await this.#focusTitle();
    const changed = (await running) ?? [];
    if (changed.length > 0) this.dispatchEvent(new LinksAnnotatedEvent(changed));
    await this.#focusTitle();
  }

  /** The button that was pressed is gone: the title says what goes on now. */
  async #focusTitle(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('h2')?.focus();
  }

  /** Closes; while accounts are being changed it stops instead, so that the person sees what was done. */
  #close(): void {
    const flow = this.#flow.store;
    if (flow?.busy) return flow.stop();
    flow?.close();
    this.open = false;
    this.typed = '';
    this.wrong = undefined;
    this.dispatchEvent(new DialogClosedEvent());
  }
}
