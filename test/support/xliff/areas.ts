// The source files of the texts, by area, with what each text says.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { bare, readTree, type Tree } from './trees.js';

export const FOLDER = 'src/locales';
/** The language whose files say which English texts they translate, and what a new language's files look like. */
export const MODEL = 'de';

export const areas = (): readonly string[] =>
  readdirSync(join(FOLDER, MODEL))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();

/** A value that is inserted into a text, or that decides what is shown. */
export interface Value {
  readonly name: string;
  /** What its type is in the English file. */
  readonly type: string;
}

export interface Text {
  readonly key: string;
  readonly tree: Tree;
  readonly values: readonly Value[];
  /** Whether it is a function, if only of nothing. */
  readonly isFunction: boolean;
  /** What is noted about it in the file. */
  readonly note: string;
  /** Its place in the file. */
  readonly node: ts.PropertyAssignment | ts.ShorthandPropertyAssignment;
}

export interface Area {
  readonly path: string;
  readonly file: ts.SourceFile;
  /** What is noted about all of them. */
  readonly note: string;
  readonly texts: ReadonlyMap<string, Text>;
}

const parse = (path: string, source: string): ts.SourceFile =>
  ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);

const declarations = (file: ts.SourceFile): readonly [ts.VariableDeclaration, exported: boolean][] =>
  file.statements.filter(ts.isVariableStatement).flatMap((statement) => {
    const exported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
    return statement.declarationList.declarations.map((each): [ts.VariableDeclaration, boolean] => [
      each,
      exported,
    ]);
  });

const nameOf = (name: ts.PropertyName): string =>
  ts.isStringLiteral(name) || ts.isNumericLiteral(name) ? name.text : name.getText();

/** What the comment before a text says. */
function noteOf(node: ts.Node, file: ts.SourceFile): string {
  const comments = ts.getLeadingCommentRanges(file.text, node.getFullStart()) ?? [];
  return comments
    .map(({ pos, end }) => file.text.slice(pos, end).replace(/^\/\*\*?|\*\/$|^\/\/|^\s*\*/gm, ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Reads the texts of a file. `english`: those it translates, whose names for values are used. */
export function readArea(path: string, source: string, english?: Area, exportedAs?: string): Area {
  const file = parse(path, source);
  const all = declarations(file);
  const constants = new Map(all.map(([{ name, initializer }]) => [name.getText(), initializer!]));
  const [root] = all.find(
    ([{ name, initializer }, exported]) =>
      exported &&
      ts.isObjectLiteralExpression(bare(initializer!)) &&
      (exportedAs === undefined || name.getText() === exportedAs),
  )!;
  const texts = new Map<string, Text>();
  const walk = (object: ts.ObjectLiteralExpression, place: string, about: string): void => {
    for (const node of object.properties) {
      // The texts of another area, which has them itself.
      if (ts.isSpreadAssignment(node)) continue;
      if (!ts.isPropertyAssignment(node) && !ts.isShorthandPropertyAssignment(node))
        throw new Error(`${path}: ${node.getText()} is no text.`);
      const key = place + nameOf(node.name);
      const value = ts.isPropertyAssignment(node) ? bare(node.initializer) : node.name;
      const note = noteOf(node, file) || about;
      if (ts.isObjectLiteralExpression(value)) {
        walk(value, `${key}.`, note);
        continue;
      }
      const text = bare((ts.isIdentifier(value) && constants.get(value.text)) || value);
      const isFunction = ts.isArrowFunction(text);
      const values = english?.texts.get(key)?.values ?? (isFunction ? text.parameters.map(valueOf) : []);
      const names = values.map(({ name }) => name);
      texts.set(key, { key, tree: readTree(text, constants, names), values, isFunction, note, node });
    }
  };
  walk(bare(root.initializer!) as ts.ObjectLiteralExpression, '', '');
  return { path, file, note: noteOf(root.parent.parent, file), texts };
}

const valueOf = ({ name, type }: ts.ParameterDeclaration): Value => ({
  name: name.getText(),
  type: type?.getText() ?? '',
});

/** Where the English texts of an area are, and what they are called there. */
function originalOf(area: string): readonly [path: string, name: string] {
  const path = join(FOLDER, MODEL, `${area}.ts`);
  for (const statement of parse(path, readFileSync(path, 'utf8')).statements) {
    if (!ts.isImportDeclaration(statement)) continue;
    const from = (statement.moduleSpecifier as ts.StringLiteral).text;
    const names = statement.importClause?.namedBindings;
    if (!/\/(elements|ui)\//.test(from) || !names || !ts.isNamedImports(names)) continue;
    const [{ name, propertyName } = undefined!] = names.elements;
    return [join(dirname(path), from.replace(/\.js$/, '.ts')), (propertyName ?? name).getText()];
  }
  throw new Error(`${path} does not say which English texts it translates.`);
}

const known = new Map<string, Area>();

export function englishArea(area: string): Area {
  let found = known.get(area);
  if (!found) {
    const [path, name] = originalOf(area);
    found = readArea(path, readFileSync(path, 'utf8'), undefined, name);
    known.set(area, found);
  }
  return found;
}

export const pathOf = (language: string, area: string): string => join(FOLDER, language, `${area}.ts`);

/** The texts of an area in a language; undefined: there are none yet. */
export function translatedArea(language: string, area: string): Area | undefined {
  const path = pathOf(language, area);
  let source: string;
  try {
    source = readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
  return readArea(path, source, englishArea(area));
}
