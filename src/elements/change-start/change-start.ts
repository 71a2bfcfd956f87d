import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Backend } from '../../backend/backend.js';
import type { Link } from '../../domain/link.js';
import { formatDay } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { Watch } from '../../lit/watch.js';
import { ChangeStartFlow } from '../../state/change-start-flow.js';
import { dialog } from '../../ui/dialog.js';
import { fate } from '../../ui/fate.js';
import { textField } from '../../ui/field.js';
import { dayText, startWordsOf } from '../../ui/link-start.js';
import { problem } from '../../ui/problem.js';
import { wordsOf } from '../../ui/words.js';
import { HeldModal } from '../held-modal.js';
import { LinkRequestChangedEvent } from '../subsidiary-list/subsidiary-list.events.js';
import { styles } from './change-start.styles.js';

/**
 * Has a link that both sides have agreed to, and that has not begun, begin on another day.
 *
 * @tagname change-start
 * @fires {LinkRequestChangedEvent} link-request-changed - The day was changed.
 * @fires {DialogClosedEvent} dialog-closed - The person closed the dialog.
 */
export class ChangeStartElement extends SubsidiaryElement {
  static override readonly tagName = 'change-start';
  static override readonly styles = styles;

  /** Where the link comes from. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The id of the link. */
  @property() link: string | undefined;
  /** Whether the dialog is shown. Set back when the person closes it. */
  @property({ type: Boolean, reflect: true }) open = false;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #modal = new HeldModal(this, { busy: () => this.#flow.store?.busy === true });
  readonly #agreed = new Query<Link>(this, () =>
    this.open && this.link ? this.#connection.queries?.link(this.link) : undefined,
  );
  readonly #flow = new Watch(this, () => {
    const { queries } = this.#connection;
    const { link } = this;
    return this.open && queries && link
      ? { key: [queries, link], make: () => new ChangeStartFlow(queries) }
      : undefined;
  });

  protected override render(): unknown {
    const flow = this.#flow.store;
    if (!flow) return nothing;
    const texts = startWordsOf(this.#localizer);
    const { language } = this.#localizer;
    const agreed = this.#agreed.remote;
    const link = agreed.state === 'ready' ? agreed.data : undefined;
    const start = link?.start;
    const name = link?.account?.name ?? link?.customerNumber ?? '';
    const done = flow.state.step === 'done';
    return dialog(this.#modal, {
      // Until it is here, nobody knows whose it is.
      title: done ? texts.changed : link ? texts.change(name) : texts.starts,
      lead: done || !start ? undefined : texts.changeLead(formatDay(language, start.notBefore)),
      body: html`<div class="stack">
        ${done && start ? html`<p>${texts.changedText(name, formatDay(language, start.on))}</p>` : this.#renderBody(flow)}
      </div>`,
      footer: this.#renderFooter(flow, done || !start ? undefined : link),
      busy: flow.busy,
    });
  }

  #renderBody(flow: ChangeStartFlow): TemplateResult {
    const words = wordsOf(this.#localizer);
    const agreed = this.#agreed.remote;
    switch (agreed.state) {
      case 'loading':
        return html`<div role="status">
          <span class="visually-hidden">${words.loading}</span><span class="skeleton"></span>
        </div>`;
      case 'failed':
        return problem(words, this.#localizer.language, agreed.error, {
          retry: () => void this.#agreed.refetch(),
        });
      case 'ready':
        return agreed.data.start
          ? this.#renderForm(flow, agreed.data)
          : html`<p>${startWordsOf(this.#localizer).over}</p>`;
    }
  }

  #renderForm(flow: ChangeStartFlow, link: Link): TemplateResult {
    const texts = startWordsOf(this.#localizer);
    const words = wordsOf(this.#localizer);
    const { step, day, problem: error } = flow.state;
    const fields = error?.fields ?? [];
    const { earliest, latest } = flow.spanOf(link);
    return html`<form
        id="start"
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          void this.#save(flow, link);
        }}
      >
        ${textField({
          id: 'on',
          label: texts.day,
          type: 'date',
          value: day ?? link.start!.on,
          error: dayText(texts, fields.find(({ field }) => field === 'on')?.rule),
          min: earliest,
          max: latest,
          required: true,
          edit: (typed) => flow.edit(typed),
        })}
      </form>
      ${error && fields.length === 0 ? problem(words, this.#localizer.language, error) : nothing}
      ${fate(words, step === 'editing' || step === 'done' ? 'idle' : step, this.#modal.held)}`;
  }

  #renderFooter(flow: ChangeStartFlow, link: Link | undefined): TemplateResult {
    const words = wordsOf(this.#localizer);
    return html`
      <button
        class="button large"
        type="button"
        @click=${() => this.#modal.close(flow.state.step === 'uncertain')}
      >
        ${link ? words.cancel : words.close}
      </button>
      ${
        link
          ? html`<button
              class="button large primary"
              type="submit"
              form="start"
              aria-busy=${flow.busy ? 'true' : nothing}
            >
              ${startWordsOf(this.#localizer).save}
            </button>`
          : nothing
      }
    `;
  }

  async #save(flow: ChangeStartFlow, link: Link): Promise<void> {
    this.#modal.held = false;
    const changed = await flow.save(link);
    if (changed) this.dispatchEvent(new LinkRequestChangedEvent(changed));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(changed ? 'h2' : '#on[aria-invalid]')?.focus();
  }
}
