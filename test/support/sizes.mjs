// Bundles what a host would load and compares its Brotli size with the limit of each scenario.
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build, loadConfigFromFile } from 'vite';

const { config } = await loadConfigFromFile({ command: 'build', mode: 'cdn' });

/** `initial` counts what is loaded before anything is opened; otherwise late chunks count too. */
const scenarios = [
  { name: 'subsidiary-list', entry: 'src/define/subsidiary-list.ts', limit: 22 },
  { name: 'subsidiary-management', entry: 'src/define/subsidiary-management.ts', limit: 35, initial: true },
  { name: 'everything', entry: 'src/register.ts', limit: 80 },
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

async function kilobytes({ entry, initial }) {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: config.plugins.filter(({ name }) => name === 'minify-templates'),
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
  const chunks = output.filter(({ type }) => type === 'chunk');
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
    `${fits ? 'ok ' : 'BAD'} ${name}: ${size === undefined ? `no ${entry}` : `${size.toFixed(1)} KB`} of ${limit}`,
  );
}
process.exitCode = failed > 0 ? 1 : 0;
