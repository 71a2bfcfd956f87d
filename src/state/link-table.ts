import type { JoinedBy, Link, LinkSort, Standing } from '../domain/link.js';
import { labelKey } from '../domain/labels.js';
import { linkName } from '../domain/link-name.js';
import { standingOf } from '../domain/standing.js';
import { movesIn, orderOf } from './link-order.js';
import type { LinkRows } from './link-rows.js';
import { LinkSearch } from './link-search.js';
import { finish, inSlices, whenIdle, type Work } from './slices.js';

/** Which links of a table to list, and in which order. */
export interface Arrangement {
  readonly search: string;
  /** Empty: all. */
  readonly standings: readonly Standing[];
  readonly payer: Link['payer'] | '';
  readonly label: string;
  readonly city: string;
  readonly joinedBy: JoinedBy | '';
  /** Links that are given are shown, hidden or not, unless only hidden ones are asked for. */
  readonly hidden: 'included' | 'only' | '';
  /** Undefined: as they were given. */
  readonly sort: LinkSort | undefined;
  readonly descending: boolean;
}

/** Dear to make, and the same for every list of a language. */
const collators = new Map<string, Intl.Collator>();

function collatorOf(language: string): Intl.Collator {
  let collator = collators.get(language);
  if (!collator) collators.set(language, (collator = new Intl.Collator(language)));
  return collator;
}

const AS_GIVEN: Arrangement = {
  search: '',
  standings: [],
  payer: '',
  label: '',
  city: '',
  joinedBy: '',
  hidden: '',
  sort: undefined,
  descending: false,
};

/** So many links are sorted and searched at once; more in slices. */
const AT_ONCE = 2_000;
/** Orders that are kept at a time: 4 bytes a link each. */
const ORDERS = 3;
/** What a person is likely to sort by, prepared while nothing happens. */
const PREPARED: readonly LinkSort[] = ['name'];

/** All links of a list, in memory. Sorts and searches them itself, by what it prepared while nothing happened. */
export class LinkTable implements LinkRows {
  readonly estimated = false;
  #links: readonly Link[];
  readonly #collator: Intl.Collator;
  readonly #search: LinkSearch;
  readonly #orders = new Map<LinkSort, Uint32Array>();
  readonly #preparing = new AbortController();
  /** It will prepare as soon as nothing happens. */
  #waiting = false;
  #arranging: AbortController | undefined;
  #arrangement = AS_GIVEN;
  /** Places in their order, without those that do not match; undefined: all as they were given. */
  #view: Uint32Array | undefined;
  #size: number;
  #identities: Int32Array | undefined;
  /** A copy to change: what was given belongs to whom it came from. */
  #own: Link[] | undefined;
  /** How many links from the first have their letters noted. */
  #noted = 0;

  constructor(links: readonly Link[], language: string) {
    this.#links = links;
    this.#size = links.length;
    this.#collator = collatorOf(language);
    this.#search = new LinkSearch(links.length);
  }

  /** How many links match. */
  get total(): number {
    return this.#size;
  }

  at(index: number): Link | undefined {
    const place = this.#placeAt(index);
    return place === undefined ? undefined : this.#links[place];
  }

  indexOf(id: string): number {
    for (let index = 0; index < this.#size; index++) if (this.at(index)?.id === id) return index;
    return -1;
  }

  look(): void {
    // Everything is here.
  }

  find(text: string): Promise<number> {
    const letters = [...text].length;
    const { compare } = new Intl.Collator(this.#collator.resolvedOptions().locale, { sensitivity: 'base' });
    for (let index = 0; index < this.#size; index++) {
      const link = this.at(index)!;
      const beginning = [...linkName(link)].slice(0, letters).join('');
      if (compare(beginning, text) === 0) return Promise.resolve(index);
    }
    return Promise.resolve(-1);
  }

  /**
   * Lists the links in another way. True when it is done at once; otherwise `done` is called when it is, unless
   * another way is asked for before.
   */
  arrange(arrangement: Arrangement, done: () => void): boolean {
    this.#arranging?.abort();
    this.#arranging = undefined;
    const { sort } = arrangement;
    const quick =
      this.#links.length <= AT_ONCE ||
      ((sort === undefined || this.#orders.has(sort)) && (!arrangement.search || this.#isNoted));
    const work = this.#arranged(arrangement);
    if (quick) {
      finish(work);
      return true;
    }
    const arranging = (this.#arranging = new AbortController());
    inSlices(work, arranging.signal).then(done, () => undefined);
    return false;
  }

  /** Makes ready, while nothing happens, what sorting and searching need. */
  prepare(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    whenIdle()
      .then(() => {
        this.#waiting = false;
        return inSlices(this.#prepared(), this.#preparing.signal, whenIdle);
      })
      .catch(() => undefined);
  }

  /** Puts links where the ones with their ids stand. They stay there, whatever the order, until it is asked for again. */
  update(links: readonly Link[]): boolean {
    this.#identities ??= finish(this.#identified());
    const known = links.filter(({ id }) => this.#placeOf(id) !== undefined);
    if (known.length === 0) return false;
    const own = (this.#own ??= [...this.#links]);
    this.#links = own;
    for (const link of known) {
      const place = this.#placeOf(link.id)!;
      for (const sort of this.#orders.keys()) if (movesIn(sort, own[place]!, link)) this.#orders.delete(sort);
      own[place] = link;
      if (this.#search.isNoted(place)) this.#search.note(place, link);
    }
    this.prepare();
    return true;
  }

  close(): void {
    this.#preparing.abort();
    this.#arranging?.abort();
  }

  get #isNoted(): boolean {
    return this.#noted >= this.#links.length;
  }

  #placeAt(index: number): number | undefined {
    if (index < 0 || index >= this.#size) return undefined;
    const at = this.#arrangement.descending ? this.#size - 1 - index : index;
    return this.#view ? this.#view[at] : at;
  }

  *#arranged(arrangement: Arrangement): Work<void> {
    const { search, standings, payer, label, city, joinedBy, hidden, sort } = arrangement;
    const order = sort && (yield* this.#ordered(sort));
    const filters =
      search.trim() !== '' ||
      standings.length > 0 ||
      [payer, label, city, joinedBy].some(Boolean) ||
      hidden === 'only';
    const view = filters ? yield* this.#matching(arrangement, order) : order;
    this.#arrangement = arrangement;
    this.#view = view;
    this.#size = view?.length ?? this.#links.length;
  }

  *#ordered(sort: LinkSort): Work<Uint32Array> {
    let order = this.#orders.get(sort);
    if (!order) {
      order = yield* orderOf(this.#links, sort, this.#collator);
      const [oldest] = this.#orders.keys();
      if (this.#orders.size >= ORDERS && oldest) this.#orders.delete(oldest);
      this.#orders.set(sort, order);
    }
    return order;
  }

  *#matching(wanted: Arrangement, order: Uint32Array | undefined): Work<Uint32Array> {
    const links = this.#links;
    const { search, standings, payer } = wanted;
    const isChosen = chooser(wanted);
    const matches = search.trim() ? this.#search.matcher(search) : undefined;
    // Who types on narrows what was found: the rest need not be looked at again.
    const from = this.#view && narrows(this.#arrangement, wanted) ? this.#view : order;
    const count = from?.length ?? links.length;
    const found = new Uint32Array(count);
    let size = 0;
    for (let index = 0; index < count; index++) {
      const place = from ? from[index]! : index;
      const link = links[place]!;
      if (
        (payer === '' || link.payer === payer) &&
        (standings.length === 0 || standings.includes(standingOf(link))) &&
        (!isChosen || isChosen(link)) &&
        (!matches || matches(place, link))
      )
        found[size++] = place;
      if (index % 1_000 === 0) yield;
    }
    return found.slice(0, size);
  }

  *#prepared(): Work<void> {
    for (; this.#noted < this.#links.length; this.#noted++) {
      if (!this.#search.isNoted(this.#noted)) this.#search.note(this.#noted, this.#links[this.#noted]!);
      if (this.#noted % 500 === 0) yield;
    }
    for (const sort of PREPARED) yield* this.#ordered(sort);
    this.#identities ??= yield* this.#identified();
  }

  /** Places by the hash of their ids, with open addressing: a table of numbers, half empty. */
  *#identified(): Work<Int32Array> {
    const table = new Int32Array(2 ** Math.ceil(Math.log2(this.#links.length * 2 + 2)));
    for (let place = 0; place < this.#links.length; place++) {
      let slot = hash(this.#links[place]!.id) & (table.length - 1);
      while (table[slot] !== 0) slot = (slot + 1) & (table.length - 1);
      table[slot] = place + 1;
      if (place % 1_000 === 0) yield;
    }
    return table;
  }

  #placeOf(id: string): number | undefined {
    const table = this.#identities!;
    for (
      let slot = hash(id) & (table.length - 1);
      table[slot] !== 0;
      slot = (slot + 1) & (table.length - 1)
    ) {
      const place = table[slot]! - 1;
      if (this.#links[place]!.id === id) return place;
    }
    return undefined;
  }
}

const letters = new Intl.Collator('de', { sensitivity: 'base' });

/** Whether a link has what is chosen besides standing and payer; undefined where nothing is. */
function chooser({ label, city, joinedBy, hidden }: Arrangement): ((link: Link) => boolean) | undefined {
  if (!label && !city && !joinedBy && hidden !== 'only') return undefined;
  const key = labelKey(label);
  return (link) =>
    (!label || link.labels?.some((each) => labelKey(each) === key) === true) &&
    (!city || letters.compare(link.account?.location.city ?? '', city) === 0) &&
    (!joinedBy || link.joinedBy === joinedBy) &&
    (hidden !== 'only' || link.hidden === true);
}

/** Whether everything that a new arrangement lists is in the one before, in the same order. */
const narrows = (before: Arrangement, after: Arrangement): boolean =>
  after.sort === before.sort &&
  after.payer === before.payer &&
  after.label === before.label &&
  after.city === before.city &&
  after.joinedBy === before.joinedBy &&
  after.hidden === before.hidden &&
  after.standings === before.standings &&
  before.search.trim() !== '' &&
  after.search.startsWith(before.search);

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}
