import type { Context, MiddlewareHandler } from 'hono';
import { html } from 'hono/html';
import { BackendError } from '../../../src/domain/errors.js';
import { languageOf, type Language } from '../mail/texts.js';
import type { Buckets } from './limits.js';

/** Pages that stand for servers of the host's own are shown by themselves, send only to themselves, and are not kept. */
export const PAGE_HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

export type HostPage = ReturnType<typeof html>;

/** A plain page of one of them. `at`: its path, below which its style is. */
export const hostPage = (language: Language, title: string, at: string, content: unknown): HostPage =>
  html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="${at}/style.css" />
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`;

/** How they look, in a colour of their own: one for light surroundings, one for dark. */
export const pageStyle = (light: string, dark: string): string => {
  const colour = `light-dark(${light}, ${dark})`;
  return `:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { display: grid; place-items: center; min-block-size: 100vh; margin: 0; background: light-dark(#f7f3ec, #191613); }
main { box-sizing: border-box; inline-size: min(520px, 100vw - 32px); margin-block: 16px; padding: 32px; border-radius: 12px; background: light-dark(#fff, #24201b); }
h1 { margin: 0; font-size: 1.4em; }
form, fieldset { display: grid; gap: 8px; }
fieldset { margin: 0; padding: 12px 16px; border: 1px solid light-dark(#cbbfae, #5c5247); border-radius: 8px; }
label { font-weight: 600; }
fieldset > label { display: grid; grid-template-columns: auto 1fr; gap: 10px; font-weight: normal; }
input:not([type=radio]), select { min-block-size: 44px; padding-inline: 12px; border: 1px solid light-dark(#8d8172, #75695b); border-radius: 8px; font: inherit; }
form > p { display: grid; gap: 10px; margin: 16px 0 0; }
button { min-block-size: 44px; padding-inline: 20px; border: 1px solid ${colour}; border-radius: 8px; background: none; color: ${colour}; font: inherit; font-weight: 600; cursor: pointer; }
button:is([value=order], [value=open], [value=done]) { background: ${colour}; color: light-dark(#fff, #24160a); }
:focus-visible { outline: 3px solid ${colour}; outline-offset: 2px; }
[role=alert] { color: light-dark(#b3261e, #ffb4ab); font-weight: 600; }
`;
};

const TOO_MANY: Readonly<Record<Language, string>> = {
  en: 'Too much was asked for in a short time. Please wait a moment, and try again.',
  de: 'Es wurde in kurzer Zeit zu viel abgefragt. Bitte warten Sie einen Moment und versuchen Sie es noch einmal.',
};

/** Holds back an address that asks too often: whoever guesses tokens gets nowhere. */
export const heldBack =
  (buckets: Buckets, addressOf: (c: Context) => string, title: string, at: string): MiddlewareHandler =>
  async (c, next) => {
    try {
      buckets.take(addressOf(c as Context));
    } catch (error) {
      if (!(error instanceof BackendError) || error.code !== 'rate-limited') throw error;
      const language = languageOf(c.req.header('accept-language'));
      const wait = String(Math.ceil(error.retryAfter ?? 1));
      const content = html`<p role="alert">${TOO_MANY[language]}</p>`;
      return c.html(hostPage(language, title, at, content), 429, { ...PAGE_HEADERS, 'retry-after': wait });
    }
    await next();
    return undefined;
  };
