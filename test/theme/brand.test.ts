import { describe, expect, it } from 'vitest';
import { colorOf, CORNERS, cornersOf, withColor, withCorners } from '../../src/theme/brand.js';
import { contrast, type Rgb } from '../../src/theme/contrast.js';
import { readTheme, type Theme } from '../../src/theme/theme.js';

const PLAIN: Theme = { name: 'Plain', tokens: { motion: '80ms' } };

const rgb = (hex: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Rgb;

describe('a brand', () => {
  it('is in one colour, and can be taken back to none', () => {
    const green = withColor(PLAIN, '#0A7246');
    expect(green.name).toBe('Plain');
    expect(Object.keys(green.tokens)).toEqual([
      'motion',
      'color-accent',
      'color-on-accent',
      'color-accent-soft',
    ]);
    expect(colorOf(green)).toBe('#0a7246');
    expect(withColor(withColor(green, '#9a3d12'), undefined)).toEqual(PLAIN);
  });

  it.each(['#000000', '#ffffff', '#ffcc00', '#0a7246', '#808080', '#2f5bea'])(
    'has text on %s that can be read, wherever the colour stays as it is',
    (hex) => {
      const on = withColor(PLAIN, hex).tokens['color-on-accent'];
      const { light } = on as { light: string };
      expect(contrast(rgb(light), rgb(hex))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('has values that every element takes', () => {
    const brand = withCorners(withColor(PLAIN, '#9a3d12'), 'round');
    expect(readTheme(JSON.stringify(brand), () => true)).toEqual({ theme: brand, problems: [] });
  });

  it('tells no colour that could not be typed', () => {
    expect(colorOf(PLAIN)).toBeUndefined();
    expect(colorOf({ tokens: { 'color-accent': 'oklch(0.5 0.1 20)' } })).toBeUndefined();
    expect(colorOf({ tokens: { 'color-accent': '#ABCDEF' } })).toBe('#abcdef');
  });

  it('has the corners that were chosen, those of the page, or others', () => {
    expect(cornersOf(PLAIN)).toBe('page');
    for (const corners of ['sharp', 'soft', 'round'] as const) {
      const cut = withCorners(PLAIN, corners);
      expect(cut.tokens).toEqual({ ...PLAIN.tokens, ...CORNERS[corners] });
      expect(cornersOf(cut)).toBe(corners);
      expect(withCorners(cut, undefined)).toEqual(PLAIN);
    }
    expect(cornersOf({ tokens: { 'radius-small': '3px' } })).toBe('other');
  });
});
