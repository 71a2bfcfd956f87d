// Writes texts into their source files: those that changed, as code; everything else stays as it is.
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import type { Area, Text, Value } from './areas.js';
import { countedAs, type Choice } from './forms.js';
import type { Insertion, Sentence } from './trees.js';

const quoted = (words: string): string =>
  `'${words.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\t', '\\t')}'`;

/** A text that is being written. */
interface Writing {
  readonly language: string;
  readonly values: readonly Value[];
}

const insertedBy = ({ value, format: how }: Insertion, language: string): string =>
  how ? `formatNumber('${countedAs(language)}', ${value})` : value;

function sentenceCode(sentence: Sentence, { language, values }: Writing): string {
  const [first = '', ...more] = sentence;
  if (more.length === 0 && typeof first === 'string') return quoted(first);
  const isText = (piece: Insertion): boolean =>
    piece.format !== undefined || values.some(({ name, type }) => name === piece.value && type === 'string');
  if (more.length === 0 && typeof first === 'object' && isText(first)) return insertedBy(first, language);
  const pieces = sentence.map((piece) =>
    typeof piece === 'string'
      ? piece
          .replace(/[\\`]|\$(?=\{)/g, '\\$&')
          .replaceAll('\n', '\\n')
          .replaceAll('\t', '\\t')
      : `\${${insertedBy(piece, language)}}`,
  );
  return `\`${pieces.join('')}\``;
}

/** An expression that gives the right form of a text. */
function expressionOf(choice: Choice, writing: Writing): string {
  const { language } = writing;
  if (choice.kind === 'form') return sentenceCode(choice.form.target ?? [], writing);
  if (choice.kind === 'condition') {
    const [yes, no] = [choice.yes, choice.no].map((each) => expressionOf(each, writing));
    return yes === no ? yes! : `(${choice.code} ? ${yes} : ${no})`;
  }
  const codes = choice.cases.map(([of, each]) => [of, expressionOf(each, writing)] as const);
  const exact = codes.filter(([of]) => typeof of === 'number');
  const forms = codes.filter(([of]) => typeof of !== 'number');
  const other = forms.at(-1)![1];
  const rest = forms.every(([, code]) => code === other)
    ? other
    : `plural('${countedAs(language)}', ${choice.value}, { ${forms
        .filter(([of, code]) => of === 'other' || code !== other)
        .map(([of, code]) => `${of}: ${code}`)
        .join(', ')} })`;
  return exact.reduceRight(
    (code, [number, single]) =>
      single === code ? code : `(${choice.value} === ${number} ? ${single} : ${code})`,
    rest,
  );
}

/** A text as code: a sentence, or a function of the values it takes. */
function textCode(choice: Choice, { values, isFunction }: Text, language: string): string {
  const code = expressionOf(choice, { language, values });
  if (!isFunction) return code;
  const used = namesUsedIn(code);
  const last = values.findLastIndex(({ name }) => used.has(name));
  const names = values.slice(0, last + 1).map(({ name }) => name);
  return `(${names.join(', ')}) => ${code}`;
}

/** The names that some code uses, without those that it gives itself. */
function namesUsedIn(code: string): ReadonlySet<string> {
  const used = new Set<string>();
  const visit = (node: ts.Node, own: ReadonlySet<string>): void => {
    const inside = ts.isArrowFunction(node)
      ? new Set([...own, ...node.parameters.map(({ name }) => name.getText())])
      : own;
    const { parent } = node;
    const given =
      parent && (ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent)) && parent.name === node;
    if (ts.isIdentifier(node) && !given && !own.has(node.text)) used.add(node.text);
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  visit(ts.createSourceFile('text.ts', code, ts.ScriptTarget.Latest, true), new Set());
  return used;
}

/** A change of a source file: what stands from one place to another. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const edited = (source: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((one, other) => other.from - one.from)
    .reduce((text, { from, to, text: next }) => text.slice(0, from) + next + text.slice(to), source);

/** The source of an area with some texts said otherwise. */
export function sourceWith(
  area: Area,
  english: Area,
  language: string,
  changed: ReadonlyMap<string, Choice>,
): string {
  const edits = [...changed].map(([key, choice]): Edit => {
    const { node } = area.texts.get(key)!;
    const code = textCode(choice, english.texts.get(key)!, language);
    return ts.isPropertyAssignment(node)
      ? { from: node.initializer.getStart(), to: node.initializer.getEnd(), text: code }
      : { from: node.getStart(), to: node.getEnd(), text: `${node.name.text}: ${code}` };
  });
  return tidied(edited(area.file.text, edits));
}

/** As the sources are formatted. */
export const formatted = async (path: string, source: string): Promise<string> =>
  format(source, { ...(await resolveConfig(path)), filepath: path });

const FORMATS = '../../i18n/formats.js';

/** A source without what nothing in it uses any more, and with the imports that it needs. */
function tidied(source: string): string {
  const file = ts.createSourceFile('area.ts', source, ts.ScriptTarget.Latest, true);
  const used = namesUsedIn(source);
  for (const statement of file.statements) {
    const exported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.length;
    if (!ts.isVariableStatement(statement) || exported) continue;
    const [declaration] = statement.declarationList.declarations;
    // What it uses itself may be left over then as well.
    if (!used.has(declaration!.name.getText()))
      return tidied(edited(source, [{ from: statement.getFullStart(), to: statement.getEnd(), text: '\n' }]));
  }
  const needed = ['formatNumber', 'plural'].filter((name) =>
    new RegExp(`(?<![\\w.])${name}\\(`).test(source.replace(/^import .*$/gm, '')),
  );
  const line = needed.length > 0 ? `import { ${needed.join(', ')} } from '${FORMATS}';` : '';
  const present = file.statements.find(
    (each): each is ts.ImportDeclaration =>
      ts.isImportDeclaration(each) && (each.moduleSpecifier as ts.StringLiteral).text === FORMATS,
  );
  if (present) {
    if (present.getText() === line) return source;
    const to = line ? present.getEnd() : present.getEnd() + 1;
    return edited(source, [{ from: present.getStart(), to, text: line }]);
  }
  return line ? `${line}\n${source}` : source;
}
