import { css } from 'lit';
import { notices } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';
import { consequencesStyles } from '../../ui/consequences.js';
import { dialogs } from '../../ui/dialog.styles.js';
import { forms } from '../../ui/form.styles.js';

export const styles = [
  ...base,
  ...buttons,
  notices,
  forms,
  dialogs,
  consequencesStyles,
  css`
    .said {
      margin: 0;
      padding-inline-start: 12px;
      border-inline-start: 3px solid var(--_line);
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
    .form {
      display: grid;
      gap: calc(1.5 * var(--_space));
    }
    h3 {
      margin-block: calc(2 * var(--_space)) 0;
      font-size: 1em;
    }
  `,
];
