import { addons } from 'storybook/preview-api';
import { ELEMENTS } from '../manifest.js';
import { codeFor } from './code-for.js';
import { CODE_SHOWN, FRAMEWORKS, type Framework, type ShownCode } from './frameworks.js';

interface Story {
  readonly id: string;
  readonly component?: unknown;
  readonly args: Readonly<Record<string, unknown>>;
}

const shown = new Map<string, ShownCode>();

/** The code of a story, as far as it was shown already. */
export const codeOf = (story: string): ShownCode | undefined => shown.get(story);

/** Works out how the element of a story is embedded, with what it has once it is rendered, and tells it. */
export function showCode({ id, component, args }: Story, rendered?: HTMLElement): void {
  if (typeof component !== 'string' || !ELEMENTS.has(component)) return;
  const given = { ...args, ...givenTo(rendered?.querySelector<HTMLElement>(component)) };
  const code = Object.fromEntries(
    FRAMEWORKS.map((framework) => [framework, codeFor(framework, component, given)]),
  ) as Record<Framework, string>;
  const told = { story: id, code };
  shown.set(id, told);
  addons.getChannel().emit(CODE_SHOWN, told);
}

/** What an element was given: not what it has by itself. */
function givenTo(element: HTMLElement | null | undefined): Record<string, unknown> {
  if (!element) return {};
  const usual = document.createElement(element.localName);
  const valueOf = (of: HTMLElement, name: string): unknown =>
    (of as unknown as Record<string, unknown>)[name];
  return Object.fromEntries(
    ELEMENTS.get(element.localName)!
      .properties.map(({ name }) => [name, valueOf(element, name)] as const)
      .filter(([name, value]) => value !== valueOf(usual, name)),
  );
}
