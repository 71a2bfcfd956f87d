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
    .spelled {
      display: grid;
      gap: var(--_s1);
      margin-block-start: var(--_s4);
    }
    .spelled > bdi {
      font-family: ui-monospace, monospace;
      overflow-wrap: anywhere;
    }
  `,
];
