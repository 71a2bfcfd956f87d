import type { Group } from './check.js';
import type { Said, Verdict } from './finding.js';

const groups: Readonly<Record<Group, string>> = {
  policy: 'Content security policy',
  copies: 'Tags and copies',
  backend: 'Backend',
  languages: 'Languages',
  clock: 'Clock',
  look: 'Look',
  page: 'Headings and page',
};

const verdicts: Readonly<Record<Verdict, string>> = {
  wrong: 'Wrong',
  doubtful: 'Doubtful',
  right: 'Right',
  unknown: 'Not checked',
};

const parts: Readonly<Record<Verdict, (count: number) => string>> = {
  wrong: (count) => `${count} wrong`,
  doubtful: (count) => `${count} doubtful`,
  right: (count) => `${count} right`,
  unknown: (count) => `${count} could not be checked`,
};

/** What the doctor says whoever asks it, in a page, in a console or in a report. */
export const messages = {
  groups,
  verdicts,
  parts,
  summary: (counts: Readonly<Record<Verdict, number>>): string => {
    const { wrong, doubtful } = counts;
    const first =
      wrong > 0 ? 'Something is wrong.' : doubtful > 0 ? 'Something is doubtful.' : 'Everything is right.';
    const said = (['wrong', 'doubtful', 'right', 'unknown'] as const)
      .filter((verdict) => counts[verdict] > 0)
      .map((verdict) => parts[verdict](counts[verdict]));
    return `${first} ${said.join(', ')}.`;
  },
  broke: (about: string): Said => ({
    title: 'This could not be checked',
    why: `The check itself failed. It looks at this: ${about}`,
  }),
  report: 'Host doctor of subsidiary-elements',
  version: (version: string) => `Version ${version}`,
  mend: 'How to put it right',
};
