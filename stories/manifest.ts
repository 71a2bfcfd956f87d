import manifest from '../custom-elements.json' with { type: 'json' };

/** What the manifest says of an element, as stories and their code need it. */
export interface Described {
  readonly tag: string;
  readonly properties: readonly PropertyOf[];
  readonly events: readonly EventOf[];
  readonly slots: readonly Named[];
  readonly parts: readonly Named[];
}

/** A part or a slot; the default slot has no name. */
export interface Named {
  readonly name: string;
  readonly description: string;
}

export interface PropertyOf {
  readonly name: string;
  readonly type: string;
  /** Undefined where only the property can be set. */
  readonly attribute: string | undefined;
  readonly default: string | undefined;
}

export interface EventOf extends Named {
  /** What it tells: the fields of its class. */
  readonly fields: readonly string[];
}

interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly customElement?: boolean;
  readonly members?: readonly {
    readonly kind: string;
    readonly name: string;
    readonly type?: { readonly text: string };
    readonly attribute?: string;
    readonly default?: string;
    readonly readonly?: boolean;
  }[];
  readonly events?: readonly (Named & { readonly type: { readonly text: string } })[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
}

const declarations = (
  manifest as unknown as { modules: readonly { declarations: readonly Declaration[] }[] }
).modules.flatMap((module) => module.declarations);
const classes = new Map(declarations.map((each) => [each.name, each]));

const fieldsOf = (each: Declaration | undefined) =>
  (each?.members ?? []).filter(({ kind }) => kind === 'field');

/** Breaks of lines in a doc comment say nothing. */
const inOneLine = ({ name, description }: Named): Named => ({
  name,
  description: description.replace(/\s+/g, ' ').trim(),
});

/** All elements, by tag. */
export const ELEMENTS: ReadonlyMap<string, Described> = new Map(
  declarations.flatMap((each) =>
    each.tagName
      ? [
          [
            each.tagName,
            {
              tag: each.tagName,
              // What a page can only read is not given to an element.
              properties: fieldsOf(each)
                .filter(({ readonly }) => !readonly)
                .map(({ name, type, attribute, default: usual }) => ({
                  name,
                  type: type?.text ?? 'unknown',
                  attribute,
                  default: usual,
                })),
              events: (each.events ?? []).map((event) => ({
                ...inOneLine(event),
                fields: fieldsOf(classes.get(event.type.text)).map(({ name }) => name),
              })),
              slots: (each.slots ?? []).map(inOneLine),
              parts: (each.cssParts ?? []).map(inOneLine),
            },
          ],
        ]
      : [],
  ),
);
