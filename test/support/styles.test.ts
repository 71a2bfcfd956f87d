import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const elements = 'src/elements';

/** What an element's folder says, and what it takes its styles from elsewhere. */
function sourceOf(folder: string): string {
  const own = readdirSync(join(elements, folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(elements, folder, name), 'utf8'))
    .join('\n');
  const lent = [...own.matchAll(/from '\.\.\/([\w-]+)\/[\w.-]+\.styles\.js'/g)].map(([, from]) => from!);
  return [own, ...lent.filter((from) => from !== folder).map(sourceOf)].join('\n');
}

const folders = readdirSync(elements, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

it.each(folders.filter((folder) => /ui\/(notice|problem|sides)\.js'/.test(sourceOf(folder))))(
  '%s has the look of the notices that it shows',
  (folder) => {
    expect(sourceOf(folder)).toMatch(
      /import \{[^}]*\b(notices|badges|proposals)\b[^}]*\} from '\.\.\/\.\.\/ui\/(badge|proposal)\.styles\.js'/,
    );
  },
);
