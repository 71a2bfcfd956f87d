import { describe, expect, it } from 'vitest';
import type { DoctorReport } from '../../src/doctor/diagnose.js';
import { reportAsMarkdown } from '../../src/doctor/markdown.js';

const report: DoctorReport = {
  version: '1.2.3',
  at: '2026-11-27T09:00:00.000Z',
  page: 'https://portal.example/doctor',
  browser: 'Browser 1',
  milliseconds: 12,
  counts: { wrong: 1, doubtful: 0, right: 1, unknown: 0 },
  groups: [
    {
      group: 'policy',
      findings: [
        {
          check: 'policy/loose',
          verdict: 'wrong',
          title: 'It is <wrong>',
          why: 'Because.',
          mend: 'Do this:',
          code: 'a: b;\nc: d',
          facts: ["'unsafe-inline'\n# not a heading", '![picture](https://elsewhere.example)'],
        },
      ],
    },
    { group: 'clock', findings: [] },
    {
      group: 'page',
      findings: [
        { check: 'page/main', verdict: 'right', title: 'Fine', why: '', mend: '', code: '', facts: [] },
      ],
    },
  ],
};

describe('A report as text', () => {
  it('says what was found, with what to copy, and leaves out what is empty', () => {
    expect(reportAsMarkdown(report)).toBe(`# Host doctor of subsidiary-elements

https://portal.example/doctor, 2026-11-27T09:00:00.000Z, Version 1.2.3${'  '}
Browser 1

**Something is wrong. 1 wrong, 1 right.**

## Content security policy

- **Wrong:** It is \\<wrong\\>
  Because.
  Do this:
  - 'unsafe-inline' # not a heading
  - !\\[picture\\](https://elsewhere.example)

  \`\`\`
  a: b;
  c: d
  \`\`\`

## Headings and page

- **Right:** Fine
`);
  });
});
