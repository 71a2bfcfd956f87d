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
    .answers {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 4px 16px;
      margin-block: 12px;
    }
    .answers dd {
      margin: 0;
    }
    .field {
      margin-block-start: calc(1.5 * var(--_space));
    }
    @container (inline-size < 30em) {
      .answers {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
];
