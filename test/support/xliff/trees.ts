// What a text says, as its source code has it: sentences with insertions, and what decides which of them is shown.
import ts from 'typescript';

/** What is inserted: a value, as it is or as a number is written in the language. */
export interface Insertion {
  readonly value: string;
  readonly format?: 'number';
}

/** What a sentence is made of: words and insertions. */
export type Sentence = readonly (string | Insertion)[];

/** What of a text is shown when. Values are called what the English text calls them. */
export type Tree =
  | { readonly kind: 'sentence'; readonly sentence: Sentence }
  /** By the plural form that a number asks for. */
  | { readonly kind: 'plural'; readonly value: string; readonly forms: Forms }
  /** One for a single number, another for all others. */
  | ({ readonly kind: 'exact'; readonly value: string; readonly number: number } & Branches)
  /** By anything else, as the code says it. */
  | ({ readonly kind: 'condition'; readonly code: string } & Branches);

interface Branches {
  readonly yes: Tree;
  readonly no: Tree;
}

export type Forms = { readonly other: Tree } & Readonly<Partial<Record<Intl.LDMLPluralRule, Tree>>>;

/** What names stand for while a text is read: values, and what is said at the top of a file. */
type Scope = ReadonlyMap<string, Tree | ts.Expression>;

export const sentenceOf = (...sentence: Sentence): Tree => ({ kind: 'sentence', sentence: joined(sentence) });

/** Words that follow each other are one, and there are none that are empty. */
export function joined(sentence: Sentence): Sentence {
  const result: (string | Insertion)[] = [];
  for (const piece of sentence) {
    const last = result.at(-1);
    if (piece === '') continue;
    if (typeof piece === 'string' && typeof last === 'string') result[result.length - 1] = last + piece;
    else result.push(piece);
  }
  return result;
}

/** Every sentence of a tree with something done to it. */
export function mapTree(tree: Tree, map: (sentence: Sentence) => Tree): Tree {
  if (tree.kind === 'sentence') return map(tree.sentence);
  if (tree.kind !== 'plural') return { ...tree, yes: mapTree(tree.yes, map), no: mapTree(tree.no, map) };
  const forms = Object.entries(tree.forms).map(([form, each]) => [form, mapTree(each, map)] as const);
  return { ...tree, forms: Object.fromEntries(forms) as unknown as Forms };
}

export const bare = (node: ts.Expression): ts.Expression =>
  ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node)
    ? bare(node.expression)
    : node;

/** Code that is not understood, with where it is. */
function unknown(node: ts.Node, why: string): never {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  throw new Error(`${file.fileName}:${line + 1}: ${why}: ${node.getText()}`);
}

/** Reads a text: a sentence, or a function, whose values are then called by the names given. */
export function readTree(text: ts.Expression, constants: Scope, names?: readonly string[]): Tree {
  const node = bare(text);
  if (!ts.isArrowFunction(node)) {
    const known = ts.isIdentifier(node) ? constants.get(node.text) : undefined;
    return known && 'getText' in known ? readTree(known, constants, names) : treeOf(node, constants);
  }
  const values = node.parameters.map(({ name }, at): [string, Tree] => [
    name.getText(),
    sentenceOf({ value: names?.[at] ?? name.getText() }),
  ]);
  return bodyOf(node, new Map([...constants, ...values]));
}

function bodyOf({ body }: ts.ArrowFunction, scope: Scope): Tree {
  if (!ts.isBlock(body)) return treeOf(body, scope);
  const inner = new Map(scope);
  for (const statement of body.statements) {
    if (ts.isReturnStatement(statement) && statement.expression) return treeOf(statement.expression, inner);
    if (!ts.isVariableStatement(statement)) unknown(statement, 'only constants may come before what is said');
    for (const { name, initializer } of statement.declarationList.declarations)
      inner.set(name.getText(), treeOf(initializer!, inner));
  }
  return unknown(body, 'nothing is said');
}

function treeOf(expression: ts.Expression, scope: Scope): Tree {
  const node = bare(expression);
  if (ts.isStringLiteralLike(node)) return sentenceOf(node.text);
  if (ts.isTemplateExpression(node))
    return node.templateSpans.reduce<Tree>(
      (tree, span) => followed(followed(tree, treeOf(span.expression, scope)), sentenceOf(span.literal.text)),
      sentenceOf(node.head.text),
    );
  if (ts.isIdentifier(node)) {
    const known = scope.get(node.text) ?? unknown(node, 'it is not known what this stands for');
    return 'getText' in known ? treeOf(known, scope) : known;
  }
  if (ts.isConditionalExpression(node))
    return choiceOf(node.condition, treeOf(node.whenTrue, scope), treeOf(node.whenFalse, scope), scope);
  if (ts.isCallExpression(node)) return calledOf(node, scope);
  return unknown(node, 'this cannot be translated');
}

/** The name of the value that an expression is. */
function valueOf(node: ts.Expression, scope: Scope): string {
  const tree = treeOf(node, scope);
  const [first, ...more] = tree.kind === 'sentence' ? tree.sentence : [];
  return typeof first === 'object' && more.length === 0 ? first.value : unknown(node, 'this is not a value');
}

function calledOf(node: ts.CallExpression, scope: Scope): Tree {
  const called = node.expression.getText();
  const [first, second, third] = node.arguments;
  if (called === 'String') return sentenceOf({ value: valueOf(first!, scope) });
  if (called === 'formatNumber') return sentenceOf({ value: valueOf(second!, scope), format: 'number' });
  if (called === 'plural') {
    const forms = bare(third!);
    if (!ts.isObjectLiteralExpression(forms)) return unknown(forms, 'the forms have to be written here');
    const entries = forms.properties.map((each) =>
      ts.isPropertyAssignment(each)
        ? [each.name.getText(), treeOf(each.initializer, scope)]
        : unknown(each, 'this is not a form'),
    );
    const value = valueOf(second!, scope);
    return { kind: 'plural', value, forms: Object.fromEntries(entries) as unknown as Forms };
  }
  const helper = scope.get(called);
  const body = helper && 'getText' in helper ? bare(helper) : undefined;
  if (!body || !ts.isArrowFunction(body)) return unknown(node, 'it is not known what this says');
  const values = body.parameters.map(({ name }, at): [string, Tree] => [
    name.getText(),
    treeOf(node.arguments[at]!, scope),
  ]);
  return bodyOf(body, new Map([...scope, ...values]));
}

function choiceOf(condition: ts.Expression, yes: Tree, no: Tree, scope: Scope): Tree {
  const node = bare(condition);
  if (ts.isIdentifier(node)) return { kind: 'condition', code: valueOf(node, scope), yes, no };
  if (!ts.isBinaryExpression(node)) return unknown(node, 'this condition is not one that can be told');
  const sign = node.operatorToken.getText();
  const value = valueOf(node.left, scope);
  if (ts.isNumericLiteral(node.right)) {
    const number = Number(node.right.text);
    if (sign === '===') return { kind: 'exact', value, number, yes, no };
    // Nothing is counted below zero.
    if (sign === '>' && number === 0) return { kind: 'exact', value, number, yes: no, no: yes };
  }
  return { kind: 'condition', code: `${value} ${sign} ${valueOf(node.right, scope)}`, yes, no };
}

/** Two trees after each other in one sentence: what decides about a part decides about all of it. */
function followed(one: Tree, other: Tree): Tree {
  return mapTree(one, (before) => mapTree(other, (after) => sentenceOf(...before, ...after)));
}
