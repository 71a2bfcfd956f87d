/**
 * Windowed vanilla: what a competent engineer writes by hand in an afternoon, and the measure of all ratios.
 * No library and no shadow root. A pool of recycled rows, absolutely placed; a scroll step moves and fills only
 * rows that show something else now. One listener for all clicks, formatters and one collator made once. No
 * preparation: each sort sorts a copy with the collator, each keystroke lower-cases and searches every row.
 */
import type { Link } from '../../../src/domain/link.js';
import {
  HEADINGS,
  initialsOf,
  locationOf,
  monthlyOf,
  MORE,
  nameOf,
  OPEN,
  payerOf,
  statusOf,
  toneOf,
} from '../cells.js';
import { HEIGHT, OVERSCAN, ROW, type Contender } from './contender.js';

/** A recycled row and the nodes in it that change. */
interface Row {
  element: HTMLElement;
  shown: Link | undefined;
  index: number;
  check: HTMLInputElement;
  avatar: HTMLElement;
  name: HTMLElement;
  number: HTMLElement;
  where: HTMLElement;
  badge: HTMLElement;
  payer: HTMLElement;
  monthly: HTMLElement;
}

const IN_VIEW = Math.ceil(HEIGHT / ROW) + 1;
const POOL = IN_VIEW + 2 * OVERSCAN;
const collator = new Intl.Collator('en');

let viewport: HTMLElement;
let space: HTMLElement;
/** All rows as they came, in the chosen order, and those of them that the search leaves. */
let all: Link[] = [];
let sorted: Link[] = [];
let visible: Link[] = [];
let order: 1 | -1 | 0 = 0;
let search = '';
const selected = new Set<string>();
const pool: (Row | undefined)[] = [];

function mount(host: HTMLElement): void {
  const head = element('div', 'bench-head');
  head.append(...HEADINGS.map((text, index) => element('div', index === 5 ? 'monthly' : '', text)));
  const checkAll = document.createElement('input');
  checkAll.type = 'checkbox';
  checkAll.addEventListener('change', () => selectAll(checkAll.checked));
  head.firstElementChild!.append(checkAll);

  viewport = element('div', 'bench-viewport');
  space = element('div', 'bench-space');
  viewport.append(space);
  viewport.addEventListener('scroll', draw, { passive: true });
  viewport.addEventListener('click', clicked);
  host.append(head, viewport);
}

function clicked({ target }: Event): void {
  const row = pool.find((each) => each?.element.contains(target as Node));
  if (row?.shown && target === row.check) toggle(row.shown.id, row.check.checked);
}

function toggle(id: string, on: boolean): void {
  if (on) selected.add(id);
  else selected.delete(id);
}

function element(tag: string, className = '', text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function newRow(): Row {
  const check = document.createElement('input');
  check.type = 'checkbox';
  const [avatar, name, number] = [
    element('span', 'avatar'),
    element('span', 'name'),
    element('span', 'number'),
  ];
  const names = element('span', 'names');
  names.append(name, number);
  const who = element('div', 'who');
  who.append(avatar, names);
  const where = element('div', 'where');
  const badge = element('span', 'badge');
  const payer = element('div', 'payer');
  const monthly = element('div', 'monthly');
  const made = element('div', 'bench-row');
  const [checkCell, status] = [element('div'), element('div')];
  checkCell.append(check);
  status.append(badge);
  const [openCell, moreCell] = [element('div'), element('div')];
  openCell.append(element('button', 'open', OPEN));
  moreCell.append(element('button', 'more', MORE));
  made.append(checkCell, who, where, status, payer, monthly, openCell, moreCell);
  space.append(made);
  return {
    element: made,
    shown: undefined,
    index: -1,
    check,
    avatar,
    name,
    number,
    where,
    badge,
    payer,
    monthly,
  };
}

/** Gives each row of the window its slot, index modulo pool, and hides the slots that have none. */
function draw(): void {
  const top = Math.floor(viewport.scrollTop / ROW);
  const first = Math.max(0, top - OVERSCAN);
  const end = Math.min(visible.length, top + IN_VIEW + OVERSCAN);
  for (let index = first; index < first + POOL; index++) {
    const slot = index % POOL;
    if (index < end) show(slot, index);
    else hide(slot);
  }
}

function show(slot: number, index: number): void {
  const row = (pool[slot] ??= newRow());
  const link = visible[index]!;
  if (row.index !== index) row.element.style.transform = `translateY(${index * ROW}px)`;
  row.index = index;
  if (row.shown === link) return;
  if (!row.shown) row.element.hidden = false;
  row.shown = link;
  fill(row, link);
}

function hide(slot: number): void {
  const row = pool[slot];
  if (!row?.shown) return;
  row.element.hidden = true;
  row.shown = undefined;
}

function fill(row: Row, link: Link): void {
  row.check.checked = selected.has(link.id);
  row.avatar.textContent = initialsOf(link);
  row.name.textContent = nameOf(link);
  row.number.textContent = link.customerNumber;
  row.where.textContent = locationOf(link);
  row.badge.textContent = statusOf(link);
  row.badge.className = `badge ${toneOf(link)}`;
  row.payer.textContent = payerOf(link);
  row.monthly.textContent = monthlyOf(link);
}

/** Sorts a copy, if an order was chosen. */
function arrange(): void {
  sorted = order ? [...all] : all;
  if (order > 0) sorted.sort((a, b) => collator.compare(nameOf(a), nameOf(b)));
  if (order < 0) sorted.sort((a, b) => collator.compare(nameOf(b), nameOf(a)));
  narrow();
}

/** Searches every row, and shows the result from the top. */
function narrow(): void {
  const wanted = search.toLowerCase();
  visible = wanted === '' ? sorted : sorted.filter((link) => holds(link, wanted));
  space.style.height = `${visible.length * ROW}px`;
  viewport.scrollTop = 0;
  draw();
}

const holds = (link: Link, wanted: string): boolean =>
  nameOf(link).toLowerCase().includes(wanted) ||
  link.customerNumber.toLowerCase().includes(wanted) ||
  link.account!.location.city.toLowerCase().includes(wanted);

function selectAll(on: boolean): void {
  if (on) for (const { id } of visible) selected.add(id);
  else selected.clear();
  for (const row of pool) if (row) row.check.checked = on;
}

function replace(links: Link[], link: Link): void {
  const index = links.findIndex(({ id }) => id === link.id);
  if (index >= 0) links[index] = link;
}

export const contender: Contender = {
  mount,
  set(links) {
    all = [...links];
    selected.clear();
    arrange();
  },
  sort(descending) {
    order = descending ? -1 : 1;
    arrange();
  },
  filter(text) {
    search = text;
    narrow();
  },
  update(link) {
    replace(all, link);
    if (sorted !== all) replace(sorted, link);
    if (visible !== sorted) replace(visible, link);
    draw();
  },
  selectAll,
  viewport: () => viewport,
};
