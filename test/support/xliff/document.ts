// XLIFF 2.1 as it is written and read: a file for each area, a unit for each sentence.
import {
  DOMImplementation,
  DOMParser,
  XMLSerializer,
  type Document,
  type Element,
  type Node,
} from '@xmldom/xmldom';
import type { Value } from './areas.js';
import type { Form } from './forms.js';
import { joined, type Insertion, type Sentence } from './trees.js';

export const NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.0';
const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b/;

export interface WrittenText {
  readonly key: string;
  readonly note: string;
  readonly values: readonly Value[];
  readonly forms: readonly Form[];
}

export interface WrittenArea {
  readonly area: string;
  readonly path: string;
  readonly note: string;
  readonly texts: readonly WrittenText[];
}

/** A key with what an id cannot have (NMTOKEN) by its code. */
const idOf = (key: string): string =>
  key.replace(/[^A-Za-z0-9.-]/gu, (sign) => `_${sign.codePointAt(0)!.toString(16)}_`);

export const unitId = (key: string, form: string): string => idOf(key) + (form ? `:${form}` : '');

export const insertionId = ({ value, format }: Insertion): string => value + (format ? `.${format}` : '');

/** What of a sentence is words. */
const wordsIn = (sentence: Sentence): string =>
  sentence.filter((piece) => typeof piece === 'string').join('');

/** A sentence as a person reads it. */
export const readable = (sentence: Sentence): string =>
  sentence.map((piece) => (typeof piece === 'string' ? piece : `{${piece.value}}`)).join('');

export function writeDocument(language: string, areas: readonly WrittenArea[]): string {
  const document = new DOMImplementation().createDocument(NAMESPACE, 'xliff');
  const root = document.documentElement!;
  for (const [name, value] of Object.entries({ version: '2.1', srcLang: 'en', trgLang: language }))
    root.setAttribute(name, value);
  const pen = new Pen(document);
  for (const { area, path, note, texts } of areas) {
    const file = pen.add(root, 'file', {
      id: area,
      original: path,
      canResegment: 'no',
      'xml:space': 'preserve',
    });
    writeNotes(pen, file, note ? [['about', note]] : []);
    if (RIGHT_TO_LEFT.test(language)) file.setAttribute('trgDir', 'rtl');
    for (const text of texts) {
      const place =
        text.forms.length > 1 ? pen.add(file, 'group', { id: idOf(text.key), name: text.key }) : file;
      for (const form of text.forms) writeUnit(pen, place, text, form);
      if (place !== file) pen.close(place);
    }
    pen.close(file);
  }
  pen.close(root);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document)}\n`;
}

function writeUnit(pen: Pen, place: Element, { key, note, values }: WrittenText, form: Form): void {
  const nothing = wordsIn(form.source) === '' && form.source.length === 0 && !form.target?.length;
  const unit = pen.add(place, 'unit', {
    id: unitId(key, form.name),
    name: form.name ? `${key} (${form.name})` : key,
    ...(nothing && { translate: 'no' }),
  });
  const inserted = new Set(
    [...form.source, ...(form.target ?? [])].flatMap((piece) =>
      typeof piece === 'object' ? [piece.value] : [],
    ),
  );
  const notes: [string, string][] = [];
  if (note) notes.push(['about', note]);
  for (const when of form.when) notes.push(['shown', `Shown when: ${when}`]);
  for (const { name, type } of values)
    if (inserted.has(name))
      notes.push(['inserted', `{${name}}: ${type === 'number' ? 'a number' : 'a text'}`]);
  writeNotes(pen, unit, notes);
  const state = nothing ? 'final' : form.target ? 'translated' : 'initial';
  const segment = pen.add(unit, 'segment', { state });
  writeSentence(pen, pen.add(segment, 'source'), form.source, form);
  writeSentence(pen, pen.add(segment, 'target'), form.target ?? [], form);
  pen.close(segment);
  pen.close(unit);
}

function writeNotes(
  pen: Pen,
  place: Element,
  notes: readonly (readonly [category: string, text: string])[],
): void {
  if (notes.length === 0) return;
  const list = pen.add(place, 'notes');
  for (const [category, text] of notes) pen.add(list, 'note', { category }).appendChild(pen.text(text));
  pen.close(list);
}

function writeSentence(pen: Pen, place: Element, sentence: Sentence, { optional }: Form): void {
  const count = new Map<string, number>();
  for (const piece of sentence) {
    if (typeof piece === 'string') {
      place.appendChild(pen.text(piece));
      continue;
    }
    const id = insertionId(piece);
    const nth = (count.get(id) ?? 0) + 1;
    count.set(id, nth);
    place.appendChild(
      pen.element('ph', {
        id: nth === 1 ? id : `${id}-${nth}`,
        equiv: `{${piece.value}}`,
        disp: `{${piece.value}}`,
        canCopy: 'no',
        canDelete: optional.has(piece.value) ? 'yes' : 'no',
      }),
    );
  }
}

/** Writes elements on lines of their own. */
class Pen {
  readonly #document: Document;
  constructor(document: Document) {
    this.#document = document;
  }

  readonly text = (words: string): Node => this.#document.createTextNode(words);

  element(name: string, attributes: Readonly<Record<string, string>> = {}): Element {
    const element = this.#document.createElementNS(NAMESPACE, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  }

  add(place: Element, name: string, attributes: Readonly<Record<string, string>> = {}): Element {
    this.#line(place, depthOf(place) + 1);
    const element = this.element(name, attributes);
    place.appendChild(element);
    return element;
  }

  close(place: Element): void {
    this.#line(place, depthOf(place));
  }

  #line(place: Element, depth: number): void {
    place.appendChild(this.text(`\n${'  '.repeat(depth)}`));
  }
}

const depthOf = (element: Element): number =>
  element.parentNode && element.parentNode.nodeType === element.nodeType
    ? 1 + depthOf(element.parentNode as Element)
    : 0;

/** What keeps a file from being taken over, and where. */
export interface Problem {
  readonly line: number;
  readonly unit?: string;
  readonly text: string;
}

export interface ReadUnit {
  readonly id: string;
  readonly line: number;
  readonly source: Sentence;
  readonly target: Sentence;
  /** Whether it was understood; where not, the problem is told already. */
  readonly readable: boolean;
}

export interface ReadFile {
  readonly area: string;
  readonly line: number;
  readonly units: readonly ReadUnit[];
}

export interface ReadDocument {
  readonly language: string;
  readonly files: readonly ReadFile[];
}

const lineOf = (node: Node): number => (node as unknown as { lineNumber?: number }).lineNumber ?? 1;

/** Stops at the first thing that is not well-formed. */
class NotWellFormed extends Error {}

/** Reads a file. What is wrong with it is added to the problems. */
export function readDocument(xml: string, problems: Problem[]): ReadDocument | undefined {
  const fail = (line: number, text: string): undefined => void problems.push({ line, text });
  // What a document type declares may be anything: other files, and texts that grow without end.
  if (/<!DOCTYPE/i.test(xml)) {
    const line = xml.slice(0, xml.search(/<!DOCTYPE/i)).split('\n').length;
    return fail(line, 'A document type (<!DOCTYPE …>) is not allowed here.');
  }
  let document: Document;
  try {
    document = new DOMParser({
      onError: (_level, message, context) => {
        const { locator } = context as { locator?: { lineNumber?: number } };
        fail(locator?.lineNumber ?? 1, `This is not well-formed XML: ${message}.`);
        throw new NotWellFormed();
      },
    }).parseFromString(xml.replace(/^\uFEFF/, ''), 'text/xml');
  } catch {
    return problems.length > 0 ? undefined : fail(1, 'This is not well-formed XML.');
  }
  const root = document.documentElement!;
  const line = lineOf(root);
  if (root.localName !== 'xliff' || root.namespaceURI !== NAMESPACE)
    return fail(line, 'This is not a file in XLIFF 2.0 or 2.1.');
  if (root.getAttribute('srcLang') !== 'en')
    return fail(line, `It translates from “${root.getAttribute('srcLang') ?? ''}”, not from “en”.`);
  const files = childrenOf(root, 'file').map((file) => ({
    area: file.getAttribute('id') ?? '',
    line: lineOf(file),
    units: unitsIn(file, file.getAttribute('id') ?? '', problems),
  }));
  return { language: root.getAttribute('trgLang') ?? '', files };
}

const childrenOf = (place: Element, name?: string): readonly Element[] =>
  [...place.childNodes].filter(
    (node): node is Element =>
      node.nodeType === place.nodeType && (name === undefined || (node as Element).localName === name),
  );

function unitsIn(place: Element, area: string, problems: Problem[]): readonly ReadUnit[] {
  return childrenOf(place).flatMap((child) => {
    if (child.localName === 'group') return unitsIn(child, area, problems);
    return child.localName === 'unit' ? [unitOf(child, area, problems)] : [];
  });
}

function unitOf(unit: Element, area: string, problems: Problem[]): ReadUnit {
  const id = unit.getAttribute('id') ?? '';
  const line = lineOf(unit);
  const segments = childrenOf(unit, 'segment');
  const before = problems.length;
  if (segments.length !== 1)
    problems.push({ line, unit: `${area}/${id}`, text: 'It was split: it has to be one segment.' });
  const part = (name: string): Sentence => {
    const [element] = segments.flatMap((segment) => childrenOf(segment, name));
    return element ? joined(sentenceIn(element, `${area}/${id}`, problems)) : [];
  };
  const [source, target] = [part('source'), part('target')];
  return { id, line, source, target, readable: problems.length === before };
}

function sentenceIn(place: Element, unit: string, problems: Problem[]): Sentence {
  return [...place.childNodes].flatMap((node): Sentence => {
    if (node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE)
      return [node.nodeValue ?? ''];
    if (node.nodeType !== node.ELEMENT_NODE) return [];
    const element = node as Element;
    // What tools mark for themselves is about the words, not one of them.
    if (element.localName === 'mrk') return sentenceIn(element, unit, problems);
    if (element.localName === 'sm' || element.localName === 'em') return [];
    const id = element.getAttribute('copyOf') ?? element.getAttribute('id') ?? '';
    const [, value, format] = /^(\w+?)(?:\.(number))?(?:-\d+)?$/.exec(id) ?? [];
    if (element.localName === 'ph' && value) return [{ value, ...(format && { format: 'number' as const }) }];
    const text = `It has markup that texts do not have: <${element.localName}>.`;
    problems.push({ line: lineOf(element), unit, text });
    return [];
  });
}
