import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Backend } from '../../backend/backend.js';
import type { LinkFacets } from '../../domain/annotation.js';
import type { Link } from '../../domain/link.js';
import { LABELS_MOST } from '../../domain/labels.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { AnnotateFlow, type FilledAnnotation } from '../../state/annotate-flow.js';
import { textField } from '../../ui/field.js';
import { labelsField } from '../../ui/labels.js';
import { fieldText, wordsOf } from '../../ui/words.js';
import { FormDialog } from '../form-dialog.js';
import { LinkAnnotatedEvent } from './annotate-account.events.js';
import { messages } from './annotate-account.messages.js';
import { styles } from './annotate-account.styles.js';
import { linkFacets } from '../../state/late-reads.js';

const nameOf = ({ account, customerNumber }: Link): string => account?.name ?? customerNumber;

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
  readonly #dialog = new FormDialog(this, {
    flow: () => {
      const { queries } = this.#connection;
      const { link } = this;
      return queries && link
        ? { key: [queries, link], make: () => new AnnotateFlow(queries, link) }
        : undefined;
    },
    done: (link: Link) => new LinkAnnotatedEvent(link),
  });
  readonly #facets = new Query<LinkFacets>(this, () => {
    const { queries } = this.#connection;
    return this.open && queries?.backend.capabilities.faceting ? linkFacets(queries) : undefined;
  });

  protected override render(): unknown {
    const texts = this.#texts;
    return this.#dialog.render({
      localizer: this.#localizer,
      texts: { ...texts, failed: texts.notSaved, send: texts.save, sending: texts.saving },
      title: (link) => (link ? texts.title(nameOf(link)) : texts.titleUnnamed),
      bars: 2,
      content: (now) => this.#renderFields(now),
      differences: ({ draft, known: { nickname = '', labels = [], hidden = false } }) => [
        { label: texts.nickname, mine: draft.nickname, theirs: nickname },
        { label: texts.labels, mine: draft.labels.join(', '), theirs: labels.join(', ') },
        { label: texts.hidden, mine: texts.isHidden(draft.hidden), theirs: texts.isHidden(hidden) },
      ],
    });
  }

  get #texts() {
    return this.#localizer.texts('annotate-account', messages);
  }

  get #words() {
    return wordsOf(this.#localizer);
  }

  #renderFields({ known, draft, problem }: FilledAnnotation): TemplateResult {
    const texts = this.#texts;
    const words = this.#words;
    const flow = this.#dialog.flow!;
    const fields = problem?.fields ?? [];
    const facets = this.#facets.remote;
    return html`
      ${textField({
        id: 'nickname',
        label: texts.nickname,
        hint: texts.nicknameHint(nameOf(known)),
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
        remove: (label) => this.#remove(label),
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
    `;
  }

  #labelsError(count: number, fields: readonly { field: string; rule: string }[]): string | undefined {
    const wrong = fields.find(({ field }) => field.startsWith('labels'));
    if (count > LABELS_MOST) return this.#texts.tooMany(LABELS_MOST);
    if (wrong?.rule === 'too-long') return this.#texts.tooLong;
    return wrong && fieldText(this.#words, [{ ...wrong, field: 'labels' }], 'labels');
  }

  /** The button that was pressed is gone: the field goes on. */
  #remove(label: string): void {
    this.#dialog.flow?.remove(label);
    void this.#dialog.focus('#labels');
  }
}
