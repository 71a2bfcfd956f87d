import type { Rgb } from './contrast.js';
import { propertyOf, TOKENS, type TokenName } from './tokens.js';

/** What an element draws with: the page's value of a token, or what the elements fall back to. */
export function usedValue(name: TokenName): string {
  const { fallback } = TOKENS[name];
  const followed = /^var\(--subsidiary-([\w-]+)\)$/.exec(fallback);
  return `var(${propertyOf(name)}, ${followed ? usedValue(followed[1] as TokenName) : fallback})`;
}

let canvas: CanvasRenderingContext2D | null | undefined;

/** A colour that a browser has computed, in any colour space, as a screen shows it; undefined: it cannot be told. */
export function rgbOf(computed: string): Rgb | undefined {
  const plain = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(computed);
  if (plain) return [1, 2, 3].map((at) => Number(plain[at]) / 255) as unknown as Rgb;
  if (canvas === undefined) {
    const drawn = document.createElement('canvas');
    drawn.width = drawn.height = 1;
    canvas = drawn.getContext('2d', { willReadFrequently: true });
  }
  if (!canvas) return undefined;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = computed;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
  // What shines through depends on what lies below.
  return alpha === 255 ? ([red, green, blue].map((channel) => channel! / 255) as unknown as Rgb) : undefined;
}

/** The colours that tokens have where `probe` stands, on a light or on a dark page. Opaque ones only. */
export function usedColors(probe: HTMLElement, scheme: 'light' | 'dark'): Partial<Record<TokenName, Rgb>> {
  probe.style.setProperty('color-scheme', scheme);
  const colors: Partial<Record<TokenName, Rgb>> = {};
  const style = getComputedStyle(probe);
  for (const [name, { type }] of Object.entries(TOKENS) as [TokenName, (typeof TOKENS)[TokenName]][]) {
    if (type !== 'color') continue;
    probe.style.setProperty('background-color', usedValue(name));
    const color = rgbOf(style.backgroundColor);
    if (color) colors[name] = color;
  }
  return colors;
}

/** The length that a token has where `probe` stands, in CSS pixels. */
export function usedLength(probe: HTMLElement, name: TokenName): number {
  probe.style.setProperty('inline-size', usedValue(name));
  return Number.parseFloat(getComputedStyle(probe).inlineSize);
}
