/** Bundles a page's script for production, with the settings that the package's sizes are measured with. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { minifyTemplates } from '../../../vite.config.js';
import { withoutHelper } from '../../support/without-helper.mjs';

const ENTRY = 'virtual:entry';
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export const root = here('../../../');
export const contenderFile = (file: string): string => here(`../contenders/${file}`);
export const pageFile = (file: string): string => here(`../page/${file}`);
export const look = (): string => readFileSync(contenderFile('look.css'), 'utf8');
export const pageStyles = (): string => readFileSync(pageFile('page.css'), 'utf8');

/** What of ours is bundled: the sources, or the modules that `npm run build` left. */
export type Build = 'src' | 'dist';

/** The files of a bundle by their paths: `entry.js`, and what it loads. */
export type Files = Map<string, string | Uint8Array>;

/** Bundles the script of which `code` is the whole text; `whole`: into one file that can be a classic script. */
export async function bundle(code: string, from: Build = 'src', whole = false): Promise<Files> {
  const built = (await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    define: {
      'process.env.NODE_ENV': '"production"',
      // A classic script has none.
      ...(whole && { 'import.meta.resolve': 'undefined', 'import.meta.url': 'location.href' }),
    },
    plugins: [entry(code), minifyTemplates(), withoutHelper],
    resolve: {
      alias: [
        {
          find: /^subsidiary-elements\/(.*)\.js$/,
          replacement: from === 'src' ? `${root}src/$1.ts` : `${root}dist/$1.js`,
        },
      ],
    },
    build: {
      target: 'es2022',
      write: false,
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: ENTRY,
        preserveEntrySignatures: 'allow-extension',
        output: {
          minify: true,
          entryFileNames: 'entry.js',
          chunkFileNames: placeOf,
          codeSplitting: !whole,
        },
      },
    },
  })) as Rolldown.RolldownOutput;
  return new Map(
    built.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]),
  );
}

/** The paths of what a bundle's entry needs before it runs: its own imports, theirs and so on. */
export function importsOf(files: Files, from = 'entry.js', found = new Set<string>()): ReadonlySet<string> {
  for (const [, path] of String(files.get(from)).matchAll(/\b(?:from|import)\s*["']\.\/([^"']+)["']/g)) {
    const file = [path!, `chunks/${path!}`].find((each) => files.has(each));
    if (!file || found.has(file)) continue;
    found.add(file);
    importsOf(files, file, found);
  }
  return found;
}

/** Telephone rules and languages are data that loads when it is needed, and are counted apart. */
export const APART = 'apart/';
const placeOf = ({ moduleIds }: { moduleIds: string[] }): string =>
  `${moduleIds.some((id) => /libphonenumber-js|\/src\/locales\//.test(id)) ? APART : 'chunks/'}[name]-[hash].js`;

function entry(code: string): Plugin {
  return {
    name: 'entry',
    resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : undefined),
    load: (id) => (id === `\0${ENTRY}` ? code : undefined),
  };
}
