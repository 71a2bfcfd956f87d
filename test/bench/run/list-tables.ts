/** The results of `npm run bench` as text. */
import { contenders, REFERENCE } from '../contenders.js';
import type { ListEntry, ListResults } from './list-results.js';
import type { Figure, Operation } from './list-run.js';
import { dash, markdown, ratioText, valueText, type Table } from './table.js';

const operations: readonly [Operation, string][] = [
  ['first', 'first set'],
  ['replace', 'replace'],
  ['sortFirst', 'first sort'],
  ['sort', 'sort, prepared'],
  ['keystroke', 'keystroke'],
  ['keystrokeWorst', 'worst keystroke'],
  ['update', 'update one'],
  ['select', 'select all'],
];

const measures: readonly [Figure, string][] = [
  ['updateCall', 'script of one update, ms'],
  ['scrollCpu', 'scroll CPU a frame, ms'],
  ['scrollFrame95', 'scroll frame, p95 ms'],
  ['blank', 'frames with a gap'],
  ['heap', 'heap over the rows, MB'],
  ['behind', 'CPU after first paint, ms'],
  ['elements', 'elements'],
  ['shadowRoots', 'shadow roots'],
  ['listeners', 'listeners'],
];

export const sizesOf = (results: ListResults): string[] => Object.keys(results.sizes);
export const rowsText = (size: string): string => `${Number(size).toLocaleString('en')} rows`;

/** The mean of each contender at each number of rows: of everything, or without times to painted. */
export function meanTable(results: ListResults, mean: 'mean' | 'cpuMean'): Table {
  const sizes = sizesOf(results);
  const rows = contenders
    .filter(({ name }) => sizes.some((size) => results.sizes[size]![name]))
    .map(({ name, title }) => [title, ...sizes.map((size) => ratioText(results.sizes[size]![name]?.[mean]))]);
  return { head: ['', ...sizes.map(rowsText)], rows };
}

/** Ratios of one kind at one number of rows. */
export function ratioTable(entries: Record<string, ListEntry>, kind: 'Painted' | 'Cpu'): Table {
  return byContender(
    entries,
    operations.map(([, title]) => title),
    ({ figures }) => operations.map(([operation]) => ratioText(figures[`${operation}${kind}`].ratio)),
  );
}

/** What was measured in the reference, in milliseconds: painted, then CPU. */
export function referenceTable(results: ListResults): Table {
  const sizes = sizesOf(results).filter((size) => results.sizes[size]![REFERENCE]);
  const rows = operations.map(([operation, title]) => [
    title,
    ...sizes.map((size) => {
      const { figures } = results.sizes[size]![REFERENCE]!;
      return `${valueText(figures[`${operation}Painted`].value)} / ${valueText(figures[`${operation}Cpu`].value)}`;
    }),
  ]);
  return { head: ['', ...sizes.map(rowsText)], rows };
}

export function measureTable(entries: Record<string, ListEntry>): Table {
  return byContender(
    entries,
    measures.map(([, title]) => title),
    ({ figures }) =>
      measures.map(([figure]) => {
        const { value } = figures[figure];
        return figure === 'blank' && value !== null ? `${(value * 100).toFixed(0)} %` : valueText(value);
      }),
  );
}

/** Why a figure is missing, a line each. */
export function reasonLines(entries: Record<string, ListEntry>): string[] {
  return contenders.flatMap(({ name, title }) =>
    Object.entries(entries[name]?.reasons ?? {}).map(([what, why]) => `- ${title}, ${what}: ${why}`),
  );
}

export function listTables(results: ListResults): string {
  const { machine, repetitions } = results;
  const parts = [
    `Measured on ${machine.date}, Chromium ${machine.chromium}, ${machine.cores} cores, ${repetitions} repetitions.`,
    'Geometric mean of the ratios to windowed vanilla',
    markdown(meanTable(results, 'mean')),
    'The same without times to painted',
    markdown(meanTable(results, 'cpuMean')),
    'Windowed vanilla: milliseconds to painted / of CPU',
    markdown(referenceTable(results)),
  ];
  for (const [size, entries] of Object.entries(results.sizes))
    parts.push(
      `${rowsText(size)}: to painted, ratios`,
      markdown(ratioTable(entries, 'Painted')),
      `${rowsText(size)}: CPU, ratios`,
      markdown(ratioTable(entries, 'Cpu')),
      `${rowsText(size)}: the rest, as measured`,
      markdown(measureTable(entries)),
      ...(reasonLines(entries).length > 0 ? [reasonLines(entries).join('\n')] : []),
    );
  return `${parts.join('\n\n')}\n`;
}

function byContender(
  entries: Record<string, ListEntry>,
  head: readonly string[],
  cells: (entry: ListEntry) => string[],
): Table {
  const rows = contenders
    .filter(({ name }) => entries[name])
    .map(({ name, title }) => {
      const entry = entries[name]!;
      return [title, ...(entry.reasons['run'] ? head.map(() => dash) : cells(entry))];
    });
  return { head: ['', ...head], rows };
}
