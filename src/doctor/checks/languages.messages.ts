import type { Said } from '../finding.js';

export const messages = {
  about: {
    tags: 'Whether the page, and what is around each element, says which language it is in, in a tag that exists.',
    texts:
      'Whether the texts of each language that elements are in are here, on their way, in part, or missing.',
    direction:
      'Whether elements in a language that is written from right to left are laid out so, and others not.',
    overrides: 'Whether texts that you say in other words exist: each area is compared as it is shown.',
    term: 'What secondary accounts are called.',
  },
  noLanguage: {
    title: 'The page does not say its language',
    why: 'The elements are in English, and screen readers read it with the voice of their own language.',
    mend: 'Say it on the root element.',
    code: '<html lang="en">',
  } satisfies Said,
  notATag: (tag: string, better: string): Said => ({
    title: `“${tag}” is no language tag`,
    why: 'Everything below it is in English.',
    mend: 'Write it as BCP 47 has it, with hyphens.',
    code: `lang="${better}"`,
  }),
  tags: (tags: string) => `The elements are in: ${tags}`,
  tagsNone: 'The page says its language',
  otherCopy: {
    title: 'Which texts are loaded could not be seen',
    why: 'The elements come from another copy of the library than the doctor.',
    mend: 'Load the doctor from where the elements come from.',
    code: "import 'subsidiary-elements/define/subsidiary-doctor.js';",
  } satisfies Said,
  english: 'English is built in',
  here: (language: string) => `The texts in ${language} are here`,
  loading: (language: string): Said => ({
    title: `The texts in ${language} are still on their way`,
    why: 'Until they are here, English is shown.',
    mend: 'Import them beside the elements, where a page always is in that language.',
    code: `import 'subsidiary-elements/locales/${language}.js';`,
  }),
  failed: (language: string): Said => ({
    title: `The texts in ${language} could not be loaded`,
    why: 'English is shown instead.',
    mend: 'Serve all files of the build beside the first one.',
  }),
  notLoaded: (language: string): Said => ({
    title: `The texts in ${language} are not loaded`,
    why: 'Everything is in English there.',
    mend: 'Import them, or have each language loaded when a page asks for it.',
    code: `import 'subsidiary-elements/locales/${language}.js';\n// or:\nimport 'subsidiary-elements/define/locales.js';`,
  }),
  notThere: (language: string): Said => ({
    title: `There are no texts in ${language}`,
    why: 'Everything is in English there. Days and amounts are written as that language has them.',
    mend: 'Register your own, area by area, or say the language that is shown.',
    code: `import { registerLocale } from 'subsidiary-elements';\n\nregisterLocale('${language}', { words: { … } });`,
  }),
  inPart: (language: string): Said => ({
    title: `The texts in ${language} are here in part`,
    why: 'These areas are in English in the middle of the page.',
    mend: 'Import the language before the page is shown, or register the areas that are missing.',
    code: `import 'subsidiary-elements/locales/${language}.js';`,
  }),
  wrongWay: (language: string): Said => ({
    title: `Elements in ${language} are laid out from left to right`,
    why: 'Sentences end on the wrong side, and columns stand in the wrong order.',
    mend: 'Say the direction where you say the language.',
    code: `<html lang="${language}" dir="rtl">`,
  }),
  otherWay: (language: string): Said => ({
    title: `Elements in ${language} are laid out from right to left`,
    why: 'Punctuation and columns stand on the other side of what readers expect.',
    mend: 'Say the direction where you say the language.',
    code: `<div lang="${language}" dir="ltr">`,
  }),
  directed: 'Every element is laid out in the direction of its language',
  noOverrides: 'No text is said in other words',
  overridden: (count: number) =>
    count === 1
      ? 'One area has texts of your own, and each exists'
      : `${count} areas have texts of your own, and each exists`,
  unknownKeys: {
    title: 'Texts of your own replace nothing',
    why: 'No text has this key: the sentence that was meant is still the usual one.',
    mend: 'Look the key up in the area’s *.messages.ts; it may have another name in this version.',
  } satisfies Said,
  unknownAreas: {
    title: 'Texts of your own are for areas that do not exist',
    why: 'They are never shown. Areas are “words” and the tags of the elements.',
    mend: 'Look at the names of the folders below src/elements, and at src/ui.',
  } satisfies Said,
  notShown: {
    title: 'Some texts of your own were not shown yet',
    why: 'Whether each exists is seen once its element is. Open it, and check again.',
  } satisfies Said,
  usualTerm: 'Secondary accounts are called secondary accounts',
  term: (word: string) => `Secondary accounts are called “${word}” in English`,
};
