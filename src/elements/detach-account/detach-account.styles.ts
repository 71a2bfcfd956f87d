import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';
import { consequencesStyles } from '../../ui/consequences.js';
import { dialogs } from '../../ui/dialog.styles.js';
import { forms } from '../../ui/form.styles.js';

export const styles = [
  ...base,
  ...buttons,
  forms,
  badges,
  dialogs,
  consequencesStyles,
  css`
    .consequences > li:first-child {
      padding-block-start: var(--_s2);
    }
    .consequences > li:last-child {
      border-block-end: 1px solid var(--_line);
    }
    .needs {
      display: grid;
      gap: var(--_s4);
      padding-block: var(--_s6);
    }
    .needs h3 {
      margin: 0;
      font-size: 1em;
    }
    .needs ul {
      display: grid;
      gap: var(--_s3);
    }
    .needs li {
      display: grid;
      grid-template-columns: 24px minmax(0, 1fr);
      gap: var(--_s6);
    }
    .needs svg.icon {
      margin-block-start: 0.15em;
      color: var(--_ok);
    }
    .needs .button {
      margin-block-start: var(--_s3);
    }
    .answer:not(:empty) {
      margin-block-start: var(--_s3);
    }
    .needs .missing svg.icon {
      color: var(--_warn);
    }
    .needs .required svg.icon {
      color: var(--_bad);
    }
    .take {
      padding-block: var(--_s6);
    }
    .certainty {
      gap: var(--_s5);
      margin-block-start: var(--_s6);
    }
  `,
];
