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
  | ({ readonly at: 'table'; readonly error: BackendError | undefined } & BulkTable)
  | { readonly at: 'sending'; readonly done: number; readonly total: number }
  | { readonly at: 'job'; readonly bulk: string };

const BulkDraft = v.object({
  text: v.pipe(v.string(), v.maxLength(1_000_000)),
  message: v.pipe(v.string(), v.maxLength(600)),
  scopes: v.array(Scope),
  /** The bulk link that was looked at last. */
  bulk: v.nullable(v.pipe(v.string(), v.maxLength(64))),
});
export type BulkDraft = v.InferOutput<typeof BulkDraft>;

export interface BulkState {
  readonly step: BulkStep;
  readonly draft: BulkDraft;
}

type TableStep = BulkStep & { readonly at: 'table' };

/** What of a table was handed in. */
interface Begun {
  readonly bulk: string;
  readonly rows: readonly BulkRowInput[];
  done: number;
}

/** What was read, to be read again in another way. */
type Source = { readonly text: string } | { readonly bytes: Uint8Array; readonly encoding: Encoding };

/**
 * From what somebody pastes or drops to rows that the backend has. What is pasted is kept until it is handed in; from
 * then on the backend has it, for every device.
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
  edit(changes: Partial<Omit<BulkDraft, 'bulk'>>): void {
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
    if (step.at !== 'table') return;
    const begun = (this.#begun ??= await this.#begin(step));
    if (begun) await this.#sendRest(step, begun);
  }

  async #begin(step: TableStep): Promise<Begun | undefined> {
    const { message, scopes } = this.state.draft;
    this.#go({ at: 'sending', done: 0, total: step.table.rows.length });
    const phones = step.as.mapping.includes('contactPhone') ? await phoneFormats(HOME) : plainFormats;
    const usual = { ...(message.trim() && { message }), scopes: scopes.join(' ') };
    const work = rowsOf(step.table, step.as, { usual, words: this.#words(), phones });
    const rows = await inSlices(work, new AbortController().signal);
    const created = await this.#patiently(step, this.#creating, step.name ? { name: step.name } : {});
    return created && { bulk: created.id, rows, done: 0 };
  }

  async #sendRest(step: TableStep, begun: Begun): Promise<void> {
    const { bulk, rows } = begun;
    while (begun.done < rows.length) {
      this.#go({ at: 'sending', done: begun.done, total: rows.length });
      const part = partOf(rows, begun.done);
      if (!(await this.#patiently(step, this.#putting, { bulk, rows: part }))) return;
      begun.done += part.length;
    }
    this.#begun = this.#source = undefined;
    await this.#queries.outdated('listBulkLinks');
    this.#keep({ ...this.state.draft, text: '', bulk }, { at: 'job', bulk });
  }

  /** Sends as soon as the backend takes it. Goes back to the table when it does not. */
  async #patiently<I, O>(step: TableStep, operation: Operation<I, O>, input: I): Promise<O | undefined> {
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
