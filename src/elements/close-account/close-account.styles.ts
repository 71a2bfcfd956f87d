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
    .acts,
    .certainty {
      gap: 10px;
    }
    .acts .hint,
    .certainty .check {
      font-weight: 400;
    }
    .certainty,
    .obstacles,
    .take {
      margin-block-start: calc(1.5 * var(--_space));
    }
    .obstacles,
    .obstacles ul {
      display: grid;
      gap: calc(1.5 * var(--_space));
    }
    .obstacles h3 {
      margin: 0;
      font-size: 1em;
    }
  `,
];
