import type { Examination } from './examination.js';
import type { Found } from './finding.js';

/** What the checks are sorted by, in the order in which they are shown. */
export const GROUPS = ['policy', 'copies', 'backend', 'languages', 'clock', 'look', 'page'] as const;
export type Group = (typeof GROUPS)[number];

/** One thing that is looked at. */
export interface Check {
  /** Its group and its name: `policy/style-sheets`. */
  readonly id: `${Group}/${string}`;
  /** What is looked at and how, in one sentence. */
  readonly about: string;
  run(examination: Examination): readonly Found[] | Promise<readonly Found[]>;
}
