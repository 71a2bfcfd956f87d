import type { FileLoad, Load, Times } from './measure.js';

/** One way to run the server, and what was measured. */
export interface Result {
  name: string;
  command: string;
  processes: number;
  connections: number;
  accounts: number;
  large: number;
  /** Seconds that planting took; null where it had been done before. */
  seed: number | null;
  load: Load;
  file: FileLoad;
  machine: {
    cores: number;
    node: string;
    /** Processes that wanted to run meanwhile, on average. */ busy: number;
  };
}

const row = (name: string, { requests, median, p95, p99 }: Times): string =>
  `| ${name} | ${requests} | ${median} | ${p95} | ${p99} |`;

/** A result as a piece of Markdown. */
export function markdown({ name, load, file, ...result }: Result): string {
  const { perSecond, failed, all, kinds } = load;
  return [
    `## ${name}`,
    '',
    `${result.accounts} accounts, ${result.large} of them under one main account. ${result.processes} process(es), ` +
      `${result.connections} connections, ${result.machine.cores} cores, Node ${result.machine.node}: ` +
      `${perSecond} requests a second, ${failed} failed. Milliseconds:`,
    '',
    '| Request | Requests | Median | p95 | p99 |',
    '| --- | --- | --- | --- | --- |',
    row('all', all),
    ...Object.entries(kinds).map(([kind, times]) => row(kind, times)),
    '',
    `A file of ${file.rows} rows (${file.megabytes} MB) in ${file.seconds} s, its first byte after ${file.first} ms; ` +
      `the process had ${file.before ?? '?'} MB in memory before, and ${file.most ?? '?'} MB at most.`,
    '',
  ].join('\n');
}
