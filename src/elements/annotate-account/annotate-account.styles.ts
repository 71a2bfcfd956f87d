import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';
import { dialogs } from '../../ui/dialog.styles.js';
import { forms } from '../../ui/form.styles.js';
import { labelStyles } from '../../ui/labels.js';
import { sidesStyles } from '../../ui/sides.js';

export const styles = [
  ...base,
  ...buttons,
  forms,
  badges,
  dialogs,
  labelStyles,
  sidesStyles,
  css`
    .body {
      display: grid;
      align-content: start;
      gap: var(--_s10);
      grid-template-columns: minmax(0, 1fr);
    }
  `,
];
