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
      gap: var(--_s5);
    }
    .acts .hint,
    .certainty .check {
      font-weight: 400;
    }
    .certainty,
    .obstacles,
    .take {
      margin-block-start: var(--_s6);
    }
    .obstacles,
    .obstacles ul {
      display: grid;
      gap: var(--_s6);
    }
    .obstacles h3 {
      margin: 0;
      font-size: 1em;
    }
  `,
];
