import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';
import { dialogs } from '../../ui/dialog.styles.js';
import { forms } from '../../ui/form.styles.js';
import { accountStyles } from './give-grant.account.js';
import { previewStyles } from './give-grant.preview.js';

export const styles = [
  ...base,
  ...buttons,
  forms,
  badges,
  dialogs,
  accountStyles,
  previewStyles,
  css`
    .body {
      gap: var(--_s10);
    }
    .roles {
      display: grid;
      gap: var(--_s5);
    }
  `,
];
