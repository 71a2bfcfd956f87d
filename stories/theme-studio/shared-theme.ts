import { readTheme, type Theme } from '../../src/theme/theme.js';

const KEY = 'theme';

/** Bytes as text that an address can hold (RFC 4648, base64url). */
const encoded = (text: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const decoded = (text: string): string =>
  new TextDecoder().decode(
    Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0)),
  );

/** The page that the reader sees: Storybook's, or the story's own where it stands alone. */
const page = (): Location => {
  try {
    return (window.parent ?? window).location;
  } catch {
    return window.location;
  }
};

/** The address of this page that opens with a theme. It is all in the part that no server sees. */
export function linkTo(theme: Theme): string {
  const url = new URL(page().href);
  url.hash = `${KEY}=${encoded(JSON.stringify(theme))}`;
  return url.href;
}

/** The theme that the address of this page came with. */
export function themeInAddress(): Theme | undefined {
  for (const { hash } of [page(), window.location]) {
    const text = new URLSearchParams(hash.slice(1)).get(KEY);
    if (text === null) continue;
    try {
      return readTheme(decoded(text)).theme;
    } catch {
      // A link that was cut off in a mail opens without a theme.
      return undefined;
    }
  }
  return undefined;
}
