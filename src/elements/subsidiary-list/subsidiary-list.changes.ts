import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Activity, ActivityKind } from '../../domain/activity.js';
import { differenceOf, together, type LinkAspect, type ListDifference } from '../../domain/link-changes.js';
import { linkName } from '../../domain/link-name.js';
import type { Link } from '../../domain/link.js';
import type { Page } from '../../domain/page.js';
import { formatList, formatMoney, formatTime } from '../../i18n/formats.js';
import type { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import type { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { activity } from '../../state/late-reads.js';
import { notice } from '../../ui/notice.js';
import { payerWord, standingWord } from '../../ui/standing.js';
import { wordsOf } from '../../ui/words.js';
import type { ListParts } from './subsidiary-list.acts.js';
import { listsSame, type Filter } from './subsidiary-list.filter.js';
import { lateMessages } from './subsidiary-list.late-messages.js';
import { messages } from './subsidiary-list.messages.js';

/** Up to so many links are compared. */
const COMPARED = 500;

/** Milliseconds by which the clocks of the reader and of the backend may differ. */
const CLOCKS = 120_000;
/** Deeds that change nothing. */
const WORK: readonly ActivityKind[] = ['account-opened', 'account-left'];

/** What was known of the list when the person began with something, or was told last. */
interface Noted {
  readonly filter: Filter;
  /** When it was read. */
  readonly at: number;
  readonly links: ReadonlyMap<string, Link>;
  readonly whole: boolean;
}

/**
 * Tells who is in the middle of something, a selection or a dialog, what others have changed meanwhile in the list. The
 * list itself is always up to date; what the person does here is no news.
 */
export class ListChanges implements ReactiveController {
  readonly #host: SubsidiaryElement;
  readonly #list: ListParts;
  /** Whether the person is in the middle of something. */
  readonly #engaged: () => boolean;
  #noted: Noted | undefined;
  #found: ListDifference | undefined;
  /** Between which moments it was done. */
  #during: { since: string; until: string } | undefined;
  #shown = false;
  /** What was done in that time, for those who may read it. */
  readonly #deeds: Query<Page<Activity>>;
  #marker: ((row: HTMLElement, link: Link | undefined) => void) | undefined;

  constructor(host: SubsidiaryElement, list: ListParts, engaged: () => boolean) {
    this.#host = host;
    this.#list = list;
    this.#engaged = engaged;
    this.#deeds = new Query<Page<Activity>>(
      host,
      () => {
        const queries = this.#shown ? list.queries() : undefined;
        return queries?.backend.capabilities.activity && this.#during
          ? activity(queries, this.#during)
          : undefined;
      },
      { keep: true },
    );
    host.addController(this);
  }

  /** What marks rows that have changed, once that was asked for. The same while nothing changes. */
  get marker(): ((row: HTMLElement, link: Link | undefined) => void) | undefined {
    return this.#marker;
  }

  hostDisconnected(): void {
    this.#noted = this.#found = this.#during = undefined;
  }

  hostUpdated(): void {
    const { source, search } = this.#list;
    const { state } = source;
    if (source.isGiven || state.state !== 'ready' || state.refreshing) return;
    const filter = search.searched;
    const noted = this.#noted;
    if (noted && !listsSame(filter, noted.filter)) {
      this.#noted = undefined;
      this.#forget();
    } else if (noted && state.at !== noted.at) this.#compare(noted, state.at);
    if (!this.#engaged()) this.#noted = undefined;
    else this.#noted ??= this.#note(filter, state.at);
  }

  /** What others have changed meanwhile, and on demand what of each account. */
  notice(localizer: Localizer): TemplateResult | typeof nothing {
    const found = this.#found;
    if (!found) return nothing;
    const texts = localizer.texts('subsidiary-list-late', lateMessages);
    const { changed, added, gone } = found;
    const counts = [
      changed.length > 0 && texts.changes.changed(changed.length),
      added.length > 0 && texts.changes.added(added.length),
      gone.length > 0 && texts.changes.gone(gone.length),
    ].filter((each) => each !== false);
    return notice({
      kind: 'info',
      title: texts.changes.title(formatList(localizer.language, counts)),
      text: this.#shown ? this.#renderEach(found, localizer) : nothing,
      actions: this.#shown
        ? undefined
        : html`<button class="button" type="button" @click=${this.#show}>${texts.changes.show}</button>`,
      close: { label: wordsOf(localizer).close, act: this.#forget },
    });
  }

  #renderEach({ changed, added, gone }: ListDifference, localizer: Localizer): TemplateResult {
    const texts = localizer.texts('subsidiary-list-late', lateMessages).changes;
    const name = (link: Link) =>
      html`<button class="text-button" type="button" @click=${() => this.#goTo(link)}>
        <bdi>${linkName(link)}</bdi>
      </button>`;
    const by = ({ id }: Link) => {
      const deed = this.#deedOf(id);
      return deed?.person
        ? html`<div class="muted">${texts.by(deed.person, formatTime(localizer.language, deed.at))}</div>`
        : nothing;
    };
    return html`<ul class="changes" role="list">
      ${changed.map(
        ({ before, after, aspects }) =>
          html`<li>
            ${name(after)}
            ${aspects.map(
              (aspect) =>
                html`<div>
                  ${texts.changedTo(
                    this.#nameOf(aspect, localizer),
                    wordOf(aspect, before, localizer),
                    wordOf(aspect, after, localizer),
                  )}
                </div>`,
            )}
            ${by(after)}
          </li>`,
      )}
      ${added.map(
        (link) =>
          html`<li>
            ${name(link)}
            <div>${texts.isNew}</div>
            ${by(link)}
          </li>`,
      )}
      ${gone.map(
        (link) =>
          html`<li>
            <bdi>${linkName(link)}</bdi>
            <div>${texts.isGone}</div>
            ${by(link)}
          </li>`,
      )}
    </ul>`;
  }

  /** What was done to a link last, other than working in its account. */
  #deedOf(link: string): Activity | undefined {
    const { remote } = this.#deeds;
    const items = remote.state === 'ready' ? remote.data.items : [];
    return items.find((deed) => deed.link === link && !WORK.includes(deed.kind));
  }

  #nameOf(aspect: LinkAspect, localizer: Localizer): string {
    const { column } = localizer.texts('subsidiary-list', messages);
    const late = localizer.texts('subsidiary-list-late', lateMessages);
    switch (aspect) {
      case 'name':
      case 'standing':
      case 'payer':
      case 'monthly':
        return column[aspect];
      case 'labels':
      case 'cost-centre':
      case 'purchase-order':
        return late.column[aspect];
      case 'nickname':
      case 'hidden':
      case 'scopes':
        return late.changes[aspect];
    }
  }

  /** What is known of the list now. */
  #note(filter: Filter, at: number): Noted {
    const { rows, counted } = this.#list.source;
    const links = new Map<string, Link>();
    for (let index = 0; index < Math.min(counted, COMPARED); index++) {
      const link = rows?.at(index);
      if (link) links.set(link.id, link);
    }
    return { filter, at, links, whole: links.size === counted };
  }

  #compare(noted: Noted, at: number): void {
    const now = (this.#noted = this.#note(noted.filter, at));
    // What was done or looked at here is known here already.
    const knownHere = ({ id }: Link) => this.#list.queries()?.link(id).data?.version;
    const { changed, added, gone } = differenceOf(noted.links, now.links, noted.whole && now.whole);
    const fresh: ListDifference = {
      changed: changed.filter(({ after }) => knownHere(after) !== after.version),
      added: added.filter((link) => knownHere(link) === undefined),
      gone: gone.filter((link) => (knownHere(link) ?? link.version) === link.version),
    };
    if (fresh.changed.length + fresh.added.length + fresh.gone.length === 0) return;
    this.#found = this.#found ? together(this.#found, fresh) : fresh;
    const moment = (time: number): string => new Date(time).toISOString();
    this.#during = {
      since: this.#during?.since ?? moment(noted.at - CLOCKS),
      until: moment(at + CLOCKS),
    };
    if (this.#shown) this.#mark();
    this.#host.requestUpdate();
  }

  readonly #show = (): void => {
    this.#shown = true;
    this.#mark();
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>('.changes button, .notice .close')?.focus(),
    );
  };

  readonly #forget = (): void => {
    this.#found = this.#during = undefined;
    this.#shown = false;
    if (this.#marker) this.#mark();
    this.#host.requestUpdate();
  };

  #mark(): void {
    const links = [...(this.#found?.changed ?? []).map(({ after }) => after), ...(this.#found?.added ?? [])];
    const ids = new Set(links.map(({ id }) => id));
    this.#marker = (row, link) => row.toggleAttribute('data-changed', link !== undefined && ids.has(link.id));
  }

  #goTo({ id }: Link): void {
    const index = this.#list.rows.now?.rows?.indexOf(id) ?? -1;
    if (index >= 0) this.#list.rows.focus(index);
  }
}

/** What an aspect of a link is, in words. */
function wordOf(aspect: LinkAspect, link: Link, localizer: Localizer): string {
  const { language } = localizer;
  const words = wordsOf(localizer);
  const late = localizer.texts('subsidiary-list-late', lateMessages).changes;
  switch (aspect) {
    case 'name':
      return link.account?.name ?? words.none;
    case 'standing':
      return standingWord(words, language, link);
    case 'payer':
      return payerWord(words, language, link);
    case 'scopes':
      return link.scopes.map((scope) => words.scope[scope]).join(', ') || words.none;
    case 'monthly':
      return link.account ? formatMoney(language, link.account.monthly) : words.none;
    case 'nickname':
      return link.nickname || words.none;
    case 'labels':
      return (link.labels ?? []).join(', ') || words.none;
    case 'hidden':
      return link.hidden ? late.isHidden : late.isShown;
    case 'cost-centre':
      return link.costCentre || words.none;
    case 'purchase-order':
      return link.purchaseOrder || words.none;
  }
}
