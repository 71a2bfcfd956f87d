/** What a token's value is: it is checked by that before it is used. */
export type TokenType = 'color' | 'length' | 'font' | 'weight' | 'shadow' | 'time';

/** A design token that the elements read: `--subsidiary-` and its name. */
export interface Token {
  readonly type: TokenType;
  /** What it colours or measures. */
  readonly about: string;
  /** What stands where a page says nothing (CSS). One that names another token follows it. */
  readonly fallback: string;
}

const pair = (light: string, dark: string): string => `light-dark(${light}, ${dark})`;
const color = (about: string, fallback: string): Token => ({ type: 'color', about, fallback });
const length = (about: string, fallback: string): Token => ({ type: 'length', about, fallback });

/** All tokens of the first level: what a thing means. Every element is drawn with these. */
export const SEMANTIC = {
  'color-accent': color('the next step, links, what is chosen', pair('#2f5bea', '#8fadff')),
  'color-on-accent': color('text on the accent', pair('#ffffff', '#0c1220')),
  'color-accent-soft': color('ground of what is chosen', pair('#eaf0ff', '#1d2a4d')),
  'color-ink': color('text', pair('#131a2b', '#eef1f8')),
  'color-ink-muted': color('text that says more', pair('#4a5468', '#b6bfd2')),
  'color-ink-subtle': color('headings of tables, hints', pair('#626b7f', '#97a2b9')),
  'color-line': color('lines between things', pair('#e1e5ee', '#2b3449')),
  'color-line-strong': color('lines around fields', pair('#858ea1', '#76829c')),
  'color-surface': color('ground of cards, tables, dialogs', pair('#ffffff', '#141a28')),
  'color-sunken': color('ground below those', pair('#f5f7fb', '#0d121d')),
  'color-ok': color('what is well', pair('#0a7246', '#5fd39b')),
  'color-ok-soft': color('its ground', pair('#e3f6ec', '#123326')),
  'color-warn': color('what needs someone', pair('#8a5300', '#f2bd63')),
  'color-warn-soft': color('its ground', pair('#fff2d9', '#3a2b10')),
  'color-bad': color('what went wrong, what ends something', pair('#b42318', '#ff8b80')),
  'color-on-bad': color('text on that', pair('#ffffff', '#2a0d0a')),
  'color-bad-soft': color('its ground', pair('#fdeae8', '#421a17')),
  'color-info': color('what is under way', pair('#1b57a6', '#86b7f7')),
  'color-info-soft': color('its ground', pair('#e6f0fd', '#152a45')),
  'radius-small': length('corners of controls', '6px'),
  'radius-medium': length('corners of cards, notices and menus', '10px'),
  'radius-large': length('corners of dialogs', '16px'),
  space: length('the rhythm of all distances', '8px'),
  font: { type: 'font', about: 'font family; by default the page’s', fallback: 'inherit' },
  'shadow-raised': {
    type: 'shadow',
    about: 'shadow of raised things',
    fallback: '0 1px 2px light-dark(rgb(19 26 43 / 6%), rgb(0 0 0 / 40%))',
  },
  'shadow-floating': {
    type: 'shadow',
    about: 'shadow of what floats',
    fallback: '0 12px 40px light-dark(rgb(19 26 43 / 18%), rgb(0 0 0 / 60%))',
  },
  'control-height': length('height of controls; never below 24px', '36px'),
  motion: { type: 'time', about: 'length of movements', fallback: '160ms' },
} as const satisfies Record<string, Token>;

/** The tokens of the second level: one kind of thing, where it is to differ from what the first level says. */
export const SPECIAL = {
  'heading-font': { type: 'font', about: 'font family of headings', fallback: 'inherit' },
  'heading-weight': { type: 'weight', about: 'weight of headings', fallback: '650' },
  'button-radius': length('corners of buttons', 'var(--subsidiary-radius-small)'),
  'button-weight': { type: 'weight', about: 'weight of what buttons say', fallback: '550' },
  'badge-radius': length('corners of badges', '99px'),
  'row-height': length('height of a row of the list, where it is a table', '4em'),
  'dialog-radius': length('corners of dialogs', 'var(--subsidiary-radius-large)'),
  'focus-color': color('the ring around what has the focus', 'var(--subsidiary-color-accent)'),
  'backdrop-color': color('what lies over the page behind a dialog', 'rgb(10 15 28 / 45%)'),
} as const satisfies Record<string, Token>;

export type TokenName = keyof typeof SEMANTIC | keyof typeof SPECIAL;

export const TOKENS: Readonly<Record<TokenName, Token>> = { ...SEMANTIC, ...SPECIAL };

export const TOKEN_NAMES = Object.keys(TOKENS) as TokenName[];

/** The custom property that a page sets. */
export const propertyOf = (name: TokenName): `--subsidiary-${TokenName}` => `--subsidiary-${name}`;
