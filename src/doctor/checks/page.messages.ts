import type { Said } from '../finding.js';

export const messages = {
  about: {
    title: 'Whether there is one heading of the first level.',
    levels: 'Whether headings go down level by level, as they are read, with those of the elements.',
    main: 'Whether the page has one main part, and the elements are in it.',
  },
  oneTitle: 'The page has one heading of the first level',
  noTitle: {
    title: 'The page has no heading of the first level',
    why: 'Who reads by headings does not find what the page is about.',
    mend: 'Write one, or give it to the element that the page is about.',
    code: '<account-activity>\n  <h1 slot="heading">Activity</h1>\n</account-activity>',
  } satisfies Said,
  severalTitles: {
    title: 'The page has several headings of the first level',
    why: 'Who reads by headings does not know which of them the page is about.',
    mend: 'Keep one. Elements have one of the second level, unless they are given another.',
    code: '<account-activity>\n  <h2 slot="heading">Activity</h2>\n</account-activity>',
  } satisfies Said,
  levels: (outline: number) =>
    `${outline === 1 ? 'The one heading goes' : `All ${outline} headings go`} down level by level`,
  noHeadings: {
    title: 'There are no headings to look at',
    why: 'Nothing with a heading is shown yet.',
  } satisfies Said,
  skipped: {
    title: 'Headings leave a level out',
    why: 'Who reads by headings looks for what is missing in between.',
    mend: 'Give the element a heading of the level that fits the page, or put your own right.',
    code: '<account-activity>\n  <h3 slot="heading">Activity</h3>\n</account-activity>',
  } satisfies Said,
  skipFact: (from: number, to: number, where: string) => `From ${from} to ${to}${where && `, in ${where}`}`,
  main: 'The page has one main part, and the elements are in it',
  mainAlone: 'The page has one main part',
  noMain: {
    title: 'The page has no main part',
    why: 'Who works by keyboard or by ear cannot skip the menu.',
    mend: 'Put what the page is about into main.',
    code: '<main>\n  <subsidiary-management></subsidiary-management>\n</main>',
  } satisfies Said,
  severalMains: {
    title: 'The page has several main parts',
    why: 'Only one can be the one to skip to.',
    mend: 'Keep one, and hide the others.',
  } satisfies Said,
  outside: {
    title: 'Elements stand outside of the main part',
    why: 'Who skips to the main part does not find them.',
    mend: 'Put them into main. Banners, badges and the switcher may stand in the head and the menu.',
  } satisfies Said,
};
