import { propertyOf, TOKENS, type TokenName, type TokenType } from './tokens.js';

/** A value of a token (CSS), or one for a light and one for a dark page. */
export type TokenValue = string | { readonly light: string; readonly dark: string };

/** How a brand looks: a value for each token that is to differ. It is plain JSON, so that it can be kept and sent. */
export interface Theme {
  /** What people call it. */
  readonly name?: string;
  /** Values by the names of tokens, without `--subsidiary-`. */
  readonly tokens: Readonly<Partial<Record<TokenName, TokenValue>>>;
}

/** How close things stand. */
export type Density = 'comfortable' | 'compact';

/** The tokens of a density. What a theme says counts more. */
export const DENSITIES: Readonly<Record<Density, Theme['tokens']>> = {
  comfortable: {},
  compact: { space: '6px', 'control-height': '30px', 'row-height': '3.3em' },
};

/** What of a theme is not used: a name that no token has, or a value that is not of the token's type. */
export interface ThemeProblem {
  readonly token: string;
  readonly problem: 'unknown-token' | `not-a-${TokenType}` | 'not-a-theme';
}

/** Whether a browser takes a value for a CSS property. */
type Supports = (property: string, value: string) => boolean;

/** The property that takes what a token of a type can be. */
const PROPERTY: Readonly<Record<TokenType, string>> = {
  color: 'color',
  length: 'border-top-width',
  font: 'font-family',
  weight: 'font-weight',
  shadow: 'box-shadow',
  time: 'transition-duration',
};

/** What a value may call. Everything else could fetch something, or refer to what is not the theme's. */
const FUNCTIONS = new Set(
  'rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark calc min max clamp'.split(' '),
);
const KEYWORDS = /^(inherit|initial|unset|revert|revert-layer)$/i;
const LONGEST = 300;

/** Whether a value is of a type, and nothing but that. */
export function isOfType(
  type: TokenType,
  value: string,
  supports: Supports = CSS.supports.bind(CSS),
): boolean {
  const text = value.trim();
  if (text === '' || text.length > LONGEST || /[;{}\\!@]|\/\*/.test(text) || KEYWORDS.test(text))
    return false;
  for (const [, name] of text.matchAll(/([\w-]*)\(/g)) if (!FUNCTIONS.has(name!.toLowerCase())) return false;
  // Widths have names, too, and a negative length inside `calc` is cut off by the browser.
  if (type === 'length' && !/\d/.test(text)) return false;
  return supports(PROPERTY[type], text);
}

/** What is set for a value (CSS). */
export const cssOf = (value: TokenValue): string =>
  typeof value === 'string' ? value.trim() : `light-dark(${value.light.trim()}, ${value.dark.trim()})`;

/** Reads a theme that comes from anywhere, also as JSON: what of it can be used, and what cannot. */
export function readTheme(
  given: unknown,
  supports?: Supports,
): { readonly theme: Theme; readonly problems: readonly ThemeProblem[] } {
  const problems: ThemeProblem[] = [];
  const tokens: Partial<Record<TokenName, TokenValue>> = {};
  const source = typeof given === 'string' ? parsed(given) : given;
  const values = isRecord(source) ? source['tokens'] : undefined;
  if (!isRecord(source) || !isRecord(values))
    return { theme: { tokens }, problems: [{ token: '', problem: 'not-a-theme' }] };
  for (const [token, value] of Object.entries(values)) {
    if (!Object.hasOwn(TOKENS, token)) {
      problems.push({ token, problem: 'unknown-token' });
      continue;
    }
    const name = token as TokenName;
    const { type } = TOKENS[name];
    const read = valueIn(type, value, supports);
    if (read === undefined) problems.push({ token, problem: `not-a-${type}` });
    else tokens[name] = read;
  }
  const { name } = source;
  return { theme: { ...(typeof name === 'string' && { name }), tokens }, problems };
}

function valueIn(type: TokenType, value: unknown, supports: Supports | undefined): TokenValue | undefined {
  if (typeof value === 'string') return isOfType(type, value, supports) ? value : undefined;
  if (type !== 'color' || !isRecord(value)) return undefined;
  const { light, dark } = value;
  if (typeof light !== 'string' || typeof dark !== 'string') return undefined;
  return isOfType(type, light, supports) && isOfType(type, dark, supports) ? { light, dark } : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

/** The same as page CSS, for a page that wants no script for it. */
export const toCss = ({ tokens }: Theme, selector = ':root'): string =>
  [
    `${selector} {`,
    ...entriesOf(tokens).map(([name, value]) => `  ${propertyOf(name)}: ${cssOf(value)};`),
    '}',
    '',
  ].join('\n');

/** The tokens of a theme, in the order of the table. */
export const entriesOf = (tokens: Theme['tokens']): [TokenName, TokenValue][] =>
  (Object.keys(TOKENS) as TokenName[]).flatMap((name) => {
    const value = tokens[name];
    return value === undefined ? [] : [[name, value] as [TokenName, TokenValue]];
  });

/** Reads tokens out of page CSS: what a designer pastes. Declarations of other properties are passed over. */
export function fromCss(css: string, supports?: Supports): ReturnType<typeof readTheme> {
  const tokens: Record<string, string> = {};
  for (const [, name, value] of css.matchAll(/--subsidiary-([\w-]+)\s*:\s*([^;{}]+)/g))
    tokens[name!] = value!.trim();
  return readTheme({ tokens }, supports);
}
