import type { Described, EventOf } from '../manifest.js';

/** A value that an element is given. */
export type Bound =
  | { readonly kind: 'text'; readonly name: string; readonly attribute: string; readonly text: string }
  | {
      readonly kind: 'value';
      readonly name: string;
      readonly attribute: string;
      readonly value: number | boolean;
    }
  /** What stands in a variable; `written` is undefined where it is too much to be read. */
  | { readonly kind: 'object'; readonly name: string; readonly written: string | undefined }
  /** Whether a dialog is open: the page says so, and hears when the person closes it. */
  | { readonly kind: 'open'; readonly name: string };

/** An element as a page embeds it. */
export interface Embedded extends Described {
  readonly bound: readonly Bound[];
  readonly isDialog: boolean;
  readonly isProvider: boolean;
  /** Whether a provider stands around it. */
  readonly isProvided: boolean;
  /** Whether it stands around other elements. */
  readonly isAround: boolean;
  /** The element, and its slot, that it stands in. */
  readonly holder: { readonly tag: string; readonly slot: string } | undefined;
}

/** How the markup of a framework says it. Empty: it is said elsewhere. */
export interface Markup {
  readonly bound: (bound: Bound) => string;
  readonly backend: string;
  readonly listener: (event: EventOf, handler: string) => string;
  /** Hears that the person closed the dialog. */
  readonly closed: string;
  readonly comment: (text: string) => string;
  /** Whether an element without content ends at once. */
  readonly selfClosing: boolean;
}

/** The element in the page, with its provider. */
export function markup(embedded: Embedded, by: Markup): string {
  const { tag, holder, isProvider, isProvided, isAround, isDialog } = embedded;
  const screen = write('subsidiary-management', [], [], by);
  const content = [
    ...embedded.slots
      .filter(({ name }) => name !== '' || !isAround)
      .map(({ name, description }) => by.comment(name ? `slot="${name}": ${description}` : description)),
    ...(isAround ? [isProvider ? screen : provided(screen, by)] : []),
  ];
  const attributes = [
    ...(holder ? [`slot="${holder.slot}"`] : []),
    ...(isProvider ? [by.backend] : []),
    ...embedded.bound.map(by.bound),
    ...heardOf(embedded).map((event) => by.listener(event, handlerOf(event))),
    ...(isDialog ? [by.closed] : []),
  ];
  const element = write(tag, attributes, content, by);
  const held = holder ? write(holder.tag, [], [element], by) : element;
  return isProvided ? provided(held, by) : held;
}

const provided = (content: string, by: Markup): string =>
  write('backend-provider', [by.backend], [content], by);

function write(tag: string, said: readonly string[], content: readonly string[], by: Markup): string {
  const attributes = said.filter((each) => each !== '');
  const line = [tag, ...attributes].join(' ');
  const isShort = line.length <= 72;
  const open = isShort ? `<${line}` : `<${tag}\n${attributes.map((each) => `  ${each}\n`).join('')}`;
  if (content.length > 0) return `${open}>\n${indented(content.join('\n'))}\n</${tag}>`;
  return by.selfClosing ? `${open}${isShort ? ' ' : ''}/>` : `${open}></${tag}>`;
}

/** The events that a function of the page hears. */
export const heardOf = ({ events, isDialog }: Embedded): readonly EventOf[] =>
  events.filter(({ name }) => !(isDialog && name === 'dialog-closed'));

/** `onAccountOpen` */
export const handlerOf = ({ name }: EventOf): string =>
  `on${name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;

/** `({ link })` in JavaScript, `({ link }: HTMLElementEventMap['account-open'])` in TypeScript. */
export function told({ name, fields }: EventOf, language: 'js' | 'ts'): string {
  if (fields.length === 0) return '()';
  return `({ ${fields.join(', ')} }${language === 'ts' ? `: HTMLElementEventMap['${name}']` : ''})`;
}

/** What a listener of the example does. */
export const shows = ({ name, fields }: EventOf): string =>
  `console.log(${fields.length > 0 ? fields.join(', ') : `'${name}'`})`;

/** What a module imports of the package. */
export function imports(embedded: Embedded): string[] {
  const { tag, holder, isAround, isProvider } = embedded;
  return [
    `import { HttpBackend } from 'subsidiary-elements';`,
    ...[
      'backend-provider',
      ...(holder ? [holder.tag] : []),
      ...(isProvider ? [] : [tag]),
      ...(isAround ? ['subsidiary-management'] : []),
    ].map((each) => `import 'subsidiary-elements/define/${each}.js';`),
  ];
}

/** What stands in variables. */
export const objectsOf = ({ bound }: Embedded) => bound.filter((each) => each.kind === 'object');

export const variables = (embedded: Embedded, declared = 'const'): string[] =>
  objectsOf(embedded).flatMap(({ name, written }) => [
    ...(written === undefined ? ['// As it is in your page.'] : []),
    `${declared} ${name}: HTMLElementTagNameMap['${embedded.tag}']['${name}'] = ${written ?? 'undefined'};`,
  ]);

/** Functions that hear the events. */
export const handlers = (embedded: Embedded): string[] =>
  heardOf(embedded).flatMap((event) => [
    `// ${event.description}`,
    `const ${handlerOf(event)} = ${told(event, 'ts')} => ${shows(event)};`,
  ]);

/** Text further in. */
export const indented = (text: string, by = '  '): string => text.replace(/^(?=.)/gm, by);

/** Blocks of lines, with an empty line between those that are there. */
export const blocks = (...parts: readonly (readonly string[])[]): string =>
  parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
