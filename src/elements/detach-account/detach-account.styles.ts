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
    .body {
      display: grid;
      align-content: start;
      gap: calc(2 * var(--_space));
      grid-template-columns: minmax(0, 1fr);
    }
    .consequences > li:first-child {
      padding-block-start: 4px;
    }
    .consequences > li:last-child {
      border-block-end: 1px solid var(--_line);
    }
    .fate:empty {
      display: none;
    }
    .shape {
      display: grid;
      gap: 12px;
    }
    .shape > .skeleton {
      block-size: 58px;
    }
  `,
];
