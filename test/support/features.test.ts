import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** `A story` as Storybook has it in an address: `a-story`. */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** `OpensAccount` is shown as “Opens Account”. */
const words = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1 $2');

const stories = new Set(
  ['stories/elements', 'stories/flows', 'stories/foundations', 'stories/theme-studio'].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.stories.ts'))
      .flatMap((file) => {
        const text = readFileSync(`${folder}/${file}`, 'utf8');
        const title = /title: '([^']+)'/.exec(text)![1]!;
        return [...text.matchAll(/^export const (\w+)/gm)].map(
          ([, name]) => `${slug(title)}--${slug(words(name!))}`,
        );
      }),
  ),
);

const guide = readFileSync('stories/guides/what-it-can-do.mdx', 'utf8');
const rows = [...guide.matchAll(/<tr>\s*<td>([A-Z]\d+)<\/td>\s*<td>[^]*?<\/td>\s*<td>([^]*?)<\/td>/g)];

describe('The guide “What it can do”', () => {
  it('has rows', () => expect(rows.length).toBeGreaterThan(40));

  for (const [, code, see] of rows)
    it(`shows ${code} in a story that there is`, () => {
      const links = [...see!.matchAll(/\?path=\/story\/([\w-]+)/g)].map(([, id]) => id!);
      expect(links).not.toHaveLength(0);
      for (const id of links) expect(stories).toContain(id);
    });
});

const wrong = readFileSync('stories/guides/what-can-go-wrong.mdx', 'utf8');

describe('The guide “What can go wrong”', () => {
  const links = [...wrong.matchAll(/\?path=\/story\/([\w-]+)/g)].map(([, id]) => id!);
  it('has rows', () => expect(links.length).toBeGreaterThan(40));
  it('leads to stories that there are', () => {
    expect([...new Set(links)].filter((id) => !stories.has(id))).toEqual([]);
  });
});
