import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ELEMENTS } from '../../stories/manifest.js';

const folder = 'stories/elements';

/** The stories of each element, in the order in which they are written. */
const storiesOf = new Map(
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .filter((text) => text.includes('export const Playground'))
    .map((text) => [/component: '([\w-]+)'/.exec(text)?.[1], text]),
);

it.each([...ELEMENTS.keys()])('%s has a playground, and then its anatomy', (tag) => {
  const text = storiesOf.get(tag) ?? '';
  expect([...text.matchAll(/^export const (\w+)/gm)].slice(0, 2).map(([, name]) => name)).toEqual([
    'Playground',
    'Anatomy',
  ]);
  // Which holds that each part and slot of the manifest is found.
  expect(text).toMatch(/^export const Anatomy = anatomyOf(<\w+>)?\(/m);
});
