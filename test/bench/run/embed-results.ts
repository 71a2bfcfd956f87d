/** The results of `npm run bench:embed` as they are kept, and as a table. */
import { contenders, REFERENCE } from '../contenders.js';
import type { Machine } from './browser.js';
import type { Build } from './bundle.js';
import { dash, ratioText, valueText, type Table } from './table.js';
import { medianOf, ratios } from './statistics.js';

/** A list, or the whole screen as one of our entry points defines it. */
export interface Scenario {
  name: string;
  title: string;
  styled?: true;
  contender?: string;
  /** The module that defines the screen. */
  screen?: string;
}

export const scenarios: readonly Scenario[] = [
  ...contenders.map((entry): Scenario => ({ ...entry, contender: entry.name })),
  { name: 'management', title: 'subsidiary-management', screen: 'define/subsidiary-management' },
  { name: 'everything', title: 'everything registered, the screen shown', screen: 'register' },
];

export interface EmbedRun {
  /** Milliseconds from the import to first rows. */
  time: number | null;
  /** The main thread's CPU time in that: script, style, layout, paint. */
  cpu: number | null;
  requests: number | null;
  kilobytes: number | null;
  reason?: string;
}

const FIGURES = ['time', 'cpu', 'requests', 'kilobytes'] as const;
type EmbedFigure = (typeof FIGURES)[number];

export interface EmbedEntry {
  figures: Record<EmbedFigure, { value: number | null; ratio: number | null }>;
  /** Brotli kilobytes of all that can load, without telephone rules and languages. */
  whole: number;
  reason?: string;
}

export interface EmbedResults {
  machine: Machine;
  repetitions: number;
  build: Build;
  scenarios: Record<string, EmbedEntry>;
}

export function embedSummary(
  runs: ReadonlyMap<string, readonly EmbedRun[]>,
  whole: (name: string) => number,
  facts: Omit<EmbedResults, 'scenarios'>,
): EmbedResults {
  const reference = runs.get(REFERENCE) ?? [];
  const entries = [...runs].map(([name, done]): [string, EmbedEntry] => {
    const figures = Object.fromEntries(
      FIGURES.map((figure) => {
        const values = done.map((run) => run[figure]);
        const ratio = medianOf(
          ratios(
            values,
            reference.map((run) => run[figure]),
          ),
        );
        return [figure, { value: medianOf(values), ratio }];
      }),
    ) as EmbedEntry['figures'];
    const reason = done.find((run) => run.reason)?.reason;
    return [name, { figures, whole: whole(name), ...(reason ? { reason } : {}) }];
  });
  return { ...facts, scenarios: Object.fromEntries(entries) };
}

export function embedTable({ scenarios: entries }: EmbedResults): Table {
  const head = ['', 'loaded, KB', 'all, KB', 'requests', 'CPU, ms', 'ratio', 'first rows, ms', 'ratio'];
  const rows = scenarios
    .filter(({ name }) => entries[name])
    .map(({ name, title }) => {
      const { figures, whole, reason } = entries[name]!;
      if (reason) return [`${title}: ${reason}`, ...head.slice(1).map(() => dash)];
      return [
        title,
        valueText(figures.kilobytes.value),
        valueText(whole),
        String(figures.requests.value ?? dash),
        valueText(figures.cpu.value),
        ratioText(figures.cpu.ratio),
        valueText(figures.time.value),
        ratioText(figures.time.ratio),
      ];
    });
  return { head, rows };
}
