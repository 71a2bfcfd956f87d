import { css } from 'lit';
import { notices } from './badge.styles.js';
import { base } from './base.styles.js';
import { buttons } from './button.styles.js';
import { consequencesStyles } from './consequences.js';
import { dialogs } from './dialog.styles.js';
import { forms } from './form.styles.js';

/** A dialog in which one side proposes something, with what it changes and says, and others answer. */
export const proposals = [
  ...base,
  ...buttons,
  notices,
  forms,
  dialogs,
  consequencesStyles,
  css`
    .said {
      margin: 0;
      padding-inline-start: var(--_s6);
      border-inline-start: 3px solid var(--_line);
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
  `,
];
