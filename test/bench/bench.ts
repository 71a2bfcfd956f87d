/**
 * `npm run bench`: every list, every number of rows, all operations, in turns; prints a table of ratios and
 * writes it with the raw figures to `results`. The rules stand in `rules.ts`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contenders, type ContenderEntry } from './contenders.js';
import { ensurePeers } from './run/peers.js';
import { launch, machine } from './run/browser.js';
import { root, type Build } from './run/bundle.js';
import { listRun, type Run } from './run/list-run.js';
import { listPages, pageOf } from './run/pages.js';
import { serve } from './run/serve.js';
import { summary, type ListResults } from './run/list-results.js';
import { listTables } from './run/list-tables.js';

const { values: flags } = parseArgs({
  options: {
    n: { type: 'string', default: '100,1000,10000,100000' },
    only: { type: 'string' },
    repetitions: { type: 'string', default: '5' },
    out: { type: 'string', default: join(root, 'test/bench/results') },
    dist: { type: 'boolean', default: false },
    /** By how much the processor is slowed down; write such results elsewhere (`out`). */
    cpu: { type: 'string', default: '1' },
  },
});

const sizes = flags.n.split(',').map(Number);
const repetitions = Number(flags.repetitions);
const wanted = flags.only?.split(',');
const chosen = contenders.filter(({ name }) => !wanted || wanted.includes(name));
const build: Build = flags.dist ? 'dist' : 'src';

ensurePeers();
const server = await serve(await listPages(chosen, build));
let browser = await launch();
const runs = new Map<number, Map<string, Run[]>>();
try {
  for (const entry of chosen) {
    console.log(`warm-up ${entry.name}`);
    const { reasons } = await run(entry, Math.min(1000, ...sizes));
    for (const [what, why] of Object.entries(reasons)) console.log(`  ${what}: ${why}`);
  }
  for (const size of sizes) {
    const bySize = new Map(chosen.map(({ name }): [string, Run[]] => [name, []]));
    runs.set(size, bySize);
    for (let repetition = 0; repetition < repetitions; repetition++)
      for (const entry of repetition % 2 === 0 ? chosen : [...chosen].reverse()) {
        const { name, most } = entry;
        const done = bySize.get(name)!;
        const skip = most && size > most.rows ? most.because : given(done);
        const started = Date.now();
        done.push(skip ? { figures: {}, reasons: { run: skip }, viewport: 0 } : await run(entry, size));
        console.log(
          `${size} rows, ${repetition + 1} of ${repetitions}, ${name}: ${((Date.now() - started) / 1000).toFixed(0)} s`,
        );
      }
  }
} finally {
  await browser.close();
  await server.close();
}

/** What a run that failed may have left behind, such as a trace, goes with its browser. */
async function run(entry: ContenderEntry, size: number): Promise<Run> {
  const result = await listRun(browser, server.origin + pageOf(entry), size, Number(flags.cpu));
  if (result.reasons['run']) {
    await browser.close();
    browser = await launch();
  }
  return result;
}

/** A list that could not do it once is not tried again. */
function given(done: readonly Run[]): string | undefined {
  return done.find(({ reasons }) => reasons['run'])?.reasons['run'];
}

const results: ListResults = summary(runs, { machine: machine(browser), repetitions, build });
mkdirSync(flags.out, { recursive: true });
writeFileSync(join(flags.out, 'list.json'), `${JSON.stringify(results, null, 2)}\n`);
const tables = listTables(results);
writeFileSync(join(flags.out, 'list.md'), tables);
console.log(`\n${tables}`);
