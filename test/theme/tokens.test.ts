import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { propertyOf, TOKEN_NAMES, TOKENS, type TokenName } from '../../src/theme/tokens.js';

const sources = (...folders: string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  );

/** Every place at which the source reads a public token, as the property and what it falls back to. */
function readings(): { property: string; fallback: string }[] {
  const found: { property: string; fallback: string }[] = [];
  for (const file of sources('src/ui', 'src/elements', 'src/lit')) {
    const source = readFileSync(file, 'utf8').replace(/\s+/g, ' ');
    for (const { index } of source.matchAll(/var\( ?--subsidiary-/g)) {
      // Up to the parenthesis that closes it.
      let depth = 0;
      let end = index;
      do {
        if (source[end] === '(') depth++;
        if (source[end] === ')') depth--;
        end++;
      } while (depth > 0 || source[end - 1] !== ')');
      const [property, fallback = ''] = source.slice(index + 4, end - 1).split(/,(.*)/);
      found.push({ property: property!.trim(), fallback: fallback.trim() });
    }
  }
  return found;
}

/** The private name that a token's value is read into. */
const PRIVATE: Partial<Record<TokenName, string>> = {
  'color-accent': 'var(--_accent)',
  'radius-small': 'var(--_radius-s)',
  'radius-large': 'var(--_radius-l)',
};

const written = (name: TokenName): string => {
  const { fallback } = TOKENS[name];
  const followed = /^var\(--subsidiary-([\w-]+)\)$/.exec(fallback)?.[1] as TokenName | undefined;
  return followed ? (PRIVATE[followed] ?? fallback) : fallback;
};

it.each(TOKEN_NAMES)('the table says what the elements fall back to: %s', (name) => {
  const mine = readings().filter(({ property }) => property === propertyOf(name));
  expect(mine.length).toBeGreaterThan(0);
  for (const { fallback } of mine) expect(fallback).toBe(written(name));
});

it('no element reads a token that the table does not have, but measures of its own', () => {
  const known = new Set<string>(TOKEN_NAMES.map(propertyOf));
  const others = new Set(
    readings()
      .map(({ property }) => property)
      .filter((property) => !known.has(property)),
  );
  expect([...others].sort()).toEqual(['--subsidiary-invoice-height', '--subsidiary-list-height']);
});

it('no colour stands in the source outside the table', () => {
  const colours = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(/gi;
  const found = sources('src/ui', 'src/elements')
    .filter((file) => file !== 'src/ui/tokens.ts' && /css`/.test(readFileSync(file, 'utf8')))
    .flatMap((file) => {
      // What a token falls back to is said in the table.
      const source = readFileSync(file, 'utf8').replace(/var\(--subsidiary-[\w-]+, [^;]*;/g, '');
      return [...source.matchAll(/css`[^`]*`/g)].flatMap(([styles]) =>
        [...styles.matchAll(colours)].map(([colour]) => `${file}: ${colour}`),
      );
    });
  // A code is read by a camera: black on white, whatever the brand.
  expect(found).toEqual([
    'src/elements/identity-check/identity-check.styles.ts: #fff',
    'src/elements/identity-check/identity-check.styles.ts: #000',
  ]);
});
