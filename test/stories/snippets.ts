import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import manifest from '../../custom-elements.json' with { type: 'json' };
import { ELEMENTS } from '../../stories/manifest.js';
import { jsxTypes } from '../support/jsx-types.mjs';

/** Where the snippets would stand: the package is found from there, and nothing is written. */
const folder = resolve('test/stories/snippets');

/** What the snippets use of frameworks that are not installed. */
const FRAMEWORKS = `
declare module '@angular/core' {
  export const CUSTOM_ELEMENTS_SCHEMA: unique symbol;
  export function Component(of: { selector: string; schemas: unknown[]; template: string }): ClassDecorator;
  export function signal<T>(value: T): { (): T; set(value: T): void };
}
declare module 'vue' {
  export function ref<T>(value: T): { value: T };
  export function shallowRef<T>(): { value: T | undefined };
  export function onMounted(run: () => unknown): void;
}
`;

/** The types for JSX as the package has them, over the sources. */
function jsx(): string {
  const outdir = mkdtempSync(join(tmpdir(), 'subsidiary-jsx-'));
  try {
    const from = (path: string): string => `../../../${path.replace(/\.ts$/, '.js')}`;
    for (const plugin of jsxTypes(outdir, from))
      plugin.packageLinkPhase({ customElementsManifest: manifest });
    return readFileSync(join(outdir, 'jsx.d.ts'), 'utf8');
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

/** Files that do not change from one check to the next. */
const sources = new Map<string, ts.SourceFile | undefined>();

/** What the compiler has against files, by name. */
export function typeErrors(files: ReadonlyMap<string, string>): string[] {
  const texts = new Map(
    [...files, ['jsx.d.ts', jsx()] as const, ['frameworks.d.ts', FRAMEWORKS] as const].map(([name, text]) => [
      join(folder, name),
      text,
    ]),
  );
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, resolve('.'));
  Object.assign(options, { types: ['svelte'], jsx: ts.JsxEmit.ReactJSX, isolatedModules: false });
  options.paths!['subsidiary-elements/ide/jsx.d.ts'] = [join(folder, 'jsx.d.ts')];
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.getSourceFile = (path, ...rest) => {
    const text = texts.get(path);
    if (text !== undefined) return ts.createSourceFile(path, text, rest[0]);
    if (!sources.has(path)) sources.set(path, getSourceFile.call(host, path, ...rest));
    return sources.get(path);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return [...texts.keys()].flatMap((path) => {
    const source = program.getSourceFile(path)!;
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ messageText, start }) =>
        `${path.slice(folder.length + 1)}:${source.getLineAndCharacterOfPosition(start ?? 0).line + 1}: ` +
        ts.flattenDiagnosticMessageText(messageText, '\n'),
    );
  });
}

interface Said {
  readonly tag: string;
  readonly attribute: string;
  readonly value: string | undefined;
}

/** The attributes of the markup's elements. */
function attributesOf(markup: string): Said[] {
  return [
    ...markup.replace(/<!--.*?-->/gs, '').matchAll(/<([a-z]+-[a-z-]+)((?:[^>]|(?<==)>)*?)\/?(?<!=)>/g),
  ].flatMap(([, tag, attributes]) =>
    [
      ...attributes!.matchAll(
        /([^\s="{}]+)=(?:"([^"]*)"|\{((?:[^{}]|\{[^}]*\})*)\})|(\{\w+\})|([^\s="{}]+)/g,
      ),
    ].map(([, name, quoted, braced, short, alone]) => ({
      tag: tag!,
      attribute: name ?? short ?? alone!,
      value: quoted ?? braced,
    })),
  );
}

/**
 * What markup does to the elements, as statements that can be checked: each attribute and property is assigned, each
 * listener added. `scope` leads to what an expression of the template names.
 */
export function statementsOf(markup: string, scope: (expression: string) => string): string {
  return attributesOf(markup)
    .map(({ tag, attribute, value }) => {
      const element = `document.createElement('${tag}')`;
      const [, listened] = /^(?:@|on(?=\w+-)|\((?=.*\)$))([\w-]+)\)?$/.exec(attribute) ?? [];
      if (listened) return `${element}.addEventListener('${listened}', ${heard(scope(value!))});`;
      const [, bound] = /^(?:\[|:|\{)([\w-]+?)(?:\]|\}|\.prop)?$/.exec(attribute) ?? [];
      const property = propertyOf(tag, bound ?? attribute);
      if (bound) return `${element}.${property} = ${scope(value ?? bound)};`;
      // An attribute is a text: the element reads a number from it.
      const isNumber = typeOf(tag, property) === 'number' && Number.isFinite(Number(value));
      const given = value === undefined ? 'true' : isNumber ? String(Number(value)) : JSON.stringify(value);
      return `${element}.${property} = ${given};`;
    })
    .join('\n');
}

/** A name is a function; anything else is done when the event comes. */
const heard = (expression: string): string =>
  /^[\w.$]+$|=>/.test(expression) ? expression : `($event) => ${expression}`;

const typeOf = (tag: string, property: string): string | undefined =>
  ELEMENTS.get(tag)?.properties.find(({ name }) => name === property)?.type;

function propertyOf(tag: string, name: string): string {
  if (name === 'id' || name === 'slot') return name;
  const properties = ELEMENTS.get(tag)?.properties ?? [];
  return (
    properties.find(({ name: own, attribute }) => own === name || attribute === name)?.name ??
    `[unknown ${name}]`
  );
}
