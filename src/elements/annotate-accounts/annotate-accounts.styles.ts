import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';
import { dialogs } from '../../ui/dialog.styles.js';
import { forms } from '../../ui/form.styles.js';
import { labelStyles } from '../../ui/labels.js';
import { manyStyles } from '../many-accounts.js';

export const styles = [
  ...base,
  ...buttons,
  ...forms,
  ...badges,
  dialogs,
  labelStyles,
  manyStyles,
  css`
    .removing {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_s4) var(--_s8);
    }
    .removing > .check {
      min-block-size: 24px;
      overflow-wrap: anywhere;
    }
  `,
];
