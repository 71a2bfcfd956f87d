import { TAGS } from '../../src/doctor/tags.js';
import { FLOWS } from '../../test/visual/flows.js';

/** Stories of the elements, as they are written: only their names and what is exempt are read. */
const files = import.meta.glob<string>('../elements/*.stories.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});
/** Tests of the elements in three browsers: only that they are there. */
const tests = Object.keys(import.meta.glob('../../test/elements/*.test.ts'));

/** What was looked at for one element, and what of it is exempt. */
export interface Conformance {
  readonly element: string;
  /** States that are stories, and so looked at by axe in each of its looks. */
  readonly stories: number;
  /** Of them, those that show on purpose what is wrong. */
  readonly exempt: number;
  /** Whether tests of its own look at it with axe and keys, in three browsers. */
  readonly tested: boolean;
  /** States whose names, order and announcements are written down. */
  readonly read: number;
}

const matches = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const read = Object.values(FLOWS).flat();

/** Every element, in the order of the alphabet. */
export const conformance: readonly Conformance[] = TAGS.map((element) => {
  // An element can have several files of stories and tests: `add-account-wizard-existing`.
  const own = Object.entries(files).filter(([, text]) => text.includes(`component: '${element}'`));
  const text = own.map(([, each]) => each).join('\n');
  const titles = own.map(([path]) => path.replace(/^.*\/|\.stories\.ts$/g, ''));
  return {
    element,
    stories: matches(text, /^export const \w+(: Story)? =/gm),
    exempt: matches(text, /a11y: \{ test: 'off' \}/g),
    tested: tests.some((path) => path.includes(`/${element}`)),
    read: read.filter((id) => titles.some((title) => id.startsWith(`elements-${title}--`))).length,
  };
});
