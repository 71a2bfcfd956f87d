import type { DoctorReport } from './diagnose.js';
import { messages } from './doctor.messages.js';
import type { Finding } from './finding.js';

/** A report as a text for a ticket or a chat (Markdown). */
export function reportAsMarkdown(report: DoctorReport): string {
  const { at, page, browser, version, counts, groups } = report;
  return [
    `# ${messages.report}`,
    `${plain(page)}, ${at}, ${messages.version(version)}  \n${plain(browser)}`,
    `**${messages.summary(counts)}**`,
    ...groups.flatMap(({ group, findings }) =>
      findings.length === 0 ? [] : [`## ${messages.groups[group]}`, ...findings.map(findingAsMarkdown)],
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

function findingAsMarkdown({ verdict, title, why, mend, code, facts }: Finding): string {
  const lines = [
    `- **${messages.verdicts[verdict]}:** ${plain(title)}`,
    ...[why, mend].filter((text) => text !== '').map((text) => `  ${plain(text)}`),
    ...facts.map((fact) => `  - ${plain(fact)}`),
  ];
  if (code === '') return lines.join('\n');
  return [...lines, '', '  ```', ...code.split('\n').map((line) => `  ${line}`), '  ```'].join('\n');
}

/** What was measured is text, and never markup. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/([<>`*_[\]\\])/g, '\\$1');
