// Renders the list and the management on a server. For Node; nothing of this belongs into a page's script.
import { html } from 'lit/static-html.js';
import { LinkRequestElement } from '../elements/link-request/link-request.js';
import { SubsidiaryListElement } from '../elements/subsidiary-list/subsidiary-list.js';
import { SubsidiaryManagementElement } from '../elements/subsidiary-management/subsidiary-management.js';
import { tagOf } from '../lit/tag-of.js';
import { Connection } from '../lit/connection.js';
import type { Given } from '../state/given.js';
import { standInFor } from '../state/stand-in.js';
import { renderNow, type Served } from './renderer.js';
import { sheetOf, type StyleSheet } from './style-sheets.js';

export type { Given } from '../state/given.js';
export { readGiven } from './read-given.js';
export type { StyleSheet } from './style-sheets.js';

Connection.standIn = standInFor;

const elements = {
  'subsidiary-list': [SubsidiaryListElement],
  'subsidiary-management': [SubsidiaryManagementElement, SubsidiaryListElement, LinkRequestElement],
} as const;

/** The elements that can be rendered on a server. */
export type ServedTag = keyof typeof elements;

/** Every style sheet that a rendered element may name: serve them, to be kept for good. */
export const styleSheets: readonly StyleSheet[] = elements['subsidiary-management'].map((each) =>
  sheetOf(each),
);

/** What a page needs of a rendered element. */
export interface Rendered {
  /** The element, to stand where it belongs in the body. */
  readonly element: string;
  /** Its data, to stand anywhere in the body: a script that is not run. */
  readonly data: string;
  /** Lets the browser load the style sheets early; to stand in the head. */
  readonly head: string;
}

/** How an element is rendered. */
export interface RenderOptions {
  readonly given: Given;
  /** BCP 47 tag. The texts of that language have to be registered: import `subsidiary-elements/locales/…`. */
  readonly language: string;
  /** Where a style sheet is served, by its name. */
  readonly styleUrl: (name: string) => string;
  /** The id of the data, by which `hydrate` finds it. */
  readonly id?: string;
}

/**
 * Renders an element with what was read for it, in declarative shadow DOM without any inline style. `hydrate` of
 * `subsidiary-elements/hydrate` brings it to life.
 */
export async function renderElement(
  tag: ServedTag,
  { given, language, styleUrl, id = `${tag}-given` }: RenderOptions,
): Promise<Rendered> {
  const how: Served = { language, styleUrl };
  const [element] = elements[tag];
  if (element === SubsidiaryManagementElement) await SubsidiaryManagementElement.prepare(given);
  const name = tagOf(element);
  const links = elements[tag].map((each) => sheetOf(each).name).map(styleUrl);
  return {
    element: renderNow(html`<${name} lang=${language} .given=${given}></${name}>`, how),
    data: `<script type="application/json" id="${escaped(id)}">${inScript(JSON.stringify(given))}</script>`,
    head: links.map((url) => `<link rel="preload" as="style" href="${escaped(url)}">`).join(''),
  };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Nothing in the data ends the script or begins a comment. */
const inScript = (json: string): string =>
  json.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
