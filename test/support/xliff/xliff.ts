// The texts of a language as a file for translators, and back: `npm run xliff -- export de [file]`, `-- import file`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { areas, englishArea, MODEL, pathOf, readArea, translatedArea } from './areas.js';
import { changesOf, isLanguage } from './check.js';
import { formatted, sourceWith } from './code.js';
import { readDocument, writeDocument, type Problem } from './document.js';
import { choiceOf, formsOf } from './forms.js';

/** All texts of a language as XLIFF; with empty translations where there are none. */
export function exportLanguage(language: string): string {
  return writeDocument(
    language,
    areas().map((area) => {
      const english = englishArea(area);
      const translated = translatedArea(language, area);
      const texts = [...english.texts.values()].map(({ key, note, values, tree }) => ({
        key,
        note,
        values,
        forms: formsOf(choiceOf(tree, translated?.texts.get(key)?.tree, language)),
      }));
      return { area, path: english.path, note: english.note, texts };
    }),
  );
}

export interface Import {
  readonly language: string;
  /** What keeps it from being taken over; empty: nothing. */
  readonly problems: readonly Problem[];
  /** The files that change, with what they become. */
  readonly files: ReadonlyMap<string, string>;
  /** How many texts change. */
  readonly texts: number;
}

/** Reads what came back, and what the source files of the language become. Changes nothing itself. */
export async function importLanguage(xml: string): Promise<Import> {
  const problems: Problem[] = [];
  const document = readDocument(xml, problems);
  const changes = document ? changesOf(document, problems) : new Map();
  const language = document?.language ?? '';
  const files = new Map<string, string>();
  if (problems.length > 0)
    return { language, problems: problems.sort((one, other) => one.line - other.line), files, texts: 0 };
  let texts = 0;
  for (const [area, changed] of changes) {
    const english = englishArea(area);
    const path = pathOf(language, area);
    // A file that is not there yet looks like that of the model, with every text replaced.
    const model = readFileSync(pathOf(MODEL, area), 'utf8');
    const before = translatedArea(language, area) ?? readArea(path, model, english);
    files.set(path, await formatted(path, sourceWith(before, english, language, changed)));
    texts += changed.size;
  }
  return { language, problems, files, texts };
}

const USAGE = `npm run xliff -- export <language> [file]   all texts of a language, for translators; a new language: empty
npm run xliff -- import <file>              what came back, into src/locales/<language>/`;

async function run([command, first, second]: readonly string[]): Promise<number> {
  if (command === 'export' && first) {
    if (!isLanguage(first)) {
      console.error(`“${first}” is not a language to translate to: please give a tag such as “nb”.`);
      return 1;
    }
    const path = second ?? `${first}.xlf`;
    writeFileSync(path, exportLanguage(first));
    console.log(`${path} has all texts in ${first}.`);
    return 0;
  }
  if (command === 'import' && first) return importFile(first);
  console.error(USAGE);
  return 1;
}

async function importFile(path: string): Promise<number> {
  const { language, problems, files, texts } = await importLanguage(readFileSync(path, 'utf8'));
  for (const { line, unit, text } of problems)
    console.error(`${path}:${line}: ${unit ? `${unit}: ` : ''}${text}`);
  if (problems.length > 0) {
    console.error(
      `Nothing was changed: ${problems.length === 1 ? '1 problem' : `${problems.length} problems`}.`,
    );
    return 1;
  }
  for (const [file, source] of files) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, source);
  }
  console.log(`${language}: ${texts} texts changed in ${files.size} files.`);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'test/support/locales.ts'], {
    stdio: 'inherit',
  });
  return status ?? 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = await run(process.argv.slice(2));
