// Bundles what a host would load and compares its Brotli size with the limit of each scenario.
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build, loadConfigFromFile } from 'vite';
import { withoutHelper } from './without-helper.mjs';

const { config } = await loadConfigFromFile({ command: 'build', mode: 'cdn' });

/**
 * `initial` counts what is loaded before anything is opened; otherwise late chunks count too. `without` leaves
 * chunks out, `only` leaves all others out: the rules of telephone numbers are data that loads with the first
 * number, and have a limit of their own. The first limit is above the aim of 22: 24, and 0.5 for the tokens of the second
 * level, for what says that a link ends soon, for spaces that all follow one token, and for notices that screen readers hear.
 */
const NUMBERS = /libphonenumber-js/;
const LOCALES = /\/src\/locales\//;
const scenarios = [
  { name: 'subsidiary-list', entry: 'src/define/subsidiary-list.ts', limit: 24.5, initial: true },
  {
    name: 'subsidiary-management',
    entry: 'src/define/subsidiary-management.ts',
    limit: 35.6,
    initial: true,
  },
  { name: 'everything', entry: 'src/register.ts', limit: 296, without: [NUMBERS, LOCALES] },
  // For whoever embeds; no other entry leads to it.
  { name: 'host doctor', entry: 'src/define/subsidiary-doctor.ts', limit: 60, initial: true },
  { name: 'terms', entry: 'src/terms/index.ts', limit: 4, initial: true },
  { name: 'telephone numbers', entry: 'src/domain/phone.ts', limit: 34, only: NUMBERS },
  { name: 'kinds of numbers', entry: 'src/domain/forwarding-numbers.ts', limit: 42, only: NUMBERS },
  ...locales().map((file) => ({
    name: `locale ${file.slice(0, -3)}`,
    entry: `src/locales/${file}`,
    limit: 6,
    initial: true,
  })),
];

function locales() {
  return existsSync('src/locales') ? readdirSync('src/locales').filter((file) => file.endsWith('.ts')) : [];
}

async function kilobytes({ entry, initial, without = [], only }) {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [...config.plugins.filter(({ name }) => name === 'minify-templates'), withoutHelper],
    build: {
      target: 'es2022',
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: resolve(entry),
        preserveEntrySignatures: 'allow-extension',
        output: { minify: true, entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
  const holds = ({ modules }, pattern) => Object.keys(modules).some((module) => pattern.test(module));
  const chunks = output
    .filter(({ type }) => type === 'chunk')
    .filter((chunk) => chunk.isEntry || !without.some((pattern) => holds(chunk, pattern)))
    .filter((chunk) => !only || holds(chunk, only));
  const counted = initial ? loadedFirst(chunks) : chunks;
  return counted.reduce((sum, { code }) => sum + brotliCompressSync(code).length, 0) / 1024;
}

/** The entry chunk and what it imports statically, however deep. */
function loadedFirst(chunks) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const { imports } of found)
    for (const name of imports) if (byName.has(name)) found.add(byName.get(name));
  return [...found];
}

let failed = 0;
for (const scenario of scenarios) {
  const { name, entry, limit } = scenario;
  const size = existsSync(entry) ? await kilobytes(scenario) : undefined;
  const fits = size !== undefined && size <= limit;
  if (!fits) failed++;
  console.log(
    `${fits ? 'ok ' : 'BAD'} ${name}: ${size === undefined ? `no ${entry}` : `${size.toFixed(2)} KB`} of ${limit}`,
  );
}
process.exitCode = failed > 0 ? 1 : 0;
