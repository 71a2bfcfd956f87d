import type { TokenName } from './tokens.js';

/** A colour as a screen shows it: red, green and blue from 0 to 1 (sRGB). */
export type Rgb = readonly [number, number, number];

/** Two colours that stand on each other, and the contrast that a reader needs (WCAG 2.2, 1.4.3 and 1.4.11). */
export interface Pair {
  readonly text: TokenName;
  readonly ground: TokenName;
  readonly needed: 4.5 | 3;
}

const read = (text: TokenName, ...grounds: TokenName[]): Pair[] =>
  grounds.map((ground) => ({ text, ground, needed: 4.5 }));

/** Every pair of tokens that the elements draw on each other. */
export const PAIRS: readonly Pair[] = [
  ...read('color-ink', 'color-surface', 'color-sunken', 'color-accent-soft'),
  ...read('color-ink-muted', 'color-surface', 'color-sunken', 'color-accent-soft'),
  ...read('color-ink-subtle', 'color-surface', 'color-sunken'),
  ...read('color-accent', 'color-surface', 'color-sunken', 'color-accent-soft'),
  ...read('color-on-accent', 'color-accent'),
  ...read('color-ok', 'color-surface', 'color-ok-soft'),
  ...read('color-warn', 'color-surface', 'color-warn-soft'),
  ...read('color-bad', 'color-surface', 'color-sunken', 'color-bad-soft'),
  ...read('color-on-bad', 'color-bad'),
  ...read('color-info', 'color-surface', 'color-info-soft'),
  { text: 'color-line-strong', ground: 'color-surface', needed: 3 },
  { text: 'focus-color', ground: 'color-surface', needed: 3 },
  { text: 'focus-color', ground: 'color-sunken', needed: 3 },
];

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

/** How bright a colour is, from 0 to 1 (relative luminance, WCAG 2.2). */
export const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** The contrast of two colours, from 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

const mixed = (from: Rgb, to: Rgb, share: number): Rgb =>
  [0, 1, 2].map((at) => from[at]! + (to[at]! - from[at]!) * share) as unknown as Rgb;

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [1, 1, 1];

/** Written as CSS, in the 256 steps that a screen has. */
export const hexOf = (color: Rgb): string =>
  `#${color
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

const rounded = (color: Rgb): Rgb =>
  color.map((channel) => Math.round(channel * 255) / 255) as unknown as Rgb;

/**
 * The colour closest to a text's that has the contrast to every ground: it is made darker or lighter, whichever changes it
 * less. Where grounds are so far apart that none has, the best of black and white.
 */
export function readable(
  text: Rgb,
  grounds: readonly { readonly color: Rgb; readonly needed: number }[],
): Rgb {
  const reads = (color: Rgb): boolean =>
    grounds.every(({ color: ground, needed }) => contrast(color, ground) >= needed);
  if (reads(text)) return text;
  const ways = [BLACK, WHITE].flatMap((to) => {
    if (!reads(to)) return [];
    let [low, high] = [0, 1];
    for (let step = 0; step < 12; step++) {
      const middle = (low + high) / 2;
      if (reads(rounded(mixed(text, to, middle)))) high = middle;
      else low = middle;
    }
    return [{ color: rounded(mixed(text, to, high)), share: high }];
  });
  const [nearest] = ways.sort((a, b) => a.share - b.share);
  if (nearest) return nearest.color;
  const worst = (color: Rgb): number =>
    Math.min(...grounds.map(({ color: ground, needed }) => contrast(color, ground) / needed));
  return worst(BLACK) >= worst(WHITE) ? BLACK : WHITE;
}

/** A pair that cannot be read well enough, on a light or on a dark page. */
export interface UnsafePair extends Pair {
  readonly scheme: 'light' | 'dark';
  /** The contrast that it has. */
  readonly contrast: number;
  /** What the text is drawn in instead (CSS), where that is done. */
  readonly replacement: string;
}

/** The pairs that are not safe, and what would make each text safe on all that it stands on. */
export function unsafePairs(
  colors: Readonly<Partial<Record<TokenName, Rgb>>>,
  scheme: UnsafePair['scheme'],
): UnsafePair[] {
  const found: UnsafePair[] = [];
  // What is replaced stands as a ground with its new colour: text on the accent follows the accent.
  const used = { ...colors };
  for (const text of new Set(PAIRS.map((pair) => pair.text))) {
    const color = used[text];
    if (!color) continue;
    const pairs = PAIRS.filter((pair) => pair.text === text && used[pair.ground]);
    const grounds = pairs.map(({ ground, needed }) => ({ color: used[ground]!, needed }));
    const unsafe = pairs.filter(({ ground, needed }) => contrast(color, used[ground]!) < needed);
    if (unsafe.length === 0) continue;
    used[text] = readable(color, grounds);
    const replacement = hexOf(used[text]);
    found.push(
      ...unsafe.map((pair) => ({
        ...pair,
        scheme,
        contrast: contrast(color, used[pair.ground]!),
        replacement,
      })),
    );
  }
  return found;
}
