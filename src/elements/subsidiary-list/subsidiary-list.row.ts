import { html, nothing, type TemplateResult } from 'lit';
import { linkName } from '../../domain/link-name.js';
import type { Link } from '../../domain/link.js';
import { OPEN, standingOf } from '../../domain/standing.js';
import type { Translation } from '../../i18n/catalogue.js';
import { formatCustomerNumber, formatDate, formatMoney } from '../../i18n/formats.js';
import { initials } from '../../ui/initials.js';
import { payerWord, standingWord, toneOf, type StandingWords } from '../../ui/standing.js';
import type { actionsOf, ManyAct, RowAction } from './subsidiary-list.actions.js';
import type { messages } from './subsidiary-list.messages.js';

type Texts = Translation<typeof messages>;

/** What all rows need besides their links. The same object as long as none of it changes. */
export interface RowContext {
  readonly words: StandingWords;
  readonly texts: Texts;
  readonly language: string;
  /** The id of the row that was just added. */
  readonly marked: string | undefined;
  /** The action of a row that is under way. */
  readonly busy: { readonly link: string; readonly action: RowAction } | undefined;
  readonly menuOf: string | undefined;
  readonly selectable: boolean;
  /** Whether there can be a file. */
  readonly exports: boolean;
  /** What can be done with several linked accounts. */
  readonly acts: readonly ManyAct[];
  /** Writes what a row says in columns that were chosen beside the usual ones. */
  readonly more: ((row: HTMLElement, link: Link | undefined) => void) | undefined;
  actions(link: Link): ReturnType<typeof actionsOf>;
}

/** The name that a row goes by. */
export const nameOf = (link: Link, { texts, language }: Pick<RowContext, 'texts' | 'language'>): string =>
  link.nickname ||
  (link.account?.name ?? texts.requested(formatCustomerNumber(language, link.customerNumber)));

/** What the name of a row does. */
export const mainActionOf = (link: Link): RowAction => (OPEN.includes(link.state) ? 'confirm' : 'details');

/** What a row says, ready to be written. */
export interface RowView {
  /** Why the row looks different from others. */
  readonly looks: '' | 'pending' | 'unreadable' | 'marked';
  /** Whether something in it is written from right to left. */
  readonly rightToLeft: boolean;
  readonly initials: string;
  readonly name: string;
  readonly number: string;
  /** What is special about it. */
  readonly note: string;
  readonly numbered: 'small number' | 'small number noted';
  readonly where: string;
  readonly located: 'where' | 'where small';
  readonly standing: string;
  readonly badge: string;
  readonly payer: string;
  readonly paid: 'payer' | 'payer muted';
  readonly monthly: string;
  /** The next step; empty: none. */
  readonly first: string;
  readonly firstless: boolean;
  readonly busy: 'true' | null;
  readonly menuless: boolean;
  readonly expanded: 'true' | 'false';
  /** The names of its controls. */
  readonly select: string;
  readonly doFirst: string | null;
  readonly more: string;
}

/** A row whose link is not here yet: in the shape of what comes. */
export const PENDING: RowView = {
  looks: 'pending',
  rightToLeft: false,
  initials: '',
  name: '',
  number: '',
  note: '',
  numbered: 'small number',
  where: '',
  located: 'where',
  standing: '',
  badge: 'badge',
  payer: '',
  paid: 'payer',
  monthly: '',
  first: '',
  firstless: true,
  busy: null,
  menuless: true,
  expanded: 'false',
  select: '',
  doFirst: null,
  more: '',
};

/** A row that cannot be shown, and says so. */
export const unreadable = ({ texts }: RowContext): RowView => ({
  ...PENDING,
  looks: 'unreadable',
  number: texts.unreadableRow,
});

/** Letters of scripts that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufefc]/;

/** What the row of a link says. */
export function viewOf(link: Link, context: RowContext): RowView {
  const { words, texts, language } = context;
  const { id, account } = link;
  const name = nameOf(link, context);
  const marked = context.marked === id;
  const [first, second] = context.actions(link);
  const where = whereOf(link, context);
  const noted = notesOf(link);
  return {
    looks: marked ? 'marked' : '',
    rightToLeft: RIGHT_TO_LEFT.test(name + where + noted),
    initials: initials(linkName(link)),
    name,
    number: formatCustomerNumber(language, link.customerNumber),
    note:
      (marked ? ` · ${texts.new}` : '') +
      (link.joinedBy === 'collective-invoice' ? ` · ${texts.invoiceOnly}` : '') +
      (link.detachBy === 'secondary' ? ` · ${texts.leaves}` : '') +
      (link.paused ? ` · ${texts.paused(link.paused.by)}` : '') +
      noted,
    numbered: noted ? 'small number noted' : 'small number',
    where,
    located: account ? 'where' : 'where small',
    standing: standingWord(words, language, link),
    badge: `badge ${toneOf[standingOf(link)]}`,
    payer: payerWord(words, language, link),
    paid: link.payer === 'secondary' ? 'payer muted' : 'payer',
    monthly: account ? formatMoney(language, account.monthly) : words.none,
    first: first ? texts.action[first] : '',
    firstless: !first,
    busy: context.busy?.link === id ? 'true' : null,
    menuless: !second,
    expanded: context.menuOf === id ? 'true' : 'false',
    select: texts.select(name),
    doFirst: first ? texts.actionOn(texts.action[first], name) : null,
    more: texts.actionsFor(name),
  };
}

/**
 * The cells of a row, the same for every link, so that a row that shows another one is written and never made
 * anew. What its controls do is told by `data-act`: one listener hears all rows.
 */
export const cells = (view: RowView, selectable: boolean): TemplateResult =>
  html`${
      selectable
        ? html`<td role="cell" class="pick">
            <input type="checkbox" data-act="select" aria-label=${view.select} />
          </td>`
        : nothing
    }
    <td role="cell" class="who">
      <span class="avatar" aria-hidden="true">${view.initials}</span>
      <span class="names">
        <button class="name" type="button" data-act="name">${view.name}</button>
        <span class=${view.numbered}
          ><span class="own">${view.number}</span><span class="note">${view.note}</span></span
        >
      </span>
    </td>
    <td role="cell" class=${view.located}><span class="own">${view.where}</span></td>
    <td role="cell" class="standing"><span class=${view.badge}>${view.standing}</span></td>
    <td role="cell" class=${view.paid}>${view.payer}</td>
    <td role="cell" class="monthly money">${view.monthly}</td>
    <td role="cell" class="actions">
      <button
        class="button"
        type="button"
        data-act="first"
        ?hidden=${view.firstless}
        aria-label=${view.doFirst ?? nothing}
        aria-busy=${view.busy ?? nothing}
      >
        ${view.first}
      </button>
      <button
        class="button quiet square"
        type="button"
        data-act="menu"
        ?hidden=${view.menuless}
        aria-label=${view.more}
        aria-haspopup="menu"
        aria-expanded=${view.expanded}
      >
        ⋯
      </button>
    </td>`;

/** What the account is called itself, where the main account calls it something else, what found it, and its labels. */
function notesOf({ nickname, labels, account, foundBy }: Link): string {
  const called = (nickname && account ? ` · ${account.name}` : '') + (foundBy ? ` · ${foundBy}` : '');
  return labels?.length ? `${called} · ${labels.join(', ')}` : called;
}

/** Where an account is, or how long a request goes on. */
function whereOf(link: Link, { texts, language }: RowContext): string {
  if (link.account) {
    const { street, city } = link.account.location;
    return street && city ? `${street}, ${city}` : street || city;
  }
  if (link.endedAt) return texts.endedOn(formatDate(language, link.endedAt));
  return link.expiresAt
    ? texts.requestedOn(formatDate(language, link.requestedAt), formatDate(language, link.expiresAt))
    : '';
}
