import { localTime } from '../domain/local-time.js';
import { browser, type Environment } from './environment.js';
import type { Queries } from './queries.js';
import { Store } from './store.js';
import { holidays } from './late-reads.js';

/** The public holidays of the regions that somebody asked about: of the last, this and the next year. */
export class HolidayCalendar extends Store<ReadonlyMap<string, ReadonlySet<string>>> {
  readonly #queries: Queries;
  readonly #environment: Environment;
  readonly #asked = new Set<string>();

  constructor(queries: Queries, environment: Environment = browser) {
    super(new Map());
    this.#queries = queries;
    this.#environment = environment;
  }

  /** The days of a region, as soon as they are known. */
  of(region: string): ReadonlySet<string> | undefined {
    if (!this.#asked.has(region) && this.#queries.backend.capabilities.holidays) {
      this.#asked.add(region);
      void this.#read(region);
    }
    return this.state.get(region);
  }

  async #read(region: string): Promise<void> {
    const year = Number(localTime(this.#environment.now(), 'UTC').day.slice(0, 4));
    const answers = await Promise.all(
      [year - 1, year, year + 1].map((each) => holidays(this.#queries, region, each).refetch()),
    );
    const days = answers.flatMap(({ data }) => data?.items.map(({ day }) => day) ?? []);
    // Days that are only partly known would tell something wrong: what failed is not asked for again until a reload.
    if (answers.every(({ data }) => data)) this.set(new Map(this.state).set(region, new Set(days)));
  }
}
