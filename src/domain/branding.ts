import * as v from 'valibot';
import { AccountRef } from './account.js';
import { Id, line } from './text.js';

/** What no value of a theme needs, and what could end a declaration, or fetch something (CSS Syntax 3). */
const FOREIGN = /[;{}\\!@<>]|\/\*|url\(|image(-set)?\(|attr\(|var\(|env\(/i;

/** A value of a design token (CSS). Its type is checked where it is used: only a browser knows all colours. */
const Css = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'required'),
  v.maxLength(300, 'too-long'),
  v.check((text) => !FOREIGN.test(text), 'theme-value'),
);

const TokenName = v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/), v.maxLength(40));
const TokenValue = v.union([Css, v.object({ light: Css, dark: Css })]);
const ThemeName = line(60, 0);

/** So many values a theme has at most. There are fewer tokens. */
const VALUES_MOST = 60;

/** How an account is to look: a value for each design token that is to differ, by its name without `--subsidiary-`. */
export const BrandingTheme = v.object({
  /** What people call it. */
  name: v.optional(ThemeName),
  tokens: v.pipe(
    v.record(TokenName, TokenValue),
    v.check((tokens) => Object.keys(tokens).length <= VALUES_MOST, 'too-many'),
  ),
});
export type BrandingTheme = v.InferOutput<typeof BrandingTheme>;

/** The same as a backend reports it: each value is judged by whoever draws with it. */
export const ShownTheme = v.object({
  name: v.optional(v.string()),
  tokens: v.record(v.string(), v.union([v.string(), v.object({ light: v.string(), dark: v.string() })])),
});
export type ShownTheme = v.InferOutput<typeof ShownTheme>;

/** What of a theme that comes from anywhere can be set. */
export function settable({ name, tokens }: ShownTheme): ShownTheme {
  const fit = Object.entries(tokens).filter(
    ([token, value]) => v.is(TokenName, token) && v.is(TokenValue, value),
  );
  return { ...(v.is(ThemeName, name) && { name }), tokens: Object.fromEntries(fit.slice(0, VALUES_MOST)) };
}

/** How an account is to look to whoever works in it. */
export const AccountBranding = v.object({
  /** Strong validator (RFC 9110 ETag) of this state. */
  version: v.string(),
  account: AccountRef,
  /** null: as the page looks. */
  theme: v.nullable(ShownTheme),
});
export type AccountBranding = v.InferOutput<typeof AccountBranding>;

/** Whose look: a linked account's, or, without a link, that of the account at work. */
export const BrandingQuery = v.object({ link: v.optional(Id) });
export type BrandingQuery = v.InferOutput<typeof BrandingQuery>;

export const BrandingInput = v.object({
  ...BrandingQuery.entries,
  version: v.string(),
  /** null: as the page looks again. */
  theme: v.nullable(BrandingTheme),
});
export type BrandingInput = v.InferOutput<typeof BrandingInput>;

/** A colour as a person types it: red, green and blue in hexadecimal (CSS Color 4, 5.2). */
export const HexColor = v.pipe(v.string(), v.trim(), v.regex(/^#[\da-f]{6}$/i, 'color'));
