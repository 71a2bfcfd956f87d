// The one page of the portal that its server renders, for whoever is signed in.
import { HttpBackend } from 'subsidiary-elements';
import 'subsidiary-elements/locales/de.js';
import 'subsidiary-elements/locales/de-rest.js';
import 'subsidiary-elements/locales/de-adding.js';
import { readGiven, renderElement, styleSheets } from 'subsidiary-elements/server';
import { menuOf, whoIs, type MenuItem } from './pages.js';
import { nameAs } from './term.js';
import { textsOf, type Plain } from './texts.js';

/** What a page is asked for with. */
export interface PageRequest {
  path: string;
  cookies: Readonly<Record<string, string>>;
  acceptLanguage: string | undefined;
  /** Asks the interface in the name of whoever asks for the page. */
  fetch: typeof globalThis.fetch;
}

const styleUrl = (name: string): string => `/assets/${name}`;

/** The style sheets that the page names, by path; for good. */
export const files: ReadonlyMap<string, string> = new Map(
  styleSheets.map(({ name, text }) => [styleUrl(name), text]),
);

/** Writes the page into the portal's empty one; undefined: the browser draws it. */
export async function servedPage(empty: string, request: PageRequest): Promise<string | undefined> {
  const { path, cookies, acceptLanguage = '', fetch } = request;
  if (path !== '/products/subsidiaries') return undefined;
  const backend = await HttpBackend.connect({ baseUrl: '/api', fetch });
  const given = await readGiven(backend);
  const { session } = given;
  if (!session || session.delegation || !session.permissions.includes('view-accounts')) return undefined;
  const chosen = cookies['portal-language'] ?? (/^\s*de\b/i.test(acceptLanguage) ? 'de' : 'en');
  const language = chosen === 'de' ? 'de' : 'en';
  const texts = textsOf(language);
  await nameAs(/<meta name="term-of-secondary" content="([\w-]+)"/.exec(empty)?.[1]);
  const { element, data, head } = await renderElement('subsidiary-management', { given, language, styleUrl });
  const theme = cookies['portal-theme'] ?? '';
  const attributes = `lang="${language}"${/^[a-z ]+$/.test(theme) ? ` data-theme="${theme}"` : ''}`;
  const menu = menuOf(session, path, texts).map(menuItem).join('');
  const page = [
    [/<html lang="en">/, `<html ${attributes}>`],
    [/<title>[^<]*/, `<title>${safe(texts.subsidiaries)} · Nordfon`],
    [/<\/head>/, `${head}</head>`],
    [/(id="portal") hidden/, '$1'],
    [
      /(id="who">)/,
      `$1${safe(whoIs(session))}<span class="secret">${safe(session.account.customerNumber)}</span>`,
    ],
    [/(<nav id="menu"[^>]*>)/, `$1${menu}`],
    [new RegExp(`(<option value="${language}")`), '$1 selected'],
    [/(<main id="page"[^>]*>)/, `$1${element}${data}`],
  ] as const;
  const filled = empty.replace(
    /(data-text="(\w+)"[^>]*>)(?=<\/)/g,
    (start, tag: string, name: string) => tag + safe(texts[name as Plain]),
  );
  return page.reduce((html, [place, text]) => {
    if (!place.test(html)) throw new Error(`The page has no place for ${String(place)}.`);
    return html.replace(place, (_, before: unknown) => text.replace('$1', () => String(before)));
  }, filled);
}

function menuItem({ text, link }: MenuItem): string {
  if (!link) return `<h2>${safe(text)}</h2>`;
  const attributes = Object.entries(link).map(([name, value]) => ` ${name}="${safe(value)}"`);
  return `<a${attributes.join('')}>${safe(text)}</a>`;
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign]!);
