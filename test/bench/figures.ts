/**
 * `npm run bench:figures`: writes the guide “Figures” from what the last runs left in `results`. A run that was not
 * made is said to be missing.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { rules } from './rules.js';
import { barTable } from './run/bars.js';
import type { Machine } from './run/browser.js';
import { root } from './run/bundle.js';
import { coldTable, type ColdResults } from './run/cold-results.js';
import { embedTable, type EmbedResults } from './run/embed-results.js';
import type { ListResults } from './run/list-results.js';
import {
  measureTable,
  meanTable,
  ratioTable,
  reasonLines,
  referenceTable,
  rowsText,
} from './run/list-tables.js';
import { escaped, markup } from './run/table.js';

const PAGE = join(root, 'stories/guides/figures.mdx');

function read<T>(name: string): T | undefined {
  const file = join(root, 'test/bench/results', `${name}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined;
}

const list = read<ListResults>('list');
const embed = read<EmbedResults>('embed');
const cold = read<ColdResults>('cold');

const measuredOn = ({
  machine: { date, chromium, cores, platform, load },
  repetitions,
}: {
  machine: Machine;
  repetitions: number;
}): string =>
  `Measured on ${date} in Chromium ${chromium} on ${cores} cores (${platform}), ${repetitions} repetitions${load === undefined ? '' : `; load average ${load}`}.`;

const missing = (what: string, command: string): string =>
  `There are no figures of ${what} yet: \`${command}\`.`;

function listParts(results: ListResults): string[] {
  return [
    measuredOn(results),
    '### All operations',
    'The geometric mean of the ratios to windowed vanilla. Lower is better.',
    markup(meanTable(results, 'mean')),
    'The same without times to painted, which depend on what else the machine does:',
    markup(meanTable(results, 'cpuMean')),
    '### Windowed vanilla itself',
    'Milliseconds to painted / of CPU.',
    markup(referenceTable(results)),
    ...Object.entries(results.sizes).flatMap(([size, entries]) => [
      `### ${rowsText(size)}`,
      'To painted, by windowed vanilla:',
      markup(ratioTable(entries, 'Painted')),
      'CPU, by windowed vanilla:',
      markup(ratioTable(entries, 'Cpu')),
      'The rest, as measured:',
      markup(measureTable(entries)),
      reasonLines(entries).map(escaped).join('\n'),
    ]),
  ];
}

function coldParts(results: ColdResults): string[] {
  const { latency, down, up, cpu } = results.slow;
  return [
    `${measuredOn(results)} A first visit with nothing cached: ${latency} ms of latency, ${down / 1e6} Mbit/s down, ${up / 1e3} kbit/s up, a processor ${cpu} times slower. The page asks for its script, the script for 100 rows. The policy:`,
    `\`${results.policy}\``,
    markup(coldTable(results)),
    'A list that shows no rows here needs a looser policy.',
  ];
}

const parts = [
  "import { Meta } from '@storybook/addon-docs/blocks';",
  '<Meta title="Guides/Figures" />',
  '# Figures',
  'How fast and how large the list is, beside other ways to show the same. This page is written by `npm run bench:figures` from what the benches measured; nothing in it is typed by hand. Measure it yourself with `npm run bench`, `npm run bench:embed` and `npm run bench:cold`: a real Chromium is all it takes.',
  '## What ours is held to',
  list || embed || cold
    ? markup(barTable({ ...(list && { list }), ...(embed && { embed }), ...(cold && { cold }) }))
    : 'There are no figures yet.',
  '## How it is measured',
  rules.map((rule) => `- ${escaped(rule)}`).join('\n'),
  '## The list at work',
  ...(list ? listParts(list) : [missing('the list at work', 'npm run bench')]),
  '## What it costs a page',
  ...(embed
    ? [
        `${measuredOn(embed)} Brotli kilobytes, with 100 rows that are in the page already and nothing throttled. “All” counts what loads later too, but for telephone rules and languages.`,
        markup(embedTable(embed)),
      ]
    : [missing('the cost', 'npm run bench:embed')]),
  '## A cold first visit',
  ...(cold ? coldParts(cold) : [missing('a first visit', 'npm run bench:cold')]),
];

const text = parts.filter((part) => part !== '').join('\n\n');
writeFileSync(PAGE, await format(text, { ...(await resolveConfig(PAGE)), parser: 'mdx' }));
console.log('stories/guides/figures.mdx');
