import { ELEMENTS, type Described, type PropertyOf } from '../manifest.js';
import { angular } from './angular.js';
import type { Framework } from './frameworks.js';
import { htmlPage } from './html-page.js';
import { literal } from './literal.js';
import type { Bound, Embedded } from './markup.js';
import { react } from './react.js';
import { svelte } from './svelte.js';
import { vue } from './vue.js';

/** How a page of a framework embeds an element that has values like these. */
export function codeFor(framework: Framework, tag: string, args: Readonly<Record<string, unknown>>): string {
  const element = ELEMENTS.get(tag);
  if (!element) throw new Error(`The manifest knows no <${tag}>.`);
  const embedded = embed(element, args);
  switch (framework) {
    case 'HTML':
      return htmlPage(embedded);
    case 'React':
      return react(embedded);
    case 'Vue':
      return vue(embedded);
    case 'Angular':
      return angular(embedded);
    case 'Svelte':
      return svelte(embedded);
  }
}

function embed(element: Described, args: Readonly<Record<string, unknown>>): Embedded {
  const { tag, properties, events, slots } = element;
  const isProvider = tag === 'backend-provider';
  const holder = holderOf(tag);
  const isDialog = events.some(({ name }) => name === 'dialog-closed') && hasProperty(element, 'open');
  return {
    ...element,
    bound: properties.flatMap((property) => {
      const { name, default: usual } = property;
      // A provider gives it.
      if (name === 'backend') return [];
      if (name === 'open' && isDialog) return [{ name, kind: 'open' as const }];
      const value = args[name];
      return value === undefined || (usual !== undefined && literal(value) === usual)
        ? []
        : [boundTo(property, value)];
    }),
    isDialog,
    isProvider,
    isProvided: holder !== undefined || (!isProvider && hasProperty(element, 'backend')),
    isAround: holder === undefined && slots.some(({ name }) => name === ''),
    holder,
  };
}

/** The element that has a slot for elements of this kind. */
function holderOf(tag: string): Embedded['holder'] {
  for (const { tag: holder, slots } of ELEMENTS.values())
    for (const { name, description } of slots)
      if (description.includes(`\`${tag}\``)) return { tag: holder, slot: name };
  return undefined;
}

const hasProperty = ({ properties }: Described, name: string): boolean =>
  properties.some((property) => property.name === name);

/** What no framework's markup reads in a way of its own. */
const PLAIN = /^[^"'&<>{}\\\n]*$/;

function boundTo({ name, type, attribute }: PropertyOf, value: unknown): Bound {
  if (typeof value === 'function') return { kind: 'object', name, written: functionOf(type) };
  if (attribute && typeof value === 'string' && PLAIN.test(value))
    return { kind: 'text', name, attribute, text: value };
  if (attribute && (typeof value === 'number' || typeof value === 'boolean'))
    return { kind: 'value', name, attribute, value };
  return { kind: 'object', name, written: literal(value) };
}

/** A function of that type, in the place of one of the story's. */
const functionOf = (type: string): string | undefined => {
  if (/=> boolean\b/.test(type)) return '() => true';
  return /=> string\b/.test(type) ? '({ id }) => id' : undefined;
};
