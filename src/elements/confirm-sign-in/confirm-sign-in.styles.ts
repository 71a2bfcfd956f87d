import { css } from 'lit';
import { notices } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';
import { dialogs } from '../../ui/dialog.styles.js';
import { forms } from '../../ui/form.styles.js';

export const styles = [
  ...base,
  ...buttons,
  forms,
  dialogs,
  notices,
  css`
    dialog {
      inline-size: min(440px, calc(100vw - var(--_dialog-gap, 32px)));
    }
    #code {
      max-inline-size: 12em;
      font-variant-numeric: tabular-nums;
      letter-spacing: 0.1em;
    }
  `,
];
