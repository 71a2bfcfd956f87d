export const messages = {
  title: (name: string) => `Look of “${name}”`,
  titleUnnamed: 'Look',
  lead: 'Everybody who works in this account sees it: your people, and those of the account itself.',
  loadFailed: 'The look could not be loaded',
  which: 'How it looks',
  page: 'Like the portal',
  own: 'A look of its own',
  color: 'Colour',
  colorHint: 'For buttons, links and what is chosen: # and six characters. Empty: the portal’s.',
  pick: 'Pick a colour',
  wrongColor: 'A colour is # and six characters from 0 to 9 and A to F, for example #0A7246.',
  corners: 'Corners',
  cornersOf: {
    page: 'Like the portal',
    sharp: 'Square',
    soft: 'Rounded',
    round: 'Very round',
    other: 'As in the file',
  },
  file: 'Theme from a file',
  fileHint: 'What a designer has made for you (JSON). It takes the place of what is chosen here.',
  choose: 'Choose a file…',
  save: 'Save',
  saveFile: 'Save as a file',
  saving: 'Saving…',
  taken: (count: number, formatted: string) =>
    count === 1 ? '1 value was taken.' : `${formatted} values were taken.`,
  unused: (count: number, formatted: string) =>
    count === 1
      ? '1 value cannot be used: its name is not known, or it is of another kind.'
      : `${formatted} values cannot be used: their names are not known, or they are of another kind.`,
  noTheme: 'There is no theme in this file.',
  tooLarge: 'This file is too large to be a theme.',
  light: 'On a light page',
  dark: 'On a dark page',
  sampleLink: 'A link',
  sampleText: 'This is how text looks.',
  repaired:
    'Some text would be hard to read in these colours. It is drawn darker or lighter, as you see here.',
  further: 'Further values',
  notSaved: 'This was not saved',
  changed: 'Somebody else has changed the look meanwhile. Yours is not saved yet. Which one is to stay?',
};
