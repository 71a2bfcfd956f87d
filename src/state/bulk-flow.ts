import * as v from 'valibot';
import type { BackendError } from '../domain/backend-error.js';
import {
  BULK_ROWS,
  type BulkColumn,
  type BulkLink,
  type BulkRowInput,
  type NewBulkLinkInput,
  type PutBulkRowsInput,
} from '../domain/bulk-link.js';
import { Scope } from '../domain/link.js';
import { phoneFormats, plainFormats } from '../domain/phone.js';
import { rowsOf, understood, type TableWords, type Understood } from './bulk-table.js';
import {
  decoded,
  encodingOf,
  readTable,
  type Encoding,
  type Separator,
  type TextTable,
} from './bulk-text.js';
import { DraftStore } from './draft.js';
import { browser, type Environment } from './environment.js';
import { Operation } from './operation.js';
import type { Queries } from './queries.js';
import { inSlices } from './slices.js';
import { Store } from './store.js';

/** Bytes that a file may have. */
const LARGEST = 5_000_000;
/** Characters of the rows that go with one call. */
const CALL_SIZE = 250_000;
/** Where numbers without a prefix are at home. */
const HOME = 'DE';

/** Why nothing could be read. */
export type Unreadable = 'empty' | 'too-large' | 'unreadable';

/** A table that is about to be handed in. */
export interface BulkTable {
  /** Of the file that it came from; empty: it was pasted. */
  readonly name: string;
  readonly table: TextTable;
  /** How the file was read; undefined: it was pasted. */
  readonly encoding: Encoding | undefined;
  readonly as: Understood;
}

export type BulkStep =
  | { readonly at: 'start'; readonly problem: Unreadable | undefined }
  | { readonly at: 'reading' }
  /** Accounts that the person administers are chosen. */
  | { readonly at: 'own'; readonly error: BackendError | undefined }
  | ({ readonly at: 'table'; readonly error: BackendError | undefined } & BulkTable)
  | { readonly at: 'sending'; readonly done: number; readonly total: number }
  | { readonly at: 'job'; readonly bulk: string };

const BulkDraft = v.object({
  text: v.pipe(v.string(), v.maxLength(1_000_000)),
  message: v.pipe(v.string(), v.maxLength(600)),
  scopes: v.array(Scope),
  /** The numbers of the accounts that were chosen of those that the person administers. */
  own: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(BULK_ROWS.most)), []),
  /** The bulk link that was looked at last. */
  bulk: v.nullable(v.pipe(v.string(), v.maxLength(64))),
});
export type BulkDraft = v.InferOutput<typeof BulkDraft>;

export interface BulkState {
  readonly step: BulkStep;
  readonly draft: BulkDraft;
}

type TableStep = BulkStep & { readonly at: 'table' };
type OwnStep = BulkStep & { readonly at: 'own' };
/** What it goes back to when it could not be handed in. */
type SentFrom = TableStep | OwnStep;

/** What of a table was handed in. */
interface Begun {
  readonly bulk: string;
  readonly rows: readonly BulkRowInput[];
  done: number;
}

/** What was read, to be read again in another way. */
type Source = { readonly text: string } | { readonly bytes: Uint8Array; readonly encoding: Encoding };

/**
 * From what somebody pastes, drops or chooses to rows that the backend has. What is pasted or chosen is kept until it is
 * handed in; from then on the backend has it, for every device.
 */
export class BulkFlow extends Store<BulkState> {
  readonly #queries: Queries;
  readonly #environment: Environment;
  readonly #drafts: DraftStore<typeof BulkDraft>;
  readonly #person: string;
  readonly #words: () => TableWords;
  readonly #creating: Operation<NewBulkLinkInput, BulkLink>;
  readonly #putting: Operation<PutBulkRowsInput, BulkLink>;
  #source: Source | undefined;
  #reading = new AbortController();
  /** What of the table was handed in before something went wrong. */
  #begun: Begun | undefined;

  constructor(
    queries: Queries,
    session: { person: { id: string }; account: { id: string } },
    parts: { words: () => TableWords; bulk?: string | undefined },
    environment: Environment = browser,
  ) {
    const drafts = new DraftStore(environment, `bulk-link:${session.account.id}`, BulkDraft);
    const scopes = queries.backend.capabilities.scopes.filter((scope) => scope !== 'team');
    const draft = drafts.load(session.person.id) ?? {
      text: '',
      message: '',
      scopes: [...scopes],
      own: [],
      bulk: null,
    };
    const bulk = parts.bulk ?? draft.bulk;
    super({ step: bulk === null ? { at: 'start', problem: undefined } : { at: 'job', bulk }, draft });
    const { backend } = queries;
    this.#queries = queries;
    this.#environment = environment;
    this.#drafts = drafts;
    this.#person = session.person.id;
    this.#words = parts.words;
    this.#creating = new Operation(backend, backend.createBulkLink.bind(backend), environment);
    this.#putting = new Operation(backend, backend.putBulkRows.bind(backend), environment);
  }

  /** Changes what is typed or decided for all rows. */
  edit(changes: Partial<Omit<BulkDraft, 'bulk' | 'own'>>): void {
    const { step } = this.state;
    this.#keep(
      { ...this.state.draft, ...changes },
      step.at === 'start' ? { at: 'start', problem: undefined } : step,
    );
  }

  setScope(scope: Scope, wanted: boolean): void {
    const scopes = this.state.draft.scopes.filter((each) => each !== scope);
    this.edit({ scopes: wanted ? [...scopes, scope] : scopes });
  }

  /** Chooses among the accounts that the person administers. */
  chooseOwn(): void {
    this.#go({ at: 'own', error: undefined });
  }

  /** Chooses some of them or not, as many as go with one bulk link. */
  pick(numbers: Iterable<string>, chosen: boolean): void {
    const own = new Set(this.state.draft.own);
    for (const number of numbers)
      if (chosen) own.add(number);
      else own.delete(number);
    this.#begun = undefined;
    this.#keep({ ...this.state.draft, own: [...own].slice(0, BULK_ROWS.most) }, this.state.step);
  }

  /** Reads what was pasted. */
  readText(): Promise<void> {
    return this.#read('', { text: this.state.draft.text });
  }

  async readFile(file: File): Promise<void> {
    if (file.size > LARGEST) return this.#go({ at: 'start', problem: 'too-large' });
    this.#go({ at: 'reading' });
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      await this.#read(file.name.slice(0, 120), { bytes, encoding: encodingOf(bytes) });
    } catch {
      this.#go({ at: 'start', problem: 'unreadable' });
    }
  }

  /** Reads the same file with another encoding, or the same text with other separators. */
  async reread(how: { encoding?: Encoding; separator?: Separator }): Promise<void> {
    const { step } = this.state;
    if (step.at !== 'table' || !this.#source) return;
    const source =
      'bytes' in this.#source && how.encoding ? { ...this.#source, encoding: how.encoding } : this.#source;
    await this.#read(step.name, source, how.separator ?? step.table.separator);
  }

  /** Says what a column means. No two columns mean the same. */
  assign(index: number, column: BulkColumn | undefined): void {
    const { step } = this.state;
    if (step.at !== 'table') return;
    const mapping = step.as.mapping.map((each, at) =>
      at === index ? column : each === column ? undefined : each,
    );
    this.#understand(step, { ...step.as, mapping });
  }

  /** Says whether the first row names the columns. */
  head(headed: boolean): void {
    const { step } = this.state;
    if (step.at === 'table') this.#understand(step, { ...step.as, headed });
  }

  /** Leaves what is looked at. Nothing that was typed is lost. */
  back(): void {
    this.#reading.abort();
    this.#begun = undefined;
    this.#keep({ ...this.state.draft, bulk: null }, { at: 'start', problem: undefined });
  }

  /** Looks at a bulk link. */
  open(bulk: string): void {
    this.#keep({ ...this.state.draft, bulk }, { at: 'job', bulk });
  }

  /** Hands the rows in, part by part. After a failure it goes on where it was. */
  async send(): Promise<void> {
    const { step } = this.state;
    if (step.at !== 'table' && step.at !== 'own') return;
    const begun = (this.#begun ??= await this.#begin(step));
    if (begun) await this.#sendRest(step, begun);
  }

  async #begin(step: SentFrom): Promise<Begun | undefined> {
    const rows = await (step.at === 'table' ? this.#tableRows(step) : this.#ownRows());
    const name = step.at === 'table' ? step.name : '';
    const created = await this.#patiently(step, this.#creating, name ? { name } : {});
    return created && { bulk: created.id, rows, done: 0 };
  }

  #ownRows(): BulkRowInput[] {
    const { own, scopes } = this.state.draft;
    this.#go({ at: 'sending', done: 0, total: own.length });
    return own.map((customerNumber, index) => ({
      number: index + 1,
      cells: { customerNumber, scopes: scopes.join(' '), proof: 'own-account' },
    }));
  }

  async #tableRows(step: TableStep): Promise<BulkRowInput[]> {
    const { message, scopes } = this.state.draft;
    this.#go({ at: 'sending', done: 0, total: step.table.rows.length });
    const phones = step.as.mapping.includes('contactPhone') ? await phoneFormats(HOME) : plainFormats;
    const usual = { ...(message.trim() && { message }), scopes: scopes.join(' ') };
    const work = rowsOf(step.table, step.as, { usual, words: this.#words(), phones });
    return inSlices(work, new AbortController().signal);
  }

  async #sendRest(step: SentFrom, begun: Begun): Promise<void> {
    const { bulk, rows } = begun;
    while (begun.done < rows.length) {
      this.#go({ at: 'sending', done: begun.done, total: rows.length });
      const part = partOf(rows, begun.done);
      if (!(await this.#patiently(step, this.#putting, { bulk, rows: part }))) return;
      begun.done += part.length;
    }
    this.#begun = this.#source = undefined;
    await this.#queries.outdated('listBulkLinks');
    const rest = step.at === 'table' ? { text: '' } : { own: [] };
    this.#keep({ ...this.state.draft, ...rest, bulk }, { at: 'job', bulk });
  }

  /** Sends as soon as the backend takes it. Goes back to where it was sent from when it does not. */
  async #patiently<I, O>(step: SentFrom, operation: Operation<I, O>, input: I): Promise<O | undefined> {
    for (;;) {
      const answer = await operation.run(input);
      if (answer !== undefined) return answer;
      const { error } = operation;
      if (error?.code !== 'rate-limited' || error.retryAfter === undefined) {
        this.#go({ ...step, error });
        return undefined;
      }
      const { retryAfter } = error;
      await new Promise<void>((resolve) => {
        this.#environment.after(retryAfter * 1000, resolve);
      });
    }
  }

  async #read(name: string, source: Source, separator?: Separator): Promise<void> {
    this.#reading.abort();
    this.#reading = new AbortController();
    const { signal } = this.#reading;
    this.#go({ at: 'reading' });
    try {
      const text = 'bytes' in source ? decoded(source.bytes, source.encoding) : source.text;
      // One more for the names of the columns.
      const table = await readTable(text, { separator, most: BULK_ROWS.most + 1, signal });
      if (table.rows.length === 0) return this.#go({ at: 'start', problem: 'empty' });
      this.#source = source;
      const encoding = 'bytes' in source ? source.encoding : undefined;
      const as = understood(table, this.#words());
      this.#begun = undefined;
      this.#go({ at: 'table', name, table, encoding, as, error: undefined });
    } catch {
      if (!signal.aborted) this.#go({ at: 'start', problem: 'unreadable' });
    }
  }

  #understand(step: TableStep, as: Understood): void {
    this.#begun = undefined;
    this.#go({ ...step, as, error: undefined });
  }

  #keep(draft: BulkDraft, step: BulkStep): void {
    this.set({ draft, step });
    this.#drafts.save(this.#person, draft);
  }

  #go(step: BulkStep): void {
    this.set({ ...this.state, step });
  }
}

/** As many rows from a place on as go with one call. */
function partOf(rows: readonly BulkRowInput[], from: number): BulkRowInput[] {
  const part: BulkRowInput[] = [];
  let size = 0;
  for (const row of rows.slice(from, from + BULK_ROWS.aCall)) {
    size += JSON.stringify(row).length;
    if (size > CALL_SIZE && part.length > 0) break;
    part.push(row);
  }
  return part;
}
