/** One run: a fresh page, one contender, one number of rows, all operations once through. */
import type { Browser, CDPSession, Page } from 'playwright';
import type { Painted } from '../page/harness.js';
import { freshPage, metric, quiet } from './browser.js';
import { median } from './statistics.js';
import { cpuOf, recordMarks, type Marks } from './trace.js';

/** What is measured to painted and in CPU time. */
export const OPERATIONS = [
  'first',
  'replace',
  'sortFirst',
  'sort',
  'keystroke',
  'keystrokeWorst',
  'update',
  'select',
] as const;
export type Operation = (typeof OPERATIONS)[number];

/** The rest. */
export const MEASURES = [
  'updateCall',
  'scrollCpu',
  'scrollFrame',
  'scrollFrame95',
  'blank',
  'heap',
  'elements',
  'shadowRoots',
  'listeners',
  'behind',
] as const;
export type Measure = (typeof MEASURES)[number];
export type Figure = `${Operation}Painted` | `${Operation}Cpu` | Measure;

/** Null: not reached, for the reason of the same name. */
export interface Run {
  figures: Partial<Record<Figure, number | null>>;
  reasons: Record<string, string>;
  /** How high the scrolled area is: a taller one shows more rows. */
  viewport: number;
}

const RUN_LIMIT = 180_000;
const WORDS = ['m', 'mü', 'mün', '', 'h', 'ha', 'ham', ''];
const UPDATES = [0, 1, 2, 3, 4, 5, 6, 7];

export async function listRun(browser: Browser, url: string, rows: number, slower = 1): Promise<Run> {
  const { page, session } = await freshPage(browser);
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, failed) => {
    timer = setTimeout(() => failed(new Error(`not done after ${RUN_LIMIT / 1000} s`)), RUN_LIMIT);
  });
  const work = measure(browser, page, session, url, rows, slower);
  work.catch(() => {});
  try {
    return await Promise.race([work, limit]);
  } catch (error) {
    const reason = [reasonOf(error), ...problems.slice(0, 1)].join('; ');
    return { figures: {}, reasons: { run: reason }, viewport: 0 };
  } finally {
    clearTimeout(timer);
    // A page that hangs does not close: its browser is closed then.
    await Promise.race([page.context().close(), new Promise((done) => setTimeout(done, 5000))]);
  }
}

async function measure(
  browser: Browser,
  page: Page,
  session: CDPSession,
  url: string,
  rows: number,
  slower: number,
): Promise<Run> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => 'bench' in window);
  await page.evaluate((count) => window.bench.prepare(count), rows);
  const heapBefore = await heap(session);
  const listenersBefore = await metric(session, 'JSEventListeners');
  await page.evaluate(() => window.bench.mount());
  if (slower > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await quiet(session);

  const steps = new Map<string, Painted>();
  const run: Run = { figures: {}, reasons: {}, viewport: 0 };
  const { figures } = run;
  const marks = await recordMarks(browser, page, async () => {
    const step = async (mark: string, work: Promise<Painted>, wait = false): Promise<void> => {
      const painted = await work;
      steps.set(mark, painted);
      if (painted.reason) run.reasons[mark] = painted.reason;
      if (wait) await quiet(session);
    };
    await step(
      'first',
      page.evaluate(() => window.bench.first()),
      true,
    );
    await page.evaluate(() => performance.mark('settled'));
    if (steps.get('first')!.painted === null) return;

    const columns = await page.evaluate(() => window.bench.missingColumns());
    if (columns.length > 0) run.reasons['columns'] = `not seen: ${columns.join(', ')}`;
    const count = await page.evaluate(() => window.bench.count());
    figures.elements = count.elements;
    figures.shadowRoots = count.shadowRoots;
    run.viewport = count.viewport;
    figures.listeners = (await metric(session, 'JSEventListeners')) - listenersBefore;
    figures.heap = ((await heap(session)) - heapBefore) / 2 ** 20;

    await step(
      'replace0',
      page.evaluate(() => window.bench.replace('replace0', true)),
      true,
    );
    await step(
      'replace1',
      page.evaluate(() => window.bench.replace('replace1', false)),
      true,
    );
    await step(
      'sort0',
      page.evaluate(() => window.bench.sort('sort0', false)),
      true,
    );
    await step(
      'sort1',
      page.evaluate(() => window.bench.sort('sort1', true)),
      true,
    );
    await step(
      'sort2',
      page.evaluate(() => window.bench.sort('sort2', false)),
      true,
    );
    for (const [index, text] of WORDS.entries())
      await step(
        `key${index}`,
        page.evaluate(([mark, text]) => window.bench.filter(mark!, text!), [`key${index}`, text]),
      );
    await quiet(session);
    for (const row of UPDATES)
      await step(
        `update${row}`,
        page.evaluate((row) => window.bench.update(`update${row}`, row), row),
      );
    for (const [index, on] of [true, false, true, false].entries())
      await step(
        `select${index}`,
        page.evaluate(
          ([mark, on]) => window.bench.selectAll(mark as string, on as boolean),
          [`select${index}`, on],
        ),
      );
    await quiet(session);
    const scrolled = await page.evaluate(() => window.bench.scroll('scroll'));
    if (scrolled.frames > 0) {
      figures.scrollFrame = median(scrolled.times);
      figures.scrollFrame95 = scrolled.times[Math.floor(scrolled.times.length * 0.95)] ?? null;
      figures.scrollCpu = scrolled.frames;
      figures.blank = await page.evaluate(() => window.bench.blanks());
    }
  });

  if (figures.scrollCpu)
    figures.scrollCpu = between(marks, 'scroll:start', 'scroll:end', 1 / figures.scrollCpu);
  figures.behind = between(marks, `first:seen${steps.get('first')!.frames}`, 'settled', 1);
  addOperations(run, steps, marks);
  return run;
}

function addOperations({ figures }: Run, steps: Map<string, Painted>, marks: Marks): void {
  const add = (operation: Operation, names: string[], of: (values: number[]) => number | null): void => {
    const done = names.map((name) => ({ name, ...(steps.get(name) ?? { painted: null, frames: 0 }) }));
    const painted = done.map(({ painted }) => painted);
    const cpu = done.map(({ name, frames, painted }) =>
      painted === null ? null : cpuOf(marks, name, frames),
    );
    figures[`${operation}Painted`] = all(painted, of);
    figures[`${operation}Cpu`] = all(cpu, of);
  };
  const typed = WORDS.flatMap((text, index) => (text === '' ? [] : [`key${index}`]));
  add('first', ['first'], median);
  add('replace', ['replace0', 'replace1'], median);
  add('sortFirst', ['sort0'], median);
  add('sort', ['sort1', 'sort2'], median);
  add('keystroke', typed, median);
  add('keystrokeWorst', typed, (values) => Math.max(...values));
  add(
    'update',
    UPDATES.map((row) => `update${row}`),
    median,
  );
  add('select', ['select0', 'select2'], median);
  figures.updateCall = all(
    UPDATES.map((row) => steps.get(`update${row}`)?.call ?? null),
    median,
  );
}

/** One that never painted makes the whole figure none. */
const all = (values: (number | null)[], of: (values: number[]) => number | null): number | null =>
  values.includes(null) ? null : of(values as number[]);

function between(marks: Marks, from: string, to: string, factor: number): number | null {
  const [start, end] = [marks.get(from), marks.get(to)];
  return start === undefined || end === undefined ? null : (end - start) * factor;
}

/** The first line of what went wrong, without where Playwright saw it. */
export const reasonOf = (error: unknown): string =>
  String((error as Error).message)
    .split('\n')[0]!
    .replace(/^page\.\w+: (Error: )?/, '');

/** The bytes of script objects that are left after everything that can go has gone. */
async function heap(session: CDPSession): Promise<number> {
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
