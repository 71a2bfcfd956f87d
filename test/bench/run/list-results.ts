/** The results of `npm run bench` as they are kept. */
import { contenders, REFERENCE } from '../contenders.js';
import type { Machine } from './browser.js';
import type { Build } from './bundle.js';
import { MEASURES, OPERATIONS, type Figure, type Run } from './list-run.js';
import { geometricMean, medianOf, ratios } from './statistics.js';

export const FIGURES: readonly Figure[] = [
  ...OPERATIONS.flatMap((operation): Figure[] => [`${operation}Painted`, `${operation}Cpu`]),
  ...MEASURES,
];

/** The figures that the mean is made of. A sort counts once it is prepared, a keystroke at its worst. */
export const IN_MEAN: readonly Figure[] = [
  ...(['first', 'replace', 'sort', 'keystrokeWorst', 'update', 'select'] as const).flatMap(
    (operation): Figure[] => [`${operation}Painted`, `${operation}Cpu`],
  ),
  'scrollCpu',
  'heap',
];

/** Those of them that do not depend on what else the machine does. */
export const IN_CPU_MEAN: readonly Figure[] = IN_MEAN.filter((figure) => !figure.endsWith('Painted'));

export interface Cell {
  /** The median of the repetitions. */
  value: number | null;
  /** The median of the ratios to the reference, repetition by repetition. */
  ratio: number | null;
  /** Each repetition. */
  runs: (number | null)[];
}

export interface ListEntry {
  figures: Record<Figure, Cell>;
  mean: number | null;
  cpuMean: number | null;
  reasons: Record<string, string>;
  viewport: number;
}

export interface ListResults {
  machine: Machine;
  repetitions: number;
  build: Build;
  /** By number of rows, then by contender. */
  sizes: Record<string, Record<string, ListEntry>>;
}

export function summary(
  runs: ReadonlyMap<number, ReadonlyMap<string, readonly Run[]>>,
  facts: Omit<ListResults, 'sizes'>,
): ListResults {
  const sizes: ListResults['sizes'] = {};
  for (const [size, bySize] of runs) {
    const entries: Record<string, ListEntry> = (sizes[size] = {});
    for (const { name } of contenders) {
      const done = bySize.get(name);
      if (done) entries[name] = entryOf(done, bySize.get(REFERENCE));
    }
  }
  return { ...facts, sizes };
}

function entryOf(runs: readonly Run[], reference: readonly Run[] | undefined): ListEntry {
  const figures = Object.fromEntries(
    FIGURES.map((figure): [Figure, Cell] => [
      figure,
      cellOf(valuesOf(runs, figure), valuesOf(reference ?? [], figure)),
    ]),
  ) as Record<Figure, Cell>;
  return {
    figures,
    mean: rounded(geometricMean(IN_MEAN.map((figure) => figures[figure].ratio))),
    cpuMean: rounded(geometricMean(IN_CPU_MEAN.map((figure) => figures[figure].ratio))),
    reasons: Object.assign({}, ...runs.map(({ reasons }) => reasons)) as Record<string, string>,
    viewport: Math.max(...runs.map(({ viewport }) => viewport)),
  };
}

const valuesOf = (runs: readonly Run[], figure: Figure): (number | null)[] =>
  runs.map(({ figures }) => figures[figure] ?? null);

function cellOf(values: readonly (number | null)[], reference: readonly (number | null)[]): Cell {
  return {
    value: rounded(medianOf(values)),
    ratio: rounded(medianOf(ratios(values, reference))),
    runs: values.map(rounded),
  };
}

/** Four digits say more than the measurement knows. */
const rounded = (value: number | null): number | null =>
  value === null ? null : Number(value.toPrecision(4));
