import { compileScript, parse } from '@vue/compiler-sfc';
import { compile } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import { codeFor } from '../../stories/code/code-for.js';
import { literal } from '../../stories/code/literal.js';
import { ELEMENTS, type Described, type PropertyOf } from '../../stories/manifest.js';
import { statementsOf, typeErrors } from './snippets.js';

const all = [...ELEMENTS.values()];

/** Objects as a story gives them, by the property's type. */
const OBJECTS: Readonly<Record<string, unknown>> = {
  'Partial<Filter>': { search: 'berlin' },
  'Theme | string | null | undefined': {
    name: 'Acme',
    tokens: { 'color-accent': { light: '#0b4a3b', dark: '#7fd4b8' }, motion: '80ms' },
  },
  ManyAct: 'pause',
  Panel: 'billing',
  Density: 'compact',
  'readonly string[]': ['+49 30 1234'],
  'readonly Link[] | null | undefined': [],
};

/** A value for a property that it does not have by itself. */
function example({ type, default: usual }: PropertyOf): unknown {
  if (type.includes('=>')) return () => undefined;
  if (type === 'number') return 5;
  if (type in OBJECTS) return OBJECTS[type];
  if (type.startsWith('boolean')) return usual !== 'true';
  if (type.startsWith('string')) return 'l-100871';
  const words = [...type.matchAll(/'([\w-]+)'/g)].map(([, word]) => word);
  // Something that cannot be written, as most objects.
  return words.find((word) => `'${word}'` !== usual) ?? new Map();
}

const argsFor = ({ properties }: Described): Record<string, unknown> =>
  Object.fromEntries(properties.map((property) => [property.name, example(property)]));

const named = (extension: string, snippet: (element: Described) => string): [string, string][] =>
  all.map((element) => [`${element.tag}.${extension}`, snippet(element)]);

const textBetween = (text: string, open: RegExp, close: string): string => {
  const begin = open.exec(text)!;
  const from = begin.index + begin[0].length;
  return text.slice(from, text.indexOf(close, from));
};

describe('code to copy', () => {
  it('has values, listeners, slots and a provider in each framework', () => {
    const args = { view: 'add', filter: { search: 'berlin' }, marked: 'l-1' };
    expect(codeFor('HTML', 'subsidiary-list', args)).toContain(
      `<backend-provider>\n  <subsidiary-list marked="l-1">\n    <!-- slot="`,
    );
    expect(codeFor('HTML', 'subsidiary-list', args)).toContain(`element.filter = { search: 'berlin' };`);
    expect(codeFor('React', 'subsidiary-list', args)).toContain('onlist-filter={onListFilter}');
    expect(codeFor('Vue', 'subsidiary-list', args)).toContain(':filter.prop="filter"');
    expect(codeFor('Angular', 'subsidiary-list', args)).toContain('(list-filter)="onListFilter($event)"');
    expect(codeFor('Svelte', 'subsidiary-list', args)).toContain('{filter}');
  });

  it('leaves out what an element has by itself, and what it does not know', () => {
    const code = codeFor('HTML', 'subsidiary-badge', { counts: 'all', onClick: () => {}, other: 1 });
    expect(code).toContain('<subsidiary-badge></subsidiary-badge>');
    expect(codeFor('HTML', 'subsidiary-badge', { counts: 'requests' })).toContain('counts="requests"');
  });

  it('puts what belongs into another element into its slot', () => {
    const code = codeFor('HTML', 'subsidiary-column', { label: 'Region', text: () => 'North' });
    expect(code).toContain('<subsidiary-list>\n    <subsidiary-column slot="columns" label="Region">');
    expect(code).toContain('element.text = ({ id }) => id;');
    const step = codeFor('Vue', 'subsidiary-step', {});
    expect(step).toContain('<add-account-wizard>\n      <subsidiary-step\n        slot="steps"');
  });

  it('opens a dialog, and closes it with the person', () => {
    expect(codeFor('React', 'give-grant', {})).toContain('ondialog-closed={() => setOpen(false)}');
    expect(codeFor('Svelte', 'give-grant', {})).toContain('ondialog-closed={() => (open = false)}');
  });

  it('writes text that markup would read otherwise as a value of the script', () => {
    const code = codeFor('HTML', 'subsidiary-theme', { theme: '{"tokens":{}} <b>' });
    expect(code).toContain(`element.theme = '{"tokens":{}} <b>';`);
  });

  it('does not write what is too much to be read, and says so', () => {
    const links = Array.from({ length: 300 }, (_, id) => ({ id }));
    expect(codeFor('HTML', 'subsidiary-list', { links })).toContain('element.links = undefined; // As');
    expect(literal(links)).toBeUndefined();
    expect(literal({ a: () => 1 })).toBeUndefined();
    expect(literal({ 'a-b': "it's", c: undefined, d: [1, null] })).toBe(`{ 'a-b': 'it\\'s', d: [1, null] }`);
  });

  it('names no element that the manifest does not know', () => {
    expect(() => codeFor('HTML', 'no-element', {})).toThrow('no-element');
  });
});

describe('the code of every element', () => {
  it.each(all)('compiles in Vue: $tag', (element) => {
    const code = codeFor('Vue', element.tag, argsFor(element));
    const isCustomElement = (tag: string) => tag.includes('-');
    const { descriptor, errors } = parse(code, { templateParseOptions: { isCustomElement } });
    expect(errors).toEqual([]);
    const { content } = compileScript(descriptor, {
      id: element.tag,
      inlineTemplate: true,
      templateOptions: { compilerOptions: { isCustomElement } },
    });
    expect(content).not.toContain('resolveComponent');
    for (const { name } of element.events)
      expect(content).toContain(
        `on${name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}:`,
      );
  });

  it.each(all)('compiles in Svelte without a warning: $tag', (element) => {
    const { js, warnings } = compile(codeFor('Svelte', element.tag, argsFor(element)), {
      generate: 'client',
    });
    expect(warnings).toEqual([]);
    for (const { name } of element.events) expect(js.code).toContain(`'${name}'`);
  });

  it('is right by the types of the package', { timeout: 300_000 }, () => {
    const given = (element: Described, framework: Parameters<typeof codeFor>[0]) =>
      codeFor(framework, element.tag, argsFor(element));
    const files = new Map([
      ...named('react.tsx', (element) => given(element, 'React')),
      ...named('html.ts', (element) => {
        const code = given(element, 'HTML');
        const script = textBetween(code, /<script type="module">/, '</script>');
        const markup = code.slice(0, code.indexOf('<script'));
        return `${script.replace(/(querySelector\('[^']+'\))/g, '$1!')}\n${statementsOf(markup, (each) => each)}`;
      }),
      ...named('angular.ts', (element) => {
        const code = given(element, 'Angular');
        const template = textBetween(code, /template: `/, '`');
        const scope = (each: string) =>
          each.replace(/^(?=[a-z])(?!true|false)/i, 'component.').replace('=> open', '=> component.open');
        return `${code}\nconst component = new AccountsComponent();\n${statementsOf(template, scope)}`;
      }),
      ...named('vue.ts', (element) => {
        const code = given(element, 'Vue');
        const scope = (each: string) => each.replace(/\b(backend|open)\b/, '$1.value');
        return `${textBetween(code, /<script setup lang="ts">/, '</script>')}\n${statementsOf(textBetween(code, /<template>/, '</template>'), scope)}`;
      }),
      ...named('svelte.ts', (element) => {
        const code = given(element, 'Svelte');
        return `${textBetween(code, /<script lang="ts">/, '</script>')}\n${statementsOf(code.slice(code.indexOf('</script>') + 9), (each) => each)}`;
      }),
    ]);
    expect(typeErrors(files)).toEqual([]);
    // It finds what is wrong.
    const wrong = [...files].map(([name, text]): [string, string] => [
      name,
      text.replaceAll(/\blist-filter\b/g, 'list-filters').replaceAll(/({ )filter( })/g, '$1filters$2'),
    ]);
    const found = typeErrors(new Map(wrong.filter(([name]) => name.startsWith('subsidiary-list.'))));
    for (const framework of ['react', 'html', 'angular', 'vue', 'svelte'])
      expect(found.some((each) => each.startsWith(`subsidiary-list.${framework}`))).toBe(true);
  });
});
