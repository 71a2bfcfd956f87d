import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Facet, LinkFacets } from '../../domain/annotation.js';
import type { JoinedBy } from '../../domain/link.js';
import { formatNumber } from '../../i18n/formats.js';
import type { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import type { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { selectField } from '../../ui/field.js';
import { openPopover } from '../../ui/popover.js';
import { problem } from '../../ui/problem.js';
import { wordsOf } from '../../ui/words.js';
import type { ListParts } from './subsidiary-list.acts.js';
import { JOINED_BY, MORE_CHOICES, type Filter } from './subsidiary-list.filter.js';
import { lateMessages } from './subsidiary-list.late-messages.js';
import { linkFacets } from '../../state/late-reads.js';

/** Filters that are used less: by label, place, how a link came about, and hidden accounts; in a panel of their own. */
export class ListNarrowing implements ReactiveController {
  readonly #host: SubsidiaryElement;
  readonly #list: ListParts;
  readonly #facets: Query<LinkFacets>;
  #button: HTMLElement | undefined;

  constructor(host: SubsidiaryElement, list: ListParts) {
    this.#host = host;
    this.#list = list;
    host.addController(this);
    this.#facets = new Query(host, () => {
      const queries = this.#button && list.queries();
      return queries && linkFacets(queries);
    });
  }

  hostDisconnected(): void {
    this.#button = undefined;
  }

  /** Opens the panel at its button. */
  async open(button: HTMLButtonElement): Promise<void> {
    // While it is open, the browser closes it.
    if (this.#button) return;
    this.#button = button;
    button.ariaExpanded = 'true';
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const panel = this.#host.renderRoot.querySelector<HTMLElement>('.narrowing');
    if (!panel) return;
    openPopover(panel, button, 'start');
    panel.querySelector('select')?.focus();
    // The next press of the button closes it; this one has yet to run its course.
    setTimeout(() => (button.popoverTargetElement = panel));
  }

  /** The panel, while it is open. */
  panel(localizer: Localizer): TemplateResult | typeof nothing {
    if (!this.#button) return nothing;
    const texts = localizer.texts('subsidiary-list-late', lateMessages);
    const { language } = localizer;
    const { filter } = this.#list.search;
    const annotating = this.#list.queries()?.backend.capabilities.annotating;
    const facets = this.#facets.remote;
    const known = facets.state === 'ready' ? facets.data : undefined;
    const choose = (key: (typeof MORE_CHOICES)[number], label: string, options: Option[]) =>
      selectField({
        id: key,
        label,
        value: filter[key],
        options,
        compact: true,
        edit: (value) => this.#list.search.change({ [key]: value }),
      });
    /** What is chosen stays a choice, whatever is known. */
    const among = (values: readonly Facet[], chosen: string): Option[] => [
      { value: '', label: texts.any },
      ...(chosen && !values.some(({ value }) => value === chosen) ? [{ value: chosen, label: chosen }] : []),
      ...values.map(({ value, links }) => ({
        value,
        label: texts.facet(value, formatNumber(language, links)),
      })),
    ];
    const hidden = (value: Filter['hidden']): Option => ({ value, label: texts.hidden[value] });
    return html`<div
      class="menu narrowing"
      role="dialog"
      popover="auto"
      aria-label=${texts.narrow}
      aria-busy=${facets.state === 'loading'}
      @toggle=${(event: ToggleEvent) => event.newState === 'closed' && this.#closed()}
    >
      ${
        facets.state === 'failed'
          ? problem(wordsOf(localizer), language, facets.error, {
              title: texts.facetsFailed,
              retry: () => void this.#facets.refetch(),
            })
          : nothing
      }
      ${annotating ? choose('label', texts.filterLabel, among(known?.labels ?? [], filter.label)) : nothing}
      ${choose('city', texts.filterCity, among(known?.cities ?? [], filter.city))}
      ${choose('joinedBy', texts.filterJoined, [
        { value: '', label: texts.any },
        ...JOINED_BY.map((value: JoinedBy) => ({ value, label: texts.joinedBy[value] })),
      ])}
      ${
        annotating
          ? choose('hidden', texts.filterHidden, [
              hidden(''),
              hidden('included'),
              known?.hidden
                ? {
                    value: 'only',
                    label: texts.facet(texts.hidden.only, formatNumber(language, known.hidden)),
                  }
                : hidden('only'),
            ])
          : nothing
      }
      <div ?hidden=${MORE_CHOICES.every((key) => filter[key] === '')}>
        <button
          class="button"
          type="button"
          @click=${() => this.#list.search.change({ label: '', city: '', joinedBy: '', hidden: '' })}
        >
          ${texts.clearMore}
        </button>
      </div>
    </div>`;
  }

  #closed(): void {
    if (this.#button) this.#button.ariaExpanded = 'false';
    this.#button = undefined;
    this.#host.requestUpdate();
  }
}

interface Option {
  value: string;
  label: string;
}
