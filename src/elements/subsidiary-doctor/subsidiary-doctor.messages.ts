/** English only: who reads it writes code. It is no area of the languages, and none of them has it. */
export const messages = {
  title: 'Host doctor',
  lead: 'What this page does with the elements: what is right, what is wrong, why that matters, and how to put it right. Everything is measured here and now; nothing is written.',
  checking: 'Looking at the page…',
  again: 'Check again',
  copyReport: 'Copy report',
  copied: 'The report is copied. It holds nothing about persons or accounts.',
  codeCopied: 'Copied.',
  notCopied: 'The page may not use the clipboard. Select the text, and copy it by hand.',
  report: 'Report',
  copy: 'Copy',
  copyOf: (title: string) => `Copy: ${title}`,
  measured: (count: number) => (count === 1 ? '1 measurement' : `${count} measurements`),
  rest: 'What is right',
  took: (seconds: string, version: string) => `Took ${seconds} s. Version ${version}.`,
  failed: 'The page could not be looked at',
};
