/** The results of `npm run bench:cold` as they are kept, and as a table. */
import { contenders, REFERENCE } from '../contenders.js';
import type { Machine } from './browser.js';
import type { Build } from './bundle.js';
import { dash, ratioText, valueText, type Table } from './table.js';
import { medianOf, ratios } from './statistics.js';

/** The network and processor that are imitated. */
export const SLOW = { latency: 150, down: 1_600_000, up: 750_000, cpu: 4 } as const;

export const SERVER_RENDERED = 'ours-rendered';
export const BARE = 'lit-window';

export const coldNames: readonly { name: string; title: string }[] = [
  ...contenders.flatMap(({ name, title }) =>
    name === 'ours'
      ? [
          { name, title },
          { name: SERVER_RENDERED, title: 'subsidiary-list, server-rendered' },
        ]
      : [{ name, title }],
  ),
];

export interface ColdRun {
  /** Milliseconds from asking for the page to the first rows on the screen. */
  rows: number | null;
  fcp: number | null;
  lcp: number | null;
  cls: number | null;
  violations: number | null;
  reason?: string;
}

const FIGURES = ['rows', 'fcp', 'lcp', 'cls', 'violations'] as const;
type ColdFigure = (typeof FIGURES)[number];

export interface ColdEntry {
  values: Record<ColdFigure, number | null>;
  /** To windowed vanilla, and to windowed Lit. */
  ratio: number | null;
  toBare: number | null;
  reason?: string;
}

export interface ColdResults {
  machine: Machine;
  repetitions: number;
  build: Build;
  slow: typeof SLOW;
  policy: string;
  contenders: Record<string, ColdEntry>;
}

export function coldSummary(
  runs: ReadonlyMap<string, readonly ColdRun[]>,
  facts: Omit<ColdResults, 'contenders'>,
): ColdResults {
  const rowsOf = (name: string) => (runs.get(name) ?? []).map(({ rows }) => rows);
  const entries = [...runs].map(([name, done]): [string, ColdEntry] => {
    const values = Object.fromEntries(
      FIGURES.map((figure) => [figure, medianOf(done.map((run) => run[figure]))]),
    ) as ColdEntry['values'];
    const reason = done.find((run) => run.reason)?.reason;
    return [
      name,
      {
        values,
        ratio: medianOf(ratios(rowsOf(name), rowsOf(REFERENCE))),
        toBare: medianOf(ratios(rowsOf(name), rowsOf(BARE))),
        ...(reason ? { reason } : {}),
      },
    ];
  });
  return { ...facts, contenders: Object.fromEntries(entries) };
}

export function coldTable({ contenders: entries }: ColdResults): Table {
  const head = [
    '',
    'first rows, ms',
    'to vanilla',
    'to windowed Lit',
    'FCP, ms',
    'LCP, ms',
    'layout shift',
    'violations of the policy',
  ];
  const rows = coldNames
    .filter(({ name }) => entries[name])
    .map(({ name, title }) => {
      const { values, ratio, toBare, reason } = entries[name]!;
      return [
        reason ? `${title}: ${reason}` : title,
        valueText(values.rows),
        ratioText(ratio),
        ratioText(toBare),
        valueText(values.fcp),
        valueText(values.lcp),
        values.cls === null ? dash : values.cls.toFixed(3),
        values.violations === null ? dash : String(values.violations),
      ];
    });
  return { head, rows };
}
