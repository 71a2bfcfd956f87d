import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { setupWorker } from 'msw/browser';
import { html, type TemplateResult } from 'lit';
import { mswLoader } from 'msw-storybook-addon/csf3';
import { createElement, lazy, Suspense } from 'react';
import { action } from 'storybook/actions';
import { useEffect } from 'storybook/preview-api';
import { configure } from 'storybook/test';
import manifest from '../custom-elements.json' with { type: 'json' };
import '@fontsource-variable/inter';
import '../src/register.js';
import { nameSecondaryAccounts, TERMS, type Term } from '../src/terms/index.js';
// What stories are looked at in most is there at once; other languages come when they are chosen.
import '../src/locales/de.js';
import '../src/locales/en-xa.js';
import type { Density } from '../src/theme/theme.js';
import { BRANDS } from '../stories/brands.js';
import { codeOf, showCode } from '../stories/code/shown.js';
import { ELEMENTS } from '../stories/manifest.js';
import { chooseScenario, letDaysPass, SCENARIOS } from '../stories/scenarios.js';

setCustomElementsManifest(manifest);

// Only whoever reads a page loads what pages are made of.
const DocsPage = lazy(() => import('./docs-page.js'));

/** The names of all events that elements fire. */
const EVENTS = new Set([...ELEMENTS.values()].flatMap(({ events }) => events.map(({ name }) => name)));
// Each is shown as it fires, with what it tells.
for (const name of EVENTS)
  window.addEventListener(
    name,
    (event) => {
      const told = Object.entries(event).filter(([key]) => key !== 'isTrusted');
      action(name)(Object.fromEntries(told));
    },
    { capture: true },
  );

// A machine that does other things, too, takes longer than the second that is waited by default.
configure({ asyncUtilTimeout: 10_000 });

let said = 'account';
let takeBack = (): void => {};
/** Has the texts of all stories call secondary accounts what the toolbar says. */
function callThem(term: string): void {
  if (term === said) return;
  said = term;
  takeBack();
  const known = TERMS.find((each): each is Term => each === term);
  takeBack = known ? nameSecondaryAccounts(known) : () => {};
}

/** English, and every language there are texts in. */
const LANGUAGES = [
  'en',
  ...Object.keys(import.meta.glob('../src/locales/*/words.ts')).map((path) => path.split('/').at(-2)!),
].sort();

/** A story in the look and the room that the toolbar gives it; as it is where that says nothing. */
function placed<S>(story: S, globals: Readonly<Record<string, unknown>>): S | TemplateResult {
  const brand = String(globals['brand']);
  const density = globals['density'] as Density;
  const width = String(globals['width']);
  let content: S | TemplateResult = story;
  if (brand in BRANDS || density === 'compact')
    content = html`<subsidiary-theme .theme=${BRANDS[brand as keyof typeof BRANDS]} density=${density}
      >${content}</subsidiary-theme
    >`;
  if (width !== 'all') content = html`<div style="max-inline-size: ${width}">${content}</div>`;
  return content;
}

const RIGHT_TO_LEFT = ['ar', 'he'];

const preview: Preview = {
  tags: ['autodocs'],
  loaders: [
    // First: stories make their backends after this.
    ({ globals }) => chooseScenario(String(globals['backend'])),
    mswLoader(async () => {
      const worker = setupWorker();
      // Beside the page that shows the stories, wherever that is served.
      await worker.start({
        quiet: true,
        serviceWorker: {
          url: new URL(`${import.meta.env.BASE_URL}mockServiceWorker.js`, document.baseURI).pathname,
        },
      });
      return worker;
    }),
  ],
  globalTypes: {
    theme: {
      description: 'Colour scheme of the page',
      toolbar: {
        title: 'Theme',
        icon: 'mirror',
        items: [
          { value: 'light dark', title: 'As the system' },
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
        dynamicTitle: true,
      },
    },
    direction: {
      description: 'Reading direction of the page',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        items: [
          { value: 'auto', title: 'As the language' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
        dynamicTitle: true,
      },
    },
    language: {
      description: 'Language of the page',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        items: [
          ...LANGUAGES.map((value) => ({
            value,
            title: new Intl.DisplayNames(value, { type: 'language' }).of(value) ?? value,
          })),
          { value: 'en-XA', title: 'Marked letters (for tests)' },
        ],
        dynamicTitle: true,
      },
    },
    brand: {
      description: 'Whose look the elements have',
      toolbar: {
        title: 'Brand',
        icon: 'paintbrush',
        items: [
          { value: 'none', title: 'No brand' },
          ...Object.entries(BRANDS).map(([value, { name }]) => ({ value, title: name ?? value })),
        ],
        dynamicTitle: true,
      },
    },
    density: {
      description: 'How close things stand',
      toolbar: {
        title: 'Density',
        icon: 'menu',
        items: [
          { value: 'comfortable', title: 'Comfortable' },
          { value: 'compact', title: 'Compact' },
        ],
        dynamicTitle: true,
      },
    },
    width: {
      description: 'How much room the page gives',
      toolbar: {
        title: 'Width',
        icon: 'grow',
        items: [
          { value: 'all', title: 'All there is' },
          { value: '1080px', title: 'Beside a menu (1080)' },
          { value: '720px', title: 'Half a window (720)' },
          { value: '360px', title: 'Narrow (360)' },
        ],
        dynamicTitle: true,
      },
    },
    backend: {
      description: 'What the backend is like, where a story does not say it',
      toolbar: {
        title: 'Backend',
        icon: 'database',
        items: Object.entries(SCENARIOS).map(([value, { title }]) => ({ value, title })),
        dynamicTitle: true,
      },
    },
    term: {
      description: 'What secondary accounts are called',
      toolbar: {
        title: 'Term',
        icon: 'paragraph',
        items: [
          { value: 'account', title: 'Secondary account' },
          ...TERMS.map((value) => ({ value, title: value.charAt(0).toUpperCase() + value.slice(1) })),
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: {
    theme: 'light dark',
    direction: 'auto',
    language: 'en',
    term: 'account',
    brand: 'none',
    density: 'comfortable',
    width: 'all',
    backend: 'usual',
  },
  decorators: [
    (story, context) => {
      showCode(context);
      // A story says itself what its element is given, where that is not one of its args.
      useEffect(() => showCode(context, context.canvasElement));
      return story();
    },
    (story, { globals }) => {
      const page = document.documentElement;
      page.style.colorScheme = String(globals['theme']);
      const language = String(globals['language']);
      const direction = String(globals['direction']);
      page.lang = language;
      page.dir = direction === 'auto' ? (RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr') : direction;
      callThem(String(globals['term']));
      letDaysPass();
      return placed(story(), globals);
    },
  ],
  // What is chosen among names can be shared by link, whatever the manifest makes of their type.
  argTypesEnhancers: [
    ({ argTypes }) =>
      Object.fromEntries(
        Object.entries(argTypes).map(([name, argType]) => [
          name,
          argType.options?.every((option) => typeof option === 'string')
            ? { ...argType, type: { name: 'enum' as const, value: [...argType.options] as string[] } }
            : argType,
        ]),
      ),
  ],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: {
      page: () => createElement(Suspense, null, createElement(DocsPage)),
      // What a page writes, instead of what the story's template renders.
      source: { transform: (source: string, { id }: { id: string }) => codeOf(id)?.code.HTML ?? source },
    },
    // The page's own background follows the theme.
    backgrounds: { disable: true },
    options: {
      storySort: {
        method: 'configure',
        order: ['Start here', 'Foundations', 'Elements', 'Flows', 'Guides', 'Decisions'],
      },
    },
  },
};

export default preview;
