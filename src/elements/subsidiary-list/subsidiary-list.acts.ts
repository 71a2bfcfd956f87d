import { html, nothing, type TemplateResult } from 'lit';
import type { Link } from '../../domain/link.js';
import type { Localizer } from '../../lit/localizer.js';
import type { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import type { Selection } from '../../state/link-rows.js';
import type { Queries } from '../../state/queries.js';
import type { ManyAct, RowAction } from './subsidiary-list.actions.js';
import { ListChanges } from './subsidiary-list.changes.js';
import { ListCurrent } from './subsidiary-list.current.js';
import { deniedOf } from './subsidiary-list.denied.js';
import { FileExport } from '../../ui/file-export.js';
import { fromBackend, fromRows } from './subsidiary-list.export.js';
import { queryOf } from './subsidiary-list.filter.js';
import { ListKeys } from './subsidiary-list.keys.js';
import { ListLook } from './subsidiary-list.look.js';
import { furtherActionsOf, rowMenu } from './subsidiary-list.menu.js';
import { lateMessages } from './subsidiary-list.late-messages.js';
import { messages } from './subsidiary-list.messages.js';
import { ListNarrowing } from './subsidiary-list.narrowing.js';
import { RowActions } from './subsidiary-list.operations.js';
import { ListOwn } from './subsidiary-list.own.js';
import type { RowContext } from './subsidiary-list.row.js';
import type { ListRows } from './subsidiary-list.rows.js';
import type { ListSearch } from './subsidiary-list.search.js';
import type { ListSelection } from './subsidiary-list.selection.js';
import type { ListSource } from './subsidiary-list.source.js';
import { formatDay, openly } from '../../i18n/formats.js';
import { endsSoon } from '../../ui/ends-soon.js';

/** What the list has, for those who act on it. */
export interface ListParts {
  readonly queries: () => Queries | undefined;
  readonly localizer: Localizer;
  readonly search: ListSearch;
  readonly selection: ListSelection;
  readonly source: ListSource;
  readonly rows: ListRows;
  /** Hears of a request that takes the place of one that had ended. */
  readonly renewed: (link: Link) => void;
}

/** Everything that a person can do with the list. */
export class ListActs {
  readonly #list: ListParts;
  readonly #rows: RowActions;
  readonly #files: FileExport;
  readonly #keys: ListKeys;
  readonly #narrowing: ListNarrowing;
  readonly #changes: ListChanges;
  readonly #current: ListCurrent;
  readonly #own: ListOwn;
  #notesIn: { words: string; write: NonNullable<RowContext['more']> } | undefined;
  #writer: { of: readonly unknown[]; write: RowContext['more'] } | undefined;
  /** How the list looks. */
  readonly look: ListLook;

  constructor(host: SubsidiaryElement, list: ListParts) {
    this.#list = list;
    this.#rows = new RowActions(host, list.queries, list.renewed);
    this.#files = new FileExport(host);
    this.#keys = new ListKeys(host.shadowRoot!, list.rows);
    this.#narrowing = new ListNarrowing(host, list);
    this.#own = new ListOwn(host);
    this.look = new ListLook(host, list, this.#own);
    this.#current = new ListCurrent(host, list);
    this.#changes = new ListChanges(host, list, () => list.selection.count > 0 || this.#rows.isOpen);
  }

  /** The action that is under way. */
  get busy(): RowActions['busy'] {
    return this.#rows.busy;
  }

  /**
   * Says in the row of a request that its text message has reached nobody, and in that of a link that it ends soon. The same
   * while the words do not change.
   */
  #notes(): NonNullable<RowContext['more']> {
    const words = this.#list.localizer.texts('subsidiary-list-late', lateMessages);
    if (this.#notesIn?.words === words.undelivered) return this.#notesIn.write;
    const { language } = this.#list.localizer;
    const write = (row: HTMLElement, link: Link | undefined): void => {
      const cell = row.querySelector('.standing');
      const said = cell?.querySelector('.undelivered');
      const ends = link && endsSoon(link, new Date().toISOString().slice(0, 10));
      const text =
        link?.sms?.state === 'not-delivered'
          ? words.undelivered
          : ends
            ? words.endsOn(formatDay(language, ends))
            : undefined;
      if (text === undefined) said?.remove();
      else if (said) said.textContent = text;
      else if (cell) {
        const note = document.createElement('span');
        note.className = 'undelivered';
        note.textContent = text;
        cell.append(note);
      }
    };
    this.#notesIn = { words: words.undelivered, write };
    return write;
  }

  /** Writes and marks what a row has beside the usual. The same while nothing of it changes. */
  get writer(): RowContext['more'] {
    const of = [
      this.look.writer,
      this.#changes.marker,
      this.#current.marker,
      this.#own.marker,
      this.#notes(),
    ];
    if (!this.#writer || of.some((each, index) => each !== this.#writer!.of[index])) {
      const all = of.filter((each) => each !== undefined);
      this.#writer = {
        of,
        write: all.length > 1 ? (row, link) => all.forEach((write) => write(row, link)) : all[0],
      };
    }
    return this.#writer.write;
  }

  /** Does what a row is asked to do. */
  act(action: RowAction, link: Link): void {
    this.#rows.act(action, link);
  }

  /** Does something with all that is selected; then nothing is selected any more. */
  actOnSelected(act: ManyAct): void {
    const { search, selection } = this.#list;
    const chosen = { selection: selection.now, count: selection.count, query: queryOf(search.searched) };
    void this.#rows.actOnSeveral(act, chosen, () => selection.clear());
  }

  /** The menu of a row. */
  menu(link: Link, context: RowContext, localizer: Localizer, closed: () => void): TemplateResult {
    const queries = this.#list.queries();
    const session = queries?.session().data;
    return rowMenu(link, context, localizer, {
      more:
        queries && session ? furtherActionsOf(link, session.permissions, queries.backend.capabilities) : [],
      denied:
        queries && session
          ? deniedOf(link, session.permissions, queries.backend.capabilities, session.grants)
          : [],
      own: this.#own.actionsOf(link),
      choose: (action) => this.act(action, link),
      ask: ({ action, right }) => void this.#rows.ask(right, action === 'open' ? link : undefined),
      closed,
    });
  }

  /** Brings what is found, or what is selected of it, as a file. */
  export(selection?: Selection): void {
    const { search, localizer, source, queries } = this.#list;
    const wanted = { filter: search.searched, language: openly(localizer.language), selection };
    const backend = queries()?.backend;
    if (backend && !source.isGiven) void this.#files.start(fromBackend(backend, wanted));
    else if (source.rows) void this.#files.start(fromRows(source, wanted));
  }

  /** Opens the filters that are used less, or how the list looks, at their button. */
  show(which: string, button: HTMLButtonElement): void {
    void (which === 'look' ? this.look : this.#narrowing).open(button);
  }

  /** Does what a key in a row means. */
  hear(event: KeyboardEvent, target: HTMLElement): void {
    this.#keys.hear(event, target);
  }

  /** What became of the last action, said once. */
  notices(localizer: Localizer): readonly unknown[] {
    return [
      this.#rows.notices(localizer),
      this.#files.notice(
        localizer,
        localizer.texts('subsidiary-list-late', lateMessages),
        localizer.texts('subsidiary-list', messages).found,
      ),
      this.#changes.notice(localizer),
    ].filter((each) => each !== nothing);
  }

  /** What is open on top of the list. */
  open(localizer: Localizer): TemplateResult {
    return html`${this.#own.slots()} ${this.#rows.dialogs()} ${this.#narrowing.panel(localizer)}
    ${this.look.panel()}`;
  }
}
