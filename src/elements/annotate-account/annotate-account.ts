import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Backend } from '../../backend/backend.js';
import type { Link } from '../../domain/link.js';
import type { Annotation, LinkFacets } from '../../domain/annotation.js';
import type { BackendError } from '../../domain/backend-error.js';
import { LABELS_MOST } from '../../domain/labels.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { Watch } from '../../lit/watch.js';
import { AnnotateFlow, type AnnotateState } from '../../state/annotate-flow.js';
import { dialog } from '../../ui/dialog.js';
import { fate } from '../../ui/fate.js';
import { textField } from '../../ui/field.js';
import { formFooter } from '../../ui/form-footer.js';
import { labelsField } from '../../ui/labels.js';
import { shape } from '../../ui/shape.js';
import { sides } from '../../ui/sides.js';
import { problem } from '../../ui/problem.js';
import { fieldText, wordsOf } from '../../ui/words.js';
import { HeldModal } from '../held-modal.js';
import { LinkAnnotatedEvent } from './annotate-account.events.js';
import { messages } from './annotate-account.messages.js';
import { styles } from './annotate-account.styles.js';
import { linkFacets } from '../../state/late-reads.js';

type Noted = Extract<AnnotateState, { readonly draft: unknown }>;

/**
 * Gives a linked account a name of the main account's own and labels, and hides it from the list or shows it again.
 *
 * @tagname annotate-account
 * @fires {LinkAnnotatedEvent} link-annotated - The account has another name, other labels, or was hidden or shown.
 * @fires {DialogClosedEvent} dialog-closed - The person closed the dialog.
 */
export class AnnotateAccountElement extends SubsidiaryElement {
  static override readonly tagName = 'annotate-account';
  static override readonly styles = styles;

  /** Where the account comes from. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The id of the account's link. */
  @property() link: string | undefined;
  /** Whether the dialog is shown. Set back when the person closes it. */
  @property({ type: Boolean, reflect: true }) open = false;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #modal = new HeldModal(this, { busy: () => this.#flow.store?.busy === true });
  readonly #flow = new Watch(this, () => {
    const { queries } = this.#connection;
    const { link } = this;
    return this.open && queries && link
      ? { key: [queries, link], make: () => new AnnotateFlow(queries, link) }
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
    const name = 'link' in now ? (now.link.account?.name ?? now.link.customerNumber) : undefined;
    return dialog(this.#modal, {
      title: name === undefined ? texts.titleUnnamed : texts.title(name),
      lead: texts.lead,
      body: this.#renderBody(now),
      footer: this.#renderFooter(now),
      busy: flow.busy,
    });
  }

  get #texts() {
    return this.#localizer.texts('annotate-account', messages);
  }

  get #words() {
    return wordsOf(this.#localizer);
  }

  #renderBody(now: AnnotateState): unknown {
    const words = this.#words;
    switch (now.step) {
      case 'loading':
        return shape(words, 2);
      case 'failed':
        return problem(words, this.#localizer.language, now.error, {
          title: this.#texts.loadFailed,
          retry: () => void this.#flow.store?.load(),
        });
      case 'editing':
      case 'sending':
      case 'slow':
      case 'uncertain':
      case 'done':
        return this.#renderForm(now);
    }
  }

  #renderForm({ link, draft, problem: error, step }: Noted): TemplateResult {
    const texts = this.#texts;
    const words = this.#words;
    const flow = this.#flow.store!;
    const fields = error?.fields ?? [];
    const facets = this.#facets.remote;
    return html`
      ${error && fields.length === 0 ? this.#renderProblem(error, link, draft) : nothing}
      <form
        id="notes"
        class="body"
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          void this.#save();
        }}
      >
        ${textField({
          id: 'nickname',
          label: texts.nickname,
          hint: texts.nicknameHint(link.account?.name ?? link.customerNumber),
          error: fieldText(words, fields, 'nickname'),
          value: draft.nickname,
          maxlength: 60,
          edit: (nickname) => flow.edit({ nickname }),
        })}
        ${labelsField({
          id: 'labels',
          label: texts.labels,
          hint: texts.labelsHint,
          error: this.#labelsError(draft.labels.length, fields),
          labels: draft.labels,
          typed: draft.typed,
          known: facets.state === 'ready' ? facets.data.labels.map(({ value }) => value) : [],
          addText: texts.add,
          removeText: texts.remove,
          type: (typed) => flow.edit({ typed }),
          add: () => flow.addTyped(),
          remove: (label) => void this.#remove(label),
        })}
        <label class="check">
          <input
            type="checkbox"
            .checked=${draft.hidden}
            aria-describedby="hidden-hint"
            @change=${(event: Event) => flow.edit({ hidden: (event.target as HTMLInputElement).checked })}
          />
          <span>${texts.hidden}</span>
          <span class="hint" id="hidden-hint">${texts.hiddenHint}</span>
        </label>
      </form>
      ${fate(words, step === 'editing' || step === 'done' ? 'idle' : step, this.#modal.held)}
    `;
  }

  #renderProblem(error: BackendError, link: Link, draft: Annotation): TemplateResult {
    const texts = this.#texts;
    const { nickname = '', labels = [], hidden = false } = link;
    if (error.code === 'version-mismatch')
      return sides({
        words: this.#words,
        title: texts.changed,
        rows: [
          { label: texts.nickname, mine: draft.nickname, theirs: nickname },
          { label: texts.labels, mine: draft.labels.join(', '), theirs: labels.join(', ') },
          { label: texts.hidden, mine: texts.isHidden(draft.hidden), theirs: texts.isHidden(hidden) },
        ],
        keepMine: () => void this.#save(),
        takeTheirs: () => void this.#takeTheirs(),
      });
    return problem(this.#words, this.#localizer.language, error, {
      title: texts.notSaved,
    });
  }

  #labelsError(count: number, fields: readonly { field: string; rule: string }[]): string | undefined {
    const wrong = fields.find(({ field }) => field.startsWith('labels'));
    if (count > LABELS_MOST) return this.#texts.tooMany(LABELS_MOST);
    if (wrong?.rule === 'too-long') return this.#texts.tooLong;
    return wrong && fieldText(this.#words, [{ ...wrong, field: 'labels' }], 'labels');
  }

  #renderFooter(now: AnnotateState): TemplateResult {
    const texts = this.#texts;
    const busy = this.#flow.store?.busy === true;
    return formFooter(this.#words, {
      form: 'draft' in now ? 'notes' : undefined,
      send: texts.save,
      sending: texts.saving,
      busy,
      close: () => this.#discard(now.step === 'uncertain'),
    });
  }

  async #save(): Promise<void> {
    const flow = this.#flow.store;
    if (!flow || flow.busy) return;
    const changed = await flow.save();
    if (changed) {
      this.dispatchEvent(new LinkAnnotatedEvent(changed));
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
    this.renderRoot.querySelector<HTMLElement>('#nickname')?.focus();
  }

  /** The button that was pressed is gone: the field goes on. */
  async #remove(label: string): Promise<void> {
    this.#flow.store?.remove(label);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#labels')?.focus();
  }

  /** Closes, and forgets what was typed. */
  #discard(anyway: boolean): void {
    if (!this.#flow.store?.busy) this.#flow.store?.discard();
    this.#modal.close(anyway);
  }
}
