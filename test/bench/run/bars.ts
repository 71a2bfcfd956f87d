/** What ours is held to, and whether it is there. */
import type { ColdResults } from './cold-results.js';
import { SERVER_RENDERED } from './cold-results.js';
import type { EmbedResults } from './embed-results.js';
import type { ListResults } from './list-results.js';
import type { Figure } from './list-run.js';
import { rowsText } from './list-tables.js';
import { dash, ratioText, valueText, type Table } from './table.js';

const OURS = 'ours';

interface Bar {
  what: string;
  unit: 'ratio' | 'ms' | 'MB' | 'KB' | '%' | '';
  most: number;
  value: number | null | undefined;
}

const means: Record<string, number> = { 100: 1.15, 1000: 1.15, 10000: 0.85, 100000: 0.65 };
const preparedSort: Record<string, number> = { 100: 1, 1000: 1, 10000: 0.35, 100000: 0.05 };
const worstKeystroke: Record<string, number> = { 100: 1, 1000: 1, 10000: 0.8, 100000: 0.4 };

function listBars({ sizes }: ListResults): Bar[] {
  return Object.entries(sizes).flatMap(([size, entries]): Bar[] => {
    const entry = entries[OURS];
    const rows = rowsText(size);
    const ratio = (figure: Figure) => entry?.figures[figure].ratio;
    const value = (figure: Figure) => entry?.figures[figure].value;
    const blank = value('blank');
    return [
      {
        what: `mean of all operations, ${rows}`,
        unit: 'ratio',
        most: means[size] ?? 1.15,
        value: entry?.mean,
      },
      { what: `first set, CPU, ${rows}`, unit: 'ratio', most: 1.15, value: ratio('firstCpu') },
      {
        what: `sort, prepared, CPU, ${rows}`,
        unit: 'ratio',
        most: preparedSort[size] ?? 1,
        value: ratio('sortCpu'),
      },
      {
        what: `worst keystroke, CPU, ${rows}`,
        unit: 'ratio',
        most: worstKeystroke[size] ?? 1,
        value: ratio('keystrokeWorstCpu'),
      },
      { what: `script of one update, ${rows}`, unit: 'ms', most: 0.3, value: value('updateCall') },
      { what: `select all, CPU, ${rows}`, unit: 'ratio', most: 1.1, value: ratio('selectCpu') },
      { what: `scroll CPU a frame, ${rows}`, unit: 'ratio', most: 1, value: ratio('scrollCpu') },
      { what: `frames with a gap, ${rows}`, unit: '%', most: 0, value: blank == null ? blank : blank * 100 },
      { what: `elements, ${rows}`, unit: '', most: 700, value: value('elements') },
      { what: `shadow roots, ${rows}`, unit: '', most: 1, value: value('shadowRoots') },
      { what: `listeners, ${rows}`, unit: '', most: 12, value: value('listeners') },
      ...(size === '100000'
        ? ([
            { what: `heap over the rows, ${rows}`, unit: 'MB', most: 4, value: value('heap') },
            { what: `first rows painted, ${rows}`, unit: 'ratio', most: 1.3, value: ratio('firstPainted') },
          ] as const)
        : []),
    ];
  });
}

function embedBars({ scenarios }: EmbedResults): Bar[] {
  const list = scenarios[OURS];
  return [
    { what: 'list, loaded to show it', unit: 'KB', most: 22, value: list?.figures.kilobytes.value },
    { what: 'list, CPU to first rows', unit: 'ratio', most: 1.5, value: list?.figures.cpu.ratio },
    {
      what: 'screen, loaded to show the list',
      unit: 'KB',
      most: 35,
      value: scenarios['management']?.figures.kilobytes.value,
    },
    {
      what: 'everything, without telephone rules and languages',
      unit: 'KB',
      most: 80,
      value: scenarios['everything']?.whole,
    },
  ];
}

function coldBars({ contenders }: ColdResults): Bar[] {
  const rendered = contenders[SERVER_RENDERED]?.values;
  return [
    {
      what: 'cold, list visible, by windowed Lit',
      unit: 'ratio',
      most: 1.15,
      value: contenders[OURS]?.toBare,
    },
    {
      what: 'cold, server-rendered, list visible after first paint',
      unit: 'ms',
      // A frame and the look at it.
      most: 100,
      value:
        rendered?.rows == null || rendered.fcp == null ? null : Math.max(0, rendered.rows - rendered.fcp),
    },
    { what: 'cold, server-rendered, layout shift', unit: '', most: 0, value: rendered?.cls },
    {
      what: 'cold, violations of the policy',
      unit: '',
      most: 0,
      value: contenders[OURS]?.values.violations,
    },
  ];
}

export function barTable(results: { list?: ListResults; embed?: EmbedResults; cold?: ColdResults }): Table {
  const bars = [
    ...(results.list ? listBars(results.list) : []),
    ...(results.embed ? embedBars(results.embed) : []),
    ...(results.cold ? coldBars(results.cold) : []),
  ];
  return {
    head: ['', 'bar', 'measured', 'there'],
    rows: bars.map(({ what, unit, most, value }) => [
      what,
      `≤ ${most.toLocaleString('en')}${unit === 'ratio' || unit === '' ? '' : ` ${unit}`}`,
      unit === 'ratio' ? ratioText(value) : valueText(value),
      value == null ? dash : value <= most ? 'yes' : 'no',
    ]),
  };
}
