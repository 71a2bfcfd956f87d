import type { Said } from '../finding.js';

const HEADER = 'Content-Security-Policy';

export const messages = {
  about: {
    read: 'Which content security policies the page has, read from its head and from its header.',
    scripts: 'Whether a file that is loaded when something opens can be loaded: one is.',
    styleSheets: 'Whether constructed style sheets are applied in a shadow root: one is.',
    connections: 'Whether the policy lets requests go to the backend: they are sent.',
    trustedTypes: 'Whether Lit’s Trusted Types policy may be made, once for each copy of Lit.',
    loose: 'Whether scripts are allowed more than any element needs.',
    violations: 'What else the page’s policy has refused while the doctor looked on.',
  },
  noPolicy: (smallest: string): Said => ({
    title: 'The page has no content security policy',
    why: 'Whoever manages to write into the page can have any script run, as the person who is signed in.',
    mend: `Send this header with the page. It is all that the elements need; add what the rest of your page needs.`,
    code: `${HEADER}: ${smallest}`,
  }),
  headerUnread: {
    title: 'The header of the page could not be read',
    why: 'A policy may stand in it that is not looked at here. What is really tried is told all the same.',
    mend: 'Let the page be asked for once more by HEAD, from itself, or look at the header in the developer tools.',
  } satisfies Said,
  read: (count: number) =>
    count === 1
      ? 'The page has a content security policy'
      : `The page has ${count} content security policies`,
  reportOnly: {
    title: 'The content security policy only reports',
    why: 'What it would refuse still happens. Once it refuses, more of this list may be wrong.',
    mend: 'Send it as Content-Security-Policy as soon as nothing is reported any more.',
  } satisfies Said,
  policyFact: (from: string, enforced: boolean, text: string) =>
    `${from === 'meta' ? 'In the head' : 'In the header'}${enforced ? '' : ', reports only'}: ${text}`,
  chunks: 'Files that come later can be loaded',
  noChunks: (smallest: string, reason: string): Said => ({
    title: 'A file that is loaded later could not be loaded',
    why: 'Dialogs, the wizard, details and languages come when they are opened. Without them the click does nothing.',
    mend: `Serve all files of the build beside the first one, and let script-src name where they are. (${reason})`,
    code: `${HEADER}: ${smallest}`,
  }),
  sheets: 'Constructed style sheets are applied',
  noSheets: {
    title: 'Constructed style sheets are not applied',
    why: 'Every element takes its look from them: it would be shown without any.',
    mend: 'Something in the page replaces CSSStyleSheet or adoptedStyleSheets, or the browser is too old (2023 and later have them). Remove that polyfill.',
  } satisfies Said,
  connected: 'Requests reach the backend’s address',
  refusedConnection: (source: string): Said => ({
    title: 'The policy does not let requests go to the backend',
    why: 'Nothing can be loaded or saved: every element says that there is no connection.',
    mend: 'Add the backend’s address to connect-src.',
    code: `connect-src ${source}`,
  }),
  noRequest: {
    title: 'Whether requests may go to the backend could not be seen',
    why: 'No backend that speaks HTTP as the contract has it was found, so none was sent.',
  } satisfies Said,
  noAnswer: {
    title: 'Whether requests may go to the backend could not be seen',
    why: 'No answer came, and the policy did not say that it refused one. The list below, and the console, say more.',
  } satisfies Said,
  typesAllowed: (name: string) => `Lit’s Trusted Types policy “${name}” may be made`,
  typesFree: 'Trusted Types are not restricted by the policy',
  typesRefused: (name: string): Said => ({
    title: `The policy does not allow Lit’s Trusted Types policy “${name}”`,
    why: 'Lit then throws while it is loaded, and no element of that copy is defined.',
    mend: 'Name it in trusted-types. From npm it is lit-html, in the single file subsidiary-elements.',
    code: `trusted-types ${name}`,
  }),
  typesTwice: (copies: number): Said => ({
    title: `There are ${copies} copies of Lit, and policies of one name are allowed once`,
    why: 'The copy that is loaded later throws while it is loaded, and none of its elements is defined.',
    mend: 'Have one copy of Lit in the bundle, or allow duplicates.',
    code: "trusted-types lit-html 'allow-duplicates'",
  }),
  loose: (smallest: string): Said => ({
    title: 'The policy allows scripts more than any element needs',
    why: 'No element needs inline scripts, eval or scripts from anywhere. Each of these lets in what somebody wrote into the page.',
    mend: 'Take it out of script-src, or default-src, if the rest of your page does without. This is all that the elements need:',
    code: `${HEADER}: ${smallest}`,
  }),
  tight: 'Scripts are allowed no more than the elements need',
  refused: {
    title: 'The page’s policy refuses something else',
    why: 'It may be another part of the page. If it is one of ours, something does not work.',
    mend: 'Look at where it comes from, and allow it or remove it.',
  } satisfies Said,
  nothingRefused: 'Nothing else was refused by the policy meanwhile',
};
