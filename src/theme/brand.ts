import { contrast, type Rgb } from './contrast.js';
import type { Theme, TokenValue } from './theme.js';
import type { TokenName } from './tokens.js';

type Tokens = Readonly<Partial<Record<TokenName, TokenValue>>>;

/** How round what is drawn is: sharp, as printed forms are; soft; or round. */
export const CORNERS = {
  sharp: { 'radius-small': '0px', 'radius-medium': '0px', 'radius-large': '0px' },
  soft: { 'radius-small': '6px', 'radius-medium': '10px', 'radius-large': '16px' },
  round: { 'radius-small': '14px', 'radius-medium': '18px', 'radius-large': '28px' },
} as const satisfies Record<string, Tokens>;
export type Corners = keyof typeof CORNERS;

/** What a colour of a brand decides. */
const OF_THE_COLOR = ['color-accent', 'color-on-accent', 'color-accent-soft'] as const;
const OF_THE_CORNERS = ['radius-small', 'radius-medium', 'radius-large'] as const;

const HEX = /^#[\da-f]{6}$/i;

const rgbOf = (hex: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Rgb;

/** What stands on a colour: whichever of white and near-black is read better. */
const onColor = (hex: string): string =>
  contrast(rgbOf(hex), [1, 1, 1]) >= contrast(rgbOf(hex), [0.05, 0.07, 0.13]) ? '#ffffff' : '#0c1220';

/** The tokens that follow from one colour, for light and dark pages: brighter where it is dark around it. */
const tokensOfColor = (hex: string): Tokens => ({
  'color-accent': { light: hex, dark: `color-mix(in oklab, ${hex} 55%, white)` },
  'color-on-accent': { light: onColor(hex), dark: '#0c1220' },
  'color-accent-soft': {
    light: `color-mix(in oklab, ${hex} 10%, white)`,
    dark: `color-mix(in oklab, ${hex} 32%, black)`,
  },
});

const without = (tokens: Tokens, names: readonly TokenName[]): Tokens =>
  Object.fromEntries(Object.entries(tokens).filter(([name]) => !names.includes(name as TokenName)));

/** A theme in another colour (`#0a7246`); without one, in the page's. */
export const withColor = ({ tokens, ...theme }: Theme, hex: string | undefined): Theme => ({
  ...theme,
  tokens: { ...without(tokens, OF_THE_COLOR), ...(hex !== undefined && tokensOfColor(hex)) },
});

/** A theme with other corners; without any, with the page's. */
export const withCorners = ({ tokens, ...theme }: Theme, corners: Corners | undefined): Theme => ({
  ...theme,
  tokens: { ...without(tokens, OF_THE_CORNERS), ...(corners && CORNERS[corners]) },
});

/** The colour of a theme, where it is one that can be typed; undefined: it has none, or another kind. */
export function colorOf({ tokens }: Theme): string | undefined {
  const accent = tokens['color-accent'];
  const light = typeof accent === 'string' ? accent : accent?.light;
  return light && HEX.test(light) ? light.toLowerCase() : undefined;
}

/** How round a theme is: `page` where it does not say, `other` where it says something of its own. */
export function cornersOf({ tokens }: Theme): Corners | 'page' | 'other' {
  const same = (wanted: Tokens) => OF_THE_CORNERS.every((name) => tokens[name] === wanted[name]);
  if (same({})) return 'page';
  return (Object.keys(CORNERS) as Corners[]).find((corners) => same(CORNERS[corners])) ?? 'other';
}
