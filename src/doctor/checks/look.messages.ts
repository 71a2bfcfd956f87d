import type { Said } from '../finding.js';

export const messages = {
  about: {
    doctype: 'Whether the page is laid out by the standards, and not as browsers did before 2000.',
    zoom: 'Whether people may zoom, and whether the page takes the width of a telephone.',
    scheme:
      'Whether the colours that elements choose for light and dark pages fit the ground that they stand on.',
    contrast:
      'The contrast of every pair of colours that elements draw on each other, on light and dark pages, with the tokens of this page.',
    target: 'Whether controls are high enough to be hit.',
    width: 'How wide the place is that each element has.',
    size: 'How large text is that the elements take over from the page.',
    reset: 'Whether rules of the page reach text inside of elements: spacing, capitals, selecting, pointing.',
    base: 'Whether a base element changes where the page’s own addresses lead.',
  },
  standards: 'The page is laid out by the standards',
  quirks: {
    title: 'The page is in quirks mode',
    why: 'Heights, tables and font sizes are computed as browsers did before 2000. Elements are laid out wrongly in places.',
    mend: 'Begin the page with its document type.',
    code: '<!doctype html>',
  } satisfies Said,
  zooms: 'People may zoom, and telephones use their own width',
  noViewport: {
    title: 'The page does not take the width of a telephone',
    why: 'Telephones lay it out as wide as a screen and shrink it: nothing can be read, and the elements do not know that they are narrow.',
    mend: 'Put this into the head.',
    code: '<meta name="viewport" content="width=device-width, initial-scale=1">',
  } satisfies Said,
  noZoom: {
    title: 'People may not zoom',
    why: 'Who sees badly cannot read what is small (WCAG 2.2, 1.4.4).',
    mend: 'Take user-scalable and maximum-scale out.',
    code: '<meta name="viewport" content="width=device-width, initial-scale=1">',
  } satisfies Said,
  nothingSeen: {
    title: 'How elements look could not be measured',
    why: 'No element of the library is shown on this page.',
  } satisfies Said,
  schemeFits: (scheme: string) => `Elements are drawn for a ${scheme} page, and stand on a ${scheme} ground`,
  schemeUnclear: {
    title: 'The ground that elements stand on could not be told',
    why: 'It is a picture, or shines through. Look at light and dark yourself.',
  } satisfies Said,
  schemeMisses: (drawn: string, ground: string): Said => ({
    title: `Elements are drawn for a ${drawn} page, and stand on a ${ground} ground`,
    why: 'The elements follow color-scheme, as scroll bars and fields of the browser do. The ground of the page says something else, so text may stand on it that nobody can read.',
    mend: 'Set color-scheme together with the ground.',
    code: `:root {\n  color-scheme: ${ground};\n}`,
  }),
  readable: (count: number) => `All ${count} pairs of colours can be read, on light and dark pages`,
  unreadable: (code: string): Said => ({
    title: 'Colours cannot be read on each other',
    why: 'Text needs a contrast of 4.5, lines and focus of 3 (WCAG 2.2, 1.4.3 and 1.4.11).',
    mend: 'Set these tokens, or put a subsidiary-theme around the elements, which does it by itself.',
    code,
  }),
  contrastFact: (text: string, ground: string, scheme: string, is: string, needed: number) =>
    `${text} on ${ground}, ${scheme}: ${is} of ${needed}`,
  hit: (pixels: number) => `Controls are ${pixels} px high`,
  missed: (pixels: number): Said => ({
    title: `Controls are ${pixels} px high`,
    why: 'Below 24 px fingers and unsteady hands miss them (WCAG 2.2, 2.5.8).',
    mend: 'Set the token to 24 px or more.',
    code: ':root {\n  --subsidiary-control-height: 36px;\n}',
  }),
  wide: (narrowest: number) => `Every element has room: the narrowest ${narrowest} px`,
  narrow: {
    title: 'Elements have less than 320 px',
    why: 'They are made for 320 px and more. In less, words are broken and controls stand below each other.',
    mend: 'Give their place more room: min-inline-size: 0 in grids and flex boxes, fewer paddings on telephones.',
    code: '.place {\n  min-inline-size: min(320px, 100%);\n}',
  } satisfies Said,
  sized: (pixels: number) => `Text is ${pixels} px, as the page’s`,
  small: (pixels: number, root: number): Said => ({
    title: `Text of the page is ${pixels} px where the elements are`,
    why: `The elements do not go below 14 px, so that their text stands out from yours. (The root element has ${root} px.)`,
    mend: 'Where the root’s size was made small for easy sums in rem, set the usual size again on the body.',
    code: 'body {\n  font-size: 1rem;\n}',
  }),
  clean: 'No rule of the page changes text inside of elements',
  reached: {
    title: 'Rules of the page change text inside of elements',
    why: 'These properties are inherited through shadow roots, so that every word and control has them.',
    mend: 'Keep the rule to your own parts, or take it back where the elements are.',
    code: 'backend-provider {\n  letter-spacing: normal;\n  word-spacing: normal;\n  text-transform: none;\n  text-indent: 0;\n  white-space: normal;\n  font-style: normal;\n  text-shadow: none;\n  user-select: auto;\n  pointer-events: auto;\n}',
  } satisfies Said,
  noBase: 'No base element changes where addresses lead',
  baseHere: 'A base element is there, and leads to the page’s own origin',
  baseElsewhere: (address: string): Said => ({
    title: 'A base element leads addresses elsewhere',
    why: `A relative address of the backend leads to ${address}, and links to a place in this page (#…) leave it.`,
    mend: 'Give the backend an address that begins with / or https://, or take the base element out.',
    code: "new HttpBackend({ baseUrl: 'https://portal.example/api', account });",
  }),
};
