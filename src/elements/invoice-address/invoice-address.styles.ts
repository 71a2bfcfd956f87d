import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';
import { dialogs } from '../../ui/dialog.styles.js';
import { forms } from '../../ui/form.styles.js';
import { sidesStyles } from '../../ui/sides.js';

export const styles = [
  ...base,
  ...buttons,
  forms,
  badges,
  dialogs,
  sidesStyles,
  css`
    .body {
      display: grid;
      align-content: start;
      gap: calc(2.5 * var(--_space));
      grid-template-columns: minmax(0, 1fr);
    }
    .address {
      display: block;
      padding: 12px 16px;
      border-radius: var(--_radius-m);
      background: var(--_sunken);
      overflow-wrap: anywhere;
    }
  `,
];
