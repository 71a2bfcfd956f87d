import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { contrast, hexOf, PAIRS, readable, unsafePairs, type Rgb } from '../../src/theme/contrast.js';
import { TOKENS, type TokenName } from '../../src/theme/tokens.js';

const rgb = (hex: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Rgb;

/** The colours that the elements have where a page says nothing. */
function defaults(scheme: 'light' | 'dark'): Partial<Record<TokenName, Rgb>> {
  const colors: Partial<Record<TokenName, Rgb>> = {};
  for (const [name, { type, fallback }] of Object.entries(TOKENS)) {
    const pair = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(fallback);
    if (type === 'color' && pair) colors[name as TokenName] = rgb(pair[scheme === 'light' ? 1 : 2]!);
  }
  return { ...colors, 'focus-color': colors['color-accent']! };
}

describe('contrast', () => {
  it('is as WCAG defines it', () => {
    expect(contrast([0, 0, 0], [1, 1, 1])).toBeCloseTo(21, 5);
    expect(contrast(rgb('#777777'), rgb('#ffffff'))).toBeCloseTo(4.48, 2);
    expect(contrast(rgb('#767676'), rgb('#ffffff'))).toBeCloseTo(4.54, 2);
    expect(contrast(rgb('#0000ff'), rgb('#ff0000'))).toBeCloseTo(2.15, 2);
  });
});

describe.each(['light', 'dark'] as const)('the default look on a %s page', (scheme) => {
  it('is safe', () => {
    expect(unsafePairs(defaults(scheme), scheme)).toEqual([]);
  });

  it('has every colour that the pairs speak of', () => {
    const colors = defaults(scheme);
    expect(PAIRS.flatMap(({ text, ground }) => [text, ground]).filter((name) => !colors[name])).toEqual([]);
  });
});

describe('a text that cannot be read', () => {
  it('keeps its colour where it can be', () => {
    expect(readable(rgb('#0000aa'), [{ color: rgb('#ffffff'), needed: 4.5 }])).toEqual(rgb('#0000aa'));
  });

  it('gets as little darker as it takes, and stays the colour that it is', () => {
    // A yellow that banks like: 1.5 on white.
    const yellow = rgb('#ffcc00');
    const found = readable(yellow, [{ color: rgb('#ffffff'), needed: 4.5 }]);
    expect(contrast(found, rgb('#ffffff'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(found, rgb('#ffffff'))).toBeLessThan(4.8);
    expect(found[0]).toBeGreaterThan(found[2]);
  });

  it('gets the best that there is where its grounds are far apart', () => {
    const grounds = ['#000000', '#ffffff'].map((hex) => ({ color: rgb(hex), needed: 4.5 }));
    expect(['#000000', '#ffffff']).toContain(hexOf(readable(rgb('#808080'), grounds)));
  });

  it('can be read afterwards, whatever the colours are', () => {
    const channel = fc.integer({ min: 0, max: 255 }).map((value) => value / 255);
    const color = fc.tuple(channel, channel, channel);
    fc.assert(
      fc.property(color, color, fc.constantFrom(3, 4.5), (text, ground, needed) => {
        expect(contrast(readable(text, [{ color: ground, needed }]), ground)).toBeGreaterThanOrEqual(needed);
      }),
    );
  });
});

describe('a brand', () => {
  it('whose accent is too light is told of each pair, and text on the accent follows what becomes of it', () => {
    const colors = { ...defaults('light'), 'color-accent': rgb('#ffcc00'), 'focus-color': rgb('#ffcc00') };
    const found = unsafePairs(colors, 'light');
    const accents = found.filter(({ text }) => text === 'color-accent');
    expect(accents.map(({ ground }) => ground)).toEqual([
      'color-surface',
      'color-sunken',
      'color-accent-soft',
    ]);
    const repaired = { ...colors };
    for (const { text, replacement } of found) repaired[text] = rgb(replacement);
    expect(unsafePairs(repaired, 'light')).toEqual([]);
  });
});
