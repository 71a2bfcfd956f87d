import type { Backend } from '../../backend/backend.js';
import { HIDDEN_STANDINGS, type Link, type LinkQuery } from '../../domain/link.js';
import type { LinkExportInput } from '../../domain/link-export.js';
import { equal, ok, refused, refusedField } from '../assert.js';
import type { Suite } from '../suite.js';
import { intent, linkTo, validOrder, BERLIN } from './steps.js';

/** The cells of a table in text, row by row, headings first (RFC 4180). */
function cellsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  const pattern = new RegExp(`("(?:[^"]|"")*"|[^"${separator}\\r\\n]*)(${separator}|\\r\\n)`, 'gy');
  let row: string[] = [];
  for (const [, cell = '', end] of text.matchAll(pattern)) {
    row.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end !== '\r\n') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

interface Table {
  fileName: string;
  head: string[];
  rows: string[][];
}

async function tableOf(backend: Backend, input: LinkExportInput, separator = ','): Promise<Table> {
  const { fileName, blob } = await backend.exportLinks(input);
  ok(blob.type.startsWith('text/csv'), `a table, not ${blob.type}`);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  equal([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf], 'the mark of UTF-8');
  const [head = [], ...rows] = cellsOf(new TextDecoder().decode(bytes), separator);
  return { fileName, head, rows };
}

async function everything(backend: Backend, query: LinkQuery): Promise<Link[]> {
  const all: Link[] = [];
  let after: string | undefined;
  do {
    const page = await backend.listLinks({ ...query, limit: 200, ...(after !== undefined && { after }) });
    all.push(...page.items);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return all;
}

const numbersOf = (links: readonly Link[]): string[] => links.map(({ customerNumber }) => customerNumber);
const column = ({ rows }: Table, index: number): string[] => rows.map((row) => row[index] ?? '');

export function exportingCases(suite: Suite): void {
  suite.group('export', () => {
    for (const query of [
      {},
      { sort: 'monthly', descending: true },
      { sort: 'newest', payer: 'main' },
      { search: 'berlin', sort: 'city' },
      { standings: ['suspended', 'closing', 'declined'] },
      { standings: [...HIDDEN_STANDINGS] },
    ] satisfies LinkQuery[])
      suite.reads(
        `has the rows of the list in its order: ${JSON.stringify(query)}`,
        async ({ backendOf }) => {
          const main = await backendOf('main-owner');
          const listed = numbersOf(await everything(main, query));
          ok(listed.length > 0, 'some rows');
          equal(column(await tableOf(main, { ...query, language: 'en' }), 0), listed, 'the numbers');
        },
      );

    suite.reads('speaks English, with commas between cells', async ({ backendOf }) => {
      const table = await tableOf(await backendOf('main-owner'), { language: 'en-GB', search: BERLIN });
      ok(/^[\w-]+-\d{4}-\d\d-\d\d\.csv$/.test(table.fileName), `a name with the day, not ${table.fileName}`);
      equal(table.head.slice(0, 2), ['Customer number', 'Name'], 'the headings');
      const [row = []] = table.rows;
      equal(row.slice(0, 2), ['K-100 871', 'Berlin Mitte'], 'the first cells');
      ok(/^\d+\.\d\d$/.test(row[8]!), `an amount with a point, not ${row[8]}`);
      equal(row[9], 'EUR', 'the currency');
      ok(/^\d{4}-\d\d-\d\d$/.test(row[10]!), `an ISO date, not ${row[10]}`);
    });

    suite.reads(
      'speaks German, with a comma in amounts and semicolons between cells',
      async ({ backendOf }) => {
        const table = await tableOf(await backendOf('main-owner'), { language: 'de', search: BERLIN }, ';');
        equal(table.head.slice(0, 2), ['Kundennummer', 'Name'], 'the headings');
        const [row = []] = table.rows;
        ok(/^\d+,\d\d$/.test(row[8]!), `an amount with a comma, not ${row[8]}`);
        equal([row[6], row[7]], ['Aktiv', 'Sammelrechnung'], 'the words');
      },
    );

    suite.reads(
      'writes amounts as the language does, and English words where it has none',
      async ({ backendOf }) => {
        const table = await tableOf(await backendOf('main-owner'), { language: 'fr', search: BERLIN }, ';');
        equal(table.head[0], 'Customer number', 'the heading');
        ok(/^\d+,\d\d$/.test(table.rows[0]![8]!), 'an amount with a comma');
      },
    );

    suite.reads('has only the rows that are picked, in the list’s order', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const listed = await everything(main, {});
      const picked = [listed[9]!, listed[2]!];
      const input: LinkExportInput = { language: 'en', only: [...picked.map(({ id }) => id), 'l-nobodys'] };
      equal(column(await tableOf(main, input), 0), numbersOf([listed[2]!, listed[9]!]), 'the numbers');
      equal((await tableOf(main, { language: 'en', only: [] })).rows, [], 'the rows when none is picked');
    });

    suite.reads('leaves out the rows that are not picked', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const listed = await everything(main, { search: 'berlin' });
      const input: LinkExportInput = { language: 'en', search: 'berlin', except: [listed[0]!.id] };
      equal(column(await tableOf(main, input), 0), numbersOf(listed.slice(1)), 'the numbers');
    });

    suite.reads('has nothing of other accounts, whatever is picked', async ({ backendOf }) => {
      const other = await backendOf('other-owner');
      equal((await tableOf(other, { language: 'en', only: ['l-100871'] })).rows, [], 'the rows');
    });

    suite.reads('tells nothing about an account before it is linked', async ({ backendOf }) => {
      const standings = ['waiting-for-owner', 'waiting-for-code', 'needs-confirmation'] as const;
      const table = await tableOf(await backendOf('main-owner'), {
        language: 'en',
        standings: [...standings],
      });
      equal(table.rows.length, 3, 'the number of rows');
      for (const row of table.rows) equal(row.slice(1, 6), ['', '', '', '', ''], 'what is told');
    });

    suite.writes('writes nothing that a spreadsheet takes for a formula', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      for (const name of ['=1+1', '+49 "x"', '-2', '@SUM(A1)'])
        await main.placeOrder({ ...(await validOrder(main)), name }, intent());
      const { rows } = await tableOf(main, {
        language: 'en',
        sort: 'newest',
        standings: ['awaiting-checks'],
      });
      const names = rows.map((row) => row[1]!);
      for (const name of ["'=1+1", `'+49 "x"`, "'-2", "'@SUM(A1)"])
        ok(names.includes(name), `${name} among ${JSON.stringify(names)}`);
    });

    suite.reads('tells how many rows have come, and of how many', async ({ backendOf }) => {
      const large = await backendOf('large-owner');
      const told: [number, number | null][] = [];
      await large.exportLinks(
        { language: 'en' },
        { onProgress: (done, total) => void told.push([done, total]) },
      );
      equal(told.at(-1), [30, 30], 'the last that was told');
      ok(
        told.every(([done], index) => index === 0 || done >= told[index - 1]![0]),
        'no step back',
      );
    });

    suite.reads('is given up with the reason of the signal', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const reason = new Error('no longer wanted');
      const stop = new AbortController();
      const file = main.exportLinks({ language: 'en' }, { signal: stop.signal });
      stop.abort(reason);
      const thrown: unknown = await file.then(
        () => undefined,
        (error: unknown) => error,
      );
      ok(thrown === reason, `the reason, not ${String(thrown)}`);
      equal((await tableOf(main, { language: 'en', search: BERLIN })).rows.length, 1, 'the rows of the next');
    });

    suite.reads('takes a language, and either what is picked or what is not', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      await refusedField(main.exportLinks({ language: 'not a language' }), 'language');
      await refusedField(main.exportLinks({ language: 'en', only: [], except: [] }), 'except');
      await refusedField(
        main.exportLinks({
          language: 'en',
          only: Array.from({ length: 10_001 }, (_, index) => `l-${index}`),
        }),
        'only',
      );
      await refused(main.exportLinks({} as LinkExportInput), 'invalid-input');
    });

    suite.writes('has a detached account as it was', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id, version } = await linkTo(main, BERLIN);
      await main.detach({ link: id, when: 'now', version }, intent());
      const { rows } = await tableOf(main, { language: 'en', standings: ['detached'], only: [id] });
      equal(rows[0]?.slice(0, 2), ['K-100 871', 'Berlin Mitte'], 'the row');
    });
  });
}
