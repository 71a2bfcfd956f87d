import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { setupWorker } from 'msw/browser';
import { mswLoader } from 'msw-storybook-addon/csf3';
import { configure } from 'storybook/test';
import manifest from '../custom-elements.json' with { type: 'json' };
import '@fontsource-variable/inter';
import '../src/register.js';
import { nameSecondaryAccounts, TERMS, type Term } from '../src/terms/index.js';
// What stories are looked at in most is there at once; other languages come when they are chosen.
import '../src/locales/de.js';
import '../src/locales/en-xa.js';
import './preview.css';

setCustomElementsManifest(manifest);

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

const RIGHT_TO_LEFT = ['ar', 'he'];

const preview: Preview = {
  tags: ['autodocs'],
  loaders: [
    mswLoader(async () => {
      const worker = setupWorker();
      await worker.start({ quiet: true });
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
  initialGlobals: { theme: 'light dark', direction: 'auto', language: 'en', term: 'account' },
  decorators: [
    (story, { globals }) => {
      const page = document.documentElement;
      page.style.colorScheme = String(globals['theme']);
      const language = String(globals['language']);
      const direction = String(globals['direction']);
      page.lang = language;
      page.dir = direction === 'auto' ? (RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr') : direction;
      callThem(String(globals['term']));
      return story();
    },
  ],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
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
