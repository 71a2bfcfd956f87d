/** The texts of all areas, in English and as they are translated. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Messages } from '../../src/i18n/catalogue.js';

const FOLDER = resolve('src/locales');
/** The language whose files say which English texts they translate. */
const MODEL = 'de';

/** The languages there are texts in, beside English. */
export const LANGUAGES: readonly string[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const camel = (area: string): string => area.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const load = async (path: string, name: string): Promise<Messages> => {
  const module = (await import(pathToFileURL(path).href)) as Record<string, Messages>;
  return module[name]!;
};

/** All texts of a language by area; `en`: those that the elements come with. */
export async function textsIn(language: string): Promise<ReadonlyMap<string, Messages>> {
  const areas = readdirSync(join(FOLDER, MODEL)).map((file) => file.replace(/\.ts$/, ''));
  const entries = areas.map(async (area): Promise<[string, Messages]> => {
    if (language !== 'en') return [area, await load(join(FOLDER, language, `${area}.ts`), camel(area))];
    const source = readFileSync(join(FOLDER, MODEL, `${area}.ts`), 'utf8');
    const [, name, path] =
      /import type \{ (\w+)(?: as english)? \} from '(\.\.\/\.\.\/(?:elements|ui)\/[^']+)\.js'/.exec(source)!;
    return [area, await load(join(FOLDER, MODEL, `${path}.ts`), name!)];
  });
  return new Map(await Promise.all(entries));
}

/** What stands for a value that is inserted. */
export const inserted = (at: number): string => `§${at}§`;

const VALUES: readonly (readonly unknown[])[] = [
  Array.from({ length: 8 }, (_, at) => inserted(at)),
  ...[0, 1, 2, 5, 21, 1.5].map((count) => Array.from({ length: 8 }, () => count)),
];

/** Every sentence of some texts with its key, in each form that the values it takes ask for. */
export function sentencesOf(texts: Messages, place: string): (readonly [key: string, sentence: string])[] {
  return Object.entries(texts).flatMap(([name, text]): (readonly [string, string])[] => {
    const key = `${place}.${name}`;
    if (typeof text === 'string') return [[key, text]];
    if (typeof text === 'object') return sentencesOf(text, key);
    return VALUES.flatMap((values) => {
      try {
        return [[key, text(...(values as never[]))] as const];
      } catch {
        // It takes a value of another kind.
        return [];
      }
    });
  });
}
